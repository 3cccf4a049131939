import { hasSense, isVerb, type Term } from "./terms";

/** How far in front of a number its mark may stand, in terms. */
const LOOK_BACK = 5;
const LOOK_AHEAD = 4;
const DASHES = new Set(["-", "–", "—"]);

interface MarkBefore {
  readonly role?: "from" | "to" | "by" | "baseline";
  readonly bound?: "atLeast" | "atMost";
}

/** The nearest word in front of a number that tells its part; only fillers and the name of what is measured may stand between. */
export function markBefore(terms: readonly Term[], at: number): MarkBefore {
  let bound: "atLeast" | "atMost" | undefined;
  let isNamed = false;
  for (let back = at - 1; back >= 0 && back >= at - LOOK_BACK; back--) {
    const term = terms[back] as Term;
    const withBound = bound === undefined ? {} : { bound };
    // In "trial → paid: 22%" the arrow belongs to the name of what is measured.
    if (term.kind === "number" || term.kind === "arrow") return { ...(term.kind === "arrow" && !isNamed ? { role: "to" as const } : {}), ...withBound };
    if (hasSense(term, "instead") || isBaselineMark(term)) return { role: "baseline", ...withBound };
    if (term.kind === "date" || term.zone === "deadline" || (hasSense(term, "dueWhole") && (term.zone === "aside" || opensPart(terms, back)))) {
      // "(FY25: 103%)" dates the value that was measured then.
      if (term.zone !== "aside" && (term.zone === "deadline" || !opensPart(terms, back))) return withBound;
      return { role: "baseline", ...withBound };
    }
    if (hasSense(term, "to")) return { role: "to", ...withBound };
    if (hasSense(term, "from")) return { role: "from", ...withBound };
    if (hasSense(term, "by")) return { role: "by", ...withBound };
    if (hasSense(term, "target")) return { role: "to", ...withBound };
    if (term.key === ":") isNamed = true;
    if (hasSense(term, "atLeast")) bound ??= "atLeast";
    else if (hasSense(term, "atMost")) bound ??= "atMost";
    // "last tour £80k"
    else if (back === at - 1 && term.kind === "word" && !isVerb(term) && terms[back - 1] !== undefined && isBaselineMark(terms[back - 1] as Term)) return { role: "baseline", ...withBound };
    else if (!hasSense(term, "filler") && !hasSense(term, "metric") && !hasSense(term, "amount") && !hasSense(term, "of") && term.key !== ":" && !(term.key === "." && isLimit(terms[back - 1])) && !(DASHES.has(term.key) && isTold(terms[back - 1], term.zone))) return withBound;
  }
  return bound === undefined ? {} : { bound };
}

/** "NPS 48, in March 31": behind a pause a date tells when the number behind it was measured. */
function opensPart(terms: readonly Term[], at: number): boolean {
  const lead = hasSense(terms[at - 1], "dueLooseOpener") ? at - 2 : at - 1;
  return terms[lead]?.key === "," && terms.slice(0, lead).some((term) => term.kind === "number");
}

/** "max. 7%": the stop belongs to the abbreviation. */
function isLimit(term: Term | undefined): boolean {
  return hasSense(term, "atLeast") || hasSense(term, "atMost");
}

/** "(baseline – 40)": a dash may stand between a mark and its number. */
function isTold(term: Term | undefined, zone: Term["zone"]): boolean {
  return term !== undefined && (isBaselineMark(term) || hasSense(term, "target") || (term.kind === "date" && zone === "aside"));
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
    if (term.zone === "deadline" || (term.kind === "number" && term.quantity?.name !== true) || term.kind === "arrow" || (term.kind === "mark" && term.key !== "/") || hasSense(term, "from") || hasSense(term, "instead") || (hasSense(term, "to") && next > at + 1) || isGuard(terms, next)) break;
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

/** "70 leads at a CPL below 600": the limit behind another measure is that measure's. */
function isGuard(terms: readonly Term[], at: number): boolean {
  return hasSense(terms[at], "metric") && hasSense(terms[at - 1], "preposition") && !hasSense(terms[at - 1], "per") && (hasSense(terms[at + 1], "atLeast") || hasSense(terms[at + 1], "atMost"));
}

/** "present" is a mark beside a number, but not as a command. */
export function isBaselineMark(term: Term): boolean {
  return hasSense(term, "baseline") && (!isVerb(term) || hasSense(term, "link"));
}

function isBoundPhrase(term: Term): boolean {
  return term.key.includes(" ") && (hasSense(term, "atLeast") || hasSense(term, "atMost"));
}
