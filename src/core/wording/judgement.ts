import { hasAim } from "./nature";
import type { Statement } from "./statement";
import { hasAnySense, hasSense, isVerb, type Term } from "./terms";
import type { WordClass } from "./lexicon-data";

/** Questions that several rules and the rewrites ask of a statement. */

const SMALL: ReadonlySet<WordClass> = new Set<WordClass>([
  "filler", "definite", "article", "preposition", "pronoun", "and", "link", "will", "of", "to", "from", "by", "per", "relative", "purpose", "means", "baseline", "target", "atLeast", "atMost", "more", "less", "instead", "dueOpener", "dueEdge", "amount", "negation", "hedge", "purposeBehind", "meansBehind",
]);

/** Words that fit every marketing plan and so say nothing about this one. */
const EMPTY: ReadonlySet<WordClass> = new Set<WordClass>(["generic", "quality", "vague", "vagueAmount", "jargon", "topic", "sweeping"]);

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
  if (aim === null || unit === "currency" || unit === "duration" || object === "task" || (unit === "percent" && object !== "people")) return false;
  if (statement.predicate?.cls === "spend" || statement.predicate?.cls === "finish" || terms.some((term) => hasSense(term, "meeting"))) return false;
  return !promisesMore(statement);
}

/** Counted work that also names a result, in a purpose clause or beside it, is a task with a hope attached. */
function promisesMore({ terms, roles }: Statement): boolean {
  if (roles.aims.length > 1 && roles.aims.some((aim) => terms.slice(aim.at).some((term, index) => index > 0 && index < 4 && hasSense(term, "metric")))) return true;
  return terms.some((term) => term.zone === "purpose" && (hasSense(term, "metric") || hasAnySense(term, CHANGES) || hasSense(term, "more") || hasSense(term, "less")));
}

/** A launch of a product, a market or a platform, which some methods accept as an objective. */
export function isStrategicLaunch({ predicate, terms, nature }: Statement): boolean {
  if (nature !== "activity" || predicate === null || !["work", "make", "win", "become", "act"].includes(predicate.cls)) return false;
  const first = terms.find((term) => term.zone === "main" && (hasSense(term, "product") || hasSense(term, "platform")));
  return hasSense(first, "platform");
}

/** Governing verbs that stand side by side: "grow X and cut Y". */
export function joinedVerbs({ terms, predicate, lexicon }: Statement): Term[] {
  if (predicate === null) return [];
  const { verbLast } = lexicon.grammar;
  const isJoint = (term: Term | undefined) => hasSense(term, "and") || term?.key === "," || term?.key === ";";
  const others = terms.filter((term, at) => {
    if (term.zone !== "main" || (verbLast ? at >= predicate.at : at <= predicate.at)) return false;
    return verbLast ? isVerb(term) && isJoint(terms[at + 1]) : term.senses.some((sense) => sense.form === predicate.form) && isJoint(terms[at - 1]);
  });
  return verbLast ? [...others, predicate.term] : [predicate.term, ...others];
}
