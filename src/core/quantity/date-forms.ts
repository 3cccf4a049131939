import type { Word } from "../text/words";
import { isDigits, isGlued, keyAt } from "./near-words";

/** A month as a word: which one, of which calendar. */
export interface MonthName {
  /** 1–12. */
  readonly month: number;
  readonly calendar: "gregorian" | "jalali";
}

/** How one language writes dates and parts of the year; inflected forms included, all folded. */
export interface DateForms {
  readonly months: ReadonlyMap<string, MonthName>;
  /** Spring 1, summer 2, autumn 3, winter 4. */
  readonly seasons: ReadonlyMap<string, number>;
  readonly quarterWords: ReadonlySet<string>;
  readonly halfYearWords: ReadonlySet<string>;
  readonly yearWords: ReadonlySet<string>;
  /** Ordinals and Roman numerals in front of (or behind) a quarter or half: first 1, `ii` 2. */
  readonly partNumbers: ReadonlyMap<string, number>;
  /** False where a digit behind the word for a part of the year counts something else: Polish "in this quarter 3 contracts". */
  readonly numberBehindPart?: false;
  /** Letters that make a quarter or a half together with a digit (`Q3`, `H2`, `кв`, `K3`): how many parts the year has. */
  readonly partLetters: ReadonlyMap<string, 2 | 4>;
  /** Words in front of a date: `by 9/30`. A short numeric date that could be a number is read as a date behind one of them. */
  readonly leads: ReadonlySet<string>;
  /** Words that lead in nothing but a year when they stand in front of one: `in 2026`. */
  readonly yearLeads: ReadonlySet<string>;
  /** First and last of the years a plan names; four digits beyond them are a number unless they stand inside a date. */
  readonly planYears: readonly (readonly [first: number, last: number])[];
  /** Whether the day may follow the month's name: `June 30`. */
  readonly monthFirst: boolean;
  /** Whether two numbers with a slash can be a date without a leading zero: not where the slash is also a decimal mark. */
  readonly shortSlashDates: boolean;
  /** Words behind digits that make an ordinal day: `30th`. */
  readonly dayEndings: ReadonlySet<string>;
}

/** Months in order, the inflected forms of each separated by commas. */
export function monthNames(calendar: MonthName["calendar"], lines: readonly string[]): (readonly [string, MonthName])[] {
  return lines.flatMap((line, index) => line.split(",").map((word) => [word, { month: index + 1, calendar }] as const));
}

/** Whether what stands at an index makes the number in front of it a measure: a unit, a scale or a further group of digits. */
type IsMeasure = (at: number) => boolean;

/** Numeric dates as `31.12.2026`, `9/30`, `2026-06-30`: two or three digit runs and the same mark between them. */
interface NumericDate {
  readonly parts: readonly string[];
  readonly mark: string;
  readonly end: number;
}

/**
 * The index behind a date, a year or a part of a year that starts at a word, or -1. Only its shape is judged, not whether it is
 * a deadline.
 * - `31.12.2026`, `2026-06-30`, `06/30/26`, `1405/06/31`: always a date.
 * - `15.09`, `15/09`: a date when both have two digits and are a day and a month, the mark is not the language's decimal
 *   mark, and nothing behind makes it a measure (`isMeasure`). With the decimal mark, or with one digit (`1.10`, `9/5`), only
 *   behind a word such as “by”.
 * - `9/30`: a date when one part can only be a day and the other a month, when one has a leading zero, or behind a word such
 *   as “by”; `1/3` stays a third, and over the rating scales 5 and 10 only a language that writes `June 30` takes it for a
 *   date.
 * - `30 June`, `June 30`, `June 2026`, `3 кв. 2026`, `2 квартал`, `2026 года`.
 */
export function dateEnd(words: readonly Word[], at: number, forms: DateForms, decimal: string, isMeasure: IsMeasure): number {
  const word = words[at];
  if (word === undefined) return -1;
  if (word.kind === "digits") {
    const numeric = numericDate(words, at);
    const isNumericDate = numeric !== null && isDate(numeric, hasLead(words, at, forms), forms, decimal);
    if (isNumericDate && (numeric.parts.length === 3 || !isMeasure(numeric.end))) return yearWordEnd(words, numeric.end, forms);
    return digitDateEnd(words, at, forms, isMeasure);
  }
  return word.kind === "letters" ? wordDateEnd(words, at, forms, isMeasure) : -1;
}

function numericDate(words: readonly Word[], at: number): NumericDate | null {
  const first = words[at];
  const mark = words[at + 1];
  if (first === undefined || mark === undefined || mark.gap !== "none" || !"./-".includes(mark.key)) return null;
  const parts = [first.key];
  let end = at + 1;
  while (parts.length <= 3 && keyAt(words, end) === mark.key && isGlued(words, end) && isDigits(words, end + 1) && isGlued(words, end + 1)) {
    parts.push(keyAt(words, end + 1));
    end += 2;
  }
  return parts.length === 2 || parts.length === 3 ? { parts, mark: mark.key, end } : null;
}

/** A word such as “by” stands in front, and no number in front of that: `from 1.25 to 2.10` holds no date. */
function hasLead(words: readonly Word[], at: number, forms: DateForms): boolean {
  return forms.leads.has(keyAt(words, at - 1)) && !isDigits(words, at - 2);
}

function isDate({ parts, mark }: NumericDate, isLed: boolean, forms: DateForms, decimal: string): boolean {
  const [first = "", second = "", third] = parts;
  if (third !== undefined) return isThreePartDate(first, second, third);
  if (mark === "-" || second.length > 2 || first.length > 2) return false;
  const dayFirst = isDay(first) && isMonth(second);
  const monthFirst = isMonth(first) && isDay(second);
  if (mark === ".") {
    if (!dayFirst || second.length !== 2) return false;
    return isLed || (first.length === 2 && decimal !== ".");
  }
  const isRoundTheClock = first === "24" && second === "7";
  if ((!dayFirst && !monthFirst) || isRoundTheClock) return false;
  const hasLeadingZero = first.startsWith("0") || second.startsWith("0");
  if (hasLeadingZero || !forms.shortSlashDates) return hasLeadingZero;
  if (second === "5" || second === "10") return isLed && forms.monthFirst;
  return (isLed && Number(second) > 4) || Number(first) > 12 || Number(second) > 12;
}

function isThreePartDate(first: string, second: string, third: string): boolean {
  if (first.length === 4) return isYear(first) && isMonth(second) && isDay(third);
  if (first.length > 2 || (third.length !== 2 && !(third.length === 4 && isYear(third)))) return false;
  return (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second));
}

function isDay(digits: string): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31;
}

function isMonth(digits: string): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 12;
}

/** A year of either calendar near enough to plan for. */
export function isYear(digits: string): boolean {
  if (digits.length !== 4) return false;
  const year = Number(digits);
  return (year >= 1990 && year <= 2069) || (year >= 1380 && year <= 1449);
}

/** Dates that begin with digits and go on with a word: `30 June 2026`, `3 кв. 2026`, `2026 жылғы 30 маусым`. */
function digitDateEnd(words: readonly Word[], at: number, forms: DateForms, isMeasure: IsMeasure): number {
  const digits = keyAt(words, at);
  let next = at + 1;
  if (isYear(digits) && forms.yearWords.has(keyAt(words, next))) {
    const rest = isDigits(words, next + 1) ? digitDateEnd(words, next + 1, forms, isMeasure) : wordDateEnd(words, next + 1, forms, isMeasure);
    return rest > 0 ? rest : skipDot(words, next + 1);
  }
  if (!isDay(digits)) return -1;
  // `9–15 June`
  const dash = keyAt(words, next);
  if ((dash === "–" || dash === "-") && isDay(keyAt(words, next + 1)) && isDigits(words, next + 1) && forms.months.has(keyAt(words, next + 2))) return digitDateEnd(words, next + 1, forms, isMeasure);
  if (forms.dayEndings.has(keyAt(words, next)) && isGlued(words, next)) next++;
  else if (keyAt(words, next) === "-" && isGlued(words, next) && forms.dayEndings.has(keyAt(words, next + 1))) next += 2;
  if (keyAt(words, next) === "-" && isGlued(words, next)) next++;
  if (forms.months.has(keyAt(words, next))) return yearEnd(words, skipDot(words, next + 1), forms);
  const partWord = keyAt(words, next);
  const parts = forms.quarterWords.has(partWord) ? 4 : forms.halfYearWords.has(partWord) ? 2 : 0;
  return Number(digits) <= parts ? yearEnd(words, skipDot(words, next + 1), forms) : -1;
}

const ROMAN = /^i{1,3}$|^iv$/;

/** Dates that begin with a word: `June 30`, `June 2026`, `III квартал 2026`, `quarter 3`, `год 2026`. */
function wordDateEnd(words: readonly Word[], at: number, forms: DateForms, isMeasure: IsMeasure): number {
  const key = keyAt(words, at);
  if (ROMAN.test(key)) {
    const parts = forms.quarterWords.has(keyAt(words, at + 1)) ? 4 : forms.halfYearWords.has(keyAt(words, at + 1)) ? 2 : 0;
    if ((forms.partNumbers.get(key) ?? Infinity) <= parts) return yearEnd(words, skipDot(words, at + 2), forms);
  }
  if (forms.months.has(key)) return monthEnd(words, skipDot(words, at + 1), forms, isMeasure);
  const isPartWord = forms.quarterWords.has(key) || forms.halfYearWords.has(key);
  if (isPartWord || forms.seasons.has(key) || forms.yearWords.has(key)) {
    const behind = skipDot(words, at + 1);
    const digits = isDigits(words, behind) ? keyAt(words, behind) : "";
    if (isPartWord && forms.numberBehindPart !== false && digits.length === 1 && Number(digits) >= 1 && Number(digits) <= 4) return yearEnd(words, behind + 1, forms);
    return isYear(digits) ? behind + 1 : -1;
  }
  return -1;
}

function monthEnd(words: readonly Word[], at: number, forms: DateForms, isMeasure: IsMeasure): number {
  const digits = isDigits(words, at) ? keyAt(words, at) : "";
  if (isYear(digits)) return yearWordEnd(words, at + 1, forms);
  if (!forms.monthFirst || !isDay(digits) || isMeasure(at + 1)) return -1;
  const ending = forms.dayEndings.has(keyAt(words, at + 1)) && isGlued(words, at + 1) ? at + 2 : at + 1;
  return yearEnd(words, keyAt(words, ending) === "," && isYear(keyAt(words, ending + 1)) ? ending + 1 : ending, forms);
}

/** Takes in a year, with or without its word, when one stands there. */
function yearEnd(words: readonly Word[], at: number, forms: DateForms): number {
  if (forms.yearWords.has(keyAt(words, at)) && isYear(keyAt(words, at + 1))) return at + 2;
  return isYear(keyAt(words, at)) ? yearWordEnd(words, at + 1, forms) : at;
}

function yearWordEnd(words: readonly Word[], at: number, forms: DateForms): number {
  return forms.yearWords.has(keyAt(words, at)) ? skipDot(words, at + 1) : at;
}

function skipDot(words: readonly Word[], at: number): number {
  return keyAt(words, at) === "." && isGlued(words, at) ? at + 1 : at;
}
