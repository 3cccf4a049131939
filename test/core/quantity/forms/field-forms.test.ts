import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../../src/core/locales/index";
import type { LanguageCode } from "../../../../src/core/locales/locale";
import { findQuantities } from "../../../../src/core/quantity/find-quantities";
import type { Quantity } from "../../../../src/core/quantity/quantity";
import { normalText } from "../../../../src/core/text/normal-text";

/** Forms met in real plans, each inside a sentence of its language and at its very end. */
const FORMS: readonly (readonly [language: LanguageCode, form: string, meaning: Partial<Quantity>])[] = [
  ["ru", "12 000", { value: 12000 }],
  ["ru", "11 500", { value: 11500 }],
  ["ru", "-500", { value: -500, sign: -1 }],
  ["ru", "4.5%", { value: 4.5, unit: "percent" }],
  ["ru", "4,5%", { value: 4.5, unit: "percent" }],
  ["ru", "+0.4%", { value: 0.4, unit: "percent", sign: 1 }],
  ["ru", "€15", { value: 15, currency: "EUR" }],
  ["ru", "€0.60", { value: 0.6, currency: "EUR" }],
  ["ru", "-€0.08", { value: -0.08, currency: "EUR" }],
  ["ru", "3 200", { value: 3200 }],
  ["ru", "1.9x", { value: 1.9, unit: "multiple" }],
  ["ru", "2.0–3.5x", { value: 2, upper: 3.5, unit: "multiple" }],
  ["ru", "×3", { value: 3, unit: "multiple" }],
  ["ru", "45 сек", { value: 45, unit: "duration" }],
  ["ru", "24 ч", { value: 86400, unit: "duration" }],
  ["ru", "2 мин 37 с", { value: 157, unit: "duration" }],
  ["ru", "4.8/5", { value: 4.8, outOf: 5, unit: "rating" }],
  ["ru", "4.5/5", { value: 4.5, outOf: 5, unit: "rating" }],
  ["ru", "8/10", { value: 8, outOf: 10, unit: "rating" }],
  ["ru", "7.5/10", { value: 7.5, outOf: 10, unit: "rating" }],
  ["ru", "+40%", { value: 40, sign: 1 }],
  ["ru", "−12%", { value: -12, sign: -1 }],
  ["ru", "$3,5 млн", { value: 3_500_000, currency: "USD" }],
  ["ru", "$370 000", { value: 370_000, currency: "USD" }],
  ["ru", "500 000", { value: 500_000 }],
  ["ru", "1 млн", { value: 1_000_000 }],
  ["ru", "топ-10", { value: 10, unit: "rank" }],
  ["ru", "10+", { value: 10, bound: "atLeast" }],
  ["ru", "6+ минут", { value: 360, bound: "atLeast", unit: "duration" }],
  ["ru", "20 из 20", { value: 20, outOf: 20 }],
  ["fa", "۳۰٪", { value: 30, unit: "percent" }],
  ["fa", "۲۰ درصد", { value: 20, unit: "percent" }],
  ["fa", "۵۰۰,۰۰۰ دلار", { value: 500_000, currency: "USD" }],
  ["fa", "یک میلیون", { value: 1_000_000 }],
  ["fa", "10,000", { value: 10_000 }],
  ["fa", "750,000 دلار", { value: 750_000, currency: "USD" }],
  ["fa", "4/5", { value: 4, outOf: 5, unit: "rating" }],
  ["kk", "5 000", { value: 5000 }],
  ["kk", "8%", { value: 8, unit: "percent" }],
  ["kk", "1.5%", { value: 1.5, unit: "percent" }],
  ["pl", "50%", { value: 50, unit: "percent" }],
  ["ru", "пять", { value: 5 }],
  ["ru", "десяти", { value: 10 }],
  ["fa", "ده", { value: 10 }],
  ["pl", "trzy", { value: 3 }],
  ["en", "five", { value: 5 }],
];

const FRAMES: { readonly [code in LanguageCode]: readonly [before: string, after: string] } = {
  en: ["Reach ", " (now unknown)"],
  ru: ["Довести показатель до ", ", как решено"],
  kk: ["Көрсеткіш ", " (бүгін белгісіз)"],
  pl: ["Poprawić wynik o ", ", jak ustalono"],
  fa: ["رساندن شاخص به ", "، طبق برنامه"],
};

describe.each(FORMS)("%s: %s", (language, form, meaning) => {
  const [before, after] = FRAMES[language];

  it.each([before + form, before + form + after, `${before}«${form}»`, `${before}(${form}).`])("in “%s”", (sentence) => {
    const found = findQuantities(normalText(sentence), LOCALES[language]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ ...meaning, span: [sentence.indexOf(form), sentence.indexOf(form) + form.length] });
  });
});

it.each(["XX/XX/XX", "X٪", "X%"])("%s holds no number in any language", (placeholder) => {
  for (const locale of Object.values(LOCALES)) expect(findQuantities(normalText(`KPI ${placeholder}`), locale)).toEqual([]);
});
