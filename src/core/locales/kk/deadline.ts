import type { DeadlineRange } from "../../wording/deadline";
import { hasSense, isVerb, type Term } from "../../wording/terms";
import { caseOfEnding, caseOfWord, lastWord } from "./cases";
import { plainSpelling } from "./endings";
import { isLike } from "./patterns";

const WEEK = 604_800;
const MONTH = 2_592_000;

/**
 * Finds the words that give a Kazakh statement's deadline: a date, a period or an occasion with «дейін», «соңына дейін» or «ішінде» behind it, or one
 * that stands in the locative. Of several, one with such a word wins, then the last.
 */
export function findDeadline(terms: readonly Term[]): DeadlineRange | null {
  let best: DeadlineRange | null = null;
  for (let at = 0; at < terms.length; ) {
    const found = deadlineAt(terms, at);
    if (found !== null && (best === null || found.isMarked >= best.isMarked)) best = found;
    at = found === null ? at + 1 : found.end;
  }
  return best;
}

function deadlineAt(terms: readonly Term[], at: number): DeadlineRange | null {
  const term = terms[at] as Term;
  if (term.kind === "mark") return null;
  if (hasSense(terms[at - 1], "dueBlocker") || hasSense(term, "dueBlocker") || (terms[at - 1]?.kind === "number" && !isYear(terms[at - 1]))) return null;
  if (hasSense(term, "dueWhole")) return range(terms, at, at + 1, false);
  if (isYear(term)) {
    // «2026-жылдың соңына дейін»
    const behind = deadlineAt(terms, terms[at + 1]?.key === "-" ? at + 2 : at + 1);
    return behind === null ? null : { ...behind, start: at };
  }
  let next = at;
  while (hasSense(terms[next], "dueEdge") && isEdge(terms, next)) next++;
  if (hasSense(terms[next], "dueWhole")) return range(terms, at, next + 1, false);
  const core = terms[next];
  if (core === undefined) return null;
  if (core.kind === "number") return spanAt(terms, at, next);
  const happening = eventEnd(terms, next + 1);
  if (happening > 0) return { start: at, end: happening, isMarked: true };
  const isDate = core.kind === "date";
  const isPeriod = hasSense(core, "duePeriod");
  if (!isDate && !isPeriod && !hasSense(core, "dueOccasion")) return null;
  let end = next + 1;
  while (terms[end]?.kind === "date" || (isDate && !isLocative(terms, end - 1) && hasSense(terms[end], "dueOccasion"))) end++;
  // «Мектеп маусымы» is a season, no June.
  const named = terms[at - 1];
  const start = isDate && next === at && isLike(lastWord(core.key), "season") && named?.kind === "word" && !hasSense(named, "and") ? at - 1 : isYear(named) ? at - 1 : at;
  if (isDate || caseOfWord(core.key) === "genitive") {
    const edge = end;
    while (hasSense(terms[end], "dueEdge") && isEdge(terms, end)) end++;
    if (end > edge && hasSense(terms[end], "duePeriod")) end++;
    else end = edge;
    // «шілденің 10-ына дейін»
    if (terms[end]?.kind === "number" && terms[end]?.quantity?.unit === "number" && caseOfWord((terms[end - 1] as Term).key) === "genitive") end++;
  }
  let locative = isLocative(terms, end - 1);
  while (isEnding(terms, end)) {
    locative = caseOfEnding((terms[end] as Term).key) === "locative";
    end++;
  }
  const edged = end;
  while (hasSense(terms[end], "dueEdgeBehind") && !isUntil(terms[end])) {
    locative = isLocative(terms, end) || caseOfWord((terms[end] as Term).key) === "dative" || isLike(lastWord((terms[end] as Term).key), "theDay");
    end++;
  }
  const isClosed = hasSense(terms[end], "dueCloser");
  // «2027 жылға арналған»: what something is meant for tells when, not until when.
  if (isClosed && isLike(lastWord((terms[end] as Term).key), "meantFor")) return isDate ? { start, end, isMarked: false } : null;
  if (isClosed) return isDate || end > edged || next > at || isUntil(terms[end]) ? range(terms, start, end + 1, true) : null;
  if (isBaseline(terms, at, end)) return null;
  const isNamed = isDate || next > at || end > edged || isLike(lastWord(core.key), "standing");
  // «Қыста да»: also then.
  if (locative && isNamed && !(isLike(lastWord(core.key), "standing") && isLike(terms[end]?.key ?? "", "also"))) return range(terms, start, end, false);
  if (!isDate || !isBreak(terms[end])) return null;
  // «мерзімі — 1 қыркүйек»
  const lead = terms[at - 1]?.kind === "mark" ? at - 2 : at - 1;
  if (isLike(lastWord(terms[lead]?.key ?? ""), "lead")) return { start: lead, end, isMarked: true };
  return isBreak(terms[at - 1]) ? range(terms, start, end, false) : null;
}

function range(terms: readonly Term[], start: number, from: number, isMarked: boolean): DeadlineRange {
  const isClosed = !isMarked && hasSense(terms[from], "dueCloser") && isUntil(terms[from]);
  return { start, end: isClosed ? from + 1 : from, isMarked: isMarked || isClosed };
}

/** "The next 6 months", "within a year"; a span of days mostly belongs to what is measured. */
function spanAt(terms: readonly Term[], start: number, at: number): DeadlineRange | null {
  const quantity = terms[at]?.quantity;
  if (quantity?.unit !== "duration") return null;
  const isWithin = hasSense(terms[at + 1], "dueCloser") && !isUntil(terms[at + 1]);
  const isLong = quantity.value >= MONTH * 0.9 && caseOfEnding(quantity.ending ?? "") === "locative";
  const isWeek = (at === 0 || isVerb(terms[at + 1])) && quantity.unitFactor === WEEK && caseOfEnding(quantity.ending ?? "") === "locative";
  if (isWeek || (isLong && start === at && (at === 0 || isLike(plainSpelling((terms[at] as Term).key), "single") || isPaced(terms, at)))) return { start, end: at + 1, isMarked: true };
  if (start < at && (isWithin || caseOfEnding(quantity.ending ?? "") === "locative")) return { start, end: isWithin ? at + 2 : at + 1, isMarked: true };
  const isFirst = terms.slice(0, at).every((term) => term.kind !== "number");
  if (!isWithin || !isFirst || isLike(lastWord(terms[at - 1]?.key ?? ""), "ordinal")) return null;
  return (quantity.unitFactor ?? 0) >= WEEK || (at === 0 && quantity.value >= 2 * WEEK) ? { start, end: at + 2, isMarked: true } : null;
}

/** «SEO трафигін 6 айда 30 мыңнан …»: a length of time in front of the numbers it is given for. */
function isPaced(terms: readonly Term[], at: number): boolean {
  const isFirst = terms.slice(0, at).every((term) => term.kind !== "number");
  return isFirst && terms.slice(at + 1).some((term) => term.kind === "number" && term.quantity?.unit !== "duration");
}

/** «басталғанша», «айы басталғанға дейін»: where the words for an event that has come end, or -1. */
function eventEnd(terms: readonly Term[], from: number): number {
  const at = hasSense(terms[from], "dueEdgeBehind") ? from + 1 : from;
  const event = lastWord(terms[at]?.key ?? "");
  if (isLike(event, "event")) return at + 1;
  return isLike(event, "untilEvent") && isUntil(terms[at + 1]) ? at + 2 : -1;
}

/** "First" and "II" number quarters and halves; in front of a week they tell which one. */
function isEdge(terms: readonly Term[], at: number): boolean {
  const key = lastWord((terms[at] as Term).key);
  return !isLike(key, "ordinal") || isLike(lastWord(terms[at + 1]?.key ?? ""), "numbered") || terms[at + 1]?.kind === "date";
}

/** `2026 Q4`: the year in front of a part of it. */
function isYear(term: Term | undefined): boolean {
  return term?.kind === "number" && /^20[2-4]\d$/.test(term.key);
}

function isUntil(term: Term | undefined): boolean {
  return term !== undefined && isLike(lastWord(term.key), "until");
}

function isLocative(terms: readonly Term[], at: number): boolean {
  const key = terms[at]?.key ?? "";
  return caseOfWord(key) === "locative" || isLike(key, "inYear");
}

/** A case ending that stands apart behind digits: `Q4-ке`. */
function isEnding(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  return term !== undefined && term.kind === "word" && term.isGlued && term.key.length <= 4 && hasSense(term, "filler");
}

function isBreak(term: Term | undefined): boolean {
  return term === undefined || (term.kind === "mark" && ",.;:()!–—".includes(term.key));
}

/** `(2025 жылы 12%)`, «қарашада 40 болған»: when the number beside it was measured. */
function isBaseline(terms: readonly Term[], start: number, end: number): boolean {
  const before = terms[start - 1];
  const after = terms[end];
  if (before?.kind === "number" && after?.key === ")") return true;
  if (hasSense(before, "baseline") || hasSense(after, "baseline")) return true;
  if (after?.kind === "number" && hasSense(terms[end + 1], "baseline")) return true;
  return before?.key === "(" && (after?.key === ":" || after?.kind === "number" || after?.key === "–" || after?.key === "—");
}
