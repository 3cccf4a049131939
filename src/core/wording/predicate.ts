import type { Lexicon } from "./lexicon";
import type { Grammar, VerbClass, VerbForm, WordClass } from "./lexicon-data";
import { hasSense, isVerb, senseOf, type Term } from "./terms";
import type { ObjectKind } from "./topic";
import type { StatementKind } from "./wording";

/** The verb that governs a statement, in the reading its object calls for. */
export interface Predicate {
  readonly at: number;
  readonly term: Term;
  readonly cls: VerbClass;
  readonly form: VerbForm;
  /** "prove that …", "ensure …": stood in front and was looked through. */
  readonly frameAt: number | null;
  /** Somebody or something stands in front and does it; never so where the verb comes last. */
  readonly hasSubject: boolean;
  /** It stands behind what it governs. */
  readonly isLast: boolean;
}

const WORK_OBJECTS: ReadonlySet<ObjectKind> = new Set<ObjectKind>(["work", "input", "task", "approval"]);

const WORK_VERBS: ReadonlySet<WordClass> = new Set<WordClass>(["work", "make", "finish", "answer"]);

/** Readings in the order in which they are tried, by what the object is. */
const BY_OBJECT: { readonly [situation in "result" | "work" | StatementKind]: readonly VerbClass[] } = {
  result: ["raise", "lower", "reach", "keep", "win", "better", "answer", "stop", "spend", "make", "finish", "work", "act", "become", "busy", "frame"],
  work: ["work", "finish", "spend", "make", "keep", "answer", "lower", "raise", "better", "win", "reach", "stop", "busy", "become", "act", "frame"],
  objective: ["keep", "raise", "lower", "better", "become", "stop", "act", "reach", "make", "work", "win", "spend", "finish", "answer", "busy", "frame"],
  key_result: ["keep", "raise", "lower", "better", "work", "finish", "make", "win", "reach", "spend", "answer", "stop", "act", "become", "busy", "frame"],
  initiative: ["work", "finish", "make", "spend", "answer", "keep", "raise", "lower", "better", "win", "reach", "stop", "act", "become", "busy", "frame"],
};

/** Where the governing verb stands; null when a statement has none. */
export function findHead(terms: readonly Term[], lexicon: Lexicon): { readonly at: number; readonly frameAt: number | null } | null {
  const governing: number[] = [];
  terms.forEach((term, at) => {
    if (term.zone === "main" && isVerb(term) && (!isNounForm(term) || (opensStatement(terms, at) && takesComplement(terms[at + 1], lexicon.grammar)))) governing.push(at);
  });
  if (governing.length === 0) return null;
  const last = lastGoverning(terms, governing, lexicon.grammar);
  const at = last ?? firstGoverning(terms, governing);
  // "The team is trained": what is said of the subject stands in the participle.
  const isSaidBehind = last === undefined && at > 0 && hasSense(terms[at], "link") && terms[at + 1]?.zone === "main" && terms[at + 1]?.senses.some((sense) => sense.form === "past") === true;
  if (isSaidBehind) return { at: at + 1, frameAt: null };
  if (!hasSense(terms[at], "frame")) return { at, frameAt: null };
  const isInner = (term: Term) => term.zone !== "deadline" && isVerb(term);
  const inner = lexicon.grammar.verbLast === true ? terms.map(isInner).lastIndexOf(true, at - 1) : terms.findIndex((term, index) => index > at && isInner(term));
  if (inner < 0) return { at, frameAt: null };
  for (const term of terms.slice(at)) if (term.zone === "purpose" || term.zone === "relative") term.zone = "main";
  return { at: inner, frameAt: at };
}

/** A subject with a verb of its own governs over a verb that merely opens the sentence as a noun would ("Reallocating budget takes 3 days"). */
function firstGoverning(terms: readonly Term[], governing: readonly number[]): number {
  const first = governing[0] as number;
  const opener = terms[first] as Term;
  const isSubject = first === 0 && opener.senses.every((sense) => sense.form === "ongoing" || sense.form === undefined);
  const finite = governing.find((at) => at > first && terms[at]?.senses.some((sense) => sense.form === "finite"));
  return isSubject && finite !== undefined ? finite : first;
}

/** The last governing verb, where it is one that stands behind what it governs. */
function lastGoverning(terms: readonly Term[], governing: readonly number[], { verbLast }: Grammar): number | undefined {
  if (verbLast === false) return undefined;
  return [...governing].reverse().find((at) => verbLast === true || terms[at]?.senses.some((sense) => sense.form === "finite" || sense.form === "past"));
}

function isNounForm(term: Term): boolean {
  return term.senses.every((sense) => sense.form === undefined || sense.form === "noun");
}

function opensStatement(terms: readonly Term[], at: number): boolean {
  return terms.slice(0, at).every((term) => hasSense(term, "filler") || hasSense(term, "vague") || term.kind === "mark");
}

/** "Introduction of …", "Growth in …": a noun made of a verb acts as one only with something to act on. */
function takesComplement(next: Term | undefined, grammar: Grammar): boolean {
  return next !== undefined && (next.kind === "number" || (grammar.nounTakesObject === true && (next.kind === "word" || next.kind === "gap" || next.key === '"')) || ["of", "preposition", "from", "to", "by"].some((cls) => hasSense(next, cls as WordClass)));
}

/** Chooses the reading of the governing verb that its object and the kind of statement call for. */
export function readPredicate(terms: readonly Term[], head: { readonly at: number; readonly frameAt: number | null }, object: ObjectKind, kind: StatementKind, hasNumber: boolean, grammar: Grammar): Predicate {
  const term = terms[head.at] as Term;
  // "All reps onboarded": without a number, a past form of a work verb tells of finished work, also on people.
  const isFinished = !hasNumber && kind !== "objective" && term.senses.some((sense) => sense.form === "past" && sense.cls === "work");
  // "Collect references from ten customers" is work in an initiative, a result in a key result.
  const isTask = kind === "initiative" && hasSense(term, "work");
  const order = WORK_OBJECTS.has(object) || isFinished ? BY_OBJECT.work : isTask ? BY_OBJECT.initiative : object === "metric" || (object === "people" && (kind !== "objective" || hasNumber)) || (object === "quality" && hasNumber) ? BY_OBJECT.result : BY_OBJECT[kind];
  // With a subject of its own in front, a verb tells what people do; at the start it tells us what to do.
  const isLast = grammar.verbLast === true || (grammar.verbLast === "finite" && term.senses.some((sense) => sense.form === "finite" || sense.form === "past"));
  const isBare = grammar.commandsAreBare === true && term.senses.some((sense) => sense.form === "command");
  const subject = isLast || isBare ? [] : terms.slice(0, head.at).filter((before) => before.zone === "main" && before.kind === "word");
  const arePeople = subject.some((before) => hasSense(before, "audience") || senseOf(before, "metric")?.unit === "count");
  const classes: readonly WordClass[] = term.senses.filter((sense) => sense.form !== undefined).map((sense) => sense.cls);
  // "Make our app …" says what it shall become; "make an app" is work.
  const isShaped = classes.includes("become") && classes.includes("make") && hasSense(terms[head.at + 1], "definite");
  const isWish = kind === "objective" && !hasNumber && object === "metric" && classes.includes("become") && !classes.includes("win");
  // "40 practices switch to us": a number of those whom nobody knows does something all the same.
  const areCounted = kind === "key_result" && (!WORK_OBJECTS.has(object) || !subject.some((before) => before.senses.some((sense) => sense.cls === "product" || sense.cls === "platform"))) && subject.length > 0 && !isFinished && term.senses.every((sense) => sense.form !== "past") && terms.slice(0, head.at).some((before) => before.kind === "number" && before.zone === "main");
  // "35 newspapers print our forecast"
  const doTheirs = arePeople && areCounted && hasSense(terms[head.at - 1], "audience") && term.senses.every((sense) => sense.form === undefined || WORK_VERBS.has(sense.cls));
  const cls = (doTheirs ? "act" : undefined) ?? (isShaped || isWish ? "become" : undefined) ?? ((arePeople || areCounted) && classes.includes("act") && !isFinished ? "act" : undefined) ?? order.find((candidate) => classes.includes(candidate)) ?? "act";
  const form = term.senses.find((sense) => sense.cls === cls && sense.form !== undefined)?.form ?? "command";
  return { at: head.at, term, cls, form, frameAt: head.frameAt, hasSubject: subject.length > 0, isLast };
}

/** Whether a noun stands in front of its verb as the one that does it. */
export function isSubject(predicate: Predicate | null, topic: Term | null): boolean {
  return predicate !== null && predicate.hasSubject && topic !== null && topic.end <= predicate.term.start;
}
