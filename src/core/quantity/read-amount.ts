import { type Amount, blankAmount, extend, takeUnit } from "./amount";
import { readTail } from "./amount-tail";
import { isDigits, isGlued, isNear, keyAt } from "./near-words";
import type { UnitForm } from "./number-forms";
import { readNumberWords } from "./number-words";
import { readNumeral } from "./numeral";
import { meaningAt, meaningEnd, type Scan } from "./scan";

/**
 * Reads sign, currency or rank, number, scale and unit.
 * @param near for the far end of a range: its near end, in front of which the words stand that a unit asks for.
 * @returns null when no number starts here.
 */
export function readAmount(scan: Scan, start: number, near?: Amount): Amount | null {
  const { words } = scan;
  let at = start;
  let sign = near === undefined ? signAt(scan, at) : undefined;
  if (sign !== undefined) at++;
  const aheadAt = at;
  const ahead = aheadUnit(scan, at);
  if (ahead !== undefined) {
    at = meaningEnd(scan, at);
    if (ahead.unit === "rank" && keyAt(words, at) === "-" && isGlued(words, at)) at++;
    else if (sign === undefined && (keyAt(words, at) === "-" || keyAt(words, at) === "+") && isGlued(words, at) && isGlued(words, at + 1)) {
      sign = keyAt(words, at) === "-" ? -1 : 1;
      at++;
    }
    if (!isNear(words, at)) return null;
  }
  const amount = readNumber(scan, at);
  if (amount === null) return null;
  amount.start = start;
  amount.before = (near?.start ?? start) - 1;
  if (ahead !== undefined) {
    // A factor sign or a rank in front of words (`x five`) is no notation; `топ пять` is.
    if (ahead.unit === "multiple" && (!isDigits(words, at) || at !== aheadAt + 1)) return null;
    takeUnit(amount, ahead);
  }
  readTail(scan, amount);
  if (amount.unit === undefined && VULGAR_FRACTIONS.has(keyAt(words, at))) {
    amount.unit = "percent";
    amount.value *= 100;
  }
  if (sign !== undefined) {
    amount.sign = sign;
    if (sign < 0) amount.value = -amount.value;
  }
  return amount;
}

/**
 * A sign touches what it belongs to and does not touch what stands before it, otherwise it is a hyphen or a dash. Only a true
 * minus sign and a plus may stand apart.
 */
function signAt(scan: Scan, at: number): 1 | -1 | undefined {
  const { words, text } = scan;
  const key = keyAt(words, at);
  if (key !== "+" && key !== "-" && key !== "–" && key !== "—") return undefined;
  const before = words[at - 1];
  // A hyphen glued to letters gets here only in “CAC-12%”; see `codeEnd`.
  if (isGlued(words, at) && before !== undefined && (before.kind === "digits" || (before.kind === "letters" && key !== "-"))) return undefined;
  if (isGlued(words, at) && (before?.key === "%" || before?.key === ")")) return undefined;
  if (!isGlued(words, at + 1)) {
    if (words[at + 1]?.gap !== "space" || isDigits(words, at - 1)) return undefined;
    const typed = text.original.charAt(text.toOriginal(words[at]?.start ?? 0));
    if (key !== "+" && typed !== "−") return undefined;
  }
  return key === "+" ? 1 : -1;
}

/** The currency, rank or factor in front of a number, when a number can follow. */
function aheadUnit(scan: Scan, at: number): UnitForm | undefined {
  const meaning = meaningAt(scan, at);
  if (meaning.ahead === undefined) return undefined;
  const next = meaningEnd(scan, at);
  const touchesOnly = meaning.ahead.unit === "multiple" || meaning.ahead.unit === "percent";
  return touchesOnly && !isGlued(scan.words, next) ? undefined : meaning.ahead;
}

function readNumber(scan: Scan, at: number): Amount | null {
  const { words, forms } = scan;
  if (isDigits(words, at) || isLeadingPoint(scan, at)) {
    const numeral = readNumeral(words, at, forms, scan.slashIsDecimal);
    if (numeral === null) return null;
    const amount = blankAmount(at, numeral.end, numeral.value);
    amount.isUnsure = numeral.unsure;
    readExponent(scan, amount);
    return amount;
  }
  const vulgar = VULGAR_FRACTIONS.get(keyAt(words, at));
  if (vulgar !== undefined) return blankAmount(at, at + 1, vulgar);
  const spelled = readNumberWords(scan, at);
  if (spelled === null) return null;
  const amount = blankAmount(at, spelled.end, spelled.value);
  amount.isArticle = spelled.isArticle;
  amount.scale = spelled.scale ?? 1;
  amount.ending = spelled.ending;
  if (!spelled.wantsCompany) return amount;
  // Whether a unit keeps it company is seen by reading on; without one it is no number.
  readTail(scan, amount);
  return amount.unit === undefined && amount.scale === 1 ? null : blankAmount(at, spelled.end, spelled.value);
}

/** The point of `.60`, which nothing but a sign or a currency may touch. */
function isLeadingPoint({ words }: Scan, at: number): boolean {
  if (keyAt(words, at) !== "." || !isDigits(words, at + 1) || !isGlued(words, at + 1)) return false;
  return !isGlued(words, at) || (words[at - 1]?.kind === "mark" && keyAt(words, at - 1) !== ".");
}

const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

/** `1e3`, `2.5E+6`, as a spreadsheet writes large numbers into text. */
function readExponent(scan: Scan, amount: Amount): void {
  const { words } = scan;
  if (keyAt(words, amount.end) !== "e" || !isGlued(words, amount.end)) return;
  const signed = keyAt(words, amount.end + 1) === "+" || keyAt(words, amount.end + 1) === "-" ? 1 : 0;
  const at = amount.end + 1 + signed;
  if (!isDigits(words, at) || !isGlued(words, at) || !isGlued(words, amount.end + 1) || keyAt(words, at).length > 2) return;
  amount.value = Number(`${amount.value}e${signed === 1 ? keyAt(words, at - 1) : ""}${keyAt(words, at)}`);
  extend(amount, at + 1);
}
