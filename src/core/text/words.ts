import type { NormalText } from "./normal-text";
import { CharacterClass, classAt } from "./character-class";

/** What stands between a word and the one before it; marks of writing direction do not count. */
export type Gap = "none" | "space" | "spaces" | "line";

/** A word, a run of digits or a single mark of a text; `start` and `end` are offsets into the folded text. */
export interface Word {
  /** Folded text of the word, without zero-width joiners and tatweel: the form lexicons are keyed by. */
  readonly key: string;
  readonly kind: "letters" | "digits" | "mark";
  readonly start: number;
  readonly end: number;
  /** `line` for the first word of a text and of every further line. */
  readonly gap: Gap;
}

const SILENT = /[\u00ad\u200c\u200d\u0640]/g;
const APOSTROPHE = 0x27;

/** Latin letters that look like a Cyrillic one and are typed inside Cyrillic words by mistake. */
const LATIN_LOOKALIKES = "aceopxyikmhtb";
const CYRILLIC_LOOKALIKES = "асеорхуікмһтв";

/**
 * Splits a text into words, digit runs and marks; spaces and direction marks are dropped. A word holds letters with their
 * marks, joiners and apostrophes between them; `\b` would know ASCII only.
 */
export function splitWords(text: NormalText): Word[] {
  const { folded } = text;
  const words: Word[] = [];
  let gap: Gap = "line";
  let offset = 0;
  while (offset < folded.length) {
    const start = offset;
    switch (classAt(folded, offset)) {
      case CharacterClass.space:
        gap = gap === "none" ? "space" : gap === "space" ? "spaces" : gap;
        offset++;
        continue;
      case CharacterClass.lineBreak:
        gap = "line";
        offset++;
        continue;
      case CharacterClass.invisible:
      case CharacterClass.joiner:
        offset++;
        continue;
      case CharacterClass.digit:
        while (offset < folded.length && classAt(folded, offset) === CharacterClass.digit) offset++;
        words.push({ key: folded.slice(start, offset), kind: "digits", start, end: offset, gap });
        break;
      case CharacterClass.letter:
        offset = endOfLetters(folded, start);
        words.push({ key: wordKey(folded.slice(start, offset)), kind: "letters", start, end: offset, gap });
        break;
      default:
        offset += codePointLength(folded, offset);
        words.push({ key: folded.slice(start, offset), kind: "mark", start, end: offset, gap });
    }
    gap = "none";
  }
  return words;
}

/** Offset behind a run of letters; joiners and apostrophes belong to it only with a letter behind them. */
function endOfLetters(folded: string, start: number): number {
  let end = start;
  let offset = start;
  while (offset < folded.length) {
    const kind = classAt(folded, offset);
    if (kind === CharacterClass.letter || kind === CharacterClass.combining) {
      offset += codePointLength(folded, offset);
      end = offset;
    } else if (kind === CharacterClass.joiner || folded.charCodeAt(offset) === APOSTROPHE) offset++;
    else break;
  }
  return end;
}

function wordKey(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  let silent = false;
  for (let offset = 0; offset < word.length; offset++) {
    const code = word.charCodeAt(offset);
    if (code < 0x80) latin++;
    else if (code >= 0x400 && code < 0x530) cyrillic++;
    else if (code === 0xad || code === 0x640 || code === 0x200c || code === 0x200d) silent = true;
  }
  const key = silent ? word.replace(SILENT, "") : word;
  return latin > 0 && latin < cyrillic ? inCyrillic(key) : key;
}

/** A Cyrillic word with its stray Latin letters mended; unchanged when one of them has no Cyrillic double. */
function inCyrillic(word: string): string {
  let mended = "";
  for (const letter of word) {
    const lookalike = LATIN_LOOKALIKES.indexOf(letter);
    if (lookalike < 0 && letter < "\u0080" && letter !== "'") return word;
    mended += lookalike < 0 ? letter : CYRILLIC_LOOKALIKES.charAt(lookalike);
  }
  return mended;
}

function codePointLength(text: string, offset: number): number {
  const code = text.codePointAt(offset);
  return code !== undefined && code > 0xffff ? 2 : 1;
}
