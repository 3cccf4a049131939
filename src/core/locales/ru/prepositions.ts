import type { NumberMark, Sense, WordClass } from "../../wording/lexicon-data";
import { markBefore, markBehind } from "../../wording/number-marks";
import { dropSenses, hasAnySense, hasSense, isVerb, keepSenses, senseOf, type Term } from "../../wording/terms";
import { shapes } from "./shapes";

/** Words that may stand between a preposition and its number. */
const BETWEEN: ReadonlySet<WordClass> = new Set<WordClass>(["filler", "atLeast", "atMost", "baseline", "amount", "definite"]);
const CHANGES: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "better", "become", "frame"]);
const PREPOSITION: readonly Sense[] = [{ cls: "preposition" }];
const FILLER: readonly Sense[] = [{ cls: "filler" }];

const MARKS: ReadonlySet<WordClass> = new Set<WordClass>(["from", "to", "by", "of", "per", "atLeast", "atMost", "instead", "baseline", "target"]);

/** A number behind a preposition tells where or with whom; one that describes an offer or a version is no value at all. */
export function markNumber(terms: readonly Term[], at: number): NumberMark | null {
  const before = terms[at - 1];
  if (before?.kind !== "word") return null;
  if (shapes().described.test(before.key)) return { role: "name" };
  const unit = (terms[at] as Term).quantity?.unit;
  // “build a community from nothing”
  if ((before.key === "с" || before.key === "со") && hasSense(before, "preposition") && isZero(terms[at])) return { role: "name" };
  // “38% come back within 60 days”
  if (unit === "duration" && (before.key === "за" || before.key === "в течение") && hasSense(before, "preposition")) return { role: "name" };
  // “women over 50”, “buyers 45+”, “the segment 18–24”
  if (before.key === "за" && unit === "number" && hasSense(terms[at - 2], "audience")) return { role: "name" };
  if (isAgeBand(terms, at)) return { role: "name" };
  // “by the 15th” is a day, unless places in a ranking are spoken of.
  if (unit === "rank" && (before.key === "до" || before.key === "к") && !terms.some((term, other) => other !== at && (term.quantity?.unit === "rank" || senseOf(term, "metric")?.unit === "rank"))) return { role: "name" };
  // “speak with 20 headmasters”: right behind the verb a number counts what is done.
  if (hasVerbInFront(terms, at - 1)) return null;
  if (unit === "multiple" || !hasSense(before, "preposition") || hasAnySense(before, MARKS)) return null;
  return markBefore(terms, at).role === undefined && !markBehind(terms, at).isBaseline ? { role: "scope" } : null;
}

function isAgeBand(terms: readonly Term[], at: number): boolean {
  const quantity = (terms[at] as Term).quantity;
  const isBare = quantity?.unit === "number" || quantity?.unit === "count";
  return isBare && (quantity.upper !== undefined || quantity.bound === "atLeast") && quantity.value >= 10 && (quantity.upper ?? 0) < 100 && hasSense(terms[at - 1], "audience") && !isVerb(terms[at - 1]);
}

function hasVerbInFront(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.senses.length === 0 ? terms[at - 2] : terms[at - 1];
  return hasSense(terms[at], "preposition") && before?.senses.some((sense) => sense.form === "command" && (sense.cls === "work" || sense.cls === "make")) === true;
}

/** Settles for every preposition whether it marks a number's part in the statement or stands in front of a noun. */
export function settlePrepositions(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    if (term.kind !== "word" || term.zone === "deadline" || !(hasSense(term, "preposition") || term.key === "в течение")) return;
    const value = valueBehind(terms, at);
    switch (term.key) {
      case "с":
      case "со":
      case "c":
        if (value === at + 1 && isCompany(terms, value) && terms[at - 1]?.senses.some((sense) => sense.form === "command") === true) term.senses = FILLER;
        else settle(term, value >= 0 && !isCompany(terms, value) && !(isZero(terms[value]) && !hasTo(terms, value)), "from");
        break;
      case "от":
        if (value >= 0 && (hasTo(terms, value) || hasSense(terms[at + 1], "baseline"))) settle(term, true, "from");
        else if (value >= 0 && !hasSense(terms[at - 1], "metric")) term.senses = [{ cls: "atLeast" }, { cls: "filler" }];
        else settle(term, false, "from");
        break;
      case "до":
        if (value < 0) dropSenses(term, "to");
        break;
      case "на":
        settleOn(terms, at, value);
        break;
      case "к":
      case "ко":
        if (value === at + 1 && terms.slice(0, at).some((before) => before.key === "от" || before.key === "с")) term.senses = [{ cls: "to" }];
        break;
      case "за":
      case "в течение":
        if (value === at + 1) term.senses = isBesideOther(terms, value) || isTold(terms, value) ? PREPOSITION : FILLER;
        break;
      case "по":
        if (value === at + 1 && !/(?:ам|ям)$/.test(terms[at + 2]?.key ?? "")) term.senses = FILLER;
        break;
      case "в":
      case "во":
        if (value === at + 1 && ["percent", "currency", "rating"].includes(terms[value]?.quantity?.unit ?? "")) term.senses = FILLER;
        break;
      case "из":
        if (value === at + 1 && hasAnySense(terms[at - 1], new Set<WordClass>(["amount", "product", "metric"]))) term.senses = FILLER;
        break;
      case "для":
        if (at > 0 && terms[at + 1]?.senses.some((sense) => sense.form === "noun" && (CHANGES.has(sense.cls) || sense.cls === "win")) === true) term.senses = [{ cls: "purpose" }];
        break;
    }
  });
  markPicture(terms);
}

function settle(term: Term, isMark: boolean, cls: WordClass): void {
  if (isMark) dropSenses(term, "preposition");
  else keepSenses(term, (sense) => sense.cls !== cls && sense.cls !== "atLeast");
}

/** The number, gap or placeholder a preposition leads to; -1 when a noun follows. */
function valueBehind(terms: readonly Term[], at: number): number {
  for (let next = at + 1; next < terms.length && next <= at + 4; next++) {
    const term = terms[next] as Term;
    if (term.kind === "number" || term.kind === "gap" || isPlaceholder(term)) return next;
    if (term.kind !== "word" || !hasAnySense(term, BETWEEN)) return -1;
  }
  return -1;
}

function isPlaceholder(term: Term): boolean {
  return term.key === "[" || term.key === "{" || term.key === "<" || term.key === "_" || term.key === "?" || (term.kind === "word" && term.key.length <= 2 && /^[xynхn]+$/.test(term.key));
}

/** “с 5 партнёрами”: in the company of. */
function isCompany(terms: readonly Term[], at: number): boolean {
  for (let next = at + 1; next < terms.length && next <= at + 3; next++) {
    const term = terms[next] as Term;
    if (term.kind !== "word" || hasSense(term, "to")) return false;
    if (shapes().company.test(term.key)) return true;
  }
  return false;
}

/** “38% come back within 60 days”: the time belongs to what is measured. */
function isBesideOther(terms: readonly Term[], at: number): boolean {
  const isDuration = (unit: string | undefined) => unit === "duration";
  if (!isDuration(terms[at]?.quantity?.unit)) return false;
  return terms.some((term) => term.quantity !== undefined && term.zone !== "deadline" && !isDuration(term.quantity.unit) && term.quantity.unit !== "number");
}

/** “announcement two weeks ahead”: without a verb or a measure of time, a length of time tells when. */
function isTold(terms: readonly Term[], at: number): boolean {
  return terms[at]?.quantity?.unit === "duration" && !terms.some((term) => isVerb(term) || hasSense(term, "instead") || senseOf(term, "metric")?.unit === "duration");
}

function isZero(term: Term | undefined): boolean {
  return term?.quantity?.value === 0;
}

function hasTo(terms: readonly Term[], at: number): boolean {
  return terms.slice(at + 1, at + 8).some((term) => term.key === "до" || term.kind === "arrow");
}

/**
 * “на 15%” is a change where something changes (“raise by 15%”, “20% more”), a sum where something is won or spent (“deals for 3 million”), and else a place
 * (“on 3 platforms”).
 */
function settleOn(terms: readonly Term[], at: number, value: number): void {
  const term = terms[at] as Term;
  if (value < 0) return dropSenses(term, "by", "dueLooseOpener");
  const unit = terms[value]?.quantity?.unit;
  // “с 8 места на 3”
  const isPair = terms.slice(0, at).some((from, index) => hasSense(from, "from") && terms[index + 1]?.kind === "number") && !terms.some((to) => to.key === "до" && hasSense(to, "to"));
  if (isPair && value === at + 1) {
    term.senses = [{ cls: "to" }];
    return;
  }
  const isCompared = terms.slice(value + 1, value + 4).some((next) => next.kind === "word" && (hasSense(next, "more") || hasSense(next, "less")));
  const verb = terms.slice(0, at).reverse().find((before) => before.kind === "word" && before.senses.some((sense) => sense.form !== undefined && (sense.form !== "noun" || CHANGES.has(sense.cls))));
  const isChange = isCompared || verb === undefined || hasAnySense(verb, CHANGES);
  const counted = terms[value + 1];
  const isPlace = unit !== "percent" && unit !== "currency" && unit !== "duration" && counted?.kind === "word" && /(?:ах|ях)$/.test(counted.key);
  if (isPlace) term.senses = PREPOSITION;
  else if (isChange) dropSenses(term, "preposition");
  else term.senses = unit === "percent" || unit === "currency" ? FILLER : PREPOSITION;
}

/** “From unknown to household name”: without numbers “от … к”, “из … в” paint a change. */
function markPicture(terms: readonly Term[]): void {
  if (terms.some((term) => term.kind === "number" && term.zone !== "deadline")) return;
  const from = terms.findIndex((term, at) => (term.key === "от" || term.key === "из") && (at === 0 || terms[at - 1]?.kind === "mark"));
  if (from < 0) return;
  const to = terms.findIndex((term, at) => at > from + 1 && (term.key === "к" || term.key === "ко" || term.key === "в" || term.key === "до"));
  if (to < 0) return;
  (terms[from] as Term).senses = [{ cls: "from" }];
  (terms[to] as Term).senses = [{ cls: "to" }];
}
