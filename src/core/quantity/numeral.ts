import type { Word } from "../text/words";
import { isDigits, isGluedDigits, keyAt } from "./near-words";
import type { NumberForms } from "./number-forms";

/** Digits understood: `end` is the index behind the last word that belongs to them. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** The digits allow another reading, a thousand times larger or smaller. */
  readonly unsure: boolean;
}

/** What a spreadsheet can hold exactly. */
const MOST_DIGITS = 15;
/** Read in every language; what they mean differs. */
const COMMON_MARKS = ".,'";

/**
 * Reads digits with their group and decimal marks. Spaces, no-break and narrow spaces, apostrophes and the language's own group
 * marks stand between groups of three; several different marks leave no doubt, the last one is decimal (`1,200.5`, `1.200,5`),
 * and so do several of the same (`1,200,500`: groups). Settled by rule:
 * - A lone mark in front of one, two or more than three digits is decimal everywhere (`12,50`, also `1,2` in English), and so
 *   is one behind a zero or behind more than three digits (`0,750`, `1234,567`).
 * - A lone mark in front of exactly three digits follows the language. Its own decimal mark is decimal, the way a spreadsheet
 *   in that language takes the same keys: the comma in Russian, Kazakh and Polish (`1,200` is 1.2), the point in English and
 *   Persian. The other mark is a group mark: `1,200` in English and Persian (where `،` is read alike), `1.200` in Russian,
 *   Kazakh and Polish, though not in front of a percent sign or a factor sign (`1.275%`), where thousands are rarer than a
 *   point typed for a comma. All of these except the English and Persian comma come back as `unsure`.
 * - The slash is a decimal mark between digits of Persian; whether it is one is decided by the caller (`slashIsDecimal`).
 * @returns null when the digits are no number: more than 15 digits, or marks that fit no rule (`1.2.3`, `12,34,56`).
 */
export function readNumeral(words: readonly Word[], at: number, forms: NumberForms, slashIsDecimal: boolean): Numeral | null {
  const start = isDigits(words, at) ? at : at + 1;
  const groups = [start === at ? keyAt(words, at) : "0"];
  const marks: string[] = start === at ? [] : [keyAt(words, at)];
  if (start !== at) groups.push(keyAt(words, start));
  let end = start + 1;
  for (;;) {
    if (isDigits(words, end) && words[end]?.gap === "space" && isGroupBehindSpace(words, end, groups, marks)) {
      marks.push(" ");
      groups.push(keyAt(words, end));
      end++;
    } else if (isMark(words, end, forms, slashIsDecimal && marks.length === 0)) {
      marks.push(keyAt(words, end));
      groups.push(keyAt(words, end + 1));
      end += 2;
    } else break;
  }
  return assemble(groups, marks, end, forms, isPercentOrFactor(words, end));
}

function isMark(words: readonly Word[], at: number, forms: NumberForms, slashIsDecimal: boolean): boolean {
  const mark = words[at];
  if (mark === undefined || mark.kind !== "mark" || mark.gap !== "none" || !isGluedDigits(words, at + 1)) return false;
  if (mark.key === "/") return slashIsDecimal;
  return COMMON_MARKS.includes(mark.key) || forms.groups.includes(mark.key) || forms.otherDecimals.includes(mark.key);
}

/**
 * A space joins `12` and `000` but neither `12` and `500` of a longer row of digits (`8 800 555 35 35`) nor anything behind a
 * decimal mark.
 */
function isGroupBehindSpace(words: readonly Word[], at: number, groups: readonly string[], marks: readonly string[]): boolean {
  const first = groups[0] ?? "";
  return keyAt(words, at).length === 3 && first.length <= 3 && !first.startsWith("0") && (marks[marks.length - 1] ?? " ") === " ";
}

function isPercentOrFactor(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  return key === "%" || key === "x" || key === "х" || key === "×";
}

function assemble(groups: readonly string[], marks: readonly string[], end: number, forms: NumberForms, beforePercent: boolean): Numeral | null {
  const [first = "", ...rest] = groups;
  const lastMark = marks[marks.length - 1];
  const last = rest[rest.length - 1];
  if (lastMark === undefined || last === undefined) return numeral(first, "", end, false);
  const isLone = marks.length === 1;
  const differs = marks.some((mark) => mark !== lastMark);
  const isGroupable = last.length === 3 && first.length <= 3 && !first.startsWith("0");
  const meaning = isLone ? loneMark(lastMark, isGroupable, forms, beforePercent) : differs ? "decimal" : "group";
  const whole = meaning === "group" ? rest : rest.slice(0, -1);
  const isRepeated = marks.indexOf(lastMark) < marks.length - 1;
  if (meaning === "decimal" && (isAlwaysGroup(lastMark) || isRepeated || marks.slice(0, -1).some(isAlwaysDecimal))) return null;
  if (whole.some((group) => group.length !== 3) || (whole.length > 0 && first.length > 3)) return null;
  const isDoubtful = isLone && isGroupable && (lastMark === "." || lastMark === ",");
  const isUnsure = isDoubtful && !(meaning === "group" && forms.groups.includes(lastMark) && lastMark === ",");
  return numeral(first + whole.join(""), meaning === "decimal" ? last : "", end, isUnsure);
}

function loneMark(mark: string, isGroupable: boolean, forms: NumberForms, beforePercent: boolean): "group" | "decimal" {
  if (isAlwaysGroup(mark)) return "group";
  if (isAlwaysDecimal(mark) || !isGroupable) return "decimal";
  const ownDecimal = forms.decimal === "," ? "," : ".";
  if (mark === ownDecimal) return "decimal";
  return beforePercent && mark === "." ? "decimal" : "group";
}

function isAlwaysGroup(mark: string): boolean {
  return mark === " " || mark === "'" || mark === "٬";
}

function isAlwaysDecimal(mark: string): boolean {
  return mark === "٫" || mark === "/";
}

function numeral(whole: string, decimals: string, end: number, unsure: boolean): Numeral | null {
  if (whole.length + decimals.length > MOST_DIGITS) return null;
  return { value: Number(decimals === "" ? whole : `${whole}.${decimals}`), end, unsure };
}
