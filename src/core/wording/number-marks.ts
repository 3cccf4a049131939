import { hasSense, isVerb, type Term } from "./terms";

/** How far in front of a number its mark may stand, in terms. */
const LOOK_BACK = 5;
const LOOK_AHEAD = 4;

interface MarkBefore {
  readonly role?: "from" | "to" | "by" | "baseline";
  readonly bound?: "atLeast" | "atMost";
}

/** The nearest word in front of a number that tells its part; only fillers and the name of what is measured may stand between. */
export function markBefore(terms: readonly Term[], at: number): MarkBefore {
  let bound: "atLeast" | "atMost" | undefined;
  for (let back = at - 1; back >= 0 && back >= at - LOOK_BACK; back--) {
    const term = terms[back] as Term;
    const withBound = bound === undefined ? {} : { bound };
    if (term.kind === "number" || term.kind === "arrow") return { ...(term.kind === "arrow" ? { role: "to" as const } : {}), ...withBound };
    if (hasSense(term, "instead") || isBaselineMark(term)) return { role: "baseline", ...withBound };
    if (term.kind === "date" || term.zone === "deadline") {
      // "(FY25: 103%)" dates the value that was measured then.
      if (term.zone !== "aside") return withBound;
      return { role: "baseline", ...withBound };
    }
    if (hasSense(term, "to")) return { role: "to", ...withBound };
    if (hasSense(term, "from")) return { role: "from", ...withBound };
    if (hasSense(term, "by")) return { role: "by", ...withBound };
    if (hasSense(term, "target")) return { role: "to", ...withBound };
    if (hasSense(term, "atLeast")) bound ??= "atLeast";
    else if (hasSense(term, "atMost")) bound ??= "atMost";
    else if (!hasSense(term, "filler") && !hasSense(term, "metric") && !hasSense(term, "amount") && !hasSense(term, "of") && term.key !== ":") return withBound;
  }
  return bound === undefined ? {} : { bound };
}

interface MarkBehind {
  readonly isBaseline: boolean;
  readonly bound?: "atLeast" | "atMost";
  readonly sign?: 1 | -1;
}

/** What stands behind a number up to the next one or a pause: "8.1 now", "200 or more", "12% fewer". */
export function markBehind(terms: readonly Term[], at: number): MarkBehind {
  let isBaseline = false;
  let bound: "atLeast" | "atMost" | undefined;
  let sign: 1 | -1 | undefined;
  for (let next = at + 1; next < terms.length && next <= at + LOOK_AHEAD; next++) {
    const term = terms[next] as Term;
    if (term.zone === "deadline" || term.kind === "number" || term.kind === "arrow" || (term.kind === "mark" && term.key !== "/") || hasSense(term, "from") || hasSense(term, "instead") || (hasSense(term, "to") && next > at + 1)) break;
    if (isBaselineMark(term)) {
      isBaseline = !(terms[next + 1]?.kind === "number");
      break;
    }
    if (hasSense(term, "atLeast") && !hasSense(term, "more")) bound ??= "atLeast";
    else if (hasSense(term, "atMost") && !hasSense(term, "less")) bound ??= "atMost";
    else if (next === at + 1 && hasSense(term, "more") && !isBoundPhrase(term)) sign = 1;
    else if (next === at + 1 && hasSense(term, "less") && !isBoundPhrase(term)) sign = -1;
  }
  return { isBaseline, ...(bound === undefined ? {} : { bound }), ...(sign === undefined ? {} : { sign }) };
}

/** "present" is a mark beside a number, but not as a command. */
export function isBaselineMark(term: Term): boolean {
  return hasSense(term, "baseline") && (!isVerb(term) || hasSense(term, "link"));
}

function isBoundPhrase(term: Term): boolean {
  return term.key.includes(" ");
}
