import type { Locale } from "../locales/locale";
import { type DateForms, dateEnd, isYear } from "../quantity/date-forms";
import type { FoundQuantity } from "../quantity/quantity";
import type { NormalText } from "../text/normal-text";
import type { Word } from "../text/words";
import type { Lexicon } from "./lexicon";
import type { Sense, WordClass } from "./lexicon-data";

export type TermKind = "word" | "number" | "date" | "gap" | "arrow" | "mark";

/** Where in a sentence a term stands; verbs govern only in `main`. */
export type Zone = "main" | "aside" | "purpose" | "means" | "relative" | "deadline";

/** A word, a known phrase, a number with its unit, a date, a gap of a rewrite or a mark: what a statement is made of. */
export interface Term {
  readonly kind: TermKind;
  /** Folded words, joined by spaces. */
  readonly key: string;
  /** Offsets into the text as typed. */
  readonly start: number;
  readonly end: number;
  readonly quantity: FoundQuantity | undefined;
  /** Whether the term before touches this one. */
  readonly isGlued: boolean;
  /** What the word can mean here; the language's grammar and the parser drop readings that do not fit. */
  senses: readonly Sense[];
  zone: Zone;
}

const ARROWS = new Set(["→", "⇒", "➔", "➜", "➡", "⟶", "►", "»", "⟹", "▶", "⮕", "🡒", "↗", "↘"]);
/** In a line that is read from the right these lead on. */
const LEFT_ARROWS = new Set(["←", "⇐", "⟵", "⬅"]);
const NO_SENSES: readonly Sense[] = [];

/** Gaps that rewrites leave for a person to fill; anything else in braces is a placeholder. */
export const GAP_NAMES = ["metric", "baseline", "target", "audience", "change", "deadline", "detail"] as const;
const GAPS: ReadonlySet<string> = new Set(GAP_NAMES);

/**
 * Takes a statement apart. Numbers, dates and gaps are single terms; the longest known phrase wins.
 * @param all the words of the text
 */
export function readTerms(text: NormalText, all: readonly Word[], locale: Locale, lexicon: Lexicon, quantities: readonly FoundQuantity[]): Term[] {
  const words = lexicon.wordsOf(all);
  const owners = ownersOf(text, words, quantities, locale.numbers().dates, locale.numbers().decimal);
  const keys = words.map((word, at) => (owners[at] === undefined ? word.key : ""));
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const owner = owners[at];
    let end = at + 1;
    let kind: TermKind = word.kind === "mark" ? "mark" : "word";
    let senses = NO_SENSES;
    if (owner !== undefined) {
      while (owners[end] === owner) end++;
      kind = owner.kind;
    } else if (kind === "mark" && locale.direction === "rtl" && LEFT_ARROWS.has(word.key)) kind = "arrow";
    else if (kind === "mark" && arrowEnd(words, at) > at) {
      end = arrowEnd(words, at);
      kind = "arrow";
    } else {
      const match = lexicon.find(keys, at);
      if (match !== null) {
        end = at + match.length;
        kind = "word";
        senses = match.senses;
      }
    }
    terms.push({
      kind,
      key: end === at + 1 ? word.key : joinKeys(words, at, end),
      start: text.toOriginal(word.start),
      end: text.toOriginal(words[end - 1]?.end ?? word.end),
      quantity: owner?.quantity,
      isGlued: word.gap === "none",
      senses,
      zone: "main",
    });
    at = end;
  }
  return terms;
}

function joinKeys(words: readonly Word[], start: number, end: number): string {
  let key = words[start]?.key ?? "";
  for (let at = start + 1; at < end; at++) key += ` ${words[at]?.key ?? ""}`;
  return key;
}

interface Owner {
  readonly kind: "number" | "date" | "gap";
  readonly quantity: FoundQuantity | undefined;
}

/** For every word, the number, date or gap it is part of. */
function ownersOf(text: NormalText, words: readonly Word[], quantities: readonly FoundQuantity[], dates: DateForms, decimal: string): (Owner | undefined)[] {
  const owners: (Owner | undefined)[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const start = text.toOriginal(word.start);
    while ((quantities[next]?.span[1] ?? Infinity) <= start) next++;
    const quantity = quantities[next];
    let owner: Owner | undefined;
    let end = at + 1;
    if (quantity !== undefined && start >= quantity.span[0]) {
      owner = { kind: "number", quantity };
      while (end < words.length && text.toOriginal((words[end] as Word).end) <= quantity.span[1]) end++;
    } else {
      const gap = gapEnd(words, at);
      const date = gap > at || word.kind === "mark" ? -1 : Math.max(dateEnd(words, at, dates, decimal, NO_MEASURE), calendarEnd(words, at, dates));
      // "by next year 30% of": digits of a quantity are no part of a date.
      const isDate = date > at && (quantity === undefined || text.toOriginal((words[date - 1] as Word).end) <= quantity.span[0]);
      if (gap > at) owner = { kind: "gap", quantity: undefined };
      else if (isDate) owner = { kind: "date", quantity: undefined };
      end = Math.max(end, gap, isDate ? date : -1);
    }
    while (at < end) owners[at++] = owner;
  }
  return owners;
}

/** Numbers with units are found before dates are looked for. */
const NO_MEASURE = () => false;

/** `{baseline}`: braces around one of our own gap names. */
function gapEnd(words: readonly Word[], at: number): number {
  return words[at]?.key === "{" && GAPS.has(words[at + 1]?.key ?? "") && words[at + 2]?.key === "}" ? at + 3 : -1;
}

/** Parts of a calendar that are dates only in company: `Q3`, `H2 2026`, `FY27`, a month's name, a year. Whether one is a deadline is decided by the words around it. */
function calendarEnd(words: readonly Word[], at: number, forms: DateForms): number {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return -1;
  if (forms.months.has(word.key)) return at + 1;
  if (word.kind === "digits" && isYear(word.key)) return next?.gap === "none" && forms.dayEndings.has(next.key) ? at + 2 : at + 1;
  if (next === undefined || next.gap === "spaces" || next.gap === "line" || word.kind === next.kind) return -1;
  const letters = word.kind === "digits" ? next.key : word.key;
  const digits = word.kind === "digits" ? word.key : next.key;
  if (forms.yearWords.has(letters) && word.kind === "letters" && /^\d\d(?:\d\d)?$/.test(digits)) return at + 2;
  const parts = forms.partLetters.get(letters);
  if (parts === undefined || next.gap !== "none" || !(Number(digits) >= 1 && Number(digits) <= parts)) return -1;
  const year = words[at + 2];
  return year?.kind === "digits" && isYear(year.key) ? at + 3 : at + 2;
}

function arrowEnd(words: readonly Word[], at: number): number {
  const key = words[at]?.key ?? "";
  if (ARROWS.has(key)) return at + 1;
  let end = at;
  while ("-=–—".includes(words[end]?.key ?? " ") && (end === at || words[end]?.gap === "none")) end++;
  const tip = words[end];
  if (tip?.key !== ">" || (end > at && tip.gap !== "none")) return -1;
  return words[end + 1]?.key === ">" && words[end + 1]?.gap === "none" ? end + 2 : words[end + 1]?.key === "=" ? -1 : end + 1;
}

/** Whether a term can mean something of a class. */
export function hasSense(term: Term | undefined, cls: WordClass): boolean {
  if (term === undefined) return false;
  for (const sense of term.senses) if (sense.cls === cls) return true;
  return false;
}

/** Whether a term can mean something of one of the classes. */
export function hasAnySense(term: Term | undefined, classes: ReadonlySet<WordClass>): boolean {
  if (term === undefined) return false;
  for (const sense of term.senses) if (classes.has(sense.cls)) return true;
  return false;
}

/** The first of a term's meanings in a class. */
export function senseOf(term: Term | undefined, cls: WordClass): Sense | undefined {
  return term?.senses.find((sense) => sense.cls === cls);
}

/** Verb readings have a form. */
export function isVerb(term: Term | undefined): boolean {
  return term?.senses.some((sense) => sense.form !== undefined) ?? false;
}

/** Drops the meanings of a term that do not pass. */
export function keepSenses(term: Term, keep: (sense: Sense) => boolean): void {
  if (!term.senses.every(keep)) term.senses = term.senses.filter(keep);
}

/** Drops the meanings of a term that are of given classes. */
export function dropSenses(term: Term, ...classes: readonly WordClass[]): void {
  keepSenses(term, (sense) => !classes.includes(sense.cls));
}

/** The classes of words that name something. */
export const NOUN_CLASSES: ReadonlySet<WordClass> = new Set<WordClass>([
  "metric", "product", "audience", "amount", "milestone", "approval", "channel", "generic", "input", "meeting", "platform", "plan", "quality", "task", "topic",
]);

/** What a word that nobody knows can mean where its place or its ending makes it a command. */
export const GUESSED_COMMAND: readonly Sense[] = [{ cls: "become", form: "command" }, { cls: "work", form: "command" }];
