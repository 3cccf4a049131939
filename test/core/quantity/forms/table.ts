import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../../src/core/locales/index";
import type { LanguageCode } from "../../../../src/core/locales/locale";
import { findQuantities } from "../../../../src/core/quantity/find-quantities";
import type { Quantity, Unit } from "../../../../src/core/quantity/quantity";
import { readQuantity } from "../../../../src/core/quantity/read-quantity";
import { normalText } from "../../../../src/core/text/normal-text";

/** One meaning and all the ways of writing it. */
export type Forms = readonly [meaning: Quantity, spellings: readonly string[]];

/** What a sentence holds: the words of each span, and what they mean where that is of interest. */
export type InSentence = readonly [sentence: string, found: readonly (readonly [typed: string, meaning?: Partial<Found>])[]];

type Found = ReturnType<typeof findQuantities>[number];
type Extra = Omit<Partial<Quantity>, "value" | "unit">;

function quantity(unit: Unit) {
  return (value: number, extra: Extra = {}): Quantity => ({ value, unit, ...extra });
}

export const plain = quantity("number");
export const percent = quantity("percent");
export const duration = quantity("duration");
export const multiple = quantity("multiple");
export const rank = quantity("rank");
export const points = quantity("rating");
export const count = (value: number, counted: string, extra: Extra = {}): Quantity => ({ value, unit: "count", counted, ...extra });
export const money = (value: number, currency: string, extra: Extra = {}): Quantity => ({ value, unit: "currency", currency, ...extra });
export const rating = (value: number, outOf: number): Quantity => ({ value, unit: "rating", outOf });
export const share = (value: number, outOf: number): Quantity => ({ value, unit: "count", outOf });

/** Every spelling must be read whole and with exactly this meaning. */
export function testForms(language: LanguageCode, table: readonly Forms[]): void {
  describe(`cells in ${language}`, () => {
    for (const [meaning, spellings] of table) {
      it.each(spellings)(`${JSON.stringify(meaning)} ← %s`, (spelling) => {
        const reading = readQuantity(spelling, LOCALES[language]);
        expect(reading).toMatchObject({ ok: true });
        expect(reading.ok && { ...reading.value, value: rounded(reading.value.value) }).toEqual({ ...meaning, value: rounded(meaning.value) });
      });
    }
  });
}

/** Texts that hold no value at all. */
export function testNearMisses(language: LanguageCode, texts: readonly string[]): void {
  it.each(texts)(`${language}: no number in “%s”`, (text) => {
    expect(findQuantities(normalText(text), LOCALES[language]).filter((found) => found.name === undefined)).toEqual([]);
  });
}

/** Spans, as the typed words they cover, and meanings inside sentences. Numbers that belong to names are given with `name: true`. */
export function testSentences(language: LanguageCode, sentences: readonly InSentence[]): void {
  it.each(sentences)(`${language}: %s`, (sentence, expected) => {
    const found = findQuantities(normalText(sentence), LOCALES[language]);
    expect(found.map(({ span }) => sentence.slice(span[0], span[1]))).toEqual(expected.map(([typed]) => typed));
    expected.forEach(([, meaning], index) => expect(found[index]).toMatchObject(meaning ?? {}));
    expect(found.map((quantityFound) => quantityFound.name === true)).toEqual(expected.map(([, meaning]) => meaning?.name === true));
  });
}

/** Thirds have no last digit. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
