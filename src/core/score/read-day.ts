import { fail, ok, type Outcome } from "../outcome";
import { normalText } from "../text/normal-text";

/** Days since 1 January 1970. */
export type DayNumber = number;

const MILLISECONDS = 86_400_000;

/** Day number of a day of our calendar; null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? time.getTime() / MILLISECONDS : null;
}

/** The places of the leap years in each 33 years of the solar Hijri calendar; holds for 1178–1633, years 1799–2254 of ours. */
const JALALI_LEAPS = [1, 5, 9, 13, 17, 22, 26, 30];
const JALALI_1400 = 18_707;

function jalaliDayNumber(year: number, month: number, day: number): DayNumber | null {
  const isLeap = JALALI_LEAPS.includes(year % 33);
  const length = month <= 6 ? 31 : month < 12 || isLeap ? 30 : 29;
  if (month < 1 || month > 12 || day < 1 || day > length) return null;
  const leapsBefore = (until: number): number => Math.floor(until / 33) * 8 + JALALI_LEAPS.filter((leap) => leap < until % 33).length;
  const years = (year - 1400) * 365 + leapsBefore(year) - leapsBefore(1400);
  return JALALI_1400 + years + (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/**
 * The day a text names: `2026-11-22`, `22.11.2026`, `22/11/2026` where only one order makes a date, and solar Hijri dates with the year
 * in front (`۱۴۰۵/۰۶/۳۱`). Anything else, and days that do not exist, are notes.
 */
export function readDay(text: string): Outcome<DayNumber> {
  const { folded } = normalText(text.trim());
  const days = possibleDays(folded);
  const [day] = days;
  if (day === undefined) return fail("argument/not-a-date", { text });
  return days.every((other) => other === day) ? ok(day) : fail("argument/ambiguous-date", { text });
}

function possibleDays(folded: string): DayNumber[] {
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) {
    const [year, month, day] = yearFirst.slice(1).map(Number) as [number, number, number];
    return present([year >= 1300 && year < 1500 ? jalaliDayNumber(year, month, day) : dayNumber(year, month, day)]);
  }
  const yearLast = YEAR_LAST.exec(folded);
  if (!yearLast) return [];
  const [one, other, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  // With dots the day stands first wherever dots are used.
  return present([dayNumber(year, other, one), yearLast[2] === "." ? null : dayNumber(year, one, other)]);
}

function present(days: readonly (DayNumber | null)[]): DayNumber[] {
  return days.filter((day): day is DayNumber => day !== null);
}
