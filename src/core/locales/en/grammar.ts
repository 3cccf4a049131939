import type { Grammar, Sense, WordClass } from "../../wording/lexicon-data";
import { hasAnySense, hasSense, keepSenses, type Term } from "../../wording/terms";

const NOUN_CLASSES: ReadonlySet<WordClass> = new Set<WordClass>([
  "metric", "product", "audience", "amount", "milestone", "approval", "channel", "generic", "input", "meeting", "platform", "plan", "quality", "task", "topic",
]);

/** Classes whose verbs are heard as verbs behind a noun even where the form could be a plural. */
const CHANGE_CLASSES: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "reach", "better", "keep", "become", "frame"]);

const DETERMINERS = new Set("a an the this that these those our your their its his her my each every all both any no another".split(" "));
const NOUN_LEADS = new Set("a an the this these those our your their its his her my each every any of in on at for from by with about new more most per into via between among through".split(" "));
const PARTICLES = new Set("up down out off back away".split(" "));
const GUESSED: readonly Sense[] = [{ cls: "become", form: "command" }, { cls: "work", form: "command" }];
const NOUN_TAILS = new Set("of for into in about per behind".split(" "));

/** English word order: verbs come first, and a verb's form is often a noun's as well, so that the neighbours must decide. */
export const grammar: Grammar = {
  verbLast: false,
  headNoun: "last",
  settle(terms) {
    guessCommand(terms);
    terms.forEach((term, at) => {
      if (term.kind !== "word" || !term.senses.some(isInflected)) return;
      if (isVerbHere(terms, at)) keepSenses(term, (sense) => sense.form !== undefined || !NOUN_CLASSES.has(sense.cls));
      else keepSenses(term, (sense) => !isInflected(sense));
    });
    terms.forEach((term, at) => {
      // In "webinar attendance" and "customer newsletter" only the last noun is what is spoken of.
      const next = terms[at + 1];
      if (next?.kind === "word" && isNoun(next) && isNoun(term) && !isVerb(next)) keepSenses(term, (sense) => !NOUN_CLASSES.has(sense.cls) || sense.cls === "generic" || sense.cls === "audience" || sense.cls === "topic" || sense.cls === "amount");
    });
  },
};

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
  return term !== undefined && term.kind === "word" && (/[^s]s$/.test(term.key) || term.key === "people");
}

function opensClause(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (before === undefined || (before.kind === "mark" && !'"\'-/'.includes(before.key))) return true;
  if (before.kind === "date" || before.zone === "deadline") return true;
  if (hasSense(before, "will") || hasSense(before, "and") || hasSense(before, "purpose")) return true;
  // "further increase", "successfully launch"
  return (before.key.endsWith("ly") || hasSense(before, "hedge")) && opensClause(terms, at - 1);
}

function takesObject(next: Term | undefined): boolean {
  return next !== undefined && (next.kind === "number" || next.kind === "gap" || DETERMINERS.has(next.key) || hasSense(next, "pronoun") || hasSense(next, "vagueAmount") || isPlural(next) || hasSense(next, "relative"));
}

function isVerbHere(terms: readonly Term[], at: number): boolean {
  const term = terms[at] as Term;
  const before = terms[at - 1];
  const next = terms[at + 1];
  const form = term.senses.find(isInflected)?.form;
  const alsoNoun = term.senses.find((sense) => sense.alsoNoun !== undefined)?.alsoNoun;
  const isChange = hasAnySense(term, CHANGE_CLASSES);
  if (term.senses.some((sense) => sense.form === "command")) {
    if (opensClause(terms, at)) {
      // "and" joins nouns more often than it joins commands.
      if (hasSense(before, "and") && alsoNoun !== undefined && !takesObject(next)) return false;
      if (alsoNoun === "strongly") return takesObject(next) && !isSubject(terms, at + 1);
      if (alsoNoun === "possibly") return next !== undefined && !(NOUN_TAILS.has(next.key) && !isChange) && !hasSense(next, "link") && !(next.kind === "mark" && next.key !== '"');
      return true;
    }
    if (before !== undefined && NOUN_LEADS.has(before.key)) return false;
    if (hasSense(before, "pronoun") || hasSense(before, "relative")) return true;
    if (alsoNoun === undefined) return term.key.length > 2 && !isNoun(term) && (before?.kind === "word" ? isPlural(before) || hasSense(before, "audience") || isVerb(before) || before.key.endsWith("ly") : false);
    if (isPlural(before) && before?.senses.length === 0) return next !== undefined && (DETERMINERS.has(next.key) || hasSense(next, "pronoun"));
    return isPlural(before) && hasSense(before, "audience") && next !== undefined && next.kind !== "number" && !hasSense(next, "from");
  }
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
  if (DETERMINERS.has(next.key) || PARTICLES.has(next.key) || hasSense(next, "pronoun")) first.senses = [...first.senses, ...GUESSED];
}
