import { lazy } from "../locales/lazy";
import { otherJoinedWords } from "../locales/xx/joined-words";
import { ARABIC, ENDINGS, LATIN, LETTERS, OTHER, OTHER_LETTERS, OURS } from "./language-marks";

/** Of a short line nothing is said: names and loan words may be all there is to it. */
const MIN_WORDS = 4;
const MIN_STRANGE_LETTERS = 8;

/** What a frequent word of another language weighs; a letter that none of ours has weighs as much, one of loan words half. */
const WORD = 2;
const PART = 1;
const MIN_OTHER = 3;
const MIN_SHARE = 0.5;

/** What a frequent word of one of ours weighs against that. */
const OWN_WORD = 3;

const APOSTROPHE = 0x27;

const joinedWords = lazy(otherJoinedWords);

/** What speaks for a language that is none of ours, gathered by script, since a text in one script may quote another. */
export class OtherLanguage {
  private strangeLetters = 0;
  private letters = 0;
  private readonly words = [0, 0, 0];
  private readonly own = [0, 0, 0];
  private readonly other = [0, 0, 0];
  private readonly otherNames = [0, 0, 0];

  /** A word in a script that none of our languages is written in. */
  addStrange(word: string): void {
    this.strangeLetters += word.length;
  }

  /**
   * @param isName the word has a capital inside a sentence; names are from everywhere
   * @returns whether the word speaks for another language
   */
  add(word: string, script: number, marks: number, isName: boolean): boolean {
    this.letters += word.length;
    increase(this.words, script, 1);
    const weight = weightOf(word, script, marks);
    if (weight > 0) increase(isName ? this.otherNames : this.other, script, weight);
    else if ((marks & OURS) !== 0 && (marks & OTHER) === 0) increase(this.own, script, OWN_WORD);
    return weight > 0;
  }

  /** Whether the text is surely in none of our languages, although the nearest of them is written in this script. */
  isMeant(script: number, text: string): boolean {
    if (this.strangeLetters >= MIN_STRANGE_LETTERS && this.strangeLetters > this.letters) return true;
    const words = this.words[script] ?? 0;
    // In every language Latin words are quoted, so that they tell nothing beside words in another script.
    if (words < MIN_WORDS || (script === LATIN && this.words.some((count, quoted) => quoted !== LATIN && count > 0))) return false;
    const small = this.other[script] ?? 0;
    const all = small + (this.otherNames[script] ?? 0);
    const least = Math.max(MIN_OTHER, (this.own[script] ?? 0) + 1, words * MIN_SHARE);
    // Where all letters are capitals they begin no names.
    return small >= least || (all >= least && text === text.toUpperCase());
  }
}

function increase(counts: number[], script: number, by: number): void {
  counts[script] = (counts[script] ?? 0) + by;
}

/** How much a word speaks for another language. */
function weightOf(word: string, script: number, marks: number): number {
  if ((marks & OURS) !== 0) return 0;
  const letters = marks >>> OTHER_LETTERS;
  if ((marks & OTHER) !== 0) return WORD + letters;
  if ((marks & (OTHER << ENDINGS)) !== 0 || (script === ARABIC && hasArticle(word) && (marks & (OURS << LETTERS)) === 0)) return PART + letters;
  return script === LATIN && isElided(word) ? WORD + letters : letters;
}

/** An article that is written in one with its noun. */
function hasArticle(word: string): boolean {
  return word.length > 4 && word.startsWith(joinedWords().article);
}

/** A small word that has lost its vowel in front of another: "l'audience". */
function isElided(word: string): boolean {
  return word.charCodeAt(1) === APOSTROPHE && word.length > 3 && joinedWords().elided.includes(word.charAt(0));
}
