import type { StatementUnit } from "./wording";
import type { Term } from "./terms";

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
  | "meansBehind"
  | "relative"
  | "routine"
  | "span" // all through a period
  | "steadyRate"
  | "target"
  | "to"
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
  readonly nouns: { readonly [cls in NounClass]?: string };
  readonly markers: { readonly [cls in MarkerClass]?: string };
  readonly wording: { readonly [cls in WordingClass]?: string };
  /** Case endings behind numbers, as the number finder reports them, by the part they play. */
  readonly endings: { readonly [ending: string]: "from" | "to" };
}

/** The small part of a language's inflection that the tables need. */
export interface Morphology {
  verb(lemma: string): Iterable<readonly [form: string, kind: VerbForm]>;
  noun(lemma: string): Iterable<string>;
  /** Other words, such as adjectives: every form they are met in. */
  word(lemma: string): Iterable<string>;
  /** Dictionary forms an unknown word may stand for, best first; for languages whose endings are too many to list. */
  stems?(key: string): Iterable<string>;
}

/** Word order and the readings that only the language itself can settle. */
export interface Grammar {
  /** The governing verb stands at the end of its clause. */
  readonly verbLast: boolean;
  /** Which of several nouns in a row is spoken of: English "webinar attendance" the last, Russian or Persian the first. */
  readonly headNoun: "first" | "last";
  /** Drops readings that the neighbourhood rules out, such as verbs that stand as nouns. */
  settle?(terms: readonly Term[]): void;
}
