import { expect, it } from "vitest";
import { LOCALES } from "../../../src/core/locales/index";
import type { LanguageCode } from "../../../src/core/locales/locale";
import { findQuantities } from "../../../src/core/quantity/find-quantities";
import type { FoundQuantity } from "../../../src/core/quantity/quantity";
import { shareUnit } from "../../../src/core/quantity/share-unit";
import { normalText } from "../../../src/core/text/normal-text";

function pair(language: LanguageCode, text: string): readonly [FoundQuantity, FoundQuantity] {
  const [first, second] = findQuantities(normalText(text), LOCALES[language]);
  if (first === undefined || second === undefined) throw new Error(`two quantities are expected in: ${text}`);
  return [first, second];
}

it.each<[language: LanguageCode, text: string, first: Partial<FoundQuantity>]>([
  ["en", "from 40 to 56%", { value: 40, unit: "percent" }],
  ["en", "from 1.2 to 1.8 million", { value: 1_200_000, scale: 1e6 }],
  ["en", "from 800 to 1.2 million", { value: 800 }],
  ["en", "from 750 thousand to 1.2 million", { value: 750_000 }],
  ["en", "from 3 to 2 weeks", { value: 1_814_400, unit: "duration" }],
  ["en", "from 3 weeks to 4 days", { value: 1_814_400 }],
  ["en", "from 96 leads to 70 days", { value: 8_294_400, unit: "duration" }],
  ["en", "from 120 to 150 bps", { value: 1.2, unit: "percent" }],
  ["ru", "с 20 до 35 тысяч", { value: 20_000 }],
  ["ru", "с 900 до 650 ₽", { value: 900, unit: "currency", currency: "RUB" }],
  ["ru", "с 4,2 до 4,6 из 5", { value: 4.2, unit: "rating", outOf: 5 }],
  ["pl", "z 1,5 do 2 mln zł", { value: 1_500_000, unit: "currency", currency: "PLN" }],
  ["fa", "از ۱۰ تا ۶۰ درصد", { value: 10, unit: "percent" }],
])("%s: the first of “%s” takes what the second shares", (language, text, expected) => {
  const [first, second] = pair(language, text);
  expect(shareUnit(first, second)).toMatchObject(expected);
});

it("gives the second number the unit of the first just as well", () => {
  const [first, second] = pair("en", "from 8 minutes to 4");
  expect(shareUnit(second, first)).toMatchObject({ value: 240, unit: "duration" });
});

it("leaves numbers with units of their own alone", () => {
  const [first, second] = pair("en", "from 40% to €5");
  expect(shareUnit(first, second)).toBe(first);
});
