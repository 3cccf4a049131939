import { normalText } from "../text/normal-text";
import type { LexiconTables, Morphology, NounClass, Sense, VerbClass, VerbForm, WordClass } from "./lexicon-data";
import type { StatementUnit } from "./wording";

/** A word or phrase as a language lists it, with what it means. */
export interface Entry {
  readonly lemma: string;
  readonly part: "verb" | "noun" | "word";
  readonly sense: Sense;
  /** For verbs whose base form is a noun as well. */
  readonly alsoNoun?: NonNullable<Sense["alsoNoun"]>;
}

/** The lemmas of a list, folded as texts are; one fold for the whole list. */
function lemmasOf(list: string): string[] {
  return normalText(list)
    .folded.split(",")
    .map((lemma) => lemma.trim().replace(/\s+/g, " "))
    .filter((lemma) => lemma !== "");
}

function* verbEntries(lemmas: string, sense: Sense): Iterable<Entry> {
  for (const listed of lemmasOf(lemmas)) {
    const lemma = listed.replace(/\*+$/, "");
    const stars = listed.length - lemma.length;
    yield stars === 0 ? { lemma, part: "verb", sense } : { lemma, part: "verb", sense, alsoNoun: stars === 1 ? "possibly" : "strongly" };
  }
}

function* listed(part: "noun" | "word", lemmas: string, sense: Sense): Iterable<Entry> {
  for (const lemma of lemmasOf(lemmas)) yield { lemma, part, sense };
}

/** Every word and phrase a language lists, verbs first: readings are tried in this order. */
export function* entriesOf(tables: LexiconTables): Iterable<Entry> {
  for (const [cls, lemmas] of Object.entries(tables.verbs())) yield* verbEntries(lemmas, { cls: cls as VerbClass });
  for (const [field, lemmas] of Object.entries(tables.workVerbs())) yield* verbEntries(lemmas, { cls: "work", field });
  for (const [factor, lemmas] of Object.entries(tables.factorVerbs())) yield* verbEntries(lemmas, { cls: Number(factor) > 0 ? "raise" : "lower", factor: Number(factor) });
  for (const [cls, lemmas] of Object.entries(tables.verbalNouns())) yield* listed("noun", lemmas, { cls: cls as VerbClass, form: "noun" });
  for (const [key, lemmas] of Object.entries(tables.metrics())) {
    const [unit, direction, open] = key.split(" ") as [StatementUnit, "up" | "down", string | undefined];
    yield* listed("noun", lemmas, { cls: "metric", unit, direction, ...(open === undefined ? {} : { isOpen: true }) });
  }
  for (const [field, lemmas] of Object.entries(tables.products())) yield* listed("noun", lemmas, { cls: "product", field });
  for (const [key, lemmas] of Object.entries(tables.nouns())) {
    const [cls, field] = key.split(" ") as [NounClass, string | undefined];
    yield* listed("noun", lemmas, field === undefined ? { cls } : { cls, field });
  }
  for (const table of [tables.markers(), tables.wording()]) for (const [cls, lemmas] of Object.entries(table)) yield* listed("word", lemmas, { cls: cls as WordClass });
}

/** Every form a word or phrase is met in, with what it means in it. */
export function* formsOf({ lemma, part, sense, alsoNoun }: Entry, morphology: Morphology): Iterable<readonly [form: string, sense: Sense]> {
  if (part !== "verb") {
    for (const form of morphology[part](lemma)) yield [form, sense];
    return;
  }
  const formed: { [form in VerbForm]?: Sense } = {};
  for (const [text, form] of morphology.verb(lemma)) {
    const isNoun = alsoNoun !== undefined && (form === "command" || form === "finite");
    yield [text, (formed[form] ??= isNoun ? { ...sense, form, alsoNoun } : { ...sense, form })];
  }
}

const TWO_LETTERS = /^~?(\p{L}\p{L})/u;

/**
 * The first two letters of a folded word or phrase, by which a lexicon finds the entries a word of a text may belong to; null
 * where it has no two. A language may spell them plainly.
 */
export function openingOf(text: string, morphology: Morphology): string | null {
  const letters = TWO_LETTERS.exec(text)?.[1];
  return letters === undefined ? null : (morphology.plain?.(letters) ?? letters);
}
