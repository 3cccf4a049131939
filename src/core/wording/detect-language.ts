import { LANGUAGES, LOCALES } from "../locales";
import { lazy } from "../locales/lazy";
import type { LanguageCode } from "../locales/locale";
import { normalText } from "../text/normal-text";
import { splitWords, type Word } from "../text/words";

/** What a language gives itself away by, even in a short line full of loan words. */
export interface LanguageSigns {
  readonly script: "latin" | "cyrillic" | "arabic";
  /** Letters that no other of our languages uses, in lower case. */
  readonly letters: string;
  /** Frequent words of plans, separated by spaces. */
  readonly words: string;
  /** Endings of common words, separated by spaces. */
  readonly endings: string;
  /** The mark in front of decimals. */
  readonly decimal: "." | ",";
}

interface Table {
  readonly code: LanguageCode;
  readonly script: LanguageSigns["script"];
  readonly letters: ReadonlySet<number>;
  readonly words: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly decimal: string;
}

const tables = lazy((): readonly Table[] =>
  LANGUAGES.map((code) => {
    const { script, letters, words, endings, decimal } = LOCALES[code].signs();
    return { code, script, letters: new Set(Array.from(letters, (letter) => letter.charCodeAt(0))), words: new Set(words.split(" ")), endings: new Set(endings.split(" ")), decimal };
  }),
);

const WEIGHT = { script: 1, letters: 3, words: 2, endings: 0.8, decimal: 0.4, digits: 1.5 };

/** Loan words are written in Latin letters in every language, so that a Latin word says least. */
const LATIN_WORD = 0.4;
const LONGEST_ENDING = 5;

/** The language a statement is written in; English when nothing tells. Gaps such as `{baseline}` do not count. */
export function detectLanguage(text: string): LanguageCode {
  const plain = text.includes("{") ? text.replace(/\{[a-z]+\}/g, " ") : text;
  return detectInWords(plain, splitWords(normalText(plain)));
}

const MAX_WORDS = 100;

/** `detectLanguage` over a text without gaps that is already split; the first hundred words tell enough. */
export function detectInWords(plain: string, all: readonly Word[]): LanguageCode {
  const languages = tables();
  const scores = new Float64Array(languages.length);
  for (let at = 0; at < all.length && at < MAX_WORDS; at++) {
    const word = all[at] as Word;
    const script = word.kind === "letters" ? scriptOf(word.key) : null;
    if (script === null) continue;
    for (let index = 0; index < languages.length; index++) {
      const table = languages[index] as Table;
      if (table.script === script) scores[index] = (scores[index] ?? 0) + scoreWord(word.key, table);
    }
  }
  let best: LanguageCode = "en";
  let bestScore = 0;
  languages.forEach((table, index) => {
    let score = scores[index] ?? 0;
    if (table.script === "latin" && table.decimal === "," && score > 0 && /\d,\d{1,2}(?!\d)/.test(plain)) score += WEIGHT.decimal;
    if (table.script === "arabic" && /[\u06f0-\u06f9\u0660-\u0669]/.test(plain)) score += WEIGHT.digits;
    if (score > bestScore) {
      best = table.code;
      bestScore = score;
    }
  });
  return best;
}

function scoreWord(word: string, table: Table): number {
  let score = table.script === "latin" ? LATIN_WORD : WEIGHT.script;
  if (table.letters.size > 0 && hasLetter(word, table.letters)) score += WEIGHT.letters;
  if (table.words.has(word)) return score + WEIGHT.words;
  for (let length = 2; length <= LONGEST_ENDING && length + 2 < word.length; length++) {
    if (table.endings.has(word.slice(-length))) return score + WEIGHT.endings;
  }
  return score;
}

function hasLetter(word: string, letters: ReadonlySet<number>): boolean {
  for (let offset = 0; offset < word.length; offset++) if (letters.has(word.charCodeAt(offset))) return true;
  return false;
}

function scriptOf(word: string): LanguageSigns["script"] | null {
  const code = word.charCodeAt(0);
  if (code < 0x250) return "latin";
  if (code >= 0x400 && code < 0x530) return "cyrillic";
  return (code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00) ? "arabic" : null;
}
