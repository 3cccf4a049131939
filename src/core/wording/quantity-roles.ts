import type { Lexicon } from "./lexicon";
import type { NumberMark, WordClass } from "./lexicon-data";
import { isBaselineMark, markBefore, markBehind } from "./number-marks";
import { hasSense, isVerb, type Term } from "./terms";
import { objectKindOf } from "./topic";
import type { StatementKind } from "./wording";

/** The part a number plays in a statement; `count` is a number that nothing marks, `scope` one that only tells where or with whom. */
export type Role = "baseline" | "target" | "delta" | "count" | "scope";

export interface NumberRole {
  readonly at: number;
  readonly term: Term;
  readonly role: Role;
  /** `≥` and "at least", `≤` and "at most". */
  readonly bound?: "atLeast" | "atMost";
  /** Direction that stands in a word beside the number: "12% fewer". */
  readonly sign?: 1 | -1;
  /** "30 times": how often something happens. */
  readonly isFrequency?: true;
  /** A limit to be kept beside what is aimed at. */
  readonly isGuard?: true;
}

/** The numbers of a statement by the part they play; everything that is a name, a date or a discount is left out. */
export interface NumberRoles {
  readonly baseline: NumberRole | null;
  readonly target: NumberRole | null;
  readonly delta: NumberRole | null;
  /** Every number that is not a baseline: more than one may be several targets. */
  readonly aims: readonly NumberRole[];
}

/** What the roles depend on beside the numbers. */
export interface RoleContext {
  readonly lexicon: Lexicon;
  readonly kind: StatementKind;
  /** Work governs: a number behind a preposition then tells where or with whom. */
  readonly isWork: boolean;
  /** A verb that moves a metric governs: "3 times" is then a factor, else it tells how often something happens. */
  readonly isChange: boolean;
}

/** Finds the baseline, the target and the change among a statement's numbers, in any order they are told. */
export function assignRoles(terms: readonly Term[], context: RoleContext): NumberRoles {
  const numbers = readNumbers(terms, context);
  pairUp(numbers, terms);
  if (context.kind === "key_result" && !context.isWork && numbers.length > 0 && numbers.every((number) => number.role === "scope" || number.role === "baseline")) {
    // "closes the year at 112%": with nothing better to aim at, the number behind a preposition is the target.
    const only = numbers.find((number) => number.role === "scope" && !hasSense(terms[number.at - 1], "definite") && !hasSense(terms[number.at - 2], "quality"));
    if (only !== undefined) only.role = "target";
  }
  const baseline = numbers.find((number) => number.role === "baseline") ?? null;
  const aims = numbers.filter((number) => number.role === "target" || number.role === "delta" || number.role === "count");
  const target = aims.find((number) => number.role !== "delta" && number.isGuard !== true) ?? aims.find((number) => number.role !== "delta") ?? null;
  const delta = aims.find((number) => number.role === "delta") ?? null;
  const isOther = delta !== null && baseline === null && target !== null && target.at > delta.at && !isEndOf(terms, delta, target, numbers);
  return { baseline, target: isOther ? null : target, delta, aims };
}

/** "by 4 points, to 11%": the change and right behind it where it leads. */
function isEndOf(terms: readonly Term[], delta: NumberRole, target: NumberRole, numbers: readonly Found[]): boolean {
  const between = terms.slice(delta.at + 1, target.at);
  return numbers.find((number) => number.at === target.at)?.isTo === true && target.term.quantity?.value !== delta.term.quantity?.value && (target.term.quantity?.unit === delta.term.quantity?.unit || delta.term.quantity?.unit === "percent") && between.length <= MAX_END_GAP && !between.some((term) => hasSense(term, "and") || isVerb(term));
}

const MAX_END_GAP = 4;

type Found = { -readonly [key in keyof NumberRole]: NumberRole[key] } & { isFrom: boolean; isTo: boolean };

function readNumbers(terms: readonly Term[], context: RoleContext): Found[] {
  const found: Found[] = [];
  terms.forEach((_, at) => {
    const number = numberAt(terms, at, context);
    if (number !== null) found.push(number);
  });
  return found;
}

function numberAt(terms: readonly Term[], at: number, { lexicon, kind, isChange }: RoleContext): Found | null {
  const term = terms[at] as Term;
  if (term.zone === "deadline") return null;
  if (hasSense(term, "none") && term.kind === "word") return isNoneToday(terms, at) ? { at, term, role: "baseline", isFrom: true, isTo: false } : null;
  const quantity = term.quantity;
  if (quantity === undefined || quantity.name === true || (quantity.article === true && !isArticleValue(terms, at))) return null;
  if (hasSense(terms[at + 1], "off") || isAttribute(terms, at) || lexicon.grammar.isNameNumber?.(terms, at) === true) return null;
  // In an objective "every second baker" and "half of our spend" are figures of speech.
  const isOfMetric = at === 0 && terms.slice(1, 4).some((other) => hasSense(other, "metric") && !hasSense(other, "audience"));
  if (kind === "objective" && !isOfMetric && (quantity.unit === "percent" || quantity.unit === "duration" || quantity.unit === "rank") && !/\d/.test(term.key) && !hasSense(terms[at - 1], "by")) return null;
  const before = markBefore(terms, at);
  const behind = markBehind(terms, at);
  const bound = quantity.bound ?? before.bound ?? behind.bound;
  const sign = quantity.sign ?? behind.sign;
  const mark = lexicon.grammar.markNumber?.(terms, at) ?? null;
  if (mark?.role === "name") return null;
  if (mark !== null) return markedNumber(mark, { at, term, ...(bound === undefined ? {} : { bound }), ...(sign === undefined ? {} : { sign }) });
  const isFrom = before.role === "from";
  const isTo = before.role === "to";
  let role: Role = "count";
  if (before.role === "baseline" || (behind.isBaseline && !isTo)) role = "baseline";
  else if (before.role === "by" || (quantity.sign !== undefined && !isFrom && !isTo) || behind.sign !== undefined || (quantity.unit === "multiple" && !isTo && !isFrom && isChange)) role = "delta";
  else if (isTo) role = "target";
  // Where the language itself does not tell, a preposition makes a number one of where or with whom.
  else if (before.role === undefined && !isFrom && (hasSense(terms[at - 1], "definite") || (lexicon.grammar.markNumber === undefined && isScope(terms[at - 1]) && !isVerb(terms[at - 2])) || isPartOf(terms, at) || isAge(terms, at, bound))) role = "scope";
  const base = { at, term, role, isFrom, isTo, ...(quantity.unit === "multiple" && !isChange ? { isFrequency: true as const } : {}) };
  return { ...base, ...(bound === undefined ? {} : { bound }), ...(sign === undefined ? {} : { sign }) };
}

const MARKED_ROLES: { readonly [role in Exclude<NumberMark["role"], "name">]: Role } = { from: "count", to: "target", by: "delta", baseline: "baseline", count: "count", scope: "scope" };

/** A number whose part the language tells from what stands behind it. */
function markedNumber(mark: NumberMark, number: Pick<NumberRole, "at" | "term" | "bound" | "sign">): Found {
  const bound = mark.bound ?? number.bound;
  const sign = mark.sign ?? number.sign;
  const role = mark.role === "name" || (mark.role === "count" && sign !== undefined) ? "delta" : MARKED_ROLES[mark.role];
  const base = { ...number, role, isFrom: mark.role === "from", isTo: mark.role === "to", ...(mark.isGuard === true ? { isGuard: true as const } : {}) };
  return { ...base, ...(bound === undefined ? {} : { bound }), ...(sign === undefined ? {} : { sign }) };
}

/** "from one to five", "one a week": the word for one is a value beside another one or a rate. */
function isArticleValue(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (hasSense(before, "instead") && terms[at + 1]?.kind !== "word") return true;
  // "from two weeks to one"
  if (hasSense(before, "to") && terms.slice(0, at).some((term) => term.kind === "number")) return true;
  return (hasSense(before, "from") && terms.slice(at + 1).some((term) => term.kind === "number")) || (hasSense(before, "per") && !hasSense(before, "preposition") && hasSense(terms[at + 1], "product"));
}

/** "a 10% discount", "a 3-step guide": the number describes a thing that is named behind it. A measured thing ("a 3% conversion rate") keeps its number. */
function isAttribute(terms: readonly Term[], at: number): boolean {
  if (!hasSense(terms[at - 1], "article")) return false;
  for (let next = at + 1; next < terms.length && next <= at + 3; next++) {
    const term = terms[next] as Term;
    if (term.kind !== "word" || hasSense(term, "metric") || hasSense(term, "more") || hasSense(term, "less") || hasSense(term, "of")) return false;
    if (hasSense(term, "product") || hasSense(term, "platform")) return true;
    if (term.senses.length > 0 && !hasSense(term, "quality") && !hasSense(term, "generic") && !hasSense(term, "topic")) return false;
  }
  return false;
}

/** "people over 50" */
function isAge(terms: readonly Term[], at: number, bound: "atLeast" | "atMost" | undefined): boolean {
  // "people 50+"
  if (terms[at]?.quantity?.bound === "atLeast" && terms[at]?.quantity?.unit !== "percent" && hasSense(terms[at - 1], "audience")) return true;
  const unit = terms[at]?.quantity?.unit;
  const isBare = unit === "number" || (unit === "count" && objectKindOf(terms[at + 1]) === null);
  return bound !== undefined && isBare && hasSense(terms[at - 2], "audience") && (hasSense(terms[at - 1], "atLeast") || hasSense(terms[at - 1], "atMost"));
}

/** "a list of 50 names": the number belongs to the piece of work in front of it. */
function isPartOf(terms: readonly Term[], at: number): boolean {
  return hasSense(terms[at - 1], "of") && hasSense(terms[at - 2], "product") && !hasSense(terms[at - 2], "metric") && !hasSense(terms[at - 2], "amount");
}

/** "in 3 cities", "with two packages": a number behind such a word tells where or with whom, not how far. */
function isScope(before: Term | undefined): boolean {
  return hasSense(before, "preposition") && !["from", "to", "by", "of", "per", "atLeast", "atMost", "instead", "baseline", "target"].some((cls) => hasSense(before, cls as WordClass));
}

/** "where we have none today": zero as the present value; "zero paid spend" is a guard. */
function isNoneToday(terms: readonly Term[], at: number): boolean {
  const term = terms[at] as Term;
  if (hasSense(term, "baseline") || hasSense(term, "from")) return true;
  for (let near = Math.max(0, at - 4); near <= at + 3; near++) if (near !== at && hasSense(terms[near], "baseline")) return true;
  return false;
}

/** Settles the parts of numbers that only their company can settle: "from 4 to 7", "4 → 7", "850, up to 1,200". */
function pairUp(numbers: Found[], terms: readonly Term[]): void {
  const past = numbers.find((number) => isBracketedBaseline(number, numbers.find((other) => other.role !== "scope" && other !== number) ?? numbers[0], terms) || isToldAsPast(number, numbers, terms));
  if (past !== undefined && !numbers.some((number) => number.role === "baseline" || number.isFrom)) past.role = "baseline";
  numbers.forEach((number, index) => {
    const next = numbers[index + 1];
    const before = numbers[index - 1];
    if (number.role === "baseline" || number.role === "delta") return;
    if (number.isFrom) {
      const to = [next, before].find((other) => other !== undefined && other.role !== "baseline" && !other.isFrom && (other === next || other.isTo || other.role === "count"));
      // A lone "from 12" names where the metric stands.
      number.role = "baseline";
      if (to !== undefined && to.role === "count") to.role = "target";
      return;
    }
    const isFree = number.role === "count" && !number.isTo;
    // "4.2 → TBD"
    if (isFree && next === undefined && before === undefined && terms[number.at + 1]?.kind === "arrow") number.role = "baseline";
    if (isFree && next?.isTo === true && next.role === "target" && touches(terms, number.at, next.at)) number.role = "baseline";
  });
  if (numbers.filter((number) => number.role === "baseline").length > 1) {
    // Two from–to pairs: the first one is the statement's, the others are further targets.
    let isFirst = true;
    for (const number of numbers) {
      if (number.role !== "baseline") continue;
      if (!isFirst) number.role = "scope";
      isFirst = false;
    }
  }
  const baseline = numbers.find((number) => number.role === "baseline");
  setAside(numbers, baseline);
  const target = numbers.find((number) => number.role === "target" && number.isTo && number.isGuard !== true);
  for (const number of numbers) {
    if (number.role !== "count") continue;
    // "Cities with more than 1,000 riders: 8 → 14": a number in front of a from–to pair belongs to the name of what is measured.
    const isOfName = baseline !== undefined && target !== undefined && number.at < Math.min(baseline.at, target.at);
    if (isOfName) number.role = "scope";
    else if (baseline !== undefined || numbers.some((other) => other.role === "target")) number.role = "target";
  }
}

/** "Back within 60 days: 28%, 19% today": of several numbers the one that is told in the unit of where things stand is meant, and those in front of it in others are part of a name. */
function setAside(numbers: readonly Found[], baseline: Found | undefined): void {
  const unit = baseline?.term.quantity?.unit;
  if (unit === undefined || unit === "number" || unit === "count") return;
  const isAim = (number: Found) => number !== baseline && (number.role === "count" || number.role === "target");
  const meant = numbers.find((number) => isAim(number) && number.term.quantity?.unit === unit);
  if (meant === undefined) return;
  for (const number of numbers) if (isAim(number) && !number.isTo && number.at < meant.at && number.term.quantity?.unit !== unit) number.role = "scope";
}

/** "NPS of 40 (26 in spring)": behind the number that is aimed at, a bracket with a number and at most a date tells where things stand. */
function isBracketedBaseline(number: Found, first: Found | undefined, terms: readonly Term[]): boolean {
  if (first === undefined || number === first || number.term.zone !== "aside" || first.term.zone === "aside" || number.role !== "count" || first.role === "baseline") return false;
  if (number.bound !== undefined || kindOfUnit(number.term) !== kindOfUnit(first.term)) return false;
  if (terms[number.at - 1]?.key === ":") return true;
  if (terms[number.at - 1]?.key !== "(") return false;
  const next = terms[number.at + 1];
  // "(41% in the pilot)": a share is not told in parts.
  if (number.term.quantity?.unit === "percent" && hasSense(next, "preposition") && !hasSense(next, "of") && !hasSense(next, "from")) return true;
  // "(31% rn)", "(6k already in)"
  const inside = terms.slice(number.at + 1).slice(0, 3);
  const end = inside.findIndex((term) => term.key === ")");
  if (end > 0 && inside.slice(0, end).every((term) => term.kind === "word" && (term.senses.length === 0 || (hasSense(term, "preposition") && term === inside[end - 1])))) return true;
  return next?.key === ")" || next?.kind === "date" || next?.senses.some((sense) => sense.cls.startsWith("due")) === true;
}

function kindOfUnit({ quantity }: Term): string | undefined {
  return quantity?.unit === "number" ? "count" : quantity?.unit;
}

/** "7% of guests become trials; the last series brought 3%": a part of the sentence that speaks of the past and has one number. */
function isToldAsPast(number: Found, numbers: readonly Found[], terms: readonly Term[]): boolean {
  if (number.role !== "count" || number.isTo || numbers.length < 2) return false;
  const [start, end] = partAround(terms, number.at);
  const others = numbers.filter((other) => other !== number && other.at >= start && other.at < end);
  return others.length === 0 && terms.slice(start, end).some(isBaselineMark);
}

/** The stretch between two pauses that holds a term. */
function partAround(terms: readonly Term[], at: number): readonly [start: number, end: number] {
  const isPause = (term: Term | undefined) => term === undefined || (term.kind === "mark" && ",;.()–—".includes(term.key));
  let start = at;
  while (start > 0 && !isPause(terms[start - 1])) start--;
  let end = at;
  while (!isPause(terms[end])) end++;
  return [start, end];
}

/** Nothing but units and the things counted stands between two numbers: "85 a month → fewer than 20". */
function touches(terms: readonly Term[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const term = terms[at] as Term;
    if (term.kind === "mark" && term.key !== "/" && term.key !== "," && !hasSense(term, "filler")) return false;
    if (hasSense(term, "and") || (isVerb(term) && term.key.length > 2)) return false;
  }
  return to - from <= 7;
}
