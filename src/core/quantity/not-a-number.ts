import { dateEnd, isYear } from "./date-forms";
import type { Word } from "../text/words";
import { isDigits, isGlued, isGluedDigits, isGluedLetters, isGluedMark, isLetters, keyAt } from "./near-words";
import { isCommonScale, meaningAt, type Scan } from "./scan";

/** Fewer digits are no phone number, more are an account or an article number. */
const PHONE_DIGITS = { least: 9, most: 15 };

/**
 * The index behind something that holds digits but no value, or -1: addresses, hashtags, dates, years, phone numbers, sizes,
 * versions, list numbers, codes such as `GA4`, `B2B`, `v2.0`. Called for the first word of each glued run and for each word of
 * digits.
 */
export function notANumberEnd(scan: Scan, at: number, isRunStart: boolean): number {
  if (isRunStart) {
    const address = addressEnd(scan, at);
    if (address > 0) return address;
  }
  if (isLetters(scan.words, at)) {
    const code = codeEnd(scan, at);
    return code < 0 && meaningAt(scan, at).date === true ? calendarEnd(scan, at) : code;
  }
  if (!isDigits(scan.words, at)) return markEnd(scan, at);
  for (const endOf of SHAPES) {
    const end = endOf(scan, at);
    if (end > 0) return end;
  }
  const calendar = calendarEnd(scan, at);
  return calendar > 0 ? calendar : splitEnd(scan, at);
}

/** A hashtag or the plus of a phone number. */
function markEnd(scan: Scan, at: number): number {
  const { words } = scan;
  const key = keyAt(words, at);
  if (key === "+" && isGluedDigits(words, at + 1)) return phoneEnd(scan, at + 1);
  if (key !== "#" || !isGlued(words, at + 1)) return -1;
  const letters = isDigits(words, at + 1) ? at + 2 : at + 1;
  return isGluedLetters(words, letters) ? runEnd(scan, at) : -1;
}

/** The index behind the words that touch each other. */
export function runEnd(scan: Scan, at: number): number {
  let end = at + 1;
  while (isGlued(scan.words, end)) end++;
  return end;
}

/** Dates, parts of a year and years; see `dateEnd`. */
export function calendarEnd(scan: Scan, at: number): number {
  const { words, forms } = scan;
  const end = dateEnd(words, at, forms.dates, forms.decimal === "," ? "," : ".", (behind) => isMeasure(scan, behind));
  if (end > 0) return end;
  return isLoneYear(scan, at) ? at + 1 : yearRangeEnd(scan, at);
}

/** A run with `@`, `://`, `www` or a path behind a domain. */
function addressEnd(scan: Scan, at: number): number {
  const end = runEnd(scan, at);
  const { words } = scan;
  for (let word = at; word + 2 < end; word++) {
    const key = keyAt(words, word);
    const isAt = keyAt(words, word + 1) === "@" && isLetters(words, word + 2);
    const isScheme = keyAt(words, word + 1) === ":" && keyAt(words, word + 2) === "/" && keyAt(words, word + 3) === "/";
    const isDomain = isLetters(words, word) && keyAt(words, word + 1) === "." && isLetters(words, word + 2) && keyAt(words, word + 3) === "/";
    if (isAt || isScheme || isDomain || (key === "www" && keyAt(words, word + 1) === ".")) return end;
  }
  return -1;
}

/**
 * `GA4`, `KR2`, `B2B`, `Q3 2026`, `over-60s`, `covid-19`: letters that digits touch, unless the letters are a currency, a rank
 * or a factor sign.
 */
function codeEnd(scan: Scan, at: number): number {
  const { words } = scan;
  const touches = isGluedDigits(words, at + 1);
  const hyphenated = isGluedMark(words, at + 1, "-") && isGluedDigits(words, at + 2);
  if ((!touches && !hyphenated) || meaningAt(scan, at).ahead !== undefined || (hyphenated && meaningAt(scan, at).bound !== undefined)) return -1;
  // “260to500” is typed without spaces.
  if (touches && isDigits(words, at - 1) && isGlued(words, at) && meaningAt(scan, at).small === true) return -1;
  // “CAC-12%” is a change typed without spaces, “over-60s” a name.
  if (hyphenated && isShareOrMoney(scan, at + 3)) return -1;
  let end = touches ? at + 2 : at + 3;
  while (isGluedLetters(words, end) || isGluedDigits(words, end) || (isJoint(words, end) && isGluedDigits(words, end + 1))) end++;
  return isYear(keyAt(words, end)) && words[end]?.gap === "space" ? end + 1 : end;
}

function isShareOrMoney(scan: Scan, at: number): boolean {
  const unit = meaningAt(scan, at).unit?.unit;
  return unit === "percent" || unit === "currency";
}

function isJoint(words: readonly Word[], at: number): boolean {
  return isGlued(words, at) && ".-_".includes(keyAt(words, at));
}

/** `1.` or `1)` in front of the words of a line. */
function listNumberEnd(scan: Scan, at: number): number {
  const { words } = scan;
  if (words[at]?.gap !== "line" || keyAt(words, at).length > 2 || !isGlued(words, at + 1)) return -1;
  const mark = keyAt(words, at + 1);
  const behind = words[at + 2]?.gap;
  return (mark === "." || mark === ")") && (behind === "space" || behind === "spaces") ? at + 2 : -1;
}

/**
 * A row of three and more groups of digits with hyphens, brackets or spaces, nine to fifteen digits, not all of them groups of
 * three.
 */
function phoneEnd(scan: Scan, at: number): number {
  const { words } = scan;
  if (keyAt(words, at).length > 4) return -1;
  let end = at;
  let digits = 0;
  let groups = 0;
  let hasOddGroup = false;
  let hasHyphen = false;
  while (digits <= PHONE_DIGITS.most && end < words.length && (end === at || words[end]?.gap === "none" || words[end]?.gap === "space")) {
    const key = keyAt(words, end);
    if (isDigits(words, end)) {
      digits += key.length;
      groups++;
      if (end > at && key.length !== 3) hasOddGroup = true;
    } else if (key === "-") {
      if (!isGlued(words, end) || !isGluedDigits(words, end + 1)) break;
      hasHyphen = true;
    } else if ((key !== "(" && key !== ")") || !isDigits(words, end + 1)) break;
    end++;
  }
  const isLong = groups >= 3 && digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most;
  return isLong && hasOddGroup && (hasHyphen || groups >= 4) && !isRangeOfGroups(scan, at, end) ? end : -1;
}

/** `1 000 000-25 000 000`: spaces join groups of three on both sides of one hyphen. */
function isRangeOfGroups(scan: Scan, at: number, end: number): boolean {
  let hyphens = 0;
  for (let word = at + 1; word < end; word++) {
    const key = keyAt(scan.words, word);
    if (key === "-") hyphens++;
    else if (!isDigits(scan.words, word) || (key.length !== 3 && keyAt(scan.words, word - 1) !== "-")) return false;
  }
  return hyphens === 1;
}

/** `24/7`, round the clock. */
function idiomEnd(scan: Scan, at: number): number {
  const { words } = scan;
  return keyAt(words, at) === "24" && isGluedMark(words, at + 1, "/") && isGluedMark(words, at + 2, "7") ? at + 3 : -1;
}

/** `90-й`, `30th`: an ordinal, unless a month makes it a date. */
function ordinalEnd(scan: Scan, at: number): number {
  const { words, forms } = scan;
  const ending = isGluedMark(words, at + 1, "-") ? at + 2 : at + 1;
  if (!isGluedLetters(words, ending) || !forms.ordinalEndings.has(keyAt(words, ending))) return -1;
  const date = calendarEnd(scan, at);
  return date > 0 ? date : isRank(scan, at, ending + 1) ? -1 : ending + 1;
}

/** `from 7th to 3rd`, `(11th today)`: an ordinal with nothing named behind it. */
export function isRank(scan: Scan, at: number, end: number): boolean {
  const next = scan.words[end];
  if (scan.forms.rankLeads?.has(keyAt(scan.words, at - 1)) !== true) return false;
  if (next === undefined || next.kind !== "letters" || next.gap === "line") return true;
  const { small, unit } = meaningAt(scan, end);
  return unit?.unit === "rank" || (small === true && unit?.unit !== "duration");
}

/** `300x250`, `16:9`: two numbers with a sign between them that is no unit. */
function sizeEnd(scan: Scan, at: number): number {
  const { words } = scan;
  if (!isGlued(words, at + 1)) return -1;
  const isPair = isGluedDigits(words, at + 2);
  const mark = keyAt(words, at + 1);
  if (isPair && (mark === "x" || mark === "х" || mark === "×")) return runEnd(scan, at);
  if (isPair && mark === ":" && !isClock(keyAt(words, at + 2))) return at + 3;
  return -1;
}

/** Whether digits behind a colon are minutes or seconds. */
export function isClock(digits: string): boolean {
  return digits.length === 2 && Number(digits) < 60;
}

/** `1.2.3`: three and more parts that are neither a date nor groups of three. */
function versionEnd(scan: Scan, at: number): number {
  const { words } = scan;
  let end = at + 1;
  let isGrouped = true;
  while (isGluedMark(words, end, ".") && isGluedDigits(words, end + 1)) {
    isGrouped = isGrouped && keyAt(words, end + 1).length === 3;
    end += 2;
  }
  return end - at >= 5 && !isGrouped && calendarEnd(scan, at) < 0 ? end : -1;
}

/** Whether what stands at an index makes the number in front of it a measure: a unit, a scale, or a further group of digits. */
export function isMeasure(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (word === undefined || word.gap === "line") return false;
  if (word.kind === "digits") return word.gap === "space" && word.key.length === 3;
  const meaning = meaningAt(scan, at);
  if (meaning.unit === undefined && meaning.scale === undefined) return false;
  return word.gap === "none" || (meaning.weak === undefined && meaning.glued === undefined);
}

/**
 * Four digits that can only be a year: behind a word that leads in dates or years, or at the end of a clause behind a noun
 * (`strategy 2026`). Digits with something counted behind them (`2030 leads`) and the second of two numbers (`1800 … to 2026`)
 * are a number.
 */
function isLoneYear(scan: Scan, at: number): boolean {
  const { words, forms } = scan;
  if (!isPlanYear(scan, at) || isMeasure(scan, at + 1) || (isGlued(words, at + 1) && !isClauseEnd(keyAt(words, at + 1)))) return false;
  const next = words[at + 1];
  const nextCounts = next !== undefined && next.kind !== "mark" && next.gap !== "line" && meaningAt(scan, at + 1).small === undefined;
  if (nextCounts) return false;
  const before = keyAt(words, at - 1);
  if (forms.dates.yearLeads.has(before)) return true;
  if (forms.dates.leads.has(before)) return !isDigits(words, at - 2);
  const followsNoun = isLetters(words, at - 1) && meaningAt(scan, at - 1).small === undefined && words[at]?.gap !== "line";
  return followsNoun || meaningAt(scan, at - 1).date === true || isClauseEnd(before);
}

function isPlanYear(scan: Scan, at: number): boolean {
  const digits = keyAt(scan.words, at);
  if (digits.length !== 4 || !isDigits(scan.words, at)) return false;
  const year = Number(digits);
  return scan.forms.dates.planYears.some(([first, last]) => year >= first && year <= last);
}

/** `2026–2027`. */
function yearRangeEnd(scan: Scan, at: number): number {
  const dash = keyAt(scan.words, at + 1);
  return (dash === "-" || dash === "–") && isPlanYear(scan, at) && isPlanYear(scan, at + 2) ? at + 3 : -1;
}

/** `70/30`, `50/50`: a split rather than a score. */
function splitEnd(scan: Scan, at: number): number {
  const { words } = scan;
  if (scan.slashIsDecimal || !isGluedMark(words, at + 1, "/") || !isGluedDigits(words, at + 2)) return -1;
  const first = Number(keyAt(words, at));
  const second = Number(keyAt(words, at + 2));
  const isScore = first <= second || (isCommonScale(second) && first <= second * 2);
  return isScore && first + second !== 100 ? -1 : at + 3;
}

function isClauseEnd(mark: string): boolean {
  return mark.length === 1 && '.,:;()!?"'.includes(mark);
}

/** Shapes that begin with digits, most telling first. */
const SHAPES: readonly ((scan: Scan, at: number) => number)[] = [listNumberEnd, phoneEnd, idiomEnd, sizeEnd, versionEnd, ordinalEnd];
