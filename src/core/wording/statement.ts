import type { Locale } from "../locales/locale";
import { findQuantities } from "../quantity/find-quantities";
import { normalText, type NormalText } from "../text/normal-text";
import { splitWords, type Word } from "../text/words";
import type { Lexicon } from "./lexicon";
import type { WordClass } from "./lexicon-data";
import { decideNature } from "./nature";
import { findDeadline } from "./deadline";
import { findPlaceholders } from "./placeholders";
import { findHead, isSubject, type Predicate, readPredicate } from "./predicate";
import { assignRoles, type NumberRole, type NumberRoles } from "./quantity-roles";
import { readStatementQuantity } from "./statement-quantity";
import { hasAnySense, hasSense, readTerms, type Term } from "./terms";
import { type ObjectKind, readTopic } from "./topic";
import type { Nature, StatementKind, StatementQuantity } from "./wording";
import { assignZones } from "./zones";

/** What a sentence says: everything the rules and the rewrites look at. */
export interface Statement {
  readonly kind: StatementKind;
  /** The text as typed. */
  readonly text: string;
  readonly locale: Locale;
  readonly lexicon: Lexicon;
  readonly terms: readonly Term[];
  /** Words and numbers of the whole text. */
  readonly length: number;
  readonly predicate: Predicate | null;
  readonly object: ObjectKind;
  /** The noun the statement speaks about. */
  readonly topic: Term | null;
  /** What is measured, when it is a known metric. */
  readonly metric: Term | null;
  readonly roles: NumberRoles;
  /** The number counts our own work, money or channels. */
  readonly countsWork: boolean;
  readonly quantity: StatementQuantity;
  /** Where facts are still to come, as offsets into the text as typed, in order. */
  readonly placeholders: readonly (readonly [start: number, end: number])[];
  readonly deadline: { readonly start: number; readonly end: number } | null;
  readonly nature: Nature;
}

const WORKING: ReadonlySet<WordClass> = new Set<WordClass>(["work", "make", "finish", "spend"]);

const CHANGING: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "better", "reach", "make", "become"]);

/** Words beyond this are not read: a statement of such a length is too long whatever it says. */
const MAX_WORDS = 200;

/** A text split into its words, which is done once for finding out its language and for reading it. */
export interface SplitStatement {
  readonly text: string;
  readonly kind: StatementKind;
  readonly normal: NormalText;
  readonly words: readonly Word[];
}

/** Splits a text into its words. */
export function splitStatement(text: string, kind: StatementKind): SplitStatement {
  const normal = normalText(text);
  return { text, kind, normal, words: splitWords(normal) };
}

/** Reads a statement in a language whose words are known. Never throws. */
export function readStatement({ text, kind, normal, words: all }: SplitStatement, locale: Locale, lexicon: Lexicon): Statement {
  const words = all.length > MAX_WORDS ? all.slice(0, MAX_WORDS) : all;
  const terms = readTerms(normal, words, locale, lexicon, findQuantities(normal, locale, words));
  lexicon.grammar.prepare?.(terms);
  const range = lexicon.grammar.findDeadline === undefined ? findDeadline(terms) : lexicon.grammar.findDeadline(terms);
  const due = range === null ? [] : terms.slice(range.start, range.end);
  for (const term of due) term.zone = "deadline";
  lexicon.grammar.settle?.(terms);
  assignZones(terms, range, lexicon.grammar);
  const head = findHead(terms, lexicon);
  const verb = head === null ? undefined : terms[head.at];
  const isWork = hasAnySense(verb, WORKING) && verb?.senses.some((sense) => sense.form === "command" || sense.form === "past") === true;
  const roles = assignRoles(terms, { lexicon, kind, isWork, isChange: verb === undefined || hasAnySense(verb, CHANGING) });
  const main = roles.target ?? roles.delta ?? roles.baseline;
  const { topic, counted, metric, object } = readTopic(terms, head?.at ?? null, main, roles.baseline, lexicon);
  const predicate = head === null ? null : readPredicate(terms, head, object, kind, main !== null, lexicon.grammar);
  const doublesWork = main === null && object === "work" && predicate?.term.senses.some((sense) => (sense.factor ?? 0) > 0) === true;
  const countsWork = doublesWork || main !== null && main.isFrequency !== true && isWorkCount(object, main) && !isToldOf(predicate, topic, counted, main) && !isOthersDoing(terms, predicate, roles);
  const quantity = readStatementQuantity(terms, roles, predicate, metric);
  const deadline = spanOf(due);
  // The nature is decided last, from everything else; copying the object to add it would cost more than deciding it.
  const statement: Omit<Statement, "nature"> & { nature: Nature } = { kind, text, locale, lexicon, terms, length: lengthOf(all), predicate, object, topic, metric, roles, countsWork, quantity, placeholders: findPlaceholders(text, terms), deadline, nature: "aspiration" };
  statement.nature = decideNature(statement);
  return statement;
}

function spanOf(terms: readonly Term[]): Statement["deadline"] {
  const first = terms[0];
  const last = terms[terms.length - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Words and numbers; what is glued ("4,200", "sign-up") counts once. */
function lengthOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + (word.kind !== "mark" && word.gap !== "none" ? 1 : 0), 0);
}

/** Whether the number belongs to what happens to a piece of work ("our videos get saved 2,000 times", "emails needed fall from 14 to 8"), not to the work. */
function isToldOf(predicate: Predicate | null, topic: Term | null, counted: Term | null, main: NumberRole): boolean {
  if (predicate === null) return false;
  // "Three utilities run a pilot with us", "we get quoted in 15 stories"
  if (predicate.cls === "act" && predicate.hasSubject && (predicate.form === "past") === main.at > predicate.at) return true;
  if (predicate.cls === "lower") return true;
  // "our articles get four times more gripping": what gets better is not counted.
  if (predicate.isLast && hasSense(predicate.term, "better") && hasSense(predicate.term, "raise")) return true;
  // "15 branches switch to the paid plan": what is counted does it itself.
  if (predicate.cls === "act" && predicate.form === "finite" && counted !== null && counted.end <= predicate.term.start) return true;
  // "subscribers buy 1.4 services": so does who is named in front.
  if (predicate.cls === "act" && predicate.form === "finite" && !predicate.isLast && isSubject(predicate, topic) && hasSense(topic ?? undefined, "metric")) return true;
  return counted === null && isSubject(predicate, topic) && !["raise", "reach", "better", "work", "finish"].includes(predicate.cls);
}

/** Pieces of work that somebody else ranks ("10 pages among the top 5"), or that simply get fewer ("calls from 300 to 120"). */
function isOthersDoing(terms: readonly Term[], predicate: Predicate | null, { baseline, target }: NumberRoles): boolean {
  const from = baseline?.term.quantity?.value;
  const to = target?.term.quantity?.value;
  const isRanked = predicate?.cls === "reach" && terms.some((term) => term.quantity?.unit === "rank");
  return isRanked || (predicate === null && from !== undefined && to !== undefined && to < from);
}

/** Counted posts, meetings and channels, spent money, finished tasks. A share, a price or a rating of one of them is a measure of it. */
function isWorkCount(object: ObjectKind, { term }: NumberRole): boolean {
  const unit = term.quantity?.unit;
  if (object === "task") return true;
  if (object === "input") return unit !== "duration" && unit !== "rating";
  return object === "work" && (unit === "number" || unit === "count" || unit === "multiple");
}
