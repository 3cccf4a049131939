import type { Grammar, Sense, VerbClass, WordClass } from "../../wording/lexicon-data";
import { hasAnySense, hasSense, keepSenses, senseOf, type Term } from "../../wording/terms";
import { prepareDeadlines } from "./grammar-deadlines";
import { settleMarkers } from "./grammar-markers";
import { markFractions, markNumber } from "./grammar-numbers";
import { CHANGES, FIXED, guessClosing, guessComparatives, guessOpening, isComma, isFinite, isKnownNoun, isPreverb, isVerbalNoun, joinLightVerbs, markChanges, readVerb } from "./grammar-verbs";
import { affixes, type VerbInfo, verbInfo } from "./morphology";

/**
 * Persian word order: a plan line opens with a verbal noun that governs what follows, or is a clause with its finite verb at the end. A light verb takes
 * over the meaning of the noun in front of it.
 */
export const grammar: Grammar = {
  verbLast: "finite",
  headNoun: "first",
  modifiersFollow: true,
  endsClause,
  prepare: prepareDeadlines,
  markNumber,
  // «افزایش داده شود»: a participle with a form of «شدن».
  isPassive: (terms, at) => /ه$/.test(terms[at]?.key ?? "") && /^(?:شو|شد|می ?شو|خواه)/.test(terms[at + 1]?.key ?? ""),
  settle(terms) {
    guessComparatives(terms);
    guessOpening(terms);
    guessClosing(terms);
    readAverages(terms);
    readSupplies(terms);
    const infos = terms.map(readVerb);
    joinLightVerbs(terms, infos);
    markChanges(terms);
    const isInner = innerTerms(terms);
    const last = lastFinite(terms, isInner);
    // In a subordinate clause people go and come, and nothing is reached.
    terms.forEach((term, at) => isInner[at] === true && isFinite(term) && hasSense(term, "act") && keepSenses(term, (sense) => sense.cls !== "reach"));
    settleObjects(terms, infos);
    if (last < 0) settleOpening(terms);
    else settleClause(terms, isInner, last, infos[last]);
    settleMarkers(terms);
    markFractions(terms);
    markSoftIndex(terms);
    if (last < 0) markSlogan(terms);
  },
};

/** "میانگین تعداد محصول هر مشتری": how many of a thing each of them has is what they do, not our work. */
function readAverages(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    const each = hasSense(terms[at + 1], "per") ? at + 1 : at + 2;
    if (hasSense(term, "product") && hasSense(terms[at - 1], "amount") && hasSense(terms[each], "per") && hasSense(terms[each + 1], "audience")) term.senses = [{ cls: "metric", unit: "count", direction: "up" }];
  });
}

/** "عقد قرارداد با پیمانکار تبلیغات": a contract with somebody who works for us is no result. */
function readSupplies(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    if (hasSense(term, "milestone") && terms.slice(at, at + 5).some((other) => senseOf(other, "product")?.field === "hiring")) term.senses = [{ cls: "product", field: "hiring" }];
  });
}

/** "شاخص بلوغ دیجیتال ۷۰ شود": an index of what nobody can measure, with nothing told of where it stands. */
function markSoftIndex(terms: readonly Term[]): void {
  if (terms.filter((term) => term.kind === "number").length !== 1) return;
  terms.forEach((term, at) => {
    const isIndex = term.senses.some((sense) => sense.cls === "metric" && (sense.unit === "rating" || sense.unit === "other"));
    if (isIndex && hasSense(terms[at + 1], "quality") && !hasSense(terms[at + 1], "metric")) term.senses = [{ cls: "quality" }];
  });
}

/** "حضور پررنگ‌تر", "کمپین‌های بهتر از رقبا": without a verb or a number a comparative is all that is wished. */
function markSlogan(terms: readonly Term[]): void {
  if (terms.some((term) => term.kind === "number" || term.senses.some((sense) => sense.form === "command"))) return;
  for (const term of terms) if (hasAnySense(term, SOFT) && term.key.split(" ")[0]?.endsWith(affixes().comparative) === true) term.senses = [...term.senses, { cls: "more" }];
}

const SOFT: ReadonlySet<WordClass> = new Set<WordClass>(["vague", "atLeast", "generic"]);

/** Which terms belong to a subordinate clause: from its opening word to its finite verb. */
function innerTerms(terms: readonly Term[]): boolean[] {
  let isInside = false;
  return terms.map((_, at) => {
    if (!isInside && opensClause(terms, at)) isInside = true;
    else if (isInside && endsClause(terms, at - 1)) isInside = opensClause(terms, at);
    return isInside;
  });
}

function opensClause(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (at === 0 || term?.kind !== "word" || term.zone === "deadline") return false;
  if (hasSense(term, "relative")) return true;
  return hasSense(term, "purpose") && terms[at + 1]?.kind === "word" && !isVerbalNoun(terms[at + 1]) && !hasSense(term, "preposition") && terms.slice(at).some(isFinite);
}

/** A subordinate clause ends with its finite verb, unless another one is joined to that. */
function endsClause(terms: readonly Term[], at: number): boolean {
  return isFinite(terms[at]) && !isComma(terms[at + 1]) && terms.slice(at + 1).some((term) => isFinite(term) || term.kind === "number");
}

function lastFinite(terms: readonly Term[], isInner: readonly boolean[]): number {
  for (let at = terms.length - 1; at >= 0; at--) if (isFinite(terms[at]) && isInner[at] === false && !isAside(terms, at)) return at;
  return -1;
}

function isAside(terms: readonly Term[], at: number): boolean {
  let depth = 0;
  for (let before = 0; before < at; before++) {
    const key = terms[before]?.key;
    if (key === "(" || key === "[") depth++;
    else if (key === ")" || key === "]") depth--;
  }
  return depth > 0;
}

/** "پادکست ثبت‌نام را … می‌رساند": in front of a measured object our own product is what moves it, and not what is spoken of. */
function settleObjects(terms: readonly Term[], infos: readonly (VerbInfo | undefined)[]): void {
  terms.forEach((term, at) => {
    if (term.key !== affixes().object || !hasSense(terms[at - 1], "metric")) return;
    const verb = infos.find((info, index) => index > at && info !== undefined);
    const subject = terms.slice(0, at - 1).find(isKnownNoun);
    if (verb !== undefined && !verb.isOurs && subject !== undefined && !hasSense(subject, "metric")) keepSenses(subject, (sense) => sense.cls !== "product" && sense.cls !== "platform");
  });
}

/** A clause with a finite verb: its nouns are nouns, and what people do is told of them. */
function settleClause(terms: readonly Term[], isInner: readonly boolean[], last: number, info: VerbInfo | undefined): void {
  const verb = terms[last] as Term;
  terms.forEach((term, at) => {
    if (at < last && isInner[at] === false && isPreverb(term)) asNoun(term);
    else if (isPreverb(term) && !isVerbalNoun(term)) asNoun(term);
  });
  if (info?.isNegative === true && holdsLimit(terms, last)) verb.senses = [{ cls: "keep", form: "finite" }];
  // "پزشکان … را دردسر ندانند": what others do not do is no complaint, unless they leave or forget us.
  if (info?.isNegative === true && !info.isOurs && hasSense(verb, "act") && !hasSense(verb, "stop")) keepSenses(verb, (sense) => sense.cls !== "negation");
  if (info === undefined || info.isOurs || hasAnySense(verb, FIXED)) return;
  const isTold = info.isTheirs && info.infinitive !== affixes().passive && info.infinitive !== affixes().be;
  if (isTold && terms.slice(0, last).some((term) => term.kind === "word" && term.zone !== "deadline" && !hasSense(term, "filler"))) {
    verb.senses = [{ cls: "act", form: "finite" }, ...verb.senses.filter((sense) => sense.form === undefined)];
    return;
  }
  const subject = terms.find((term, at) => at < last && term.kind === "word" && term.zone !== "deadline" && isInner[at] === false && isKnownNoun(term));
  if (subject === undefined) return;
  const isPassive = verbInfo().get(verb.key)?.infinitive === affixes().passive;
  const isObject = terms.slice(0, last).some((term) => term.start > subject.start && term.key === affixes().object && !hasOwnSubject(terms, subject, term));
  const acts = isPassive ? hasSense(subject, "metric") && !hasSense(subject, "product") : hasSense(subject, "audience") && !isObject;
  if (acts) verb.senses = [{ cls: "act", form: "finite" }, ...verb.senses.filter((sense) => sense.form === undefined)];
}

/** "مشتریان ما را …": more than a noun phrase stands in front of the object. */
function hasOwnSubject(terms: readonly Term[], subject: Term, mark: Term): boolean {
  return terms.filter((term) => term.start > subject.start && term.end <= mark.start && term.kind === "word").length > 1 || terms.some((term) => term.start > subject.start && term.end <= mark.start && hasSense(term, "pronoun"));
}

/** "از ۴٫۵ کمتر نشود", "زیر ۴٫۵ نرود": a limit that is not to be passed; what was a ceiling becomes a floor. */
function holdsLimit(terms: readonly Term[], verb: number): boolean {
  if (terms[verb - 1]?.kind !== "number") return false;
  const limit = terms[verb - 2];
  if (!hasSense(limit, "atLeast") && !hasSense(limit, "atMost")) return false;
  if (limit !== undefined) limit.senses = [{ cls: hasSense(limit, "atMost") ? "atLeast" : "atMost" }];
  return true;
}

/** Without a finite verb the verbal noun that opens the statement governs, and what is joined to it; the others are nouns. */
function settleOpening(terms: readonly Term[]): void {
  let governor: Term | null = null;
  terms.forEach((term, at) => {
    if (!isPreverb(term)) return;
    const before = terms[at - 1];
    const governs =
      isVerbalNoun(term) &&
      (governor === null ? (opens(terms, at) || isBecoming(terms, at) || closesAsBecoming(terms, at)) && !isNameInFront(terms, at) : isComma(before) && !hasSense(term, "metric") && isJoint(governor, term)) &&
      term.zone !== "deadline";
    if (governs) governor ??= term;
    else if (!isVerbalNoun(term) || !leadsPurpose(terms, at)) asNoun(term);
    if (governs) keepSenses(term, (sense) => sense.form !== undefined ? sense.alsoNoun === undefined : sense.cls === "by" || sense.cls === "more" || sense.cls === "less" || sense.cls === "negation" || sense.cls === "negative" || sense.cls === "jargon");
  });
}

/** "TOP OF MIND شدن", "جا باز کردن": what is to become, or what is done, stands in front of the infinitive. */
function isBecoming(terms: readonly Term[], at: number): boolean {
  const isName = (term: Term) => term.kind === "word" && !isVerbalNoun(term) && !hasSense(term, "preposition");
  const isInfinitive = (term: Term | undefined) => verbInfo().get(term?.key ?? "")?.form === "command";
  return (isInfinitive(terms[at]) || isInfinitive(terms[at + 1])) && at <= 3 && terms.slice(0, at).every(isName);
}

/** "مرجع آموزش مالی برای نسل جوان شدن": what is to become stands in front, however long it is. */
function closesAsBecoming(terms: readonly Term[], at: number): boolean {
  const { passive } = affixes();
  const next = terms[at + 1];
  return terms[at]?.key === passive && (next === undefined || next.zone === "deadline") && !terms.some((other, index) => index < at && (isVerbalNoun(other) && opens(terms, index)));
}

function isJoint(governor: Term, term: Term): boolean {
  const classes: readonly VerbClass[] = ["raise", "lower", "better", "work", "make", "win", "reach", "become", "keep", "spend", "finish"];
  return classes.some((cls) => hasSense(governor, cls)) && classes.some((cls) => hasSense(term, cls));
}

/** At the start, behind a pause, or behind the number that tells the size of a change. */
function opens(terms: readonly Term[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const term = terms[back] as Term;
    if (term.kind === "mark" && term.key !== '"' && term.key !== "/" && term.key !== ")") return true;
    if (term.kind === "number" && back === at - 1 && hasAnySense(terms[at], CHANGES)) continue;
    if (term.zone === "deadline" || hasSense(term, "filler") || hasSense(term, "vague") || hasSense(term, "hedge") || hasSense(term, "will") || hasSense(term, "atLeast") || term.kind === "mark") continue;
    return false;
  }
  return true;
}

/** "ثبت‌نام وبینار از ۵۰ به ۹۰": a noun that is measured, told with its end points. */
function isNameInFront(terms: readonly Term[], at: number): boolean {
  const term = terms[at] as Term;
  const number = terms.findIndex((other, index) => index > at && other.kind === "number");
  if (number < 0) return false;
  const rest = terms.slice(number);
  if (!hasSense(term, "metric")) {
    // "صدور بیمه‌نامه از ۹ روز به ۵ روز": how long the work takes.
    return hasSense(term, "work") && hasSense(terms[number - 1], "from") && rest.filter((other) => other.quantity?.unit === "duration").length > 1;
  }
  if (term.senses.some((sense) => sense.unit === "currency") && terms[number]?.quantity?.unit === "currency") return true;
  const isFar = number - 1 > at + 1;
  const isPair = rest.filter((other) => other.kind === "number").length > 1 && (hasSense(terms[number - 1], "from") || rest.some((other) => other.kind === "arrow"));
  return isPair || terms[at + 1]?.key === ":" || (isFar && hasSense(terms[number - 1], "to"));
}

function leadsPurpose(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  return hasSense(before, "purpose") || hasSense(before, "means") || hasSense(before, "frame");
}

function asNoun(term: Term): void {
  const nouns = term.senses.filter((sense) => sense.form === undefined);
  const verbs = term.senses.filter((sense) => sense.form === "command" && sense.alsoNoun === undefined).map((sense): Sense => ({ ...sense, form: "noun" }));
  term.senses = nouns.some((sense) => sense.cls !== "by" && sense.cls !== "more" && sense.cls !== "less") ? nouns : verbs.length > 0 ? [...nouns, ...verbs] : nouns.length > 0 ? nouns : [{ cls: "generic" }];
}
