import type { NumberLine, NumberWord, UnitForm } from "./number-forms";

/** Currency signs; the dollar and the pound stand for the American and the British one. */
const SIGNS: readonly (readonly [code: string, signs: string])[] = [
  ["USD", "$,us $"],
  ["EUR", "€"],
  ["GBP", "£"],
  ["RUB", "₽"],
  ["KZT", "₸"],
  ["PLN", "zł"],
  ["IRR", "﷼"],
  ["TRY", "₺"],
  ["UAH", "₴"],
  ["JPY", "¥"],
];

const CODES = ["USD", "EUR", "GBP", "RUB", "KZT", "PLN", "IRR", "CHF", "UAH", "JPY", "CNY", "AED", "CZK", "UZS"];

/** A currency stands in front of the number or behind it. */
export function money(currency: string, factor?: number): NumberWord {
  const unit: UnitForm = factor === undefined ? { unit: "currency", currency } : { unit: "currency", currency, factor };
  return { ahead: unit, unit };
}

/** A unit of time of so many seconds. */
export function time(seconds: number): NumberWord {
  return { unit: { unit: "duration", factor: seconds } };
}

/** An adjective of time, as in `30-дневный`. */
export function timeAdjective(seconds: number): NumberWord {
  return { unit: { unit: "duration", factor: seconds, adjective: true } };
}

export const PERCENT: NumberWord = { unit: { unit: "percent" } };
export const BASIS_POINT: NumberWord = { unit: { unit: "percent", factor: 0.01 } };
export const MULTIPLE: NumberWord = { unit: { unit: "multiple" } };
export const RATING: NumberWord = { unit: { unit: "rating" }, rating: true };
export const STARS: NumberWord = { unit: { unit: "rating", outOf: 5 }, rating: true };
export const RANK_AHEAD: NumberWord = { ahead: { unit: "rank" } };

/** Seconds. A month counts 30 days and a year 365: deadlines are dates, these only serve lengths such as a sales cycle. */
export const SECONDS = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
} as const;

/** Signs, codes and letters that people use in every language. */
export function symbols(): NumberLine[] {
  return [
    ...SIGNS.map(([code, signs]): NumberLine => [money(code), signs]),
    ...CODES.map((code): NumberLine => [money(code), code.toLowerCase()]),
    [{ ...PERCENT, ahead: { unit: "percent" } }, "%"],
    [PERCENT, "pp,p p.,pct,pct."],
    [BASIS_POINT, "bps,bp"],
    [{ unit: { unit: "percent", factor: 0.1 } }, "‰"],
    [{ ...MULTIPLE, ahead: { unit: "multiple" } }, "x,х,×"],
    [{ ahead: { unit: "rank" } }, "#,№"],
    [{ scale: 1e3 }, "k"],
    [{ scale: 1e3, glued: true }, "к"],
    [{ scale: 1e6, glued: true }, "m,mm,м"],
    // In `2m 37s` it is a minute.
    [time(SECONDS.minute), "m,м"],
    [{ scale: 1e9, glued: true }, "b"],
    [{ scale: 1e9 }, "bn"],
    [time(SECONDS.second), "s,sec,sec."],
    [time(SECONDS.minute), "min,min."],
    [time(SECONDS.hour), "h,hrs"],
    // Also the people department: “2 HR managers”.
    [{ ...time(SECONDS.hour), weak: true }, "hr"],
    [STARS, "★,⭐"],
    [{ nameTail: true }, "°"],
  ];
}
