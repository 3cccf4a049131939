import type { Grammar, NumberMark, Sense, WordClass } from "../../wording/lexicon-data";
import { markBefore } from "../../wording/number-marks";
import { GUESSED_COMMAND, hasAnySense, hasSense, keepSenses, NOUN_CLASSES, senseOf, type Term } from "../../wording/terms";


/** Classes whose verbs are heard as verbs behind a noun even where the form could be a plural. */
const CHANGE_CLASSES: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "reach", "better", "keep", "become", "frame"]);

const DETERMINERS = new Set("a an the this that these those our your their its his her my each every all both any no another".split(" "));
const NOUN_LEADS = new Set("a an the this these those our your their its his her my each every any of in on at for from by with about new more most per into via between among through".split(" "));
const PARTICLES = new Set("up down out off back away into onto through".split(" "));
const USING = new Set("active paying registered".split(" "));
const ACTIVE: Sense = { cls: "metric", unit: "count", direction: "up" };
const MADE_OF_VERB = /(?:[ts]ion|ment|ing|[ae]l|ance)$/;
const NOUN_TAILS = new Set("of for into in about per behind".split(" "));

const MONTH = 2_500_000;
const POINTS = /(?:points?|pts|ppts?|pp|p\.p\.|bps|bp)$/;
/** Openers that are read as a deadline in front of a length of time only where nothing else can be meant. */
const SPAN_WORDS = new Set("within in over".split(" "));
const MARKS = new Set("mark barrier threshold".split(" "));
const YEAR = /^20\d\d$/;
const CLOCK = /^\d{1,2}\s*:\s*\d\d$/;
const NOT_PREPOSITIONS: readonly WordClass[] = ["from", "to", "by", "of", "per", "atLeast", "atMost", "instead", "baseline", "target"];
const GAINS: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "better", "win", "make", "work"]);

/** English word order: verbs come first, and a verb's form is often a noun's as well, so that the neighbours must decide. */
export const grammar: Grammar = {
  verbLast: false,
  headNoun: "last",
  prepare(terms) {
    terms.forEach((term, at) => {
      // "Knock 20% off the price": here the word belongs to the verb.
      if (at === 2 && term.key === "off" && terms[1]?.kind === "number" && terms[0]?.senses.some((sense) => sense.form === "command") === true && terms[3]?.kind === "word") term.senses = [{ cls: "of" }];
      if (isPastDate(terms, at)) term.senses = [...term.senses, { cls: "dueBlocker" }];
      // "by the end of the run": with such an edge any event will do.
      else if ((term.key === "by" || term.key === "until") && hasSense(terms[at + 1], "dueEdge") && terms[at + 1]?.key.endsWith(" of") === true) term.senses = [...term.senses, { cls: "dueEventOpener" }];
      else if (isEventAhead(terms, at)) term.senses = [...term.senses, { cls: "dueEventOpener" }];
      else if (isYearOfName(terms, at)) term.senses = [{ cls: "dueBlocker" }];
      else if (SPAN_WORDS.has(term.key) && isLongSpan(terms, at)) term.senses = [...term.senses, { cls: "dueSpanOpener" }];
    });
  },
  markNumber,
  settle(terms) {
    guessCommand(terms);
    guessFinite(terms);
    terms.forEach((term, at) => {
      // "a tool people try to …"
      if (term.key === "try to" && hasSense(terms[at - 1], "audience")) term.senses = [{ cls: "act", form: "command" }];
      if (term.kind !== "word" || !term.senses.some(isInflected)) return;
      if (isVerbHere(terms, at)) keepSenses(term, (sense) => sense.form !== undefined || !NOUN_CLASSES.has(sense.cls));
      else keepSenses(term, (sense) => !isInflected(sense));
    });
    terms.forEach((term, at) => {
      // "40 paying agencies", "active teams": those who use or pay are results, whatever they are to us otherwise.
      if (USING.has(terms[at - 1]?.key ?? "") && hasSense(term, "audience") && !hasSense(term, "metric")) term.senses = [ACTIVE];
      // In "webinar attendance" and "customer newsletter" only the last noun is what is spoken of.
      const next = terms[at + 1];
      if (next?.kind === "word" && isNoun(next) && isNoun(term) && !isVerb(next)) keepSenses(term, (sense) => !NOUN_CLASSES.has(sense.cls) || sense.cls === "generic" || sense.cls === "audience" || sense.cls === "topic" || sense.cls === "amount");
    });
  },
};

/** "by the gala": an event that closes its part of the sentence. */
function isEventAhead(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.key !== "by" && terms[at]?.key !== "until" && terms[at]?.key !== "till") return false;
  const end = terms.findIndex((term, index) => index > at && term.kind !== "word");
  const words = terms.slice(at + 1, end < 0 ? undefined : end);
  return words.length < 4 && senseOf(words[words.length - 1], "product")?.field === "event" && words.every((word) => word.senses.length === 0 || !word.senses.every(isInflected));
}

/** "Loyalty programme 2027": a bare year behind a name, in a line without any number, is part of the name. */
function isYearOfName(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  return terms[at]?.kind === "date" && at === terms.length - 1 && YEAR.test(terms[at]?.key ?? "") && before?.kind === "word" && !before.senses.some((sense) => sense.cls.startsWith("due")) && !terms.some((term) => term.kind === "number" || isVerb(term));
}

function isInflected(sense: Sense): boolean {
  return sense.form !== undefined && sense.form !== "noun";
}

function isVerb(term: Term | undefined): boolean {
  return term?.senses.some(isInflected) ?? false;
}

function isNoun(term: Term | undefined): boolean {
  return hasAnySense(term, NOUN_CLASSES);
}

/** A noun, or a word nobody knows, which in a plan mostly is one. */
function isNounLike(term: Term | undefined): boolean {
  return term !== undefined && term.kind === "word" && (isNoun(term) || term.senses.length === 0 || hasSense(term, "vague"));
}

function isPlural(term: Term | undefined): boolean {
  return term !== undefined && term.kind === "word" && !hasSense(term, "link") && !hasSense(term, "baseline") && (/[^s]s$/.test(term.key) || term.key === "people");
}

function opensClause(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (before === undefined || (before.kind === "mark" && !'"\'-/'.includes(before.key))) return true;
  if (before.kind === "date" || before.zone === "deadline") return true;
  if (hasSense(before, "will") || hasSense(before, "and") || hasSense(before, "purpose")) return true;
  // "further increase", "successfully launch"
  return (before.key.endsWith("ly") || before.key === "further" || hasSense(before, "hedge")) && opensClause(terms, at - 1);
}

function takesObject(next: Term | undefined): boolean {
  return next !== undefined && (next.kind === "number" || next.kind === "gap" || next.key === "<" || next.key === "[" || next.key === "new" || DETERMINERS.has(next.key) || hasSense(next, "pronoun") || hasSense(next, "vagueAmount") || isPlural(next) || hasSense(next, "relative"));
}

function isVerbHere(terms: readonly Term[], at: number): boolean {
  const term = terms[at] as Term;
  const before = terms[at - 1];
  const next = terms[at + 1];
  const form = term.senses.find(isInflected)?.form;
  const alsoNoun = term.senses.find((sense) => sense.alsoNoun !== undefined)?.alsoNoun;
  const isChange = hasAnySense(term, CHANGE_CLASSES);
  // "the time from demo to contract", "Trial → paid"
  if (alsoNoun !== undefined && (next?.kind === "arrow" || (before?.key === "to" && terms.slice(Math.max(0, at - 4), at).some((other) => hasSense(other, "from"))))) return false;
  // "one in three prospects who …"
  if (form === "finite" && (alsoNoun !== undefined || isNoun(term)) && (before?.kind === "number" || (hasSense(before, "vague") && terms[at - 2]?.kind === "number")) && !isChange) return false;
  // "Message recall: 78%"
  if (at === 0 && alsoNoun !== undefined && isNoun(term) && hasSense(next, "metric") && terms.some((other, index) => other.key === ":" && terms[index + 1]?.kind === "number")) return false;
  // "Spend wasted on clicks falls"
  if (at === 0 && isNoun(term) && next?.kind === "word" && next.key.endsWith("ed") && (next.senses.length === 0 || next.senses.every((sense) => sense.form === "past"))) return false;
  // "…, last mailing 0.9%"
  if (term.key === "last" && (isNounLike(next) || next?.kind === "date" || next?.kind === "number")) return false;
  // "…, target 800": the word names the number.
  if (at > 0 && hasSense(term, "target") && next?.kind === "number") return false;
  // "… that email lifts orders"
  if (before?.key === "that" && alsoNoun === "strongly" && isVerb(next)) return false;
  if (term.senses.some((sense) => sense.form === "command")) {
    if (opensClause(terms, at)) {
      // "and" joins nouns more often than it joins commands.
      if (hasSense(before, "and") && alsoNoun !== undefined && !takesObject(next)) return false;
      if (alsoNoun === "strongly") return takesObject(next) && !isSubject(terms, at + 1);
      if (alsoNoun === "possibly") return next !== undefined && !(NOUN_TAILS.has(next.key) && !isChange) && !hasSense(next, "link") && !(next.kind === "mark" && !'"<['.includes(next.key));
      return true;
    }
    if (before !== undefined && NOUN_LEADS.has(before.key)) return false;
    if (hasSense(before, "pronoun") || hasSense(before, "relative")) return true;
    if (alsoNoun === undefined) return term.key.length > 2 && !isNoun(term) && (before?.kind === "word" ? isPlural(before) || hasSense(before, "audience") || hasSense(terms[at - 2], "and") || isVerb(before) || before.key.endsWith("ly") : false);
    if (isPlural(before) && before?.senses.length === 0) return next !== undefined && (DETERMINERS.has(next.key) || hasSense(next, "pronoun"));
    return isPlural(before) && (hasSense(before, "audience") || (senseOf(before, "metric")?.unit === "count" && takesObject(next))) && next !== undefined && next.kind !== "number" && !hasSense(next, "from");
  }
  // "Double leads from 100": behind a command stands what it acts on.
  if (form === "finite" && isNoun(term) && before?.senses.some((sense) => sense.form === "command") === true && opensClause(terms, at - 1)) return false;
  // "Nobody churns because …"
  if (form === "finite" && hasSense(term, "act") && (hasSense(before, "none") || (hasSense(before, "audience") && !isPlural(before) && DETERMINERS.has(terms[at - 2]?.key ?? ""))) && !hasSense(next, "to") && before?.kind === "word" && !isNounLike(next)) return true;
  if (form === "finite") {
    if (opensClause(terms, at)) return alsoNoun === undefined && !isNoun(term);
    if (before !== undefined && NOUN_LEADS.has(before.key)) return false;
    if (alsoNoun === undefined && !isNoun(term)) return true;
    return isChange ? next !== undefined && !hasSense(next, "per") : next?.kind !== "number" && (takesObject(next) || isNounLike(next));
  }
  if (form === "past") {
    // "best-kept", "well-known"
    if (term.isGlued && before?.kind === "word") return false;
    const isFree = before === undefined || NOUN_LEADS.has(before.key) || before.key === "to" || before.kind === "number" || before.kind === "mark" || hasSense(before, "and") || hasSense(before, "vague");
    if (!isFree) return true;
    return !isNounLike(next) || (before === undefined && hasSense(term, "work") && !isPlural(next));
  }
  if (hasSense(before, "by") || hasSense(before, "keep")) return true;
  return opensClause(terms, at) && next !== undefined && next.kind !== "mark" && !hasSense(next, "link") && !hasSense(next, "and") && !hasSense(next, "of");
}

/** "Trade journalists quote our analysts": the noun has a verb of its own. */
function isSubject(terms: readonly Term[], at: number): boolean {
  const verb = terms[at + 1];
  return isPlural(terms[at]) && isVerb(verb) && takesObject(terms[at + 2]);
}

/** A word nobody knows at the start, with an object or a particle behind, is a command. */
function guessCommand(terms: readonly Term[]): void {
  const [first, next] = terms;
  if (first === undefined || first.kind !== "word" || first.senses.some((sense) => sense.cls !== "jargon") || next === undefined || next.isGlued || first.key.length < 3) return;
  // "Shadow two reps", but "Sistrix 45"
  const counted = terms[2];
  const isCount = next.kind === "number" && next.quantity?.unit === "count" && counted?.kind === "word" && isNounLike(counted) && !terms.slice(2).some((term) => term.kind === "number");
  const isSpelledCount = isCount || (next.kind === "number" && next.quantity?.unit !== "percent" && /^[a-z]/.test(next.key));
  if (next.key === "of" && MADE_OF_VERB.test(first.key)) first.senses = [...first.senses, { cls: "work", form: "noun" }];
  if (isSpelledCount || DETERMINERS.has(next.key) || PARTICLES.has(next.key) || hasSense(next, "pronoun")) first.senses = [...first.senses, ...GUESSED_COMMAND];
}

/** A word nobody knows between those who do something and what they do it to: "directors regard us", "children drag their parents". */
function guessFinite(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    const before = terms[at - 1];
    const next = terms[at + 1];
    if (term.kind !== "word" || term.senses.length > 0 || before?.kind !== "word" || term.isGlued || term.key.length < 3) return;
    const hasDoers = hasSense(before, "audience") || hasSense(before, "none") || (isPlural(before) && before.senses.length === 0);
    const isFollowed = next !== undefined && (DETERMINERS.has(next.key) || (hasSense(next, "pronoun") && !hasSense(next, "will")));
    if (hasDoers && isFollowed && isPlural(before) !== isPlural(term)) term.senses = [{ cls: "act", form: "finite" }];
  });
}

/** "(… vs 52k in March)", "customers who canceled in spring": the date tells when something was, not until when it is to be. */
function isPastDate(terms: readonly Term[], at: number): boolean {
  const isLoose = hasSense(terms[at], "dueLooseOpener") && !hasSense(terms[at], "dueOpener");
  const before = terms[at - 1];
  if (!isLoose && !hasSense(terms[at], "dueEventOpener")) return false;
  if (before?.kind === "number" || (before?.kind === "word" && terms[at - 2]?.kind === "number")) {
    const lead = terms[before.kind === "number" ? at - 2 : at - 3];
    return hasSense(lead, "instead") || lead?.key === "after" || (hasSense(lead, "baseline") && !hasSense(lead, "will"));
  }
  // "customers who stopped ordering in spring"
  if (isLoose && terms.slice(Math.max(0, at - 4), at).some((term, index, near) => hasSense(term, "relative") && near[index + 1]?.senses.some((sense) => sense.form === "past") === true)) return true;
  if (before === undefined || !isLoose || !(before.senses.some((sense) => sense.form === "past") || (before.senses.length === 0 && before.key.endsWith("ed")))) return false;
  return terms.slice(Math.max(0, at - 4), at).some((term) => hasSense(term, "relative"));
}

/** "Within six months, …", "… in two years": a length of time at either end, long enough to be no part of a metric. */
function isLongSpan(terms: readonly Term[], at: number): boolean {
  const quantity = terms[at + 1]?.quantity;
  if (quantity?.unit !== "duration" || quantity.bound !== undefined) return false;
  const next = terms[at + 2];
  if (at === 0) return next !== undefined;
  return next === undefined && (quantity.unitFactor ?? 0) >= MONTH && !terms.slice(0, at).some((term) => hasSense(term, "relative"));
}

function isDated(terms: readonly Term[], at: number): boolean {
  return terms[at + 1]?.key === "in" && terms[at + 2]?.kind === "date";
}

/** Which way a noun of change ("increase", "drop") goes. */
function moveSign(term: Term | undefined): 1 | -1 | undefined {
  const noun = term?.senses.find((sense) => sense.form === "noun");
  return noun === undefined || isVerb(term) || isPlural(term) ? undefined : noun.cls === "raise" || noun.cls === "better" ? 1 : noun.cls === "lower" ? -1 : undefined;
}

/** Points are a change behind a verb of change; a clock time and a ranking's size are names; a preposition tells where or with whom. */
function markNumber(terms: readonly Term[], at: number): NumberMark | null {
  const term = terms[at] as Term;
  const before = terms[at - 1];
  const next = terms[at + 1];
  const isSecond = terms.slice(0, at).some((other) => other.kind === "number");
  // "24% in H1, 36% in H2"
  if (isDated(terms, at) && before?.key !== "to" && terms.some((other, index) => index > at + 2 && other.quantity?.unit === term.quantity?.unit && other.kind === "number" && (other.zone !== "aside" || term.zone === "aside") && isDated(terms, index))) return { role: "baseline" };
  // "pass the 1,000 mark"
  if (next !== undefined && MARKS.has(next.key)) return { role: "to" };
  if (before?.key === "plan" && isSecond) return { role: "to" };
  // "1.5m, after 1.2m in 2025"
  if (before?.key === "after" && isSecond && term.quantity?.unit !== "duration") return { role: "baseline" };
  if (CLOCK.test(term.key) && before?.key === "at") return { role: "name" };
  // "mentioned by 60 bloggers"
  if (before?.key === "by" && term.quantity?.unit === "count" && terms[at - 2]?.senses.some((sense) => sense.form === "past") === true && !hasAnySense(terms[at - 2], CHANGE_CLASSES)) return { role: "count" };
  if (POINTS.test(term.key) && (before?.key === "up" || before?.key === "down") && next?.key === "to") return { role: "scope" };
  if (POINTS.test(term.key) && hasAnySense(before, GAINS) && isVerb(before) && !hasSense(before, "reach")) return { role: "by" };
  // "2027 marketing plan"
  if (at === 0 && /^20[2-4]\d$/.test(term.key) && next?.kind === "word" && !hasSense(next, "metric") && !hasSense(next, "audience")) return { role: "name" };
  const nounMove = moveSign(next) ?? (before?.key === "of" && !terms.some((other) => other !== term && other.kind === "number") ? moveSign(terms[at - 2]) : undefined);
  // "Grow 30%", "grow revenue 10%"
  const isAlone = terms.every((other) => other === term || other.kind !== "number");
  const isMoved = at > 0 && at < 4 && term.quantity?.unit === "percent" && terms[0]?.senses.some((sense) => (sense.cls === "raise" || sense.cls === "lower") && sense.form === "command") === true;
  if (isMoved && (at === 1 || (hasSense(before, "metric") && isAlone)) && !hasSense(next, "of")) return { role: "by" };
  if (at === 1 && next?.key === "off" && hasSense(next, "of")) return { role: "by", sign: -1 };
  // "A 25% increase in quotes", "growth of 40%"
  if (nounMove !== undefined && term.quantity?.unit !== "rank") return { role: "by", sign: nounMove };
  // "reduce returns on 10%" is how those say it whose language says so.
  if (before?.key === "on" && next?.key !== "of" && term.quantity?.unit === "percent" && (hasSense(terms[0], "lower") || hasSense(terms[0], "raise") || hasSense(terms[1], "lower") || hasSense(terms[1], "raise")) && !terms.some((other) => other !== term && other.kind === "number")) return { role: "by" };
  // "Tickets down 25%"
  if ((before?.key === "up" || before?.key === "down") && term.quantity?.unit === "percent" && at > 1) return { role: "by", sign: before.key === "up" ? 1 : -1 };
  if (term.quantity?.unit === "rank" && isNounLike(next) && !hasSense(next, "preposition") && (DETERMINERS.has(before?.key ?? "") || (hasSense(before, "preposition") && !hasSense(before, "to") && !terms.some((other) => other !== term && other.quantity?.unit === "rank")))) return { role: "name" };
  if (hasSense(next, "more") || hasSense(next, "less") || hasSense(next, "baseline")) return null;
  return hasSense(before, "preposition") && !NOT_PREPOSITIONS.some((cls) => hasSense(before, cls)) && !isVerb(terms[at - 2]) && markBefore(terms, at).role === undefined ? { role: "scope" } : null;
}
