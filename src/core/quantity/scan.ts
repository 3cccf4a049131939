import type { NormalText } from "../text/normal-text";
import { splitWords, type Word } from "../text/words";
import { isDigits, isGlued, keyAt } from "./near-words";
import type { NumberForms, NumberWord } from "./number-forms";

/** A text taken apart once: its words, and what each of them means to numbers. */
export interface Scan {
  readonly text: NormalText;
  readonly words: readonly Word[];
  readonly forms: NumberForms;
  /** The longest entry of the language's table that starts at each word. */
  readonly meanings: readonly (NumberWord | undefined)[];
  /** The index behind that entry. */
  readonly ends: readonly number[];
  /** Whether a slash between two digits of Persian is a decimal mark here. */
  readonly slashIsDecimal: boolean;
}

const NO_MEANING: NumberWord = {};

/** Takes a text apart. @param words the words of the text, when the caller has split them already. */
export function scanText(text: NormalText, forms: NumberForms, words: readonly Word[] = splitWords(text)): Scan {
  const meanings: (NumberWord | undefined)[] = [];
  const ends: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const meaning = isDigits(words, at) ? undefined : forms.words.get(keyAt(words, at));
    meanings.push(meaning);
    ends.push(at + 1);
    if (meaning?.more !== undefined) takeLonger(words, at, meaning.more, forms, meanings, ends);
  }
  return { text, words, forms, meanings, ends, slashIsDecimal: isSlashDecimal(text, words, meanings, forms) };
}

/** What a word means to numbers; a word without any meaning has an empty one. */
export function meaningAt(scan: Scan, at: number): NumberWord {
  return scan.meanings[at] ?? NO_MEANING;
}

/** The index behind the entry that starts at a word. */
export function meaningEnd(scan: Scan, at: number): number {
  return scan.ends[at] ?? at + 1;
}

/** Looks for entries of several words; dots of abbreviations (`п. п.`) are stepped over. */
function takeLonger(
  words: readonly Word[],
  at: number,
  more: number,
  forms: NumberForms,
  meanings: (NumberWord | undefined)[],
  ends: number[],
): void {
  let key = keyAt(words, at);
  let next = at + 1;
  for (let taken = 0; taken < more; taken++) {
    if (keyAt(words, next) === "." && isGlued(words, next)) next++;
    const word = words[next];
    if (word === undefined || word.gap === "line") return;
    key += ` ${word.key}`;
    next++;
    const longer = forms.words.get(key);
    if (longer !== undefined) {
      meanings[at] = longer;
      ends[at] = next;
    }
  }
}

/**
 * `۴/۵` is 4.5 in Persian, but 4 of 5 where ratings are spoken of. It is read as a rating only when the text has a rating word,
 * every such pair names the same common scale without exceeding it, and the scale is not named anyway (`۴/۵ از ۵`). ASCII
 * digits (`4/5`) never make a decimal with a slash.
 */
function isSlashDecimal(text: NormalText, words: readonly Word[], meanings: readonly (NumberWord | undefined)[], forms: NumberForms): boolean {
  if (!forms.otherDecimals.includes("/")) return false;
  const scales = new Set<string>();
  for (let at = 1; at + 1 < words.length; at++) {
    if (!isLoneSlashPair(words, at)) continue;
    if (isAscii(text, words[at - 1]) && keyAt(words, at - 1) !== "0") return false;
    const scale = keyAt(words, at + 1);
    scales.add(Number(keyAt(words, at - 1)) <= Number(scale) ? scale : "");
  }
  if (scales.size === 0) return true;
  const [scale = ""] = scales;
  const speaksOfRating = meanings.some((meaning) => meaning?.rating === true);
  const namesScale = words.some((_, at) => meanings[at]?.link !== undefined && isCommonScale(Number(words[at + 1]?.key)));
  return !(scales.size === 1 && isCommonScale(Number(scale)) && speaksOfRating && !namesScale);
}

/** Two whole numbers around a slash; a date has a second slash, and `4.7/5` a decimal mark of its own. */
function isLoneSlashPair(words: readonly Word[], at: number): boolean {
  if (keyAt(words, at) !== "/" || !isDigits(words, at - 1) || !isDigits(words, at + 1)) return false;
  const followsMark = isGlued(words, at - 1) && isDigits(words, at - 3) && !isDigits(words, at - 2);
  return !followsMark && !(keyAt(words, at + 2) === "/" && isGlued(words, at + 2));
}

function isAscii(text: NormalText, word: Word | undefined): boolean {
  return word !== undefined && text.original.charCodeAt(text.toOriginal(word.start)) < 0x80;
}

/** The scales on which ratings are given. */
export function isCommonScale(scale: number): boolean {
  return scale === 5 || scale === 10 || scale === 100;
}
