import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales/index";
import type { LanguageCode } from "../../../src/core/locales/locale";
import { findQuantities } from "../../../src/core/quantity/find-quantities";
import { normalText } from "../../../src/core/text/normal-text";
import { splitWords } from "../../../src/core/text/words";

const SAMPLES: { readonly [code in LanguageCode]: string } = {
  en: "from 4.5% to €12, top-10 in 24 hours; ",
  ru: "с 4,5% до 12 000 ₽, топ-10 за 24 часа; ",
  kk: "4,5%-дан 12 000 теңгеге, топ-10 24 сағатта; ",
  pl: "z 4,5% do 12 000 zł, top 10 w 24 godziny; ",
  fa: "از ۴٫۵٪ به ۱۲٬۰۰۰ تومان، رتبه ۱۰ در ۲۴ ساعت؛ ",
};

describe("findQuantities", () => {
  it.each(LANGUAGES)("finds as much in many copies as in one, times their number: %s", (language) => {
    const sample = SAMPLES[language];
    const copies = Math.ceil(50_000 / sample.length);
    const once = findQuantities(normalText(sample), LOCALES[language]);
    expect(once).toHaveLength(4);
    expect(findQuantities(normalText(sample.repeat(copies)), LOCALES[language])).toHaveLength(4 * copies);
  });

  it.each([
    ["digits", "7".repeat(50_000)],
    ["groups", "1 000".concat(" 000".repeat(12_500))],
    ["points", "1.".repeat(25_000)],
    ["slashes", "4/5".repeat(16_000)],
    ["hyphens", "1-".repeat(25_000)],
    ["glued letters and digits", "a1".repeat(25_000)],
    ["percent signs", "%".repeat(50_000)],
    ["currency signs", "$".repeat(50_000)],
    ["number words", "hundred ".repeat(6000)],
    ["one run without spaces", "x:/@".repeat(12_500)],
    ["minutes and seconds", "2 min ".repeat(8000)],
    ["phone-like groups", "12 34 ".repeat(8000)],
    ["colons", "1:02".repeat(12_500)],
  ])("gets through fifty thousand characters of %s", (_, text) => {
    expect(findQuantities(normalText(text), LOCALES.en).every(({ span }) => span[1] <= text.length)).toBe(true);
  });

  it("takes words that are split already", () => {
    const text = normalText("from 5 to 10%");
    expect(findQuantities(text, LOCALES.en, splitWords(text))).toEqual(findQuantities(text, LOCALES.en));
  });

  it("gives spans of the text as typed, also when that is not composed", () => {
    const typed = "Рост и\u0306 на 15%";
    const [found] = findQuantities(normalText(typed), LOCALES.ru);
    expect(typed.slice(...(found?.span ?? [0, 0]))).toBe("15%");
  });

  it.each(LANGUAGES)("never overlaps and keeps the order, whatever is typed: %s", (language) => {
    const piece = fc.constantFrom(..."0 1 5 12 000 2026 % $ € - – + / . , : ( ) x k m = < ≥ # ½ и и of из na از از هر бір five пять trzy ده тысяч млн min с часов day -дан June мая".split(" "), " ", "  ", "\n");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const { span, value } of findQuantities(normalText(text), LOCALES[language])) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(Number.isFinite(value)).toBe(true);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
