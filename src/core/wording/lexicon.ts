import { normalText } from "../text/normal-text";
import { splitWords, type Word } from "../text/words";
import type { Grammar, LexiconTables, Morphology, Sense } from "./lexicon-data";
import { type Entry, entriesOf, formsOf, openingOf } from "./lexicon-entries";
import type { RewriteForms } from "./rewrite-forms";
import { joinTypedApart } from "./typed-apart";

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

/** What a word means by itself, and the phrases it can begin. */
interface Opening {
  readonly match: LexiconMatch | null;
  readonly goOn: readonly Branch[];
}

/** What a word may be listed under, and what it opens: of several alternatives the first with a match holds. */
interface Readings {
  readonly listed: readonly string[];
  readonly alternatives: readonly Opening[];
}

/** Words whose readings are kept at a time. */
const MAX_READINGS = 10_000;

function matchOf(branches: readonly Branch[], length: number): LexiconMatch | null {
  const [only] = branches;
  if (branches.length === 1 && only !== undefined) return only.senses === null ? null : { length, senses: only.senses };
  const senses = branches.flatMap((branch) => branch.senses ?? []);
  return senses.length === 0 ? null : { length, senses };
}

function isSameSense(one: Sense, other: Sense): boolean {
  return one.cls === other.cls && one.form === other.form && one.unit === other.unit && one.field === other.field;
}

/**
 * A language's words, ready for looking up. Forms are derived when a text first holds a word that opens like their lemma: a
 * statement needs a few hundred of the tens of thousands a language has.
 */
export class Lexicon {
  private readonly root: Branch = { senses: null, words: new Map() };
  private readonly readings = new Map<string, Readings>();
  /** Entries whose forms are not derived yet, by how they open. */
  private readonly waiting = new Map<string, Entry[]>();

  /** @param rewrites the language's wordings for repairs; null where no words are known */
  constructor(
    tables: LexiconTables,
    private readonly morphology: Morphology,
    readonly grammar: Grammar,
    readonly rewrites: RewriteForms | null,
  ) {
    for (const entry of entriesOf(tables)) {
      const opening = morphology.opensOtherwise?.(entry.lemma) === true ? null : openingOf(entry.lemma, morphology);
      if (opening === null) this.enter(entry);
      else {
        const others = this.waiting.get(opening);
        if (others === undefined) this.waiting.set(opening, [entry]);
        else others.push(entry);
      }
    }
  }

  /** The words of a text as phrases are looked up by. */
  wordsOf(words: readonly Word[]): readonly Word[] {
    const typedApart = this.morphology.typedApart?.();
    return typedApart === undefined ? phraseWords(words) : joinTypedApart(phraseWords(words), typedApart);
  }

  /**
   * The longest phrase that starts at a word, every word of it listed under one of its readings.
   * @param keys folded words, hyphens inside words left out
   */
  find(keys: readonly string[], at: number): LexiconMatch | null {
    const first = keys[at] ?? "";
    if (first === "") return null;
    for (const { match, goOn } of this.readingsOf(first).alternatives) {
      const found = goOn.length === 0 ? match : (this.longer(goOn, keys, at) ?? match);
      if (found !== null) return found;
    }
    return null;
  }

  /** The longest phrase of two words or more. */
  private longer(opened: readonly Branch[], keys: readonly string[], at: number): LexiconMatch | null {
    let match: LexiconMatch | null = null;
    let branches = opened;
    for (let length = 2; branches.length > 0; length++) {
      const key = keys[at + length - 1] ?? "";
      if (key === "") break;
      const { listed } = this.readingsOf(key);
      const reached: Branch[] = [];
      for (const { words } of branches) {
        if (words === null) continue;
        for (const reading of listed) {
          const next = words.get(reading);
          if (next !== undefined) reached.push(next);
        }
      }
      match = matchOf(reached, length) ?? match;
      branches = reached;
    }
    return match;
  }

  /** Words come back statement after statement, so that what they may be listed under is kept. */
  private readingsOf(key: string): Readings {
    const known = this.readings.get(key);
    if (known !== undefined) return known;
    const listed = this.morphology.readings?.(key) ?? [key];
    const stems = [...(this.morphology.stems?.(key) ?? [])];
    const alternatives = [listed, ...stems.map((stem) => [stem])].flatMap((words): Opening[] => {
      const branches = words.flatMap((word) => this.branchOf(word) ?? []);
      return branches.length === 0 ? [] : [{ match: matchOf(branches, 1), goOn: branches.filter((branch) => branch.words !== null) }];
    });
    const found = { listed, alternatives };
    if (this.readings.size >= MAX_READINGS) this.readings.clear();
    this.readings.set(key, found);
    return found;
  }

  /** The phrases that begin with a word. */
  private branchOf(word: string): Branch | undefined {
    const opening = this.waiting.size === 0 ? null : openingOf(word, this.morphology);
    const entries = opening === null ? undefined : this.waiting.get(opening);
    if (opening !== null && entries !== undefined) {
      this.waiting.delete(opening);
      for (const entry of entries) this.enter(entry);
    }
    return this.root.words?.get(word);
  }

  private enter(entry: Entry): void {
    for (const [form, sense] of formsOf(entry, this.morphology)) this.add(form, sense);
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

const PLAIN = /^[~a-z\u0430-\u044f\u0456\u0493-\u04e9 -]+$/;

/** The words a phrase is looked up by; plain ones, which are most, need no folding. */
function keysOf(form: string): string[] {
  return PLAIN.test(form) ? form.split(/[ -]/) : phraseWords(splitWords(normalText(form))).map((word) => word.key);
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
