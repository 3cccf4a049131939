import type { Locale } from "../locales/locale";
import type { NormalText } from "../text/normal-text";
import type { Word } from "../text/words";
import type { Amount } from "./amount";
import { multiplyExact, percentOf } from "./exact";
import { isNameNumber } from "./metric-name";
import { calendarEnd, notANumberEnd, runEnd } from "./not-a-number";
import { isDigits, isGlued, isGluedLetters, isGluedMark, isLetters, isNear, keyAt } from "./near-words";
import { readNamedShare } from "./out-of";
import type { FoundQuantity } from "./quantity";
import { readAmount } from "./read-amount";
import { meaningAt, meaningEnd, type Scan, scanText } from "./scan";

/** A quantity and the word behind it. */
interface Reading {
  readonly found: FoundQuantity;
  readonly end: number;
  /** What it is a part of, when that stands in front of it. */
  readonly whole?: number | undefined;
}

/** A quantity under construction; what is not known stays absent. */
type Draft = { -readonly [field in keyof FoundQuantity]: FoundQuantity[field] };

type Bound = "atLeast" | "atMost";

const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["≥", "atLeast"],
  [">", "atLeast"],
  ["≤", "atMost"],
  ["<", "atMost"],
]);

/**
 * Every quantity of a sentence, left to right, without overlaps, the longest reading first. Dates, years, addresses, codes
 * (`GA4`), ordinals (`90-й`) and list numbers are left out; numbers that belong to the name of a metric (`30-day churn`) are
 * marked `name`. One pass over the words; every look ahead is short.
 * @param words the words of the text when the caller has split them already.
 */
export function findQuantities(text: NormalText, locale: Locale, words?: readonly Word[]): FoundQuantity[] {
  return findInScan(scanText(text, locale.numbers(), words));
}

/** `findQuantities` over a text that is already taken apart. */
export function findInScan(scan: Scan): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  const { words } = scan;
  let whole: number | undefined;
  let at = 0;
  while (at < words.length) {
    const isRunStart = !isGlued(words, at);
    if (!mayStart(scan, at, isRunStart)) {
      at++;
      continue;
    }
    const skipped = notANumberEnd(scan, at, isRunStart);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const reading = readAt(scan, at);
    if (reading === null) {
      at = isDigits(words, at) ? behindDigits(scan, at) : at + 1;
      continue;
    }
    whole = reading.whole ?? whole;
    if (reading.found !== NOTHING) found.push(whole === undefined || reading.whole !== undefined ? reading.found : ofSameWhole(scan, reading.found, whole));
    at = reading.end;
  }
  return found;
}

/** `10 демоның 4-і …, бұрын 2-еуі`: a further part of a whole that has been named. */
function ofSameWhole({ forms }: Scan, found: FoundQuantity, whole: number): FoundQuantity {
  const isPart = (found.unit === "number" || found.unit === "count") && found.value <= whole && forms.partEndings?.part.has(found.ending ?? "") === true;
  return isPart ? { ...found, value: percentOf(found.value, whole), unit: "percent" } : found;
}

/** Cheap look at a word: most words of a sentence neither start a quantity nor anything that must be skipped. */
function mayStart(scan: Scan, at: number, isRunStart: boolean): boolean {
  const { words } = scan;
  if (!isLetters(words, at)) return true;
  const meaning = scan.meanings[at];
  if (meaning !== undefined && (meaning.cardinal ?? meaning.bound ?? meaning.fraction ?? meaning.times ?? meaning.ahead ?? meaning.every ?? meaning.date) !== undefined) return true;
  if (meaning?.link === "share" || (meaning?.ordinal !== undefined && meaningAt(scan, meaningEnd(scan, at)).unit?.unit === "rank")) return true;
  return isGlued(words, at + 1) && (isRunStart || isDigits(words, at + 1) || isDigits(words, at + 2));
}

/** Longer names are no abbreviations but words in a line of capitals. */
const MOST_CAPITALS = 4;

/** Stands for digits that were understood to be no value. */
const NOTHING: FoundQuantity = { value: 0, unit: "number", span: [0, 0] };

/**
 * Behind digits that could not be read, with everything that touches them and the groups behind spaces: part of them is no
 * number either.
 */
function behindDigits(scan: Scan, at: number): number {
  const { words } = scan;
  let end = runEnd(scan, at);
  while (isDigits(words, end) && words[end]?.gap === "space" && keyAt(words, end).length === 3) end = runEnd(scan, end);
  return end;
}

function readAt(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const isLimit = isGluedMark(words, at + 1, "-") && isGlued(words, at + 2);
  const limit = isLimit ? meaningAt(scan, at).bound : undefined;
  if (limit !== undefined) {
    const amount = readAmount(scan, at + 2);
    return amount === null ? null : finish(scan, amount, at, limit);
  }
  const bound = BOUNDS.get(keyAt(words, at));
  if (bound !== undefined) {
    // “4.1 > 4.5” leads from one number to another.
    const isArrow = at > 0 && ((isGlued(words, at) && "-–—=".includes(keyAt(words, at - 1))) || (keyAt(words, at) === ">" && (isDigits(words, at - 1) || keyAt(words, at - 1) === "%" || (isGluedLetters(words, at - 1) && isDigits(words, at - 2)))));
    const number = keyAt(words, at + 1) === "=" ? at + 2 : at + 1;
    const amount = isArrow || !isNear(words, number) ? null : readAmount(scan, number);
    return amount === null ? null : finish(scan, amount, at, bound);
  }
  const meaning = meaningAt(scan, at);
  const amount = readAmount(scan, at);
  if (amount !== null) {
    if (hasUnknownSuffix(scan, amount)) return { found: NOTHING, end: runEnd(scan, amount.next) };
    const whole = readNamedShare(scan, amount);
    return { ...finish(scan, amount, whole === undefined ? at : amount.start, undefined), whole };
  }
  if (meaning.every === true) return readEvery(scan, at);
  const place = meaning.ordinal === undefined ? undefined : meaningAt(scan, meaningEnd(scan, at));
  if (meaning.ordinal !== undefined && place?.unit?.unit === "rank" && place.ending !== undefined) {
    const end = meaningEnd(scan, meaningEnd(scan, at));
    return { found: { value: meaning.ordinal, unit: "rank", span: spanOf(scan, at, end), ending: place.ending }, end };
  }
  if (meaning.link === "share" && meaning.small !== true) return readShareFirst(scan, at);
  // “In the second half” and “the half of June” are parts of the calendar.
  const isCalendarPart = meaning.fraction !== undefined && (meaningAt(scan, at - 1).ordinal !== undefined || meaningAt(scan, meaningEnd(scan, at)).date === true);
  const isElsewhere = meaning.behind?.includes(keyAt(words, at - 1)) === false;
  const value = meaning.times ?? (meaning.fraction === undefined || isCalendarPart || isElsewhere ? undefined : percentOf(meaning.fraction, 1));
  if (value === undefined) return null;
  const end = meaningEnd(scan, at);
  const share = { value, unit: meaning.times === undefined ? "percent" : "multiple", span: spanOf(scan, at, end) } as const;
  return { found: meaning.ending === undefined ? share : { ...share, ending: meaning.ending }, end };
}

/** The farthest a part stands behind its whole. */
const MOST_BETWEEN = 4;

/** `از هر ۵ بازدیدکننده ۲ نفر`, of every five two: the whole in front of the part. */
function readShareFirst(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const whole = readAmount(scan, meaningEnd(scan, at));
  if (whole === null || whole.unit !== undefined || whole.value < 2 || whole.value % 1 !== 0) return null;
  for (let next = whole.next; next < words.length && next <= whole.next + MOST_BETWEEN; next++) {
    const part = isDigits(words, next) || meaningAt(scan, next).cardinal !== undefined ? readAmount(scan, next) : null;
    if (part !== null) {
      if (part.unit !== undefined || part.value > whole.value || part.value <= 0) return null;
      return { found: { value: percentOf(part.value, whole.value), unit: "percent", span: spanOf(scan, at, part.end) }, end: part.next };
    }
    if (!isLetters(words, next) && keyAt(words, next) !== ",") return null;
  }
  return null;
}

/** `every third`, `каждый второй`: the share as a percentage. */
function readEvery(scan: Scan, at: number): Reading | null {
  const ordinalAt = meaningEnd(scan, at);
  const ordinal = isNear(scan.words, ordinalAt) ? meaningAt(scan, ordinalAt).ordinal : undefined;
  if (ordinal === undefined) return null;
  const end = meaningEnd(scan, ordinalAt);
  return { found: { value: percentOf(1, ordinal), unit: "percent", span: spanOf(scan, at, end) }, end };
}

/** Letters that touch the digits and are no unit: one or two (`3D`, `5G`, `1С`), or a few in capitals (`2ГИС`). */
function hasUnknownSuffix(scan: Scan, { unit, next }: Amount): boolean {
  const { words, text } = scan;
  if (unit !== undefined || !isGluedLetters(words, next) || !isDigits(words, next - 1)) return false;
  const key = keyAt(words, next);
  const start = text.toOriginal(words[next]?.start ?? 0);
  const isCapital = text.original.slice(start, start + key.length) === key.toUpperCase();
  if (scan.meanings[next]?.small === true) return isCapital && key.length === 1;
  return key.length <= 2 || (isCapital && key.length <= MOST_CAPITALS);
}

function finish(scan: Scan, amount: Amount, start: number, bound: Bound | undefined): Reading {
  const upper = readUpper(scan, amount);
  readTrailingMinus(scan, amount);
  const isName = isNameNumber(scan, amount, upper !== undefined);
  const counted = amount.unit === undefined || (amount.unit === "count" && amount.outOf !== undefined) ? countedBehind(scan, amount) : null;
  const limit = bound ?? (amount.isAtLeast ? "atLeast" : undefined);
  const found: Draft = {
    value: amount.value,
    unit: amount.unit ?? (counted === null ? "number" : "count"),
    span: spanOf(scan, start, amount.end),
  };
  if (amount.currency !== undefined) found.currency = amount.currency;
  if (amount.outOf !== undefined) found.outOf = amount.outOf;
  if (upper !== undefined) found.upper = upper;
  if (amount.sign !== undefined) found.sign = amount.sign;
  if (limit !== undefined) found.bound = limit;
  if (counted !== null) found.counted = counted;
  if (amount.isUnsure) found.unsure = true;
  if (amount.scale !== 1) found.scale = amount.scale;
  if (amount.unitFactor !== 1) found.unitFactor = amount.unitFactor;
  if (amount.ending !== undefined) found.ending = amount.ending;
  if (amount.isArticle && amount.unit === undefined) found.article = true;
  if (isName) found.name = true;
  return { found, end: amount.next };
}

function spanOf(scan: Scan, start: number, end: number): readonly [number, number] {
  const from = scan.words[start]?.start ?? 0;
  const to = scan.words[end - 1]?.end ?? from;
  return [scan.text.toOriginal(from), scan.text.toOriginal(to)];
}

/**
 * The far end of a range `2.0–3.5x`, `$10-15`, `10% – 15%`; unit and scale may stand on one side only. The amount takes them
 * over and grows to the end of the range. A falling pair is no range but two numbers.
 */
function readUpper(scan: Scan, amount: Amount): number | undefined {
  const { words } = scan;
  const dash = amount.next;
  const isWord = meaningAt(scan, dash).range === true && !hasFromBefore(scan, amount.start) && calendarEnd(scan, dash + 1) < 0;
  if (amount.next !== amount.end || amount.outOf !== undefined || !isNear(words, dash) || !(isWord || isDash(keyAt(words, dash)))) return undefined;
  if ((!isWord && isGlued(words, dash) !== isGlued(words, dash + 1)) || !isNear(words, dash + 1)) return undefined;
  if (!isDigits(words, dash + 1) && meaningAt(scan, dash + 1).ahead === undefined) return undefined;
  const far = readAmount(scan, dash + 1, amount);
  if (far === null || far.outOf !== undefined) return undefined;
  const sharesUnit = amount.unit === undefined && far.unit !== undefined;
  if (!sharesUnit && far.unit !== undefined && (far.unit !== amount.unit || far.currency !== amount.currency)) return undefined;
  const nearValue = multiplyExact(multiplyExact(Math.abs(amount.value), amount.scale === 1 ? far.scale : 1), sharesUnit ? far.unitFactor : 1);
  const farValue = far.unit === undefined ? multiplyExact(far.value, amount.unitFactor) : far.value;
  if (!(farValue > nearValue)) return undefined;
  // “−10–15%” falls by ten to fifteen: the minus is shared as the percent sign is.
  const direction = amount.sign === -1 ? -1 : 1;
  amount.value = direction * nearValue;
  if (sharesUnit) {
    amount.unit = far.unit;
    amount.currency = far.currency;
    amount.unitFactor = far.unitFactor;
  }
  if (amount.scale === 1) amount.scale = far.scale;
  amount.isUnsure = amount.isUnsure || far.isUnsure;
  amount.isAge = amount.isAge || far.isAge;
  amount.isAdjective = amount.isAdjective || far.isAdjective;
  amount.isAtLeast = amount.isAtLeast || far.isAtLeast;
  amount.ending = far.ending;
  amount.end = far.end;
  amount.next = far.next;
  return direction * farValue;
}

/** A word such as “from” in front of a number, or of what specifies it: `از روزی ۲۰ تا ۳۰`. */
function hasFromBefore(scan: Scan, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 3; at--) if (meaningAt(scan, at).link !== undefined) return true;
  return false;
}

function isDash(mark: string): boolean {
  return mark === "-" || mark === "–" || mark === "—";
}

/** `500-` at the very end, as bookkeeping programs write minus. */
function readTrailingMinus(scan: Scan, amount: Amount): void {
  const { words } = scan;
  if (amount.sign !== undefined || amount.next !== words.length - 1 || !isGluedMark(words, amount.next, "-")) return;
  amount.sign = -1;
  amount.value = -amount.value;
  amount.end = words.length;
  amount.next = words.length;
}

/**
 * The word behind a number, with what a hyphen or a slash adds (`sign-ups`, `visits/month`), as typed; null when nothing is
 * counted there.
 */
function countedBehind(scan: Scan, amount: Amount): string | null {
  const { words, text } = scan;
  const at = amount.next;
  const word = words[at];
  // Behind a case of its own («4,3-тен») a number counts nothing.
  if (amount.ending !== undefined && (amount.next === amount.end || scan.forms.looseEndings.has(amount.ending))) return null;
  if (word === undefined || word.kind !== "letters" || word.gap === "line") return null;
  const { small, nameTail } = meaningAt(scan, at);
  if (small === true || nameTail === true) return null;
  let end = at + 1;
  while ((isGluedMark(words, end, "/") || isGluedMark(words, end, "-")) && isGluedLetters(words, end + 1)) end += 2;
  return text.original.slice(text.toOriginal(word.start), text.toOriginal(words[end - 1]?.end ?? word.end));
}
