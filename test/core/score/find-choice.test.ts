import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales";
import type { MessageKey } from "../../../src/core/locales/messages";
import { say } from "../../../src/core/locales/say";
import { findChoice } from "../../../src/core/score/find-choice";
import type { MeasureWords } from "../../../src/core/score/measure-words";

const ALL = LANGUAGES.map((code) => LOCALES[code]);
const measure = (text: string) => findChoice(text, (locale) => locale.measures().measures, ALL);
const answer = (text: string) => findChoice(text, (locale) => locale.measures().answers, ALL);

describe("findChoice", () => {
  it.each([
    ["At least", "at_least"],
    ["AT-LEAST", "at_least"],
    [" ≥ ", "at_least"],
    ["не более", "at_most"],
    ["Co najmniej", "at_least"],
    ["miedzy", "between"],
    ["кем емес", "at_least"],
    ["حداکثر", "at_most"],
    ["انجام شده", "done"],
    ["Yes / No", "done"],
    ["at", undefined],
    ["least", undefined],
    ["at least 5", undefined],
    ["", undefined],
    ["🙂", undefined],
  ])("%s → %s", (text, choice) => expect(measure(text)).toBe(choice));

  it.each([
    ["Да", "yes"],
    ["ИӘ", "yes"],
    ["ещё нет", "no"],
    ["еще нет", "no"],
    ["بله", "yes"],
    ["nie", "no"],
    ["✓", "yes"],
    ["maybe", undefined],
    ["no way", undefined],
    ["notdone", "no"],
  ])("%s → %s", (text, choice) => expect(answer(text)).toBe(choice));

  it("does not look into long texts", () => expect(measure(`at least${" ".repeat(10_000)}`)).toBeUndefined());

  it("only builds the words it needs", () => {
    const asked: string[] = [];
    const found = findChoice("at least", (locale) => (asked.push(locale.code), locale.measures().measures), ALL);
    expect([found, asked]).toEqual(["at_least", ["en"]]);
  });
});

describe("words of the five languages", () => {
  it("no word stands for two choices of one list, in one language or in two", () => {
    const lists: readonly (keyof MeasureWords)[] = ["measures", "answers", "directions", "roiForms"];
    for (const list of lists) {
      const choiceOf = new Map<string, string>();
      for (const locale of ALL) {
        for (const [choice, words] of Object.entries<readonly string[]>(locale.measures()[list])) {
          for (const word of words) {
            const key = word.toLowerCase().replace(/[\s\u200c—/,-]/g, "");
            expect([undefined, choice], `${list}: ${word}`).toContain(choiceOf.get(key));
            choiceOf.set(key, choice);
          }
        }
      }
    }
  });

  it.each(LANGUAGES)("every word %s offers in the workbook's dropdowns is understood", (code) => {
    const word = (key: MessageKey): string => say(LOCALES[code], key);
    for (const choice of ["reach", "at_least", "at_most", "between", "done"] as const) expect(measure(word(`measure/${choice}`))).toBe(choice);
    for (const choice of ["yes", "no"] as const) expect(answer(word(`value/${choice}`))).toBe(choice);
  });
});
