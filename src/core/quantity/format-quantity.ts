import type { Locale } from "../locales/locale";
import { formatNumber } from "./format-number";
import type { CountedForms, WrittenForms } from "./number-forms";
import type { Quantity } from "./quantity";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
/** Up to here a length is written in hours: “48 h” says more to a marketer than “2 days”. */
const LONGEST_IN_HOURS = 3 * DAY;

/**
 * Writes a quantity the way the language writes it, so that `readQuantity` reads the same again: `4,5%`, `1 500 ₽`, `$0.60`, `2
 * min 37 s`, `4,6/5`, `2.0–3.5x`, `≥ 10`. Percent stands glued to the number in every language: style guides differ, people do
 * not.
 */
export function formatQuantity(quantity: Quantity, locale: Locale): string {
  const { written } = locale.numbers();
  const { value, upper, bound, counted } = quantity;
  const isNegative = value < 0 || Object.is(value, -0);
  const near = writeValue(Math.abs(value), quantity, locale, written);
  const far = upper === undefined ? "" : `–${writeValue(Math.abs(upper), quantity, locale, written)}`;
  const sign = isNegative ? written.minus : quantity.sign === 1 ? "+" : "";
  const limit = bound === "atLeast" ? "≥ " : bound === "atMost" ? "≤ " : "";
  return `${limit}${sign}${near}${far}${counted === undefined ? "" : ` ${counted}`}`;
}

function writeValue(value: number, { unit, currency, outOf }: Quantity, locale: Locale, written: WrittenForms): string {
  const number = formatNumber(value, locale);
  const scale = outOf === undefined ? "" : formatNumber(outOf, locale);
  switch (unit) {
    case "percent":
      return fill(written.percent, { value: number });
    case "currency":
      return currency === undefined ? number : fill(written.currency[currency] ?? written.currency.other, { value: number, code: currency });
    case "duration":
      return writeDuration(value, locale, written);
    case "multiple":
      return fill(written.multiple, { value: number });
    case "rank":
      return fill(written.rank, { value: number });
    case "rating":
      return fill(outOf === undefined ? countedForm(written.points, value, locale) : written.rating, { value: number, outOf: scale });
    case "count":
    case "number":
      return outOf === undefined ? number : fill(written.outOf, { value: number, outOf: scale });
  }
}

/** Whole days from three days up, else hours, minutes and seconds without the empty ones. */
function writeDuration(seconds: number, locale: Locale, written: WrittenForms): string {
  if (seconds > LONGEST_IN_HOURS && seconds % DAY === 0) {
    const days = seconds / DAY;
    return fill(countedForm(written.days, days, locale), { value: formatNumber(days, locale) });
  }
  const hours = Math.floor(seconds / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const rest = Number((seconds % MINUTE).toPrecision(12));
  const parts: string[] = [];
  if (hours > 0) parts.push(fill(written.hours, { value: formatNumber(hours, locale) }));
  if (minutes > 0) parts.push(fill(written.minutes, { value: formatNumber(minutes, locale) }));
  if (rest > 0 || parts.length === 0) parts.push(fill(written.seconds, { value: formatNumber(rest, locale) }));
  return parts.join(" ");
}

function countedForm(forms: CountedForms, count: number, locale: Locale): string {
  return forms[locale.plural(count)] ?? forms.other;
}

function fill(pattern: string, places: { readonly [name: string]: string }): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place);
}
