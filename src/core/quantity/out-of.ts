import { type Amount, blankAmount, extend } from "./amount";
import { behindDot, readEnding } from "./amount-parts";
import { percentOf } from "./exact";
import { isMeasure } from "./not-a-number";
import { isDigits, isGlued, isNear, keyAt } from "./near-words";
import { readNumberWords } from "./number-words";
import { readNumeral } from "./numeral";
import { isCommonScale, meaningAt, meaningEnd, type Scan } from "./scan";

/** `4.8/5`, `8 / 10`; a whole number over anything but a common scale is a count of so many. */
export function readScore(scan: Scan, amount: Amount): boolean {
  const { words, forms } = scan;
  const at = amount.next;
  if (amount.scale !== 1 || keyAt(words, at) !== "/" || !isDigits(words, at + 1) || isGlued(words, at) !== isGlued(words, at + 1)) return false;
  const scale = readNumeral(words, at + 1, forms, false);
  if (scale === null || scale.value <= 0 || (keyAt(words, scale.end) === "/" && isGlued(words, scale.end))) return false;
  if (isPlainFraction(amount.value, scale.value)) {
    amount.unit = "percent";
    amount.value = percentOf(amount.value, scale.value);
  } else takeOutOf(amount, scale.value);
  extend(amount, scale.end);
  readEnding(scan, amount);
  return true;
}

/** `1/2`, `1/3`, `2/3`, `1/4`, `3/4` are shares of the whole. */
function isPlainFraction(part: number, whole: number): boolean {
  return part % 1 === 0 && part > 0 && part < whole && whole <= 4;
}

function takeOutOf(amount: Amount, outOf: number): void {
  amount.outOf = outOf;
  amount.unit = isCommonScale(outOf) || amount.value % 1 !== 0 ? "rating" : "count";
}

/** `8 out of 10`, `20 из 20`, `1 in 8`, `8 балла из 10`. */
export function readLinked(scan: Scan, amount: Amount): boolean {
  const { words } = scan;
  const behindUnit = meaningAt(scan, amount.next).unit?.unit === "rating" ? meaningEnd(scan, amount.next) : amount.next;
  if (amount.isArticle && readOneIn(scan, amount)) return true;
  const link = meaningAt(scan, behindUnit).link;
  if (link === undefined || amount.scale !== 1 || amount.isAtLeast || !isNear(words, behindUnit) || amount.value < 0) return false;
  const whole = readBareNumber(scan, meaningEnd(scan, behindUnit));
  if (whole === null || whole.value < 2 || whole.value > 1000) return false;
  // A score above its scale (5.2 of 5) is a mistake worth finding; any other larger number belongs to something else.
  if (amount.value > whole.value && (link !== "outOf" || !isCommonScale(whole.value) || amount.value > whole.value * 2)) return false;
  const tail = meaningAt(scan, whole.end);
  const isRatingTail = tail.unit?.unit === "rating" && isNear(words, whole.end);
  if (isMeasure(scan, whole.end) && !isRatingTail) return false;
  const isShare = link === "share" || amount.value === 1 || (link === "outOf" && !isRatingTail && isPartOfPeople(scan, amount, whole));
  if (isShare && amount.value % 1 !== 0) return false;
  // "z 40 na 65": behind the word for "from" the link leads to a target.
  if (link !== "share" && isNear(words, amount.start) && meaningAt(scan, amount.start - 1).link === "outOfOrFrom" && !isCommonScale(whole.value)) return false;
  if (link === "outOfOrFrom" && !isShare && !isCommonScale(whole.value) && amount.value !== whole.value) return false;
  if (isShare) {
    amount.unit = "percent";
    amount.value = percentOf(amount.value, whole.value);
    amount.isArticle = false;
  } else takeOutOf(amount, whole.value);
  extend(amount, isRatingTail ? behindDot(scan, whole.end, tail) : whole.end);
  if (whole.ending !== undefined) amount.ending = whole.ending;
  readEnding(scan, amount);
  return true;
}

/** `one visitor in ten`: what is counted stands between. */
function readOneIn(scan: Scan, amount: Amount): boolean {
  const { words } = scan;
  const at = amount.next + 1;
  if (words[amount.next]?.kind !== "letters" || meaningAt(scan, amount.next).small === true || meaningAt(scan, at).link !== "share" || isDigits(words, meaningEnd(scan, at))) return false;
  const whole = readBareNumber(scan, meaningEnd(scan, at));
  if (whole === null || whole.value < 2) return false;
  amount.unit = "percent";
  amount.value = percentOf(amount.value, whole.value);
  amount.isArticle = false;
  extend(amount, whole.end);
  return true;
}

/** `7 из 10 новичков`: so many of ten or a hundred who are named behind it are a share of them; a bare `7 из 10` is a score. */
function isPartOfPeople({ words, meanings }: Scan, amount: Amount, whole: { readonly value: number; readonly end: number }): boolean {
  const next = words[whole.end];
  if ((whole.value > 10 && whole.value !== 100) || amount.value % 1 !== 0 || amount.value > whole.value || next === undefined) return false;
  const meaning = meanings[whole.end];
  return next.kind === "letters" && next.gap === "space" && meaning?.small === undefined && meaning?.unit === undefined && meaning?.and === undefined;
}

/**
 * Kazakh order: `10-нан 8`, the scale first in the ablative, then the score without an ending of its own; `төрттен бірі`, one
 * of four.
 */
export function readEndingFirstScore(scan: Scan, amount: Amount): boolean {
  const { forms, words } = scan;
  if (amount.ending === undefined || !forms.outOfEndings.has(amount.ending) || amount.value < 2 || amount.value > 1000) return false;
  const score = readBareNumber(scan, amount.next);
  if (score === null || score.value > amount.value) return false;
  const whole = amount.value;
  const isSpelled = !isDigits(words, amount.start) && !isDigits(words, amount.next);
  const isSpelledShare = isSpelled && (score.value === 1 || (score.ending === undefined && !isCommonScale(whole)));
  if (meaningAt(scan, amount.next).ofThem === true || isSpelledShare) {
    amount.unit = "percent";
    amount.value = percentOf(score.value, whole);
    amount.ending = score.ending;
    extend(amount, score.end);
    return true;
  }
  // Any case ending or unit behind the second number makes it a change from one number to another.
  const probe = blankAmount(amount.next, score.end, score.value);
  readEnding(scan, probe);
  const isOtherMeasure = isMeasure(scan, score.end) && meaningAt(scan, score.end).unit?.unit !== "rating";
  const isChange = probe.ending !== undefined || score.ending !== undefined || isOtherMeasure;
  if (isChange || !isCommonScale(whole)) return false;
  amount.value = score.value;
  amount.ending = undefined;
  takeOutOf(amount, whole);
  extend(amount, score.end);
  return true;
}

/** The farthest a part stands behind its whole, in words. */
const MOST_BETWEEN = 3;

/** Kazakh order: `10 клиенттің 7-уі`, seven of ten, who are named between them. @returns the whole, or undefined when there is no part of it. */
export function readNamedShare(scan: Scan, amount: Amount): number | undefined {
  const { words, forms } = scan;
  const whole = amount.value;
  if (forms.partEndings === undefined || amount.unit !== undefined || amount.ending !== undefined || whole < 2 || whole > 1000 || whole % 1 !== 0) return undefined;
  for (let at = amount.next; at < amount.next + MOST_BETWEEN && words[at]?.kind === "letters"; at++) {
    if (!forms.partEndings.whole.some((ending) => keyAt(words, at).endsWith(ending))) continue;
    const part = readBareNumber(scan, at + 1);
    if (part === null || part.value > whole) return undefined;
    const probe = blankAmount(at + 1, part.end, part.value);
    probe.ending = part.ending;
    readEnding(scan, probe);
    if (!forms.partEndings.part.has(probe.ending ?? "")) return undefined;
    Object.assign(amount, { start: at + 1, value: percentOf(part.value, whole), unit: "percent", isArticle: false, ending: probe.ending, end: probe.end, next: probe.next });
    return whole;
  }
  return undefined;
}

function readBareNumber(scan: Scan, at: number): { readonly value: number; readonly end: number; readonly ending?: string } | null {
  if (!isNear(scan.words, at)) return null;
  return isDigits(scan.words, at) ? readNumeral(scan.words, at, scan.forms, scan.slashIsDecimal) : readNumberWords(scan, at);
}
