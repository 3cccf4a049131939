import type { WordClass } from "../../wording/lexicon-data";
import { dropSenses, hasSense, isVerb, keepSenses, type Term } from "../../wording/terms";

/** Prepositions mark end points, purposes, means and deadlines, or are part of another word; what follows tells which. */
export function settleMarkers(terms: readonly Term[]): void {
  const isChangeTold = terms.some((term) => (["raise", "lower", "better", "more", "less"] as const).some((cls) => hasSense(term, cls)));
  terms.forEach((term, at) => {
    if (term.kind !== "word" || term.zone === "deadline") return;
    // «مشتریان فعلی», «پلن پایه»
    if (hasSense(term, "baseline") && (hasSense(terms[at - 1], "audience") || hasSense(terms[at - 1], "platform")) && terms[at + 1]?.kind !== "number") dropSenses(term, "baseline");
    // «دستیابی به نرخ تعاملی به میزان ۵٪»: a level, not a change.
    if (hasSense(term, "by") && !isVerb(term) && !isChangeTold) term.senses = [{ cls: "to" }];
    if (isRateInFront(terms, at)) term.senses = [...term.senses, { cls: "steadyRate" }];
    if (hasSense(term, "purpose")) settlePurpose(terms, at);
    if (hasSense(term, "means") && hasSense(term, "preposition") && !isCommand(terms[at + 1])) dropSenses(term, "means");
    if (terms[at + 1]?.kind === "number" && isObjectMark(terms, at)) term.senses = [{ cls: "filler" }];
    else if (hasSense(term, "to")) settleTo(terms, at);
    else if (hasSense(term, "from")) settleFrom(terms, at);
  });
}

/** "مصاحبه با ۱۲ مشتری", "آموزش به ۲۰ فروشنده": the preposition the verbal noun in front governs its object with. */
function isObjectMark(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  const before = terms[at - 1];
  const isOfVerb = hasSense(term, "means") || (hasSense(term, "to") && hasSense(term, "preposition"));
  return isOfVerb && isCommand(before) && !(["reach", "raise", "lower", "better", "become", "keep"] as const).some((cls) => hasSense(before, cls));
}

/** "ماهی ۱۵۰ لید": so many each month, with nothing to come from. */
function isRateInFront(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (!hasSense(terms[at], "per") || terms[at + 1]?.kind !== "number" || hasSense(before, "to") || hasSense(before, "from") || hasSense(before, "metric")) return false;
  const isOpen = before === undefined || before.kind === "mark" || hasSense(before, "filler") || before.kind === "word";
  const isWork = hasSense(terms[at + 2], "product") && !terms.some((term) => hasSense(term, "routine") && !hasSense(term, "per"));
  return isOpen && !isWork && terms[at + 1]?.quantity?.unit !== "currency" && terms.filter((term) => term.kind === "number").length === 1;
}

function isCommand(term: Term | undefined): boolean {
  return term?.senses.some((sense) => sense.form === "command") ?? false;
}

function isFinite(term: Term): boolean {
  return term.senses.some((sense) => sense.form === "finite" || sense.form === "past");
}

/** «برای» and «تا» tell a purpose in front of a verbal noun or a clause. */
function settlePurpose(terms: readonly Term[], at: number): void {
  const term = terms[at] as Term;
  const next = terms[at + 1];
  if (hasSense(term, "to")) {
    const isClause = next?.kind === "word" && terms.slice(at).some(isFinite) && terms[at - 1]?.kind !== "number";
    if (!isClause || numberBehind(terms, at) !== null) dropSenses(term, "purpose");
    else keepSenses(term, (sense) => sense.cls === "purpose");
    return;
  }
  if (hasSense(term, "preposition") && !isCommand(next)) dropSenses(term, "purpose");
}

/** Words that may stand between a preposition and its number. */
const BETWEEN: readonly WordClass[] = ["filler", "atLeast", "atMost", "amount", "metric", "per", "baseline"];

/** The number or gap a preposition belongs to; null when it belongs to something else. */
function numberBehind(terms: readonly Term[], at: number): Term | null {
  for (let next = at + 1; next < terms.length && next <= at + 4; next++) {
    const term = terms[next] as Term;
    if (term.quantity?.article === true && !terms.some((other) => other.kind === "number" && other.quantity?.article !== true)) return null;
    if (term.kind === "number" || term.kind === "gap" || /^(?:[xny]|xx+|\[|_|\?|\.|…)$/.test(term.key)) return term;
    if (term.kind !== "word" || isVerb(term) || !BETWEEN.some((cls) => hasSense(term, cls))) return null;
  }
  return null;
}

function settleTo(terms: readonly Term[], at: number): void {
  const term = terms[at] as Term;
  const number = numberBehind(terms, at);
  // «۵ تا مقاله» counts.
  if (terms[at - 1]?.kind === "number" && number === null && !hasSense(term, "preposition")) {
    term.senses = [{ cls: "filler" }];
    return;
  }
  if (number === null) {
    const isPicture = terms.some((other, index) => index < at && hasSense(other, "from"));
    if (!isPicture) dropSenses(term, "to");
    return;
  }
  const isFactor = number.quantity?.unit === "multiple" && !terms.some((other) => other.senses.some((sense) => sense.cls === "metric" && sense.unit === "multiple")) && !terms.some((other, index) => index < at && hasSense(other, "from") && numberBehind(terms, index) !== null);
  // «تا [تاریخ]»
  const isOpen = number.kind !== "number" && hasSense(term, "dueOpener");
  term.senses = isFactor ? [{ cls: "filler" }] : isOpen ? [{ cls: "to" }, { cls: "dueOpener" }] : [{ cls: "to" }];
}

/** Verbs after which «از» names what is passed rather than where things start. */
function isPassing(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  return hasSense(before, "reach") && isVerb(before);
}

/** "دعوت از ۱۵ بلاگر": work with so many, with no end point beside it. */
function isSource(terms: readonly Term[], at: number, number: Term): boolean {
  const unit = number.quantity?.unit;
  if (number.kind !== "number" || (unit !== "number" && unit !== "count")) return false;
  const isChange = terms.some((term) => isVerb(term) && (["raise", "lower", "better", "reach", "keep"] as const).some((cls) => hasSense(term, cls)));
  return !isChange && !terms.some((term, index) => term.kind === "arrow" || (index !== at && hasSense(term, "to") && numberBehind(terms, index) !== null));
}

function settleFrom(terms: readonly Term[], at: number): void {
  const term = terms[at] as Term;
  const number = numberBehind(terms, at);
  if (number === null) {
    const isPicture = terms.some((other, index) => index > at && hasSense(other, "to") && numberBehind(terms, index) === null);
    keepSenses(term, (sense) => sense.cls === "preposition" || (isPicture && sense.cls === "from"));
    return;
  }
  if (isPassing(terms, at)) term.senses = [{ cls: "to" }, { cls: "atLeast" }];
  else if (!hasSense(terms[at - 1], "baseline") && isSource(terms, at, number)) term.senses = terms.filter((other) => other.kind === "number").length > 1 ? [{ cls: "preposition" }] : [{ cls: "filler" }];
  else term.senses = [{ cls: "from" }];
}
