import type { DeadlineRange } from "./deadline";
import type { StatementUnit } from "./wording";
import type { Term } from "./terms";
import type { TypedApart } from "./typed-apart";

/** What a verb does to the world; the class together with its object decides the nature of a statement. */
export type VerbClass =
  | "raise" // a metric goes up
  | "lower" // a metric goes down
  | "reach" // a metric arrives at a level
  | "better" // soft improvement; the direction is the metric's
  | "win" // a result when the object is one, a task when the object is work
  | "make" // a task unless the object is a result
  | "work" // our own doing
  | "answer" // service work that is judged by its level
  | "keep" // things stay as they are
  | "spend" // money goes in
  | "finish" // tasks get done
  | "become" // a picture of the future
  | "act" // what people do in such a picture
  | "frame" // proves or ensures what follows
  | "busy" // occupied, without saying with what
  | "stop"; // away from something

export type NounClass =
  | "audience"
  | "amount" // transparent: "number of posts" counts posts
  | "approval" // what is got from a superior
  | "channel" // where we are active; adding one is work
  | "generic" // says nothing specific in a marketing plan
  | "milestone" // one event that the other side grants: a contract, a listing
  | "input" // what we put in
  | "meeting" // our own coordination
  | "platform" // product, market, martech: launching one may be a direction
  | "plan" // quota, plan, target as a thing to meet
  | "quality" // real, but not measurable as named
  | "task" // backlog items, milestones
  | "topic"; // a discipline

/** Small words by the part they play. Where a language has no word for a part, the class stays empty. */
export type MarkerClass =
  | "and"
  | "atLeast"
  | "atMost"
  | "baseline" // beside the present or past value
  | "by" // in front of a change
  | "dueOpener" // "by", "before": in front of a deadline
  | "dueLooseOpener" // "in", "this": only in front of a date or an occasion
  | "dueEventOpener" // in front of any event: "before the fair"
  | "dueEdge" // "the end of"
  | "dueEdgeBehind"
  | "dueCloser" // behind a deadline, in postpositional languages
  | "duePeriod" // "quarter"
  | "dueOccasion" // "Christmas"
  | "dueWhole" // "this year": a deadline by itself
  | "dueSpanOpener" // "in the next", in front of a length of time
  | "dueBlocker" // "since", "last"
  | "done" // state of a finished task
  | "article" // in front of a number that describes the thing behind it: "a 10% discount"
  | "definite" // in front of a number that is known already: "our two markets"
  | "filler"
  | "from"
  | "instead" // in front of the value that is left behind
  | "less"
  | "link" // "is", "are"
  | "means" // in front of how
  | "more"
  | "none" // zero in a word
  | "of"
  | "off" // behind a price reduction
  | "per"
  | "preposition"
  | "pronoun"
  | "purpose" // in front of what for
  | "purposeBehind" // behind what for
  | "relativeBehind" // closes a clause that describes the noun behind it
  | "meansBehind"
  | "relative"
  | "routine"
  | "span" // all through a period
  | "steadyRate"
  | "target"
  | "to"
  | "verbPart" // the noun of a compound verb, whose meaning has gone into the verb
  | "will";

/** Words that make a statement hard to agree on. */
export type WordingClass = "vague" | "vagueAmount" | "hedge" | "jargon" | "negative" | "negation" | "sweeping" | "pendingWord";

export type WordClass = VerbClass | NounClass | MarkerClass | WordingClass | "metric" | "product" | "factor";

/** How a verb stands. Form decides nothing about nature, only about what can head a statement. */
export type VerbForm = "command" | "finite" | "past" | "ongoing" | "noun";

/** One meaning of a word or phrase. */
export interface Sense {
  readonly cls: WordClass;
  /** For verbs and nouns made of verbs. */
  readonly form?: VerbForm;
  /** A verb whose form is a noun as well; `strongly` when it is read as a noun unless an object follows. */
  readonly alsoNoun?: "possibly" | "strongly";
  /** For metrics. */
  readonly unit?: StatementUnit;
  /** For metrics, which way is better. */
  readonly direction?: "up" | "down";
  /** A share that may exceed 100%. */
  readonly isOpen?: boolean;
  /** Field of work (`content`, `event` …); it picks the pattern of a rewrite. */
  readonly field?: string;
  /** ×2 for "double", −2 for "halve". */
  readonly factor?: number;
}

/** The words of one language as its folder lists them: lemmas separated by commas, a phrase being one lemma. */
export interface LexiconData {
  readonly verbs: { readonly [cls in VerbClass]?: string };
  /** Verbs of our own doing by field; `general` fits every field. */
  readonly workVerbs: { readonly [field: string]: string };
  readonly verbalNouns: { readonly [cls in VerbClass]?: string };
  /** Keys are factors: "2", "-2". */
  readonly factors: { readonly [factor: string]: string };
  /** Keys are a unit and the better direction, and `open` for shares that may exceed 100%: "percent up open". */
  readonly metrics: { readonly [unitAndDirection: string]: string };
  /** Nouns that name our own work, by field. */
  readonly products: { readonly [field: string]: string };
  /** Keys are a class, and behind a space the field a noun belongs to. */
  readonly nouns: { readonly [cls in NounClass]?: string } & { readonly [key: `${NounClass} ${string}`]: string };
  readonly markers: { readonly [cls in MarkerClass]?: string };
  readonly wording: { readonly [cls in WordingClass]?: string };
}

/** The tables of a language as its modules export them, each built when it is asked for. */
export interface LexiconTables {
  verbs(): LexiconData["verbs"];
  workVerbs(): LexiconData["workVerbs"];
  verbalNouns(): LexiconData["verbalNouns"];
  factorVerbs(): LexiconData["factors"];
  metrics(): LexiconData["metrics"];
  products(): LexiconData["products"];
  nouns(): LexiconData["nouns"];
  markers(): LexiconData["markers"];
  wording(): LexiconData["wording"];
}

/** The small part of a language's inflection that the tables need. */
export interface Morphology {
  verb(lemma: string): Iterable<readonly [form: string, kind: VerbForm]>;
  noun(lemma: string): Iterable<string>;
  /** Other words, such as adjectives: every form they are met in. */
  word(lemma: string): Iterable<string>;
  /** Dictionary forms an unknown word may stand for, best first; for languages whose endings are too many to list. */
  stems?(key: string): Iterable<string>;
  /** Prefixes and endings that people also type as words of their own. */
  typedApart?(): TypedApart;
  /** Every key a word may be listed under, itself first; for languages in which forms of different words look alike. What all matching readings mean is joined. */
  readings?(key: string): readonly string[];
  /** Letters as people type them on a plain keyboard, where words are listed so. */
  plain?(letters: string): string;
  /** Whether a lemma has forms that do not open with the same two letters: "go", "went". */
  opensOtherwise?(lemma: string): boolean;
}

/** What the words behind a number, its case or the verb say about it. */
export interface NumberMark {
  /** `name` is no value but part of a name: "the top 20 queries". */
  readonly role: "from" | "to" | "by" | "baseline" | "count" | "scope" | "name";
  readonly bound?: "atLeast" | "atMost";
  readonly sign?: 1 | -1;
  /** A limit to be kept beside what is aimed at: "without spending more than 5 million". */
  readonly isGuard?: true;
}

/** Cases that wordings of repairs ask for. */
export type PhraseCase = "nominative" | "genitive" | "accusative";

/** Word order and the readings that only the language itself can settle. */
export interface Grammar {
  /** The governing verb stands at the end of its clause; `finite` when only finite verbs do, while verbal nouns and infinitives open it. */
  readonly verbLast: boolean | "finite";
  /** How many English words one word says on average, where endings say what others say in words; lengths are judged by it. */
  readonly wordLoad?: number;
  /** Which of several nouns in a row is spoken of: English "webinar attendance" the last, Russian or Persian the first. */
  readonly headNoun: "first" | "last";
  /** Everything that specifies a noun stands behind it. */
  readonly modifiersFollow?: true;
  /** What stands in front of a verb in its command form is its object, never somebody who does it: Russian infinitives. */
  readonly commandsAreBare?: true;
  /** The cases that the words from a term on may stand for, so that a repair can take them over as they are; none where that is not plain. */
  casesOf?(terms: readonly Term[], at: number, predicateAt: number | null): readonly PhraseCase[];
  /** What a noun made of a verb acts on follows it without a small word between: Russian "growth sales". */
  readonly nounTakesObject?: true;
  /** "Strengthen ties with customers" is heard as a wish even among initiatives, where other languages hear work. */
  readonly betteringIsWish?: true;
  /** The name of what is measured, put into the accusative for the slot `[accusative]`, or with "the number of" in front for `[counted]`; undefined where that is not known. */
  nameMetric?(typed: string, isCounted: boolean): string | undefined;
  /** Drops readings that decide whether something is a deadline; called before one is looked for. */
  prepare?(terms: readonly Term[]): void;
  /** Drops readings that the neighbourhood rules out, such as verbs that stand as nouns. */
  settle?(terms: readonly Term[]): void;
  /** Finds the deadline where endings and postpositions mark it rather than words in front. */
  findDeadline?(terms: readonly Term[]): DeadlineRange | null;
  /** The part a number plays where what stands behind it tells; called once zones and verbs are settled. */
  markNumber?(terms: readonly Term[], at: number): NumberMark | null;
  /** Whether a number is part of what a thing is called rather than a value, where the words around it tell: "on the 14th day". */
  isNameNumber?(terms: readonly Term[], at: number): boolean;
  /** How a noun stands in its sentence, in languages with cases: the object closes its group, an owner leads on to what is owned, a goal is spoken of only where there is no other noun, an oblique one never. */
  nounCase?(terms: readonly Term[], at: number): "object" | "owner" | "goal" | "oblique" | undefined;
  /** Whether a number can stand in the place of an amount such as “several”, as far as the case of the noun behind it goes. */
  takesNumber?(terms: readonly Term[], at: number): boolean;
  /** Words that stood behind a verb, as they can stand behind “plan of work”; undefined for a plain object. */
  complement?(words: string): string | undefined;
  /** Whether a governing verb is in the passive voice; where it is absent, a past form behind "is" or "will be" is. */
  isPassive?(terms: readonly Term[], at: number): boolean;
  /** Words cut out of a sentence, in the form a dictionary has them. */
  nominative?(words: string): string;
  /** The part that an ending behind a placeholder tells. */
  roleOfEnding?(behind: string): "from" | "to" | undefined;
  /** A clause cut out of a longer sentence, in the form that closes one. */
  closeClause?(clause: string): string;
  /** Whether a subordinate clause that holds a term ends with it, so that the main clause goes on behind. */
  endsClause?(terms: readonly Term[], at: number): boolean;
}
