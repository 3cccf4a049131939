import { hasSense, type Term } from "../wording/terms";

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
  if (hasSense(terms[at], "dueSpanOpener") && terms[at + 1]?.quantity?.unit === "duration") return closed(terms, at, at + 2, true);
  let next = at;
  const isOpened = hasSense(terms[next], "dueOpener");
  const isLoose = !isOpened && hasSense(terms[next], "dueLooseOpener");
  if (isOpened || isLoose) next++;
  const label = next;
  while (hasSense(terms[next], "dueEdge")) next++;
  if (hasSense(terms[next], "dueWhole")) return closed(terms, at, next + 1, isOpened);
  const isEdged = terms.slice(label, next).some((term) => !hasSense(term, "definite") && !hasSense(term, "filler"));
  const isDate = terms[next]?.kind === "date";
  const isPeriod = hasSense(terms[next], "duePeriod") && (isOpened || isEdged);
  const isNumbered = isPeriod && terms[next + 1]?.quantity?.unit === "number";
  const isOccasion = hasSense(terms[next], "dueOccasion") && (isOpened || isLoose || isEdged) && (isOpened || isBreak(terms[next + 1]));
  if (!isDate && !isPeriod && !isOccasion) {
    const event = hasSense(terms[at], "dueEventOpener") ? eventEnd(terms, next) : -1;
    return event < 0 ? null : { start: at, end: event, isMarked: true };
  }
  let end = isNumbered ? next + 2 : next + 1;
  if (isOccasion && hasSense(terms[at], "dueEventOpener")) end = Math.max(end, eventEnd(terms, next));
  while (terms[end]?.kind === "date" || (isDate && hasSense(terms[end], "duePeriod"))) end++;
  const range = closed(terms, at, end, isOpened);
  if (range.isMarked || ((isLoose || isEdged) && (!isDate || isBreak(terms[end]) || terms[end]?.kind === "number" || hasSense(terms[end], "preposition") || hasSense(terms[end], "to")))) return isOfBaseline(terms, at, end) ? null : range;
  return isDate && standsAlone(terms, at, end) && !isOfBaseline(terms, at, end) ? range : null;
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
  return end > from && end - from <= MAX_EVENT_TERMS && (hasSense(terms[from - 1], "dueEdge") || hasSense(terms[from], "dueOccasion")) ? end : -1;
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
  if (hasSense(before, "baseline") || hasSense(before, "instead") || hasSense(after, "baseline")) return true;
  return before?.key === "(" && (after?.key === ":" || after?.kind === "number" || after?.key === "–");
}
