import type { LanguageCode } from "../locales/locale";
import { normalText, type NormalText } from "../text/normal-text";
import { splitWords, type Word } from "../text/words";
import { ARABIC, ENDINGS, LATIN, LETTERS, markedLanguages, marksOf, type MarkedLanguage, scriptOf } from "./language-marks";
import { OtherLanguage } from "./other-language";

/** What was found out about the language of a text. */
export interface DetectedLanguage {
  /** The language; when it is none of ours, the nearest that is. */
  readonly code: LanguageCode;
  /** False when the text is surely in none of our languages. */
  readonly isOurs: boolean;
}

const WEIGHT = { script: 1, letters: 3, words: 2, endings: 0.8, decimal: 0.4, digits: 1.5 };

/** Loan words are written in Latin letters in every language, so that a Latin word says least. */
const LATIN_WORD = 0.4;
const MAX_WORDS = 100;

/** The language a statement is written in; English when nothing tells, the nearest when it is none of ours. */
export function detectLanguage(text: string): LanguageCode {
  const normal = normalText(text);
  return identifyLanguage(normal, splitWords(normal)).code;
}

/**
 * Finds out in which language a statement is written, and whether that is one of ours; the first hundred words tell enough. Gaps such as
 * `{baseline}` do not count.
 * @param words the words of the text
 */
export function identifyLanguage(text: NormalText, words: readonly Word[]): DetectedLanguage {
  if (!text.original.includes("{")) return identify(text, words);
  const plain = normalText(text.original.replace(/\{[a-z]+\}/g, " "));
  return identify(plain, splitWords(plain));
}

function identify(normal: NormalText, words: readonly Word[]): DetectedLanguage {
  const text = normal.original;
  const languages = markedLanguages();
  const scores = new Float64Array(languages.length);
  const other = new OtherLanguage();
  let latin = 0;
  let isMixed = false;
  for (let at = 0; at < words.length && at < MAX_WORDS; at++) {
    const { key, kind, start } = words[at] as Word;
    if (kind !== "letters") continue;
    const script = scriptOf(key);
    if (script < 0) {
      other.addStrange(key);
      continue;
    }
    if (script === LATIN) latin++;
    else isMixed = true;
    const marks = marksOf(key);
    const isName = at > 0 && script !== ARABIC && isCapital(text.charAt(normal.toOriginal(start)));
    const isOther = other.add(key, script, marks, isName);
    for (let index = 0; index < languages.length; index++) {
      const language = languages[index] as MarkedLanguage;
      if (language.script === script) scores[index] = (scores[index] ?? 0) + scoreWord(language, isOther ? 0 : marks);
    }
  }
  // Beside words in another script Latin ones are loan words and names, unless they are known to be more.
  const best = bestOf(languages, scores, text, isMixed ? latin * LATIN_WORD : 0);
  return { code: best?.code ?? "en", isOurs: !other.isMeant(best?.script ?? LATIN, text) };
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function bestOf(languages: readonly MarkedLanguage[], scores: Float64Array, text: string, loans: number): MarkedLanguage | null {
  let best: MarkedLanguage | null = null;
  let bestScore = 0;
  for (let index = 0; index < languages.length; index++) {
    const language = languages[index] as MarkedLanguage;
    let score = (scores[index] ?? 0) - (language.script === LATIN ? loans : 0);
    if (language.script === LATIN && language.decimal === "," && score > 0 && /\d,\d{1,2}(?!\d)/.test(text)) score += WEIGHT.decimal;
    if (language.script === ARABIC && /[\u06f0-\u06f9\u0660-\u0669]/.test(text)) score += WEIGHT.digits;
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}

function scoreWord({ bit, script }: MarkedLanguage, marks: number): number {
  const score = (script === LATIN ? LATIN_WORD : WEIGHT.script) + ((marks & (bit << LETTERS)) === 0 ? 0 : WEIGHT.letters);
  if ((marks & bit) !== 0) return score + WEIGHT.words;
  return (marks & (bit << ENDINGS)) === 0 ? score : score + WEIGHT.endings;
}
