import { type Amount, extend, takeUnit } from "./amount";
import { behindDot, readEnding, readPlus } from "./amount-parts";
import { multiplyExact } from "./exact";
import { isClock, isRank } from "./not-a-number";
import { isDigits, isGlued, isGluedDigits, isGluedLetters, isGluedMark, isNear, keyAt } from "./near-words";
import type { NumberWord } from "./number-forms";
import { readNumeral } from "./numeral";
import { readEndingFirstScore, readLinked, readScore } from "./out-of";
import { meaningAt, meaningEnd, type Scan } from "./scan";

/** Everything behind the digits or number words: plus, ending, scale, score, share, unit. */
export function readTail(scan: Scan, amount: Amount): void {
  const { words } = scan;
  const hasUnitAhead = amount.unit !== undefined;
  if (readOrdinal(scan, amount)) return;
  readPlus(scan, amount);
  const plus = meaningAt(scan, amount.next);
  if (plus.plus !== undefined && isNear(words, amount.next)) {
    amount.value += plus.plus;
    extend(amount, meaningEnd(scan, amount.next));
  }
  if (!hasUnitAhead && readClock(scan, amount)) return;
  readEnding(scan, amount);
  readScale(scan, amount);
  if (!hasUnitAhead && (readScore(scan, amount) || readLinked(scan, amount) || readEndingFirstScore(scan, amount))) return;
  readUnit(scan, amount);
  readPlus(scan, amount);
  readEnding(scan, amount);
}

/** `from 7th to 3rd`, `с 7-го на 3-е`: a place in a ranking. */
function readOrdinal(scan: Scan, amount: Amount): boolean {
  const { words, forms } = scan;
  const ending = isGluedMark(words, amount.end, "-") ? amount.end + 1 : amount.end;
  if (forms.rankLeads === undefined || !isGluedLetters(words, ending) || !forms.ordinalEndings.has(keyAt(words, ending)) || !isRank(scan, amount.start, ending + 1)) return false;
  amount.unit = "rank";
  extend(amount, ending + 1);
  return true;
}

/** `0:35`, `1:02:30`: minutes and seconds, hours in front when there are three parts. */
function readClock(scan: Scan, amount: Amount): boolean {
  const { words } = scan;
  let at = amount.end;
  let seconds = amount.value;
  let parts = 1;
  while (parts < 3 && isGluedMark(words, at, ":") && isGluedDigits(words, at + 1) && isClock(keyAt(words, at + 1))) {
    seconds = seconds * 60 + Number(keyAt(words, at + 1));
    at += 2;
    parts++;
  }
  if (parts === 1 || amount.end - amount.start > 2) return false;
  amount.value = seconds;
  amount.unit = "duration";
  extend(amount, at);
  readEnding(scan, amount);
  return true;
}

/** One or two scale words or letters: `тыс.`, `bn`, `هزار میلیارد`. */
function readScale(scan: Scan, amount: Amount): void {
  for (let count = 0; count < 2; count++) {
    const at = amount.next;
    const meaning = meaningAt(scan, at);
    if (meaning.scale === undefined || meaning.scale < 1000 || !isNear(scan.words, at)) return;
    if (meaning.glued === true && !isGlued(scan.words, at)) return;
    if (isMinutesBeforeSeconds(scan, at)) return;
    amount.value = multiplyExact(amount.value, meaning.scale);
    amount.scale *= meaning.scale;
    amount.ending = meaning.ending;
    extend(amount, behindDot(scan, at, meaning));
    if (meaning.unit !== undefined && meaning.glued === undefined) takeUnit(amount, meaning.unit);
    readPlus(scan, amount);
    readEnding(scan, amount);
  }
}

/** The `m` of `2m 37s` is a minute, everywhere else a million. */
function isMinutesBeforeSeconds(scan: Scan, at: number): boolean {
  const isMinute = meaningAt(scan, at).unit?.unit === "duration";
  return isMinute && isDigits(scan.words, at + 1) && meaningAt(scan, at + 2).unit?.unit === "duration" && isGlued(scan.words, at + 2);
}

/** Percent, currency, time, rating, factor: behind the number, touching it, behind a space or a hyphen. */
function readUnit(scan: Scan, amount: Amount): void {
  const { words } = scan;
  const isHyphenated = isGluedMark(words, amount.next, "-") && isGluedLetters(words, amount.next + 1);
  const at = isHyphenated ? amount.next + 1 : amount.next;
  const meaning = meaningAt(scan, at);
  const form = meaning.unit;
  if (form === undefined || !isNear(words, at) || !isUnitHere(scan, at, meaning, amount)) return;
  // In “$5-тан $3-қа” the second sign belongs to the second number.
  if (meaning.ahead !== undefined && !isGlued(words, at) && isGluedDigits(words, at + 1)) return;
  if (amount.unit !== undefined && (amount.unit !== form.unit || amount.currency !== form.currency)) return;
  if (amount.unit === undefined) takeUnit(amount, form);
  amount.isAdjective = isHyphenated || (form.adjective === true && Math.abs(amount.value) > (form.factor ?? 1));
  amount.ending = meaning.ending;
  extend(amount, behindDot(scan, at, meaning));
  if (form.unit === "duration" && !isHyphenated) readSmallerDurations(scan, amount, form.factor ?? 1);
}

function isUnitHere(scan: Scan, at: number, meaning: NumberWord, amount: Amount): boolean {
  const { words } = scan;
  if (meaning.wantsBefore !== undefined && !meaning.wantsBefore.includes(keyAt(words, amount.before))) return false;
  // “1С” is a name, “10с” are seconds.
  if (isGlued(words, at)) return meaning.weak === undefined || scan.text.original[scan.text.toOriginal(words[at]?.start ?? 0)] === keyAt(words, at)[0];
  const end = meaningEnd(scan, at);
  if (meaning.glued === true || meaning.notBefore?.includes(keyAt(words, end)) === true) return false;
  return meaning.weak === undefined || !isObject(scan, end);
}

/** Whether a number or a word that names something stands here: behind Russian «с» it makes that a preposition rather than seconds. */
function isObject(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  return word !== undefined && word.gap !== "line" && word.kind !== "mark" && meaningAt(scan, at).small === undefined;
}

/** `2 мин 37 с`, `1 h and 20 min`: ever smaller units, joined by nothing or by “and”. */
function readSmallerDurations(scan: Scan, amount: Amount, largest: number): void {
  const { words, forms } = scan;
  let factor = largest;
  for (;;) {
    // «4 сағаттан 30 минутқа»: a case in between starts another number.
    if (amount.ending !== undefined && forms.looseEndings.has(amount.ending)) return;
    const at = meaningAt(scan, amount.next).and === true ? amount.next + 1 : amount.next;
    if (!isDigits(words, at) || !isNear(words, at)) return;
    const part = readNumeral(words, at, forms, false);
    if (part === null) return;
    const meaning = meaningAt(scan, part.end);
    const unit = meaning.unit;
    if (unit?.unit !== "duration" || !isNear(words, part.end) || unit.factor === undefined || unit.factor >= factor) return;
    if (part.value * unit.factor >= factor) return;
    amount.value += part.value * unit.factor;
    factor = unit.factor;
    amount.ending = meaning.ending;
    extend(amount, behindDot(scan, part.end, meaning));
  }
}
