import type { LanguageCode } from "../locales/locale";
import type { MessageData } from "../locales/messages";

/** The three kinds of statement the checker judges. */
export type StatementKind = "objective" | "key_result" | "initiative";

/** One statement to check. */
export interface StatementInput {
  readonly text: string;
  readonly kind: StatementKind;
  /** Language of the text; detected when absent. */
  readonly language?: LanguageCode;
}

/** What a statement says happens. */
export type Nature = "outcome" | "activity" | "steady_state" | "aspiration" | "bare_topic";

export type Verdict = "ready" | "discuss" | "revise";

export type Severity = "error" | "warning" | "suggestion";

/** Method profiles: named sets of severities and thresholds, one for each school of OKR authors. */
export type ProfileName = "balanced" | "leap" | "scorecard" | "classic" | "b2b";

/** The unit of a statement's quantity, as the labelled corpora name it. */
export type StatementUnit = "percent" | "currency" | "count" | "duration" | "rating" | "multiple" | "rank" | "other";

/** What a statement wants to move, and how far; percent is its number (4.5% → 4.5), a duration is seconds. */
export interface StatementQuantity {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly delta: number | null;
  readonly unit: StatementUnit | null;
  readonly direction: "up" | "down" | "hold" | null;
}

/** One thing to say about a statement. The words are messages `<rule>/found|why|try`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Offsets into the statement as typed. */
  readonly span: readonly [start: number, end: number];
  readonly data: MessageData;
}

/** A finding in the words of a language. */
export interface SaidFinding extends Finding {
  readonly message: string;
  readonly why: string;
  readonly try: string;
  /** Who says so and where, one line a document. */
  readonly sources: readonly string[];
}

/** Everything the checker has to say about one statement. */
export interface Check {
  readonly language: LanguageCode;
  /** False for a text that is surely in none of the languages: only numbers, marks and length were judged then. */
  readonly isRead: boolean;
  readonly verdict: Verdict;
  readonly nature: Nature;
  readonly quantity: StatementQuantity;
  /** The words of the text that give the deadline, as typed. */
  readonly deadline: string | null;
  readonly findings: readonly Finding[];
  /** A whole statement to use instead; what is missing is a visible gap such as `{baseline}`. Null when there is nothing to repair or no honest repair. Worked out when it is first asked for. */
  readonly rewrite: string | null;
  /** For a key result that names work: key results this work may be for, as whole statements with gaps, the likeliest first. Worked out when first asked for; else empty. */
  readonly outcomes: readonly string[];
}
