import type { DeadlineRange } from "./deadline";
import type { Grammar } from "./lexicon-data";
import { hasSense, isVerb, type Term, type Zone } from "./terms";

const OPENING = new Set(["(", "[", "<"]);
const CLOSING = new Set([")", "]", ">"]);
const SENTENCE_ENDS = new Set([";", ".", "!", "?"]);
const PAUSES = new Set([",", "–", "—", ":"]);

/**
 * Tells for every term where it stands: the main clause, a bracket, what the work is for (purpose), how it is done (means), a
 * relative clause, or the deadline. Only verbs of the main clause govern; numbers count wherever they stand.
 */
export function assignZones(terms: readonly Term[], deadline: DeadlineRange | null, grammar: Grammar): void {
  let zone: Zone = "main";
  let outer: Zone = "main";
  let hasVerb = false;
  let opened = -1;
  terms.forEach((term, at) => {
    if (deadline !== null && at >= deadline.start && at < deadline.end) {
      term.zone = "deadline";
      return;
    }
    if (term.kind === "mark") {
      if (OPENING.has(term.key) && zone !== "aside") {
        outer = zone;
        zone = "aside";
      } else if (CLOSING.has(term.key) && zone === "aside") {
        term.zone = "aside";
        zone = outer;
        return;
      } else if (zone !== "aside" && zone !== "main" && (SENTENCE_ENDS.has(term.key) || (PAUSES.has(term.key) && (zone === "relative" || opened === 0)))) zone = "main";
    } else if (zone !== "aside") {
      if ((zone === "purpose" || zone === "relative") && (resumes(terms, at) || grammar.endsClause?.(terms, at - 1) === true)) zone = "main";
      const opens = openedBy(terms, at, hasVerb, grammar);
      if (opens !== null) {
        zone = opens;
        opened = at;
      }
    }
    term.zone = zone;
    if (zone === "main" && isVerb(term)) hasVerb = true;
  });
  closeBehind(terms);
}

function openedBy(terms: readonly Term[], at: number, hasVerb: boolean, grammar: Grammar): Zone | null {
  const term = terms[at] as Term;
  const next = terms[at + 1];
  const before = terms[at - 1];
  if (hasSense(term, "purpose") && (at > 0 || terms.some((other) => other.key === ","))) return "purpose";
  if (hasSense(term, "to") && hasVerb && next?.kind === "word" && next.senses.some((sense) => sense.form === "command") && !hasSense(before, "frame") && !hasSense(before, "keep")) return "purpose";
  if (hasSense(term, "means") && (hasVerb || (at === 0 && terms.some((other) => other.key === ",")))) return "means";
  if (hasSense(term, "by") && next?.senses.some((sense) => sense.form === "ongoing")) return "means";
  if (hasSense(term, "relative") && at > 0 && before?.zone === "main" && (!isVerb(before) || grammar.verbLast === "finite") && (next === undefined || next.kind !== "number")) return "relative";
  return null;
}

/** "emails needed to close a renewal fall from 14 to 8": the verb in front of the numbers is the sentence's own. */
function resumes(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  return (terms[at] as Term).senses.some((sense) => sense.form === "finite" && (sense.cls === "raise" || sense.cls === "lower" || sense.cls === "reach")) && (next?.kind === "number" || hasSense(next, "from") || hasSense(next, "by"));
}

/** Postpositional languages say "what for" and "how" behind the clause: the words before, up to a pause, belong to it. */
function closeBehind(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    const zone: Zone | null = hasSense(term, "purposeBehind") ? "purpose" : hasSense(term, "meansBehind") ? "means" : hasSense(term, "relativeBehind") ? "relative" : null;
    if (zone === null) return;
    for (let before = at; before >= 0 && !PAUSES.has(terms[before]?.key ?? ""); before--) {
      const inside = terms[before] as Term;
      if (inside.zone === "main") inside.zone = zone;
    }
  });
}
