import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales/index";
import type { LanguageCode } from "../../../src/core/locales/locale";
import { formatQuantity } from "../../../src/core/quantity/format-quantity";
import type { Quantity } from "../../../src/core/quantity/quantity";
import { readQuantity } from "../../../src/core/quantity/read-quantity";

const NBSP = "\u00a0";

describe("formatQuantity", () => {
  it.each<[language: LanguageCode, quantity: Quantity, written: string]>([
    ["en", { value: 4.5, unit: "percent" }, "4.5%"],
    ["ru", { value: 4.5, unit: "percent" }, "4,5%"],
    ["fa", { value: 4.5, unit: "percent" }, "۴٫۵٪"],
    ["en", { value: -0.08, unit: "currency", currency: "EUR", sign: -1 }, "-€0.08"],
    ["ru", { value: 1500, unit: "currency", currency: "RUB" }, `1${NBSP}500${NBSP}₽`],
    ["kk", { value: 18500, unit: "currency", currency: "KZT" }, `18${NBSP}500${NBSP}₸`],
    ["pl", { value: 1500, unit: "currency", currency: "PLN" }, `1500${NBSP}zł`],
    ["fa", { value: 35000, unit: "currency", currency: "IRT" }, "۳۵٬۰۰۰ تومان"],
    ["en", { value: 500, unit: "currency", currency: "CHF" }, `CHF${NBSP}500`],
    ["en", { value: 157, unit: "duration" }, `2${NBSP}min 37${NBSP}s`],
    ["ru", { value: 86400, unit: "duration" }, `24${NBSP}ч`],
    ["ru", { value: 1814400, unit: "duration" }, "21 день"],
    ["pl", { value: 8100, unit: "duration" }, `2${NBSP}godz. 15${NBSP}min`],
    ["fa", { value: 157, unit: "duration" }, "۲ دقیقه ۳۷ ثانیه"],
    ["en", { value: 0, unit: "duration" }, `0${NBSP}s`],
    ["ru", { value: 4.6, unit: "rating", outOf: 5 }, "4,6/5"],
    ["fa", { value: 4.6, unit: "rating", outOf: 5 }, "۴٫۶ از ۵"],
    ["ru", { value: 8, unit: "rating" }, "8 баллов"],
    ["en", { value: 2, unit: "multiple", upper: 3.5 }, "2x–3.5x"],
    ["en", { value: 10, unit: "rank" }, "#10"],
    ["en", { value: 20, unit: "count", outOf: 20 }, "20 of 20"],
    ["en", { value: 12000, unit: "count", counted: "visits/month" }, "12,000 visits/month"],
    ["en", { value: 10, unit: "number", bound: "atLeast" }, "≥ 10"],
    ["en", { value: 30, unit: "number", sign: 1 }, "+30"],
  ])("%s writes %o as %s", (language, quantity, written) => expect(formatQuantity(quantity, LOCALES[language])).toBe(written));
});

/** Values with at most two decimals: three would be `unsure` in some languages. */
const amount = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100);
const seconds = fc.integer({ min: 1, max: 3_000_000 });

/** Sign, bound and range, as far as they go together: a range has no sign. */
function decorated(base: fc.Arbitrary<Quantity>): fc.Arbitrary<Quantity> {
  return fc.tuple(base, fc.constantFrom("none", "plus", "minus", "atLeast", "atMost", "range"), amount).map(([quantity, decoration, distance]): Quantity => {
    switch (decoration) {
      case "plus":
        return { ...quantity, sign: 1 };
      case "minus":
        return { ...quantity, value: -quantity.value, sign: -1 };
      case "atLeast":
      case "atMost":
        return { ...quantity, bound: decoration };
      case "range":
        return { ...quantity, upper: Math.ceil(quantity.value + distance) + 1 };
      default:
        return quantity;
    }
  });
}

function currencies(language: LanguageCode): string[] {
  return ["USD", "EUR", "GBP", "RUB", "KZT", "PLN", "CHF", ...(language === "fa" ? ["IRT", "IRR"] : [])];
}

function quantities(language: LanguageCode): fc.Arbitrary<Quantity> {
  const of = (unit: Quantity["unit"], value: fc.Arbitrary<number> = amount): fc.Arbitrary<Quantity> => value.map((number) => ({ value: number, unit }));
  return fc.oneof(
    decorated(fc.oneof(of("number"), of("percent"), of("multiple"), of("duration", seconds))),
    decorated(fc.tuple(amount, fc.constantFrom(...currencies(language))).map(([value, currency]): Quantity => ({ value, unit: "currency", currency }))),
    of("rating", fc.integer({ min: 0, max: 1000 }).map((value) => value / 10)),
    of("rank", fc.integer({ min: 1, max: 999 })),
    fc.tuple(fc.integer({ min: 0, max: 50 }), fc.constantFrom(5, 10)).map(([tenths, outOf]): Quantity => ({ value: Math.min(tenths / 10, outOf), unit: "rating", outOf })),
    fc.tuple(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 31, max: 99 })).map(([value, outOf]): Quantity => ({ value, unit: "count", outOf })),
    amount.map((value): Quantity => ({ value, unit: "count", counted: "SQL/KAM" })),
  );
}

describe.each(LANGUAGES)("formatQuantity and readQuantity in %s", (language) => {
  it("agree on every quantity", () => {
    fc.assert(
      fc.property(quantities(language), (quantity) => {
        const written = formatQuantity(quantity, LOCALES[language]);
        // One out of many is a share in words; a score of one keeps its scale only with a slash.
        fc.pre(quantity.outOf === undefined || quantity.value !== 1);
        expect(readQuantity(written, LOCALES[language]), written).toEqual({ ok: true, value: quantity });
      }),
      { numRuns: 500 },
    );
  });
});
