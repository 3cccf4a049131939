import { hasAim } from "./nature";
import type { Statement } from "./statement";
import { hasAnySense, hasSense, isVerb, type Term } from "./terms";
import type { WordClass } from "./lexicon-data";

/** Questions that several rules and the rewrites ask of a statement. */

const SMALL: ReadonlySet<WordClass> = new Set<WordClass>([
  "filler", "verbPart", "definite", "article", "preposition", "pronoun", "and", "link", "will", "of", "to", "from", "by", "per", "relative", "purpose", "means", "baseline", "target", "atLeast", "atMost", "more", "less", "instead", "dueOpener", "dueEdge", "amount", "negation", "hedge", "purposeBehind", "meansBehind",
]);

/** Words that fit every marketing plan and so say nothing about this one. */
const EMPTY: ReadonlySet<WordClass> = new Set<WordClass>(["generic", "quality", "vague", "vagueAmount", "jargon", "topic", "sweeping", "frame", "routine"]);

const RESULTS: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "reach", "win"]);

const CHANGES: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "better", "reach"]);

/** Terms that carry meaning: no small words, marks, numbers or deadlines. */
export function contentTerms({ terms }: Statement): Term[] {
  return terms.filter((term) => term.kind === "gap" || (term.kind === "word" && term.zone !== "deadline" && !isSmall(term)));
}

function isSmall(term: Term): boolean {
  return term.senses.length > 0 && term.senses.every((sense) => SMALL.has(sense.cls) || sense.cls.startsWith("due"));
}

/** Terms that tell this plan from any other: names, audiences, places, things that no table knows. */
export function specificTerms(statement: Statement): Term[] {
  const head = statement.predicate?.term;
  return contentTerms(statement).filter((term) => term.kind === "gap" || (term !== head && !hasAnySense(term, EMPTY) && !isPlainVerb(term)));
}

function isPlainVerb(term: Term): boolean {
  return term.senses.length > 0 && term.senses.every((sense) => sense.form !== undefined || SMALL.has(sense.cls)) && hasAnySense(term, CHANGES);
}

/** Work that is at least counted: some methods accept it as a leading indicator. */
export function isCountedWork(statement: Statement): boolean {
  const { nature, object, terms } = statement;
  if (nature !== "activity" || !hasAim(statement)) return false;
  const aim = statement.roles.target ?? statement.roles.delta;
  const unit = aim?.term.quantity?.unit;
  if ((aim === null && statement.quantity.unit !== "multiple") || unit === "currency" || unit === "duration" || object === "task" || (unit === "percent" && object !== "people")) return false;
  if (statement.predicate?.cls === "spend" || statement.predicate?.cls === "finish" || terms.some((term) => hasSense(term, "meeting"))) return false;
  // People who are hired and lists that are bought are what we put in.
  if (statement.predicate?.term.senses.some((sense) => sense.field !== undefined && INPUT_FIELDS.has(sense.field)) === true) return false;
  return !promisesMore(statement);
}

const INPUT_FIELDS = new Set(["hiring", "spend"]);

/** Counted work that also names a result, in a purpose clause or beside it, is a task with a hope attached. */
function promisesMore(statement: Statement): boolean {
  const { terms, roles } = statement;
  // "run a webinar and win 50 leads with it"
  if ((statement.metric !== null || statement.object === "people") && joinedVerbs(statement).some((term, index) => index > 0 && hasAnySense(term, RESULTS) && roles.aims.some((aim) => aim.at > terms.indexOf(term)))) return true;
  if (roles.aims.length > 1 && roles.aims.some((aim) => terms.slice(aim.at).some((term, index) => index > 0 && index < 4 && hasSense(term, "metric")))) return true;
  return terms.some((term) => term.zone === "purpose" && (hasSense(term, "metric") || hasAnySense(term, CHANGES) || hasSense(term, "more") || hasSense(term, "less")));
}

/** A place to be kept that is told in words of this plan alone ("remain the most recommended dentist in town"), which some accept as a direction. */
export function isSpecialPlace(statement: Statement): boolean {
  const { kind, predicate, object, terms } = statement;
  if (kind !== "objective" || predicate?.cls !== "keep" || ["work", "input", "task", "plan"].includes(object)) return false;
  return terms.filter((term) => term.kind === "word" && term.zone === "main" && term.senses.length === 0).length > 1;
}

/** Counted work that is said to go on as ever. */
export function isRoutineWork({ nature, countsWork, predicate }: Statement): boolean {
  return nature === "steady_state" && countsWork && predicate?.cls !== "keep" && predicate?.cls !== "answer";
}

/** A launch of a product, a market or a platform, which some methods accept as an objective. */
export function isStrategicLaunch(statement: Statement): boolean {
  const { predicate, nature, topic } = statement;
  if (nature !== "activity" || predicate === null || !["work", "make", "win", "become", "act"].includes(predicate.cls)) return false;
  // Beside other work it is one task of several.
  if (joinedVerbs(statement).some((term, index) => index > 0 && hasSense(term, "work"))) return false;
  return hasSense(topic ?? undefined, "platform");
}

/** One event that the other side grants: "win the gold medal". */
export function isMilestone({ predicate, topic, terms }: Statement): boolean {
  return hasSense(topic ?? undefined, "milestone") || (predicate?.cls === "win" && terms.slice(predicate.at + 1, predicate.at + 4).some((term) => hasSense(term, "milestone")));
}

/** Governing verbs that stand side by side: "grow X and cut Y". */
export function joinedVerbs({ terms, predicate }: Statement): Term[] {
  if (predicate === null) return [];
  const { isLast: verbLast } = predicate;
  const isJoint = (term: Term | undefined) => hasSense(term, "and") || term?.key === "," || term?.key === ";";
  const others = terms.filter((term, at) => {
    if (term.zone !== "main" || (verbLast ? at >= predicate.at : at <= predicate.at)) return false;
    return verbLast ? isVerb(term) && isJoint(terms[at + 1]) : term.senses.some((sense) => sense.form === predicate.form) && isJoint(terms[at - 1]);
  });
  return verbLast ? [...others, predicate.term] : [predicate.term, ...others];
}
