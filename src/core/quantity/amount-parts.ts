import { type Amount, extend } from "./amount";
import { isGlued, isGluedDigits, isGluedMark, isNear, keyAt } from "./near-words";
import type { NumberWord } from "./number-forms";
import { meaningAt, meaningEnd, type Scan } from "./scan";

/** `10+`, `6+ минут`; a plus with digits behind it is a sum or a second sign. */
export function readPlus(scan: Scan, amount: Amount): void {
  const { words } = scan;
  if (amount.next !== amount.end || !isGluedMark(words, amount.end, "+") || isGluedDigits(words, amount.end + 1)) return;
  amount.isAtLeast = true;
  extend(amount, amount.end + 1);
}

/**
 * A case ending behind digits or a sign: hyphenated, glued, or (where the language allows) behind a space. It ends the quantity
 * without being part of it.
 */
export function readEnding(scan: Scan, amount: Amount): void {
  const { words, forms } = scan;
  if (forms.endings.size === 0 || amount.next !== amount.end) return;
  const isHyphenated = keyAt(words, amount.end) === "-" && isNear(words, amount.end);
  const at = isHyphenated ? amount.end + 1 : amount.end;
  const ending = keyAt(words, at);
  if (!forms.endings.has(ending)) return;
  if (!isGlued(words, at) && (words[at]?.gap !== "space" || !forms.looseEndings.has(ending))) return;
  // A glued letter may be a unit (`5 мин`, `45с`) or a scale; those are tried first.
  if (!isHyphenated && (meaningAt(scan, at).unit !== undefined || meaningAt(scan, at).scale !== undefined)) return;
  amount.ending = ending;
  amount.next = at + 1;
}

/** The index behind an entry, with the dot of an abbreviation unless that may be the full stop of the text. */
export function behindDot(scan: Scan, at: number, meaning: NumberWord): number {
  const end = meaningEnd(scan, at);
  const isDot = meaning.dotted === true && isGluedMark(scan.words, end, ".");
  return isDot && isNear(scan.words, end + 1) ? end + 1 : end;
}
