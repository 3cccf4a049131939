import type { Amount } from "./amount";
import { isGlued, isLetters, isNear, keyAt } from "./near-words";
import { meaningAt, type Scan } from "./scan";

/** “Web 2.0” and its kind; higher round decimals are ratings. */
const HIGHEST_VERSION = 3;

/**
 * Whether a number belongs to the name of a metric or to an idiom rather than being a value: compounds and adjectives (`30-day
 * churn`, `12-module course`), age bands (`25–34 лет`), `360°`, what stands behind `version` or `per`, the `first 90 days`, and
 * versions (`Web 2.0`). Percent, money, factors and ranks in a compound stay values.
 */
export function isNameNumber(scan: Scan, amount: Amount, isRange: boolean): boolean {
  const { words } = scan;
  if (amount.isAge && isRange) return true;
  const isValueUnit = amount.unit === "percent" || amount.unit === "currency" || amount.unit === "multiple" || amount.unit === "rank";
  if (isValueUnit) return false;
  if (amount.isAdjective) return true;
  const lead = isNear(words, amount.start) ? meaningAt(scan, amount.start - 1) : undefined;
  if (lead?.nameLead === true || (lead?.periodLead === true && amount.unit === "duration")) return true;
  if (isNear(words, amount.next) && meaningAt(scan, amount.next).nameTail === true) return true;
  return isCompound(scan, amount) || isVersion(scan, amount);
}

/** `12-module course`, `25- to 34-year-olds`, `5-этапный`: a hyphen and a word, or a dangling hyphen, behind the digits. */
function isCompound(scan: Scan, amount: Amount): boolean {
  const { words } = scan;
  const at = amount.next;
  if (at !== amount.end || keyAt(words, at) !== "-" || !isGlued(words, at)) return false;
  return isLetters(words, at + 1) || words[at + 1] === undefined;
}

/** A round decimal behind a noun: `Web 2.0`, `programme 3.0`; next to a small word (`from 4.0`, `4.0 to`) it is a value. */
function isVersion(scan: Scan, amount: Amount): boolean {
  const { words } = scan;
  const isRound = amount.end - amount.start === 3 && keyAt(words, amount.start + 1) === "." && keyAt(words, amount.start + 2) === "0";
  if (!isRound || amount.unit !== undefined || amount.value > HIGHEST_VERSION || !isLetters(words, amount.start - 1)) return false;
  const isBesideSmallWord = meaningAt(scan, amount.start - 1).small === true || meaningAt(scan, amount.next).small === true;
  return !isBesideSmallWord;
}
