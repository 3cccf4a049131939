import type { LanguageCode } from "../../locales/locale";
import type { MessageData } from "../../locales/messages";
import type { Level, Limits } from "../profiles";
import type { Citation } from "../../locales/sources";
import type { Statement } from "../statement";
import { hasSense, type Term, type Zone } from "../terms";
import type { ProfileName, StatementKind } from "../wording";

/** A statement that shows what a rule is about; `marked` is the part of it the finding points at. */
export interface Example {
  readonly kind: StatementKind;
  readonly text: string;
  readonly marked?: string;
  /** English unless named; `other` for a language that is none of ours. */
  readonly language?: LanguageCode | "other";
}

/** What a rule has found. */
export interface Found {
  readonly span: readonly [start: number, end: number];
  readonly data?: MessageData;
  /** A lighter case: so many severities below the profile's. */
  readonly easedBy?: 1 | 2;
}

/** One thing to look for in a statement. Ids say the defect: `no-` forbids, `require-` demands, `limit-` bounds, `prefer-` proposes. */
export interface Rule {
  readonly id: string;
  readonly severity: { readonly [profile in ProfileName]: Level };
  readonly appliesTo: readonly StatementKind[];
  /** Which of the source documents the rule comes from; where they disagree, all of them. */
  readonly sources: readonly Citation[];
  /** Looks only at numbers, marks and lengths, so that it holds in a language whose words are not known. */
  readonly isLanguageFree?: boolean;
  /** Each bad example is found by this rule alone, each good one by none. */
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  check(statement: Statement, limits: Limits): Found | null;
}

/** The same severity in every method but those named. */
export function levels(level: Level, others: { readonly [profile in ProfileName]?: Level } = {}): Rule["severity"] {
  return { balanced: level, leap: level, scorecard: level, classic: level, b2b: level, ...others };
}

/** From the start of one term to the end of another. */
export function spanOf(first: Term, last: Term = first): readonly [number, number] {
  return [first.start, last.end];
}

/** The whole statement without the spaces around it. */
export function wholeSpan({ terms, text }: Statement): readonly [number, number] {
  const first = terms[0];
  const last = terms[terms.length - 1];
  return first === undefined || last === undefined ? [0, text.length] : [first.start, last.end];
}

const GOVERNED: ReadonlySet<Zone> = new Set<Zone>(["main", "means", "relative", "deadline"]);
const PAUSES: ReadonlySet<string> = new Set([",", ";", ":", ".", "–", "—", "(", ")"]);

/** The governing verb with the clause it governs; the whole statement when it has none. */
export function predicateSpan(statement: Statement): readonly [number, number] {
  const { predicate, terms } = statement;
  if (predicate === null) return wholeSpan(statement);
  if (predicate.isLast) {
    let start = predicate.at;
    while (start > 0 && GOVERNED.has(terms[start - 1]?.zone ?? "aside") && !PAUSES.has(terms[start - 1]?.key ?? "")) start--;
    while (terms[start]?.zone === "deadline") start++;
    let end = predicate.at;
    // A helping verb behind it
    while (terms[end + 1]?.zone === "main" && terms[end + 1]?.kind === "word" && (hasSense(terms[end + 1], "filler") || hasSense(terms[end + 1], "routine"))) end++;
    return spanOf(terms[start] ?? predicate.term, terms[end]);
  }
  let end = predicate.at;
  for (let at = predicate.at; at < terms.length && terms[at]?.zone === "main"; at++) if (terms[at]?.kind !== "mark") end = at;
  return spanOf(predicate.term, terms[end]);
}

/** The words of a span as typed. */
export function wordsOf(statement: Statement, [start, end]: readonly [number, number]): string {
  return statement.text.slice(start, end);
}
