import { LANGUAGES, LOCALES } from "../locales";
import { lazy } from "../locales/lazy";
import type { LanguageCode } from "../locales/locale";
import { otherSigns } from "../locales/xx/signs";
import { normalText } from "../text/normal-text";

export type Script = "latin" | "cyrillic" | "arabic";

/** What a language gives itself away by, even in a short line full of loan words. */
export interface LanguageSigns {
  readonly script: Script;
  /** Letters that no other of our languages uses, in lower case. */
  readonly letters: string;
  /** Frequent words of plans, separated by spaces. */
  readonly words: string;
  /** Endings of common words, separated by spaces. */
  readonly endings: string;
  /** The mark in front of decimals. */
  readonly decimal: "." | ",";
}

/** What languages that are none of ours give themselves away by, by script. */
export type OtherSigns = {
  readonly [script in Script]: {
    /** Letters that none of ours has, in lower case. */
    readonly letters: string;
    /** The same, but such as loan words and names bring along: "café". */
    readonly loanLetters: string;
    /** Frequent words, separated by spaces; of those that one of ours has too it is known that they tell nothing. */
    readonly words: string;
    readonly endings: string;
  };
};

export const LATIN = 0;
const CYRILLIC = 1;
export const ARABIC = 2;

const SCRIPTS: readonly Script[] = ["latin", "cyrillic", "arabic"];

/** One of our languages as the tables know it. */
export interface MarkedLanguage {
  readonly code: LanguageCode;
  /** Stands for the language in sets of languages. */
  readonly bit: number;
  readonly script: number;
  readonly decimal: string;
}

/** Stands in sets of languages for all that are not ours. */
export const OTHER = 1 << 7;
export const OURS = OTHER - 1;

/** Where the parts of a word's marks begin, which are kept in one number: behind the set of languages that have the word. */
export const ENDINGS = 8;
export const LETTERS = 16;
export const OTHER_LETTERS = 24;

const LONGEST_ENDING = 5;
const LETTER_CODES = 0x700;

/** What words are looked up in; sets of languages, by word, by ending, by letter. */
interface MarkTables {
  readonly languages: readonly MarkedLanguage[];
  readonly words: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, number>;
  readonly letters: Uint8Array;
  /** What a letter weighs that none of our languages has: 2, in loan words 1. */
  readonly otherLetters: Uint8Array;
}

const tables = lazy((): MarkTables => {
  const words = new Map<string, number>();
  const endings = new Map<string, number>();
  const letters = new Uint8Array(LETTER_CODES);
  const otherLetters = new Uint8Array(LETTER_CODES);
  const add = (table: Map<string, number>, list: string, bit: number): void => {
    for (const entry of list.split(" ")) if (entry !== "") table.set(entry, (table.get(entry) ?? 0) | bit);
  };
  const languages = LANGUAGES.map((code, index): MarkedLanguage => {
    const signs = LOCALES[code].signs();
    const bit = 1 << index;
    add(words, signs.words, bit);
    add(endings, signs.endings, bit);
    for (const letter of signs.letters) letters[letter.charCodeAt(0)] = (letters[letter.charCodeAt(0)] ?? 0) | bit;
    return { code, bit, script: SCRIPTS.indexOf(signs.script), decimal: signs.decimal };
  });
  for (const other of Object.values(otherSigns())) {
    add(words, normalText(other.words).folded, OTHER);
    add(endings, other.endings, OTHER);
    for (const letter of other.loanLetters) otherLetters[letter.charCodeAt(0)] = 1;
    for (const letter of other.letters) otherLetters[letter.charCodeAt(0)] = 2;
  }
  return { languages, words, endings, letters, otherLetters };
});

/** Our languages as the tables know them. */
export function markedLanguages(): readonly MarkedLanguage[] {
  return tables().languages;
}

/** Words whose marks are kept at a time. */
const MAX_KNOWN = 10_000;

const known = new Map<string, number>();

/** `findMarks`, kept, since words come back statement after statement. */
export function marksOf(word: string): number {
  let marks = known.get(word);
  if (marks === undefined) {
    marks = findMarks(word);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(word, marks);
  }
  return marks;
}

/**
 * What gives a word's language away, in one number: the languages that list it, behind `ENDINGS` those that have its ending, behind
 * `LETTERS` those that alone have one of its letters, behind `OTHER_LETTERS` the weight of a letter that none of ours has.
 */
function findMarks(word: string): number {
  const { words, endings, letters, otherLetters } = tables();
  let own = 0;
  let other = 0;
  for (let offset = 0; offset < word.length; offset++) {
    const code = word.charCodeAt(offset);
    if (code < 0x80) continue;
    own |= letters[code] ?? 0;
    const weight = isLatinBeyond(code) ? 2 : (otherLetters[code] ?? 0);
    if (weight > other) other = weight;
  }
  let ended = 0;
  for (let length = 2; length <= LONGEST_ENDING && length + 2 < word.length; length++) ended |= endings.get(word.slice(-length)) ?? 0;
  return (words.get(word) ?? 0) | (ended << ENDINGS) | (own << LETTERS) | (other << OTHER_LETTERS);
}

/** The script a word begins in; -1 when none of our languages is written in it. */
export function scriptOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code < 0x250 || isLatinBeyond(code)) return LATIN;
  if (code >= 0x400 && code < 0x530) return CYRILLIC;
  return (code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00) ? ARABIC : -1;
}

/** Latin letters with two marks, as Vietnamese writes them, are far from the others. */
function isLatinBeyond(code: number): boolean {
  return code >= 0x1e00 && code < 0x1f00;
}
