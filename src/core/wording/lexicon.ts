import { normalText } from "../text/normal-text";
import { splitWords, type Word } from "../text/words";
import type { Grammar, LexiconData, Morphology, NounClass, Sense, VerbClass, WordClass } from "./lexicon-data";
import type { RewriteForms } from "./rewrite-forms";
import type { StatementUnit } from "./wording";

/** A phrase found in a text: how many words it takes and what it can mean. */
export interface LexiconMatch {
  readonly length: number;
  readonly senses: readonly Sense[];
}

/** One word of phrases: what the phrase means that ends here, and how it may go on. */
interface Branch {
  senses: Sense[] | null;
  words: Map<string, Branch> | null;
}

function isSameSense(one: Sense, other: Sense): boolean {
  return one.cls === other.cls && one.form === other.form && one.unit === other.unit && one.field === other.field;
}

/** A language's words, ready for looking up. */
export class Lexicon {
  private readonly root: Branch = { senses: null, words: new Map() };
  readonly endings: LexiconData["endings"];

  /** @param rewrites the language's wordings for repairs; null where no words are known */
  constructor(
    data: LexiconData,
    private readonly morphology: Morphology,
    readonly grammar: Grammar,
    readonly rewrites: RewriteForms | null,
  ) {
    this.endings = data.endings;
    this.addVerbs(data);
    this.addNouns(data);
    for (const table of [data.markers, data.wording]) {
      for (const [cls, lemmas] of Object.entries(table)) {
        for (const lemma of lemmasOf(lemmas)) for (const form of this.morphology.word(lemma)) this.add(form, { cls: cls as WordClass });
      }
    }
  }

  /**
   * The longest phrase that starts at a word.
   * @param keys folded words, hyphens inside words left out
   */
  find(keys: readonly string[], at: number): LexiconMatch | null {
    const first = keys[at];
    if (first === undefined) return null;
    const found = this.findFrom(first, keys, at);
    if (found !== null || this.morphology.stems === undefined) return found;
    for (const stem of this.morphology.stems(first)) {
      const stemmed = this.findFrom(stem, keys, at);
      if (stemmed !== null) return stemmed;
    }
    return null;
  }

  private findFrom(first: string, keys: readonly string[], at: number): LexiconMatch | null {
    let branch = this.root.words?.get(first);
    let longest = 0;
    let senses: readonly Sense[] | null = null;
    for (let length = 1; branch !== undefined; length++) {
      if (branch.senses !== null) {
        longest = length;
        senses = branch.senses;
      }
      branch = branch.words?.get(keys[at + length] ?? "");
    }
    return senses === null ? null : { length: longest, senses };
  }

  private addVerbs(data: LexiconData): void {
    for (const [cls, lemmas] of Object.entries(data.verbs)) this.addVerbList(lemmas, { cls: cls as VerbClass });
    for (const [field, lemmas] of Object.entries(data.workVerbs)) this.addVerbList(lemmas, { cls: "work", field });
    for (const [factor, lemmas] of Object.entries(data.factors)) {
      this.addVerbList(lemmas, { cls: Number(factor) > 0 ? "raise" : "lower", factor: Number(factor) });
    }
    for (const [cls, lemmas] of Object.entries(data.verbalNouns)) this.addNounList(lemmas, { cls: cls as VerbClass, form: "noun" });
  }

  private addVerbList(lemmas: string, sense: Sense): void {
    for (const entry of lemmasOf(lemmas)) {
      const lemma = entry.replace(/\*+$/, "");
      const stars = entry.length - lemma.length;
      for (const [text, form] of this.morphology.verb(lemma)) {
        const isNoun = stars > 0 && (form === "command" || form === "finite");
        this.add(text, isNoun ? { ...sense, form, alsoNoun: stars === 1 ? "possibly" : "strongly" } : { ...sense, form });
      }
    }
  }

  private addNouns(data: LexiconData): void {
    for (const [key, lemmas] of Object.entries(data.metrics)) {
      const [unit, direction, open] = key.split(" ") as [StatementUnit, "up" | "down", string | undefined];
      this.addNounList(lemmas, { cls: "metric", unit, direction, ...(open === undefined ? {} : { isOpen: true }) });
    }
    for (const [field, lemmas] of Object.entries(data.products)) this.addNounList(lemmas, { cls: "product", field });
    for (const [cls, lemmas] of Object.entries(data.nouns)) this.addNounList(lemmas, { cls: cls as NounClass });
  }

  private addNounList(lemmas: string, sense: Sense): void {
    for (const lemma of lemmasOf(lemmas)) for (const form of this.morphology.noun(lemma)) this.add(form, sense);
  }

  private add(form: string, sense: Sense): void {
    let branch = this.root;
    for (const word of keysOf(form)) {
      branch.words ??= new Map();
      let next = branch.words.get(word);
      if (next === undefined) branch.words.set(word, (next = { senses: null, words: null }));
      branch = next;
    }
    if (branch === this.root) return;
    if (branch.senses === null) branch.senses = [sense];
    else if (!branch.senses.some((other) => isSameSense(other, sense))) branch.senses.push(sense);
  }
}

const PLAIN = /^[a-z -]+$/;

/** The words a phrase is looked up by; plain Latin ones, which are most, need no folding. */
function keysOf(form: string): string[] {
  return PLAIN.test(form) ? form.split(/[ -]/) : phraseWords(splitWords(normalText(form))).map((word) => word.key);
}

function lemmasOf(list: string): string[] {
  return list
    .split(",")
    .map((lemma) => lemma.trim().replace(/\s+/g, " "))
    .filter((lemma) => lemma !== "");
}

/** The words of a text as phrases are keyed: a hyphen between letters is no word, so that "sign-up" is "sign up". */
export function phraseWords(words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => word.key === "-")) return words;
  return words.filter((word, index) => {
    const next = words[index + 1];
    const before = words[index - 1];
    return !(word.key === "-" && word.gap === "none" && next?.kind === "letters" && next.gap === "none" && before !== undefined && before.kind !== "mark");
  });
}
