import type { WordClass } from "./lexicon-data";
import type { RewriteForms } from "./rewrite-forms";
import type { Statement } from "./statement";
import { hasSense, isVerb, senseOf, type Term } from "./terms";

/** The places of a wording that are filled from the statement. */
interface Slots {
  readonly [slot: string]: string | undefined;
}

/** The small word in front of a gap or slot that `[after]` follows. */
const BEFORE_AFTER = /(\S+) (?:\{\w+\}|\[target\])\[after\]$/;

/** Fills the square brackets of a wording; null when one has neither words nor a stand-in. Spaces are tidied, the first letter is a capital. */
export function fillForm(form: string, slots: Slots): string | null {
  const after = slots.after?.trim() ?? "";
  const opener = BEFORE_AFTER.exec(form)?.[1];
  // "… to 650 to the end of the year": where both begin with the same word, the deadline stands in front.
  if (opener !== undefined && after.startsWith(`${opener} `)) {
    const filled = fillForm(form, { ...slots, after: "" });
    return filled === null ? null : asSentence(`${after} ${asInside(filled)}`);
  }
  // A deadline in brackets stands behind everything.
  if (after.startsWith("(") && !form.endsWith("[after]")) {
    const filled = fillForm(form, { ...slots, after: "" });
    return filled === null ? null : `${filled} ${after}`;
  }
  let isWhole = true;
  const text = form.replace(/\[(\w+)(?:\|([^\]]*))?\]/g, (_, slot: string, standIn: string | undefined) => {
    const words = slots[slot] ?? standIn;
    if (words === undefined) isWhole = false;
    return words ?? "";
  });
  return isWhole ? asSentence(text) : null;
}

/** One space between words, none in front of a comma, no stop or dash at the end, a capital at the start. */
export function asSentence(text: string): string {
  const plain = text
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:)])(?!\d)/g, "$1")
    .replace(/([,;:])(?: ?[,;:])+/g, "$1");
  const tidy = trimMarks(plain);
  const [first = ""] = tidy;
  // "iPhone" has its capital already.
  return /^\p{Ll}+\p{Lu}/u.test(tidy) ? tidy : first.toUpperCase() + tidy.slice(first.length);
}

const EDGE_MARKS = " ,;:.–—-";

/** "15 tys.", "10 p.p.": the stop of an abbreviation behind a number belongs to it. */
const ABBREVIATION = /(?:[\dIVX][ \u00a0]|\p{L}\.)\p{Ll}{1,3}\.$/u;

const ABBREVIATION_LENGTH = 6;

/** Without marks at either end. A pattern would try every place of a long run of marks anew. */
function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE_MARKS.includes(text.charAt(start))) start++;
  while (end > start && EDGE_MARKS.includes(text.charAt(end - 1)) && !ABBREVIATION.test(text.slice(Math.max(start, end - ABBREVIATION_LENGTH), end))) end--;
  return text.slice(start, end);
}

/** The first letter small, unless the word is an abbreviation or a name with capitals of its own. */
export function asInside(text: string): string {
  const word = /^[\p{L}\p{N}-]+/u.exec(text)?.[0] ?? "";
  const isName = /^\s+\p{Lu}/u.test(text.slice(word.length));
  return isName || word.slice(1) !== word.slice(1).toLowerCase() || word.length < 2 ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Words cut out of a statement as they are named elsewhere: in the form of a dictionary, where words have cases. */
export function asNamed({ lexicon, text }: Statement, words: string): string {
  const named = lexicon.grammar.nominative?.(words) ?? words;
  // In the middle of a sentence a capital belongs to a name.
  return text.trimStart().startsWith(words) ? asInside(named) : named;
}

/** "Deadline: 30 June" */
const LABELED = /^\p{L}+\s?[:–—-]/u;

/** The deadline as typed, with a space in front, in its brackets where it stands in some; nothing when there is none. */
export function deadlineWords({ deadline, text, terms, lexicon }: Statement): string {
  if (deadline === null) return "";
  const first = terms.find((term) => term.start === deadline.start);
  const isBare = first?.kind === "date" || hasSense(first, "dueEdge");
  const lead = isBare ? (lexicon.rewrites?.inDue ?? "") : "";
  const words = text.slice(deadline.start, deadline.end);
  if ((text[deadline.start - 1] === "(" && text[deadline.end] === ")") || LABELED.test(words)) return ` (${words})`;
  return ` ${lead}${/^\p{Lu}(?:\s|\p{Ll})/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words}`;
}

/**
 * The text before and behind the place where end points are put in: behind the main clause, or in languages with the verb at the end in front of it.
 * Marks at the end of the sentence are left out.
 */
export function splitAtInsertion(statement: Statement): { readonly before: string; readonly after: string } {
  const { terms, text, predicate } = statement;
  const end = lastWordEnd(terms);
  if (predicate?.isLast === true) {
    let cutAt = predicate.at;
    while (cutAt > 1 && hasSense(terms[cutAt - 1], "verbPart")) cutAt--;
    const verbAt = cutAt;
    while (cutAt > 1 && hasSense(terms[cutAt - 1], "vague") && !isVerb(terms[cutAt - 1])) cutAt--;
    return { before: text.slice(0, (terms[cutAt] as Term).start).trimEnd(), after: ` ${text.slice((terms[verbAt] as Term).start, end)}` };
  }
  const from = predicate === null ? 0 : predicate.at;
  let last = -1;
  for (let at = 0; at < terms.length; at++) {
    const { zone, kind } = terms[at] as Term;
    if (at > from && last >= 0 && (zone === "purpose" || zone === "means" || zone === "aside" || zone === "deadline")) break;
    if (kind !== "mark" && zone !== "deadline") last = at;
  }
  while (last > from + 1 && ((hasSense(terms[last], "vague") && !hasSense(terms[last - 1], "preposition")) || (hasSense(terms[last], "to") && terms[last]?.kind === "word"))) last--;
  if (terms[last + 1]?.key === '"' && terms.slice(0, last).filter((term) => term.key === '"').length % 2 === 1) last++;
  // The stop of an abbreviation belongs to it: "4 tys."
  const isAbbreviated = terms[last]?.kind === "number" && /\p{L}\.$/u.test(text.slice(0, (terms[last]?.end ?? 0) + 1));
  const place = (terms[last]?.end ?? end) + (isAbbreviated ? 1 : 0);
  const cut = terms[last + 1];
  const rest = cut !== undefined && cut.zone === "main" && (hasSense(cut, "vague") || hasSense(cut, "to")) ? text.slice(cut.end, end) : text.slice(place, end);
  const after = rest.replace(/^[\s,;:.–—-]+/, "");
  return { before: text.slice(0, place), after: after === "" ? "" : ` ${after}` };
}

/** The text before and behind what is added beside a statement: behind a finite verb, else where end points are put in. */
export function splitBehind(statement: Statement): { readonly before: string; readonly after: string } {
  const { text, terms, predicate, lexicon } = statement;
  return predicate?.isLast === true && lexicon.grammar.verbLast === "finite" ? { before: text.slice(0, lastWordEnd(terms)), after: "" } : splitAtInsertion(statement);
}

function lastWordEnd(terms: readonly Term[]): number {
  for (let at = terms.length - 1; at >= 0; at--) {
    const term = terms[at] as Term;
    if (term.kind !== "mark" || term.key === ")" || term.key === "%") return term.end;
  }
  return 0;
}

/** The thing the statement speaks of, when it is named in a way that can stand elsewhere: "our partner newsletter". */
export function namedObject(statement: Statement): string | undefined {
  const { terms, predicate, topic, text } = statement;
  if (topic === null || !(hasSense(topic, "product") || hasSense(topic, "platform") || hasSense(topic, "input"))) return undefined;
  const topicAt = terms.indexOf(topic);
  let start = topicAt;
  while (start > 0 && terms[start - 1]?.kind === "word" && terms[start - 1] !== predicate?.term && !hasSense(terms[start], "definite")) start--;
  if (!hasSense(terms[start], "definite") || terms.slice(start, topicAt).some((term) => hasSense(term, "preposition") || hasSense(term, "and"))) return undefined;
  let end = topicAt;
  while (terms[end + 1]?.kind === "word" && terms[end + 1]?.zone === "main" && isPlainWord(terms[end + 1] as Term)) end++;
  return asNamed(statement, text.slice((terms[start] as Term).start, (terms[end] as Term).end));
}

function isPlainWord(term: Term): boolean {
  return term.senses.every((sense) => sense.cls === "product" || sense.cls === "generic" || sense.cls === "audience" || sense.cls === "platform" || sense.cls === "topic");
}

/** What is measured, as typed, with what specifies it: "retention of trial users". */
export function metricPhrase(statement: Statement): string | undefined {
  const { metric, terms, text, predicate } = statement;
  if (metric === null) return undefined;
  const at = terms.indexOf(metric);
  let start = at;
  while (start > 0 && statement.lexicon.grammar.modifiersFollow !== true && isModifier(terms[start - 1] as Term) && terms[start - 1] !== predicate?.term) start--;
  let end = at;
  for (let next = at + 1; next < terms.length; next++) {
    const term = terms[next] as Term;
    if (term.kind !== "word" || term.zone !== metric.zone || hasSense(term, "and") || term.senses.some((sense) => sense.form !== undefined && sense.form !== "noun")) break;
    if (hasSense(term, "from") || hasSense(term, "by") || hasSense(term, "atLeast") || hasSense(term, "atMost") || hasSense(term, "routine") || hasSense(term, "span") || hasSense(term, "baseline") || hasSense(term, "link") || hasSense(term, "pendingWord") || term.key === ":") break;
    if (hasSense(term, "to") && terms[next + 1]?.kind === "number") break;
    if (!hasSense(term, "filler") || hasSense(term, "of")) end = next;
  }
  while (end > at && (hasSense(terms[end], "preposition") || hasSense(terms[end], "of") || hasSense(terms[end], "definite"))) end--;
  // "a larger share of the dairy market": what is wished for it is no part of its name.
  const isSoft = (term: Term) => statement.lexicon.grammar.modifiersFollow === true && term !== metric && ["vague", "more", "less", "filler"].some((cls) => hasSense(term, cls as WordClass));
  const named = terms.slice(start, end + 1);
  if (!named.some(isSoft)) return asNamed(statement, text.slice((terms[start] as Term).start, (terms[end] as Term).end));
  return asNamed(statement, named.filter((term) => !isSoft(term)).map((term) => text.slice(term.start, term.end)).join(" "));
}

function isModifier(term: Term): boolean {
  return term.kind === "word" && term.zone === "main" && !hasSense(term, "vague") && !hasSense(term, "vagueAmount") && !hasSense(term, "more") && !hasSense(term, "less") && !hasSense(term, "preposition") && !hasSense(term, "negation") && !term.senses.some((sense) => sense.form !== undefined);
}

/** Fields in which the verb tells more than what it is done with: "train the team on the new deck". */
const VERB_FIELDS = new Set(["training", "hiring", "research", "partnership"]);

function has(forms: object, field: string): boolean {
  return Object.prototype.hasOwnProperty.call(forms, field);
}

/** The field of work a statement belongs to, by what it makes, else by its verb. */
export function fieldOf(statement: Statement, forms: RewriteForms["keyResults"] | RewriteForms["objectives"]): string {
  const { topic, predicate, terms, lexicon } = statement;
  const special = predicate?.cls === "answer" ? "answer" : predicate?.cls === "spend" || statement.object === "input" ? "spend" : "";
  if (has(forms, special)) return special;
  if (topic !== null && hasSense(topic, "milestone") && has(forms, "milestone")) return "milestone";
  const main = terms.filter((term) => term.zone === "main");
  // Where cases tell, an object goes before the one who does it.
  const object = main.find((term) => hasSense(term, "product") && lexicon.grammar.nounCase?.(terms, terms.indexOf(term)) === "object");
  const products = [object, topic, ...main].flatMap((term) => senseOf(term ?? undefined, "product") ?? []);
  // "A new version of the app": what fits every field tells less than what it is of.
  const product = products.find((sense) => sense.field !== "general") ?? products[0];
  const verb = predicate?.term.senses.find((sense) => sense.field !== undefined && sense.field !== "general");
  const isByVerb = product?.field === undefined || product.field === "general" || (verb?.field !== undefined && VERB_FIELDS.has(verb.field));
  const field = isByVerb ? (verb?.field ?? product?.field) : product.field;
  return field !== undefined && has(forms, field) ? field : themeOf(statement, forms);
}

/** What another noun speaks of ("dealers", "loyalty"), else what is measured, else that a product or a market is meant. */
function themeOf({ terms, metric }: Statement, forms: object): string {
  const main = terms.filter((term) => term.zone === "main");
  const fields = main.flatMap((term) => term.senses).flatMap((sense) => (sense.form === undefined ? (sense.field ?? []) : []));
  const unit = senseOf(metric ?? undefined, "metric")?.unit ?? "";
  const platform = main.some((term) => hasSense(term, "platform")) ? "platform" : "";
  return [...fields, unit, platform].find((theme) => has(forms, theme)) ?? "general";
}
