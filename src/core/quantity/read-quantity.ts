import type { Locale } from "../locales/locale";
import { fail, ok, type Outcome } from "../outcome";
import { normalText } from "../text/normal-text";
import { findInScan } from "./find-quantities";
import { calendarEnd } from "./not-a-number";
import { isLetters, keyAt } from "./near-words";
import type { FoundQuantity, Quantity } from "./quantity";
import { type Scan, scanText } from "./scan";

/** Longer cells hold sentences; a value with its unit and what it counts is far shorter. */
const LONGEST_CELL = 60;
/** A label in front (`CTR 4.5%`) and words counted behind are fine; more words than these are a sentence. */
const MOST_WORDS = 6;

/**
 * Reads a cell that holds one quantity, with or without a unit, a label and what is counted: `12 000 визитов/мес`, `CTR 4,5%`,
 * `2 мин 37 с`.
 * @returns the quantity, or a note that says what is wrong and what to type: nothing there, a placeholder (`X%`), a date,
 * several numbers, a sentence, no number at all.
 */
export function readQuantity(text: string, locale: Locale): Outcome<Quantity> {
  const typed = text.trim();
  if (typed === "") return fail("number/blank");
  if (typed.length > LONGEST_CELL) return fail("number/too-long", { text: `${typed.slice(0, LONGEST_CELL - 1)}…` });
  const scan = scanText(normalText(typed), locale.numbers());
  if (isPlaceholder(scan)) return fail("number/placeholder", { text: typed });
  const found = findInScan(scan);
  const [first, second] = found;
  if (first !== undefined && second === undefined) return isSentence(scan, first) ? fail("number/sentence", { text: typed }) : ok(bare(first));
  if (second !== undefined) return fail("number/several", { text: typed });
  if (scan.words.some((_, at) => calendarEnd(scan, at) > 0)) return fail("number/date", { text: typed });
  if (scan.words.some((word) => word.kind === "digits" && word.key.length > 15)) return fail("number/too-many-digits", { text: typed });
  return fail("number/not-a-number", { text: typed });
}

/** A quantity without what only matters inside a sentence. */
function bare(found: FoundQuantity): Quantity {
  const { span: _, name: _name, article: _article, scale: _scale, unitFactor: _unitFactor, ending: _ending, ...quantity } = found;
  return quantity;
}

function isSentence(scan: Scan, found: FoundQuantity): boolean {
  let outside = 0;
  for (const word of scan.words) {
    const start = scan.text.toOriginal(word.start);
    if (word.kind === "letters" && (start < found.span[0] || start >= found.span[1])) outside++;
  }
  return outside > MOST_WORDS;
}

/** `X%`, `XX/XX/XX`, `??`, `[baseline]`, `{target}`, `N leads`: a place that waits for a number. */
function isPlaceholder(scan: Scan): boolean {
  const { words } = scan;
  const first = keyAt(words, 0);
  const last = keyAt(words, words.length - 1);
  if ((first === "[" && last === "]") || (first === "{" && last === "}") || (first === "<" && last === ">")) return true;
  return words.every((word) => word.kind !== "digits") && words.some((word, at) => isBlankLetters(word.key) && !isLetters(words, at - 1));
}

/** Letters that stand for digits: `x`, `xx`, Cyrillic `хх`, `n`, and question marks or underscores. */
function isBlankLetters(key: string): boolean {
  if (key === "?" || key === "_" || key === "…") return true;
  return key === "n" || Array.from(key).every((letter) => letter === "x" || letter === "х");
}
