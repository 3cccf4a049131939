import type { Lexicon } from "./lexicon";
import type { Grammar, WordClass } from "./lexicon-data";
import type { NumberRole } from "./quantity-roles";
import { hasAnySense, hasSense, isVerb, senseOf, type Term } from "./terms";

/** What a statement speaks about, as far as it decides how a verb is meant. */
export type ObjectKind = "metric" | "people" | "work" | "input" | "approval" | "quality" | "plan" | "task" | "unknown";

const WORK_LIKE: ReadonlySet<WordClass> = new Set<WordClass>(["product", "meeting", "channel", "platform"]);

/** Around a name, which stands like any other word: "the “Best employer” badge". */
const QUOTE = '"';

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
  const counted = main === null ? null : (countedBehind(terms, main.at, lexicon) ?? (baseline === null ? null : countedBehind(terms, baseline.at, lexicon)));
  const metric = findMetric(terms, counted, topic, main);
  return { topic, counted, metric, object: isCountOfMetric(topic, counted, main, lexicon) ? "metric" : isDoneForCounted(terms, headAt, topic, counted, lexicon) ? "work" : objectOf(terms, topic, counted, metric, main) };
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
  const moved = isClauseBefore && headAt !== null && grammar.verbLast === false ? metricBehind(terms, headAt) : null;
  if (moved !== null) return moved;
  const from = headAt === null || isClauseBefore ? 0 : headAt + 1;
  let hasUnknown = false;
  let fallback: number | null = null;
  let goal: number | null = null;
  for (let at = from; at < terms.length; at++) {
    const term = terms[at] as Term;
    if (term.zone === "deadline" || hasSense(term, "amount") || at === headAt) continue;
    const isNoun = objectKindOf(term) !== null;
    if (term.zone !== "main") {
      if (isNoun && (main !== null || term.zone === "relative")) fallback ??= at;
      continue;
    }
    if (isNoun) {
      const last = grammar.headNoun === "last" ? lastNoun(terms, at, grammar) : at;
      const nounCase = grammar.nounCase?.(terms, last);
      if (nounCase === undefined || nounCase === "object") return last;
      if (nounCase !== "oblique") goal ??= last;
      at = last;
      continue;
    }
    if (term.kind === "word" && term.senses.length === 0) hasUnknown = true;
    else if (!hasUnknown || !(hasSense(term, "preposition") || hasSense(term, "to"))) continue;
    else if (main === null) return null;
  }
  // Beside an object that nobody knows, other nouns are not what is spoken of.
  return hasUnknown ? null : (goal ?? fallback);
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
function lastNoun(terms: readonly Term[], first: number, grammar: Grammar): number {
  let last = first;
  for (let at = first + 1; at < terms.length && isOpen(terms, at - 1, grammar); at++) {
    const term = terms[at] as Term;
    if (objectKindOf(term) !== null && !isVerb(term)) last = at;
    else if (term.key !== QUOTE && (term.kind !== "word" || term.senses.length > 0)) break;
  }
  return last;
}

/** Whether a noun may lead on to the next one. */
function isOpen(terms: readonly Term[], at: number, grammar: Grammar): boolean {
  const nounCase = grammar.nounCase?.(terms, at);
  return nounCase === undefined || nounCase === "owner";
}

/** The noun behind a number: what is counted. Adjectives and unknown words may stand between. */
function countedBehind(terms: readonly Term[], at: number, { grammar }: Lexicon): Term | null {
  let unknown = 0;
  for (let next = at + 1; next < terms.length && next <= at + 5; next++) {
    const term = terms[next] as Term;
    if (term.kind !== "word") return null;
    if (objectKindOf(term) !== null) return terms[grammar.headNoun === "last" ? lastNoun(terms, next, grammar) : next] ?? term;
    if (hasSense(term, "of") && next === at + 1) continue;
    if (hasSense(term, "filler") || hasSense(term, "vague") || hasSense(term, "more") || hasSense(term, "less") || hasSense(term, "generic") || hasSense(term, "amount")) continue;
    // "30k weekly readers"
    if (hasSense(term, "per") && hasSense(term, "routine") && objectKindOf(terms[next + 1]) !== null) continue;
    if (hasSense(term, "preposition") || hasSense(term, "per") || term.senses.some((sense) => sense.form !== undefined) || hasSense(term, "and") || hasSense(term, "baseline") || hasSense(term, "dueLooseOpener") || hasSense(term, "relative")) return null;
    if (++unknown > 2) return null;
  }
  return null;
}

function findMetric(terms: readonly Term[], counted: Term | null, topic: Term | null, main: NumberRole | null): Term | null {
  if (counted !== null && hasSense(counted, "metric")) return counted;
  if (topic !== null && hasSense(topic, "metric")) return topic;
  if (topic !== null && hasSense(topic, "quality")) {
    // "readiness to recommend us: NPS 20 → 40"
    const beside = main === null ? undefined : terms.slice(Math.max(0, main.at - 3), main.at).find((term) => hasSense(term, "metric") && isMetricOf(terms, term, main));
    return beside ?? null;
  }
  return terms.find((term) => hasSense(term, "metric") && term.zone !== "deadline" && term.zone !== "purpose") ?? terms.find((term) => hasSense(term, "metric")) ?? null;
}

/** "sales of packages from 4 to 11 packages": where a noun is specified by what follows, pieces of a measured thing measure it. */
function isCountOfMetric(topic: Term | null, counted: Term | null, main: NumberRole | null, { grammar }: Lexicon): boolean {
  if (grammar.modifiersFollow !== true || topic === null || counted === null || main === null) return false;
  return hasSense(topic, "metric") && !hasAnySense(topic, WORK_LIKE) && !isVerb(topic) && topic.zone === "main" && topic.end <= main.term.start && hasAnySense(counted, WORK_LIKE);
}

/** "install the stand in 7 towns", "make videos with 24 bloggers": where cases tell that the counted ones are whom, where or with whom work is done, the work is spoken of. */
function isDoneForCounted(terms: readonly Term[], headAt: number | null, topic: Term | null, counted: Term | null, { grammar }: Lexicon): boolean {
  const head = headAt === null ? undefined : terms[headAt];
  if (grammar.nounCase === undefined || topic === null || counted === null || topic === counted || !hasAnySense(topic, WORK_LIKE) || objectKindOf(counted) !== "people") return false;
  const at = terms.indexOf(topic);
  const isObject = grammar.nounCase(terms, at) === "object" ? topic.end <= counted.start : at + 1 === headAt && hasSense(head, "work") && !hasSense(head, "win");
  const where = grammar.nounCase(terms, terms.indexOf(counted));
  return isObject && (where === "goal" || (where === "oblique" && at + 1 === headAt));
}

function objectOf(terms: readonly Term[], topic: Term | null, counted: Term | null, metric: Term | null, main: NumberRole | null): ObjectKind {
  // "a service with an NPS above 60": the number stands at a metric of its own.
  if (main !== null && metric !== null && isMetricOf(terms, metric, main)) return "metric";
  // "organize a webinar and win 100 leads": the number is the second verb's.
  if (topic !== null && main !== null && hasVerbBetween(terms, topic, main)) return objectKindOf(topic) ?? "unknown";
  const countedKind = objectKindOf(counted ?? undefined);
  const unit = main?.term.quantity?.unit;
  const isCount = unit === "number" || unit === "count" || unit === "multiple";
  if (countedKind !== null && (isCount || countedKind === "task")) return countedKind;
  const topicKind = objectKindOf(topic ?? undefined);
  if (main !== null && !isCount && topicKind !== "input" && topicKind !== "task" && (metric !== null && metric.zone === "main")) return "metric";
  return topicKind ?? "unknown";
}

function hasVerbBetween(terms: readonly Term[], topic: Term, main: NumberRole): boolean {
  return terms.some((term, at) => term.start > topic.start && at < main.at && term.zone === "main" && hasSense(terms[at - 1], "and") && term.senses.some((sense) => sense.form === "command"));
}

/** Words between a measure and its number, the number it comes from among them: "an average position of 17 to 6". */
const MAX_METRIC_GAP = 6;

/** Whether a measure that is no count stands right in front of the number, with nothing but small words between. */
function isMetricOf(terms: readonly Term[], metric: Term, { at }: NumberRole): boolean {
  const unit = senseOf(metric, "metric")?.unit;
  const metricAt = terms.indexOf(metric);
  if (unit === undefined || unit === "count" || metricAt >= at || at - metricAt > MAX_METRIC_GAP) return false;
  return terms.slice(metricAt + 1, at).every((term) => ["filler", "of", "amount", "atLeast", "atMost", "link", "to", "from"].some((cls) => hasSense(term, cls as WordClass)) || term.kind === "number" || term.key === ":");
}
