import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales/index";
import type { LanguageCode } from "../../../src/core/locales/locale";
import { formatNumber } from "../../../src/core/quantity/format-number";
import { readQuantity } from "../../../src/core/quantity/read-quantity";

describe("formatNumber", () => {
  it.each<[language: LanguageCode, value: number, written: string]>([
    ["en", 1234567.5, "1,234,567.5"],
    ["en", 999, "999"],
    ["en", -1234, "-1,234"],
    ["en", 1e21, "1,000,000,000,000,000,000,000"],
    ["en", 1.5e-7, "0.00000015"],
    ["en", 0.1 + 0.2, "0.3"],
    ["en", -0, "0"],
    ["en", Number.NaN, "–"],
    ["en", Infinity, "–"],
    ["ru", 1234.5, "1\u00a0234,5"],
    ["kk", 1234567, "1\u00a0234\u00a0567"],
    ["pl", 1234, "1234"],
    ["pl", 12345.5, "12\u00a0345,5"],
    ["fa", 1234567.5, "۱٬۲۳۴٬۵۶۷٫۵"],
    ["fa", -12, "\u200e−۱۲"],
  ])("%s writes %d as %s", (language, value, written) => expect(formatNumber(value, LOCALES[language])).toBe(written));

  it.each<[value: number, decimals: number, written: string]>([
    [2, 2, "2.00"],
    [1234.567, 1, "1,234.6"],
    [-0.4, 0, "0"],
    [0.5, -3, "1"],
  ])("%d with %d decimals is %s", (value, decimals, written) => expect(formatNumber(value, LOCALES.en, { decimals })).toBe(written));

  it.each(LANGUAGES)("what it writes is read back in %s", (language) => {
    const numbers = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.constantFrom(1, 10, 100, 10_000));
    fc.assert(
      fc.property(numbers, ([digits, divisor]) => {
        const value = digits / divisor;
        const reading = readQuantity(formatNumber(value, LOCALES[language]), LOCALES[language]);
        expect(reading.ok && reading.value.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
