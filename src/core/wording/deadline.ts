import { hasSense, senseOf, type Term } from "./terms";

/** The terms that say until when, as indexes into a statement's terms; `end` is behind the last. */
export interface DeadlineRange {
  readonly start: number;
  readonly end: number;
  /** Opened or closed by a word such as "by": a promise rather than a mere date. */
  readonly isMarked: boolean;
}

/**
 * Finds the words that give a statement's deadline: an opener ("by"), an edge ("the end of"), a date, a part of the year, a
 * named period ("this quarter") or an occasion ("Black Friday"), and in postpositional languages a closer behind them.
 * A date that belongs to a baseline ("last June", "since May", `(FY25: 103%)`) is none. Of several, a marked one wins, then the last.
 */
export function findDeadline(terms: readonly Term[]): DeadlineRange | null {
  let best: DeadlineRange | null = null;
  for (let at = 0; at < terms.length; ) {
    const term = terms[at] as Term;
    // A word that nobody knows opens no deadline, and most words of a statement are such.
    if (term.senses.length === 0 && term.kind !== "date") {
      at++;
      continue;
    }
    const found = deadlineAt(terms, at);
    if (found === null) {
      // A date that was refused with its opener is not to be taken without it.
      at += terms[at + 1]?.kind === "date" && hasSense(terms[at], "dueLooseOpener") ? 2 : 1;
      continue;
    }
    if (best === null || found.isMarked >= best.isMarked) best = found;
    at = found.end;
  }
  return best;
}

function deadlineAt(terms: readonly Term[], at: number): DeadlineRange | null {
  const before = terms[at - 1];
  if (hasSense(before, "dueBlocker") || hasSense(terms[at], "dueBlocker")) return null;
  if (isSpan(terms, at)) return closed(terms, at, hasSense(terms[at + 2], "duePeriod") ? at + 3 : at + 2, true);
  let next = at;
  const isOpened = hasSense(terms[next], "dueOpener");
  const isLoose = !isOpened && hasSense(terms[next], "dueLooseOpener");
  if (isOpened || isLoose) next++;
  // "(deadline: 5 June)"
  if (isOpened && terms[next]?.key === ":") next++;
  const label = next;
  while (hasSense(terms[next], "dueEdge") && !isLastEdge(terms, next)) next++;
  if (hasSense(terms[next], "dueWhole")) {
    let whole = next + 1;
    while (hasSense(terms[whole], "dueEdgeBehind")) whole++;
    while (terms[whole]?.kind === "date") whole++;
    return isOfBaseline(terms, at, whole) ? null : closed(terms, at, whole, isOpened);
  }
  const isEdged = terms.slice(label, next).some((term) => !hasSense(term, "definite") && !hasSense(term, "filler"));
  const isDate = terms[next]?.kind === "date";
  const isPeriod = hasSense(terms[next], "duePeriod") && (isOpened || isEdged);
  // "by the end of sprint 14", but "by the end of the season 20 agents …"
  const isNumbered = isPeriod && terms[next + 1]?.quantity?.unit === "number" && (isBreak(terms[next + 2]) || terms[next + 2]?.kind === "date" || hasSense(terms[next + 2], "from") || hasSense(terms[next + 2], "preposition"));
  const isOccasion = hasSense(terms[next], "dueOccasion") && (isOpened || isLoose || isEdged) && (isOpened || isBreak(terms[next + 1]));
  if (!isDate && !isPeriod && !isOccasion) {
    const event = hasSense(terms[at], "dueEventOpener") ? eventEnd(terms, next) : -1;
    return event < 0 ? null : { start: at, end: event, isMarked: true };
  }
  let end = isNumbered ? next + 2 : next + 1;
  if (isOccasion && hasSense(terms[at], "dueEventOpener")) end = Math.max(end, eventEnd(terms, next));
  else if (isOccasion && isOpened && !terms.slice(end, end + MAX_EVENT_TERMS).some((term) => hasSense(term, "preposition") || hasSense(term, "and"))) end = Math.max(end, eventEnd(terms, next));
  if (isOccasion) end = nameEnd(terms, end);
  while (terms[end]?.kind === "date" || (isDate && (hasSense(terms[end], "duePeriod") || (isOpened && hasSense(terms[end], "dueOccasion"))))) end++;
  if (isDate && terms[end + 1]?.kind === "date" && (((isOpened || isLoose) && hasSense(terms[end], "and")) || terms[end]?.key === "–" || (terms[end]?.key === "-" && terms[end + 1]?.isGlued === true))) end += 2;
  const range = closed(terms, at, end, isOpened);
  if (range.isMarked || ((isLoose || isEdged) && (!isDate || at === 0 || isCommand(terms[at - 1]) || isBreak(terms[end]) || terms[end]?.kind === "number" || hasSense(terms[end], "preposition") || hasSense(terms[end], "to")))) return isOfBaseline(terms, at, end) ? null : range;
  return isDate && standsAlone(terms, at, end) && !isOfBaseline(terms, at, end) ? range : null;
}

const WEEK = 604_800;

/** "in the next 6 months"; an opener that is also a loose one wants a word such as "next" behind, or weeks and more at the end of its part. */
function isSpan(terms: readonly Term[], at: number): boolean {
  if (!hasSense(terms[at], "dueSpanOpener")) return false;
  const length = terms[at + 1];
  const isPeriods = length?.kind === "number" && hasSense(terms[at + 2], "duePeriod");
  if (length?.quantity?.unit !== "duration" && !isPeriods) return false;
  if (!hasSense(terms[at], "dueLooseOpener") && !hasSense(terms[at], "dueOpener")) return true;
  const end = isPeriods ? at + 3 : at + 2;
  return hasSense(terms[end], "dueEdgeBehind") || (!hasSense(terms[at], "dueOpener") && (isPeriods || (length?.quantity?.unitFactor ?? 0) >= WEEK) && isBreak(terms[end]));
}

/** A part of the year that could also be the edge of one ("the first half"), with none behind. */
function isLastEdge(terms: readonly Term[], at: number): boolean {
  const isPart = (term: Term | undefined) => hasSense(term, "duePeriod") || hasSense(term, "dueWhole");
  const next = terms[at + 1];
  return isPart(terms[at]) && next?.kind !== "date" && !isPart(next) && !hasSense(next, "dueEdge");
}

const MAX_EVENT_TERMS = 4;

/** "before the spring fair": any event named up to the end of its part of the sentence; -1 when a clause or nothing follows. */
function eventEnd(terms: readonly Term[], from: number): number {
  let end = from;
  while (end < terms.length && !isBreak(terms[end])) {
    const term = terms[end] as Term;
    if (term.kind !== "word" || hasSense(term, "pronoun") || term.senses.some((sense) => sense.form !== undefined && sense.form !== "noun" && sense.alsoNoun === undefined)) return -1;
    end++;
  }
  return end > from && end - from <= MAX_EVENT_TERMS && (hasSense(terms[from - 1], "dueEdge") || terms.slice(from, end).some((term) => hasSense(term, "dueOccasion") || senseOf(term, "product")?.field === "event")) ? end : -1;
}

/** Takes in the name of an event that stands behind it in quotes. */
function nameEnd(terms: readonly Term[], from: number): number {
  if (terms[from]?.key !== '"') return from;
  const closing = terms.slice(from + 1, from + 2 + MAX_EVENT_TERMS).findIndex((term) => term.key === '"');
  return closing < 1 ? from : from + closing + 2;
}

/** "Raise in March the share of …" */
function isCommand(term: Term | undefined): boolean {
  return term?.kind === "word" && term.senses.length > 0 && term.senses.every((sense) => sense.form === "command" && sense.alsoNoun === undefined);
}

function isBreak(term: Term | undefined): boolean {
  return term === undefined || (term.kind === "mark" && ",.;:()!–—".includes(term.key));
}

/** Takes in what stands behind a date in postpositional languages. */
function closed(terms: readonly Term[], start: number, from: number, isOpened: boolean): DeadlineRange {
  let end = from;
  while (hasSense(terms[end], "dueEdgeBehind")) end++;
  const isClosed = hasSense(terms[end], "dueCloser");
  return { start, end: isClosed ? end + 1 : end, isMarked: isOpened || isClosed };
}

/** A bare date is a deadline only when it stands at an end of its part of the sentence. */
function standsAlone(terms: readonly Term[], start: number, end: number): boolean {
  const before = terms[start - 1];
  const after = terms[end];
  return isBreak(after) && (before === undefined || before.kind === "mark" || before.kind === "word");
}

/** `(FY25: 103%)`, `(June: 4%)`: a date that tells when the number behind it was measured. */
function isOfBaseline(terms: readonly Term[], start: number, end: number): boolean {
  const before = terms[start - 1];
  const after = terms[end];
  // "(1,100 in May)"
  if (before?.kind === "number" && after?.key === ")" && !hasSense(terms[start], "dueOpener")) return true;
  // "from 2% in spring to 3%"
  if (before?.kind === "number" && hasSense(terms[start - 2], "from") && hasSense(after, "to") && !hasSense(terms[start], "dueOpener")) return true;
  if (hasSense(before, "baseline") || hasSense(before, "instead") || hasSense(after, "baseline")) return true;
  // "NPS 48, in March 31"
  if (before?.key === "," && after?.kind === "number" && isBreak(terms[end + 1]) && !hasSense(terms[start], "dueOpener") && terms.slice(0, start).some((term) => term.kind === "number")) return true;
  return before?.key === "(" && (after?.key === ":" || after?.kind === "number" || after?.key === "–" || after?.key === "—");
}
