import type { Lexicon } from "./lexicon";
import type { WordClass } from "./lexicon-data";
import type { NumberRole } from "./quantity-roles";
import { hasAnySense, hasSense, isVerb, senseOf, type Term } from "./terms";

/** What a statement speaks about, as far as it decides how a verb is meant. */
export type ObjectKind = "metric" | "people" | "work" | "input" | "approval" | "quality" | "plan" | "task" | "unknown";

const WORK_LIKE: ReadonlySet<WordClass> = new Set<WordClass>(["product", "meeting", "channel", "platform"]);

/** What a noun is to a plan; null for words that are no known noun. */
export function objectKindOf(term: Term | undefined): ObjectKind | null {
  if (term === undefined || term.kind !== "word") return null;
  if (hasSense(term, "metric")) return "metric";
  if (hasSense(term, "task")) return hasAnySense(term, WORK_LIKE) ? "work" : "task";
  if (hasAnySense(term, WORK_LIKE)) return "work";
  if (hasSense(term, "input")) return "input";
  if (hasSense(term, "approval")) return "approval";
  if (hasSense(term, "plan")) return "plan";
  if (hasSense(term, "audience")) return "people";
  if (hasSense(term, "quality")) return "quality";
  return null;
}

/** What a statement speaks of: its noun, what its number counts, and what it measures. */
export interface Topic {
  readonly topic: Term | null;
  /** The noun behind the number. */
  readonly counted: Term | null;
  readonly metric: Term | null;
  readonly object: ObjectKind;
}

/**
 * Finds what a statement speaks of.
 * @param headAt where its governing verb stands
 * @param main its target, else its change, else its baseline
 */
export function readTopic(terms: readonly Term[], headAt: number | null, main: NumberRole | null, baseline: NumberRole | null, lexicon: Lexicon): Topic {
  const topicAt = findTopic(terms, headAt, main, lexicon);
  const topic = topicAt === null ? null : (terms[topicAt] ?? null);
  const counted = main === null ? null : (countedBehind(terms, main.at) ?? (baseline === null ? null : countedBehind(terms, baseline.at)));
  const metric = findMetric(terms, counted, topic);
  return { topic, counted, metric, object: objectOf(terms, topic, counted, metric, main) };
}

/**
 * The noun the verb speaks of, looking through "number of"; null when it is a word nobody knows. Only when the clause has no noun of its own
 * do the nouns of brackets and purposes count.
 */
function findTopic(terms: readonly Term[], headAt: number | null, main: NumberRole | null, { grammar }: Lexicon): number | null {
  const subject = headAt === null ? [] : terms.slice(0, headAt).filter((term) => term.zone === "main" && term.kind === "word");
  const isClauseBefore = subject.some((term) => term.senses.length === 0 || objectKindOf(term) !== null);
  // A subject that nobody knows ("florists have our catalog") is still what is spoken of; only a finished state looks at its verb's company.
  if (isClauseBefore && !subject.some((term) => objectKindOf(term) !== null) && !terms[headAt ?? 0]?.senses.some((sense) => sense.form === "past")) return null;
  const moved = isClauseBefore && headAt !== null && !grammar.verbLast ? metricBehind(terms, headAt) : null;
  if (moved !== null) return moved;
  const from = headAt === null || isClauseBefore ? 0 : headAt + 1;
  let hasUnknown = false;
  let fallback: number | null = null;
  for (let at = from; at < terms.length; at++) {
    const term = terms[at] as Term;
    if (term.zone === "deadline" || hasSense(term, "amount") || at === headAt) continue;
    const isNoun = objectKindOf(term) !== null;
    if (term.zone !== "main") {
      if (isNoun && (main !== null || term.zone === "relative")) fallback ??= at;
      continue;
    }
    if (isNoun) return grammar.headNoun === "last" ? lastNoun(terms, at) : at;
    if (term.kind === "word" && term.senses.length === 0) hasUnknown = true;
    else if (!hasUnknown || !(hasSense(term, "preposition") || hasSense(term, "to"))) continue;
    else if (main === null) return null;
  }
  return fallback;
}

/** "the podcast lifts sign-ups": what a verb with a subject moves stands right behind it. */
function metricBehind(terms: readonly Term[], headAt: number): number | null {
  for (let at = headAt + 1; at < terms.length; at++) {
    const term = terms[at] as Term;
    if (hasSense(term, "metric")) return at;
    if (term.kind !== "word" || hasSense(term, "preposition") || isVerb(term) || objectKindOf(term) !== null) return null;
  }
  return null;
}

/** The last noun of the words that stand together: "marketing-sourced pipeline" speaks of a pipeline. */
function lastNoun(terms: readonly Term[], first: number): number {
  let last = first;
  for (let at = first + 1; at < terms.length; at++) {
    const term = terms[at] as Term;
    if (objectKindOf(term) !== null && !isVerb(term)) last = at;
    else if (term.kind !== "word" || term.senses.length > 0) break;
  }
  return last;
}

/** The noun behind a number: what is counted. Adjectives and unknown words may stand between. */
function countedBehind(terms: readonly Term[], at: number): Term | null {
  let unknown = 0;
  for (let next = at + 1; next < terms.length && next <= at + 5; next++) {
    const term = terms[next] as Term;
    if (term.kind !== "word") return null;
    if (objectKindOf(term) !== null) return term;
    if (hasSense(term, "of") && next === at + 1) continue;
    if (hasSense(term, "filler") || hasSense(term, "vague") || hasSense(term, "more") || hasSense(term, "less") || hasSense(term, "generic") || hasSense(term, "amount")) continue;
    if (hasSense(term, "preposition") || hasSense(term, "per") || term.senses.some((sense) => sense.form !== undefined) || hasSense(term, "and") || hasSense(term, "baseline") || hasSense(term, "dueLooseOpener")) return null;
    if (++unknown > 2) return null;
  }
  return null;
}

function findMetric(terms: readonly Term[], counted: Term | null, topic: Term | null): Term | null {
  if (counted !== null && hasSense(counted, "metric")) return counted;
  if (topic !== null && hasSense(topic, "metric")) return topic;
  if (topic !== null && hasSense(topic, "quality")) return null;
  return terms.find((term) => hasSense(term, "metric") && term.zone !== "deadline" && term.zone !== "purpose") ?? terms.find((term) => hasSense(term, "metric")) ?? null;
}

function objectOf(terms: readonly Term[], topic: Term | null, counted: Term | null, metric: Term | null, main: NumberRole | null): ObjectKind {
  // "a service with an NPS above 60": the number stands at a metric of its own.
  if (main !== null && metric !== null && isMetricOf(terms, metric, main)) return "metric";
  const countedKind = objectKindOf(counted ?? undefined);
  const unit = main?.term.quantity?.unit;
  const isCount = unit === "number" || unit === "count" || unit === "multiple";
  if (countedKind !== null && (isCount || countedKind === "task")) return countedKind;
  const topicKind = objectKindOf(topic ?? undefined);
  if (main !== null && !isCount && topicKind !== "input" && topicKind !== "task" && (metric !== null && metric.zone === "main")) return "metric";
  return topicKind ?? "unknown";
}

/** Whether a measure that is no count stands right in front of the number, with nothing but small words between. */
function isMetricOf(terms: readonly Term[], metric: Term, { at }: NumberRole): boolean {
  const unit = senseOf(metric, "metric")?.unit;
  const metricAt = terms.indexOf(metric);
  if (unit === undefined || unit === "count" || metricAt >= at || at - metricAt > 4) return false;
  return terms.slice(metricAt + 1, at).every((term) => ["filler", "of", "atLeast", "atMost", "link", "to", "from"].some((cls) => hasSense(term, cls as WordClass)) || term.key === ":");
}
