import type { NumberMark, Sense, WordClass } from "../../wording/lexicon-data";
import { markBefore, markBehind } from "../../wording/number-marks";
import { hasAnySense, hasSense, isVerb, senseOf, type Term } from "../../wording/terms";
import { affixes } from "./morphology";

const MARKING: readonly WordClass[] = ["from", "to", "by", "per", "atLeast", "atMost", "instead", "baseline", "target"];

/** A number behind a preposition tells where or with whom, not how far; a fraction that something is lowered to is no level. */
export function markNumber(terms: readonly Term[], at: number): NumberMark | null {
  if (fractionLeft(terms, at) !== null) return { role: "name" };
  // "حضور در ۳ نمایشگاه"
  if (senseOf(terms[at + 1], "product")?.field === "event") return null;
  const quantity = terms[at]?.quantity;
  const before = terms[at - 1];
  if (!hasSense(before, "preposition") || MARKING.some((cls) => hasSense(before, cls)) || isVerb(terms[at - 2])) return null;
  if (quantity === undefined || quantity.sign !== undefined || quantity.unit === "multiple" || markBefore(terms, at).role !== undefined) return null;
  const behind = markBehind(terms, at);
  return behind.isBaseline || behind.sign !== undefined ? null : { role: "scope" };
}

/** "کاهش زمان پاسخ به نصف": how many times smaller it gets goes into the verb. */
export function markFractions(terms: readonly Term[]): void {
  for (let at = 1; at < terms.length; at++) {
    const factor = fractionLeft(terms, at);
    if (factor === null) continue;
    for (const verb of terms) if (lessens(verb)) verb.senses = verb.senses.map((sense): Sense => (LESSENING.has(sense.cls) ? { ...sense, factor: -factor } : sense));
  }
}

/** Two for "to a half"; null where a whole is named behind, or another number says what it comes from. */
function fractionLeft(terms: readonly Term[], at: number): number | null {
  const term = terms[at];
  const value = term?.quantity?.value ?? 0;
  if (term?.quantity?.unit !== "percent" || /\d/.test(term.key) || terms[at - 1]?.key !== affixes().to) return null;
  const next = terms[at + 1];
  const isLast = next === undefined || next.kind === "mark" || next.zone === "deadline" || isVerb(next) || hasSense(next, "verbPart");
  const factor = Math.round(100 / value);
  if (!isLast || factor < 2 || Math.abs(value * factor - 100) > 1 || terms.some((other) => other !== term && other.kind === "number")) return null;
  // "سهم مشتریان وفادار به نصف برسد": a share may well come to a half.
  const isShare = terms.some((other) => other.senses.some((sense) => sense.cls === "metric" && sense.unit === "percent" && sense.direction === "up"));
  return terms.some((other) => lessens(other) && !(isShare && hasSense(other, "reach"))) ? factor : null;
}

const LESSENING: ReadonlySet<WordClass> = new Set<WordClass>(["lower", "reach"]);

function lessens(term: Term): boolean {
  return isVerb(term) && hasAnySense(term, LESSENING);
}
