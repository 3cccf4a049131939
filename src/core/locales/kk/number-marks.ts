import type { NumberMark, WordClass } from "../../wording/lexicon-data";
import { hasAnySense, hasSense, isVerb, type Term } from "../../wording/terms";
import { type Case, caseOfEnding, caseOfWord, isPossessed, lastWord } from "./cases";
import { plainSpelling } from "./endings";
import { isLike } from "./patterns";

const LOOK_AHEAD = 5;

const COUNTED: ReadonlySet<WordClass> = new Set<WordClass>(["audience", "metric", "product", "channel", "platform", "meeting", "task", "milestone"]);

/** What the case behind a number, its postposition and the governing verb say about the part it plays. */
export function markNumber(terms: readonly Term[], at: number): NumberMark | null {
  const quantity = terms[at]?.quantity;
  if (quantity === undefined) return null;
  const term = terms[at] as Term;
  if (isNameOfSomething(terms, at)) return { role: "name" };
  if (isLike(lastWord(terms[at - 1]?.key ?? ""), "further")) return { role: "by", sign: 1 };
  const own = quantity.ending === undefined ? undefined : caseOfEnding(quantity.ending);
  const carrier = own === undefined ? carrierOf(terms, at) : at;
  const name = own ?? (carrier === null ? undefined : caseOfWord((terms[carrier] as Term).key));
  const behind = skip(terms, (carrier ?? at) + 1);
  const next = terms[behind];
  const nextKey = next === undefined ? "" : lastWord(next.key);
  if (name === undefined && isLike(nextKey, "existing") && terms[behind + 1]?.kind === "word") return { role: "name" };
  // «20 басылымға тарату арқылы …»: how, not how far.
  if (term.zone === "means" && !hasSense(next, "meansBehind")) return { role: "name" };
  if (isLike(lastWord(terms[(carrier ?? at) + 1]?.key ?? ""), "perSo")) return { role: "name" };
  if (isLike(nextKey, "leftBehind") && name !== undefined) return { role: "baseline" };
  // «50%-ын емес, 75%-ын»
  if (isLike(nextKey, "not") && terms[behind + 1]?.key === ",") return { role: "baseline" };
  if (quantity.unit === "rank" && quantity.ending === undefined && isNamed(terms, at)) return { role: "name" };
  if (quantity.unit === "duration" && isLike(nextKey, "spanBehind")) return { role: "name" };
  if (name !== "ablative" && name !== "dative" && isAfterBaseline(terms, at)) return { role: "baseline" };
  const isOwn = own !== undefined || (carrier !== null && isLike(lastWord((terms[carrier] as Term).key), "carrier"));
  switch (name) {
    case "ablative":
      return ablative(terms, behind, isOwn);
    case "dative":
      return dative(terms, at, next, isOwn);
    case "locative":
      return isOwn ? (quantity.unit === "duration" ? null : { role: "to" }) : { role: "scope" };
    default:
      return bare(terms, at, behind);
  }
}

/** Numbers that are no values: «бір-біріне», «2ГИС», «35+ аудиторияның», «үздік үш банктің бірі». */
function isNameOfSomething(terms: readonly Term[], at: number): boolean {
  const term = terms[at] as Term;
  const next = terms[at + 1];
  const before = terms[at - 1];
  if (isLike(plainSpelling(term.key), "eachOther")) return true;
  if (term.quantity?.unit === "number" && next?.isGlued === true && next.kind === "word" && next.senses.length === 0) return true;
  if (term.quantity?.bound === "atLeast" && hasSense(next, "audience") && !hasSense(next, "metric") && isLike(lastWord(next?.key ?? ""), "agedPeople")) return true;
  // «… жартысына дейін, 48%-дан 24%-ға»: told again in numbers
  if (isLike(plainSpelling(term.key), "halfOf") && terms.slice(at + 1).some((other) => caseOfEnding(other.quantity?.ending ?? "") === "ablative")) return true;
  return term.quantity?.unit !== "percent" && before?.kind === "word" && caseOfWord(before.key) === "genitive" && isLike(plainSpelling(term.key), "oneOf");
}

/** «Топ-20 сұраным»: the rank tells which ones. */
function isNamed(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  // «топ-3 банктің бірі»
  if ((terms[at + 2]?.kind === "number" || isLike(lastWord(terms[at + 2]?.key ?? ""), "among")) && next?.kind === "word" && caseOfWord(next.key) === "genitive") return false;
  return next !== undefined && next.kind === "word" && !isVerb(next) && !isLike(lastWord(next.key), "place") && !hasSense(next, "filler") && !hasSense(next, "preposition");
}

/** «бастапқы нүкте — 48%» */
function isAfterBaseline(terms: readonly Term[], at: number): boolean {
  const dash = terms[at - 1];
  if (dash?.kind !== "mark" || !"–—-:=".includes(dash.key)) return false;
  for (let before = at - 2; before >= at - 4 && terms[before]?.kind === "word"; before--) if (hasSense(terms[before], "baseline")) return true;
  return false;
}

/** The threshold of a limit («60-тан асатын») or where a change starts. */
function ablative(terms: readonly Term[], behind: number, isOwn: boolean): NumberMark | null {
  const next = terms[behind];
  const key = lastWord(next?.key ?? "");
  const rest = terms.slice(behind);
  // «… аспай, …»: a limit beside the aim.
  if (hasSense(next, "meansBehind") && isLike(key, "without")) {
    return { role: "to", bound: isLike(key, "floor") ? "atLeast" : "atMost", ...(rest.some((term) => term.kind === "number" && term.zone !== "aside") ? { isGuard: true as const } : {}) };
  }
  if (isLike(key, "exceeding") && isVerb(next)) return { role: "to", bound: "atLeast" };
  const isMost = hasSense(next, "atMost") || (hasSense(next, "keep") && hasSense(next, "raise"));
  if (isMost || hasSense(next, "atLeast") || hasSense(next, "keep")) {
    // «10 000 теңгеден асқан тапсырыс» says which orders.
    const verb = lastVerb(terms);
    if (!isVerb(next) && terms[behind + 1]?.kind === "word" && rest.filter((term) => term.kind === "number" && term.zone === "main").length > 1) return { role: "name" };
    if (isLike(key, "exceedingThem") && verb !== undefined && hasSense(verb, "work") && !hasSense(verb, "make")) return { role: "scope" };
    return { role: "to", bound: isMost ? "atMost" : "atLeast" };
  }
  // «үш хаттан тұратын»
  if (isLike(key, "consisting")) return { role: "count" };
  if (isOwn || rest.some((term, index) => isGoal(terms, behind + index, term))) return { role: "from" };
  const verb = lastVerb(terms);
  return verb !== undefined && isWork(verb) && !rest.some((term) => term.kind === "number") ? { role: "count" } : { role: "scope" };
}

/** Where a change that starts in the ablative goes to. */
function isGoal(terms: readonly Term[], at: number, term: Term): boolean {
  if (term.kind === "gap") return true;
  if (term.kind !== "number" || term.zone === "deadline") return false;
  if (term.quantity?.ending !== undefined) return caseOfEnding(term.quantity.ending) === "dative";
  const carrier = carrierOf(terms, at);
  if (carrier === null) return isUntil(terms[at + 1]);
  return caseOfWord((terms[carrier] as Term).key) === "dative";
}

function dative(terms: readonly Term[], at: number, next: Term | undefined, isOwn: boolean): NumberMark | null {
  if (isUntil(next)) return { role: "to" };
  const isPaired = terms.slice(0, at).some((term) => caseOfEnding(term.quantity?.ending ?? "") === "ablative" || (term.kind === "word" && caseOfWord(term.key) === "ablative" && term.isGlued === false && hasNumberBefore(terms, term)));
  if (isPaired) return { role: "to" };
  const verb = lastVerb(terms);
  if (verb === undefined) return { role: "to" };
  const unit = terms[at]?.quantity?.unit;
  if (unit === "multiple" && !hasSense(verb, "reach")) return { role: "by" };
  if (unit === "currency" && isWork(verb)) return { role: "scope" };
  if (!isOwn && isWork(verb)) return null;
  const isBy = (hasSense(verb, "raise") || hasSense(verb, "lower") || hasSense(verb, "better")) && !hasSense(verb, "reach") && !isLike(lastWord(verb.key), "falling");
  return { role: isBy ? "by" : "to" };
}

/** A number without a case right in front of a verb of change is the size of the change: «15% арттыру». */
function bare(terms: readonly Term[], at: number, behind: number): NumberMark | null {
  if (terms[at]?.quantity?.unit === "multiple") return null;
  const next = terms[skip(terms, at + 1)];
  if (behind <= at + 3 && next !== undefined && isVerb(next) && (hasSense(next, "raise") || hasSense(next, "lower")) && !hasSense(next, "reach") && !isLike(lastWord(next.key), "falling")) return { role: "by" };
  if (next !== undefined && isLike(lastWord(next.key), "above") && terms[at]?.quantity?.unit === "percent") return { role: "by", sign: 1 };
  // «Жалпы өсім 20%»
  if (terms[at]?.quantity?.unit === "percent" && isLike(lastWord(terms[at - 1]?.key ?? ""), "growth")) return { role: "by", sign: 1 };
  const compared = terms.slice(at + 1, at + 4).find((term) => term.kind !== "word" || signOf(term) !== undefined);
  const sign = compared?.kind === "word" && terms.slice(0, at).some((term) => term.kind === "word" && caseOfWord(term.key) === "ablative") ? signOf(compared) : undefined;
  return sign === undefined ? null : { role: "by", sign };
}

/** «артық», «кем»: which way a number differs from what it is compared with. */
function signOf(term: Term): 1 | -1 | undefined {
  const word = lastWord(term.key);
  return isLike(word, "more") ? 1 : isLike(word, "fewer") ? -1 : undefined;
}

function isUntil(term: Term | undefined): boolean {
  return term !== undefined && isLike(plainSpelling(term.key), "upTo");
}

function hasNumberBefore(terms: readonly Term[], term: Term): boolean {
  const at = terms.indexOf(term);
  return terms.slice(Math.max(0, at - 3), at).some((other) => other.kind === "number");
}

function isWork(verb: Term): boolean {
  return ["work", "make", "finish", "spend"].some((cls) => hasSense(verb, cls as "work")) && !["raise", "lower", "reach"].some((cls) => hasSense(verb, cls as "raise"));
}

function lastVerb(terms: readonly Term[]): Term | undefined {
  for (let at = terms.length - 1; at >= 0; at--) if (isVerb(terms[at]) && terms[at]?.zone !== "deadline") return terms[at];
  return undefined;
}

/** The noun behind a number that carries the case of both: «20 өтінімге». */
function carrierOf(terms: readonly Term[], at: number): number | null {
  for (let next = at + 1; next < terms.length && next <= at + LOOK_AHEAD; next++) {
    const term = terms[next] as Term;
    if (term.kind !== "word" || isVerb(term) || term.zone === "deadline") return null;
    const name: Case | undefined = caseOfWord(term.key);
    if (hasSense(term, "per") || (hasSense(term, "filler") && !isLike(lastWord(term.key), "times"))) continue;
    if (hasSense(term, "link") || isUntil(term) || hasSense(term, "atLeast") || hasSense(term, "atMost") || hasSense(term, "and") || hasSense(term, "preposition")) return null;
    if (name !== undefined && name !== "genitive") return next;
    if (name === undefined && hasAnySense(term, COUNTED) && !isPossessed(terms[next + 1])) return null;
  }
  return null;
}

/** Behind case endings that stand apart, hyphens, rates and small words. */
function skip(terms: readonly Term[], from: number): number {
  let at = from;
  while (at < terms.length) {
    const term = terms[at] as Term;
    const isSmall = term.key === "-" || (term.kind === "word" && (hasSense(term, "per") || hasSense(term, "filler")) && !isUntil(term) && !hasSense(term, "atLeast") && !hasSense(term, "atMost"));
    if (!isSmall) break;
    at++;
  }
  return at;
}
