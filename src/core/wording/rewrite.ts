import { joinedVerbs } from "./judgement";
import { fillPlaceholders } from "./fill-placeholders";
import { asInside, asSentence, deadlineWords, fieldOf, fillForm, metricPhrase, namedObject, splitAtInsertion } from "./repairs";
import type { RewriteForms } from "./rewrite-forms";
import type { Statement } from "./statement";
import { hasSense, senseOf, type Term } from "./terms";
import type { Finding } from "./wording";

/** Proposes wordings for one finding, best first; null and repetitions are skipped. */
type Repair = (statement: Statement, tools: Tools) => (string | null)[];

interface Tools {
  readonly forms: RewriteForms;
  readonly finding: Finding;
}

/**
 * A better wording of a statement: a whole sentence that keeps its facts and shows gaps where one is missing.
 * @param isAccepted whether a proposal, checked again, may be offered
 * @returns null when there is nothing to repair or no honest repair
 */
export function rewriteStatement(statement: Statement, findings: readonly Finding[], isAccepted: (text: string) => boolean): string | null {
  const { rewrites: forms } = statement.lexicon;
  if (forms === null) return null;
  const tried = new Set([asSentence(statement.text)]);
  // Of an over-long statement nothing is kept, so that it is no use to mend its parts.
  const ordered = [...findings].sort((a, b) => Number(b.rule === "limit-length") - Number(a.rule === "limit-length"));
  for (const finding of ordered) {
    if (finding.severity === "suggestion") continue;
    for (const proposal of [...(REPAIRS[finding.rule]?.(statement, { forms, finding }) ?? []), ...fallback(statement, forms)]) {
      if (proposal === null || proposal === "" || tried.has(proposal)) continue;
      tried.add(proposal);
      if (isAccepted(proposal)) return proposal;
    }
  }
  return null;
}

/** Key results that the work a statement names may be for: what its field usually is for, and the result it names itself. */
export function proposeOutcomes(statement: Statement, isAccepted: (text: string) => boolean): readonly string[] {
  const { rewrites: forms } = statement.lexicon;
  if (forms === null) return [];
  const proposals = [hopedResult(statement, forms), ...outcomeForms(statement, forms)].flatMap((proposal) => proposal ?? []);
  return [...new Set(proposals)].filter(isAccepted);
}

const REPAIRS: { readonly [rule: string]: Repair } = {
  "no-placeholder": (statement, { forms }) => [fillPlaceholders(statement), ...outcomeForms(statement, forms)],
  "no-bare-topic": (statement, { forms }) => (statement.kind === "initiative" ? [fillForm(forms.plan, { words: asInside(wholeText(statement)) })] : outcomeForms(statement, forms)),
  "no-activity-key-result": (statement, { forms }) => [hopedResult(statement, forms), ...outcomeForms(statement, forms)],
  "no-counted-activity": (statement, { forms }) => [hopedResult(statement, forms), ...outcomeForms(statement, forms)],
  "no-activity-objective": (statement, { forms }) => outcomeForms(statement, forms),
  "prefer-outcome-objective": (statement, { forms }) => outcomeForms(statement, forms),
  "no-outcome-initiative": (statement, { forms }) => [fillForm(forms.towards, { words: asInside(wholeText(statement)) }), fillForm(forms.plan, { words: metricPhrase(statement) })],
  "no-business-as-usual": (statement, { forms }) => (statement.kind === "initiative" ? [] : outcomeForms(statement, forms)),
  "no-steady-target": (statement, { forms }) => [reachedLevel(statement, forms), ...outcomeForms(statement, forms)],
  "no-running-kpi": (statement, { forms }) => [fillForm(forms.addBaseline, splitAtInsertion(statement))],
  "require-number": (statement, { forms }) => addNumber(statement, forms),
  "require-clear-metric": (statement, { forms }) => [fillForm(forms.plain, { after: deadlineWords(statement) })],
  "require-baseline": (statement, { forms }) => [fillForm(forms.addPairBeside, splitAtInsertion(statement)), ...outcomeForms(statement, forms)],
  "no-number-in-objective": (statement, { forms }) => outcomeForms(statement, forms),
  "limit-targets": (statement, { forms, finding }) => (statement.nature === "activity" ? [hopedResult(statement, forms), ...outcomeForms(statement, forms)] : [cutBefore(statement, finding.span[0])]),
  "no-compound-statement": (statement, { forms }) => [cutBefore(statement, joinedVerbs(statement)[1]?.start ?? 0), ...outcomeForms(statement, forms)],
  "no-unrealistic-target": (statement, { forms, finding }) => statement.roles.baseline === null ? outcomeForms(statement, forms) : [replaceSpan(statement, finding.span, "{target}")],
  "no-tiny-change": (statement, { finding }) => [replaceSpan(statement, finding.span, "{target}")],
  "no-contradicting-numbers": (statement) => [swapNumbers(statement)],
  "no-vague-wording": (statement, { finding, forms }) => (statement.kind === "objective" ? outcomeForms(statement, forms) : sharpen(statement, finding, forms)),
  "no-jargon": (statement, { forms }) => outcomeForms(statement, forms),
  "no-negative-wording": () => [],
  "limit-length": () => [],
  "require-detail": (statement, { forms }) => [fillForm(forms.plan, { words: asInside(wholeText(statement)) })],
};

function fallback(statement: Statement, forms: RewriteForms): (string | null)[] {
  const after = deadlineWords(statement);
  if (statement.kind === "objective") return [fillForm(forms.picture, { after })];
  return statement.kind === "key_result" ? [fillForm(forms.plain, { after })] : [];
}

/** What work of this field usually is for; for a metric that is named, the metric itself. */
function outcomeForms(statement: Statement, forms: RewriteForms): (string | null)[] {
  const after = deadlineWords(statement);
  const words = namedObject(statement);
  if (statement.kind === "objective") return [fillForm(forms.objectives[fieldOf(statement, forms.objectives)] ?? forms.picture, { words, after })];
  if (statement.kind === "initiative") return [];
  const field = fieldOf(statement, forms.keyResults);
  const byMetric = statement.nature === "activity" || statement.predicate?.cls === "answer" ? null : movedMetric(statement, forms);
  return [byMetric, ...(forms.keyResults[field] ?? forms.keyResults.general).map((form) => fillForm(form, { words, after }))];
}

/** "Reduce the bounce rate of the pricing page from … to …", in the direction that is better. */
function movedMetric(statement: Statement, forms: RewriteForms): string | null {
  const sense = senseOf(statement.metric ?? undefined, "metric");
  const words = metricPhrase(statement);
  if (sense === undefined || words === undefined) return null;
  const form = sense.direction === "down" ? forms.lowered : sense.unit === "count" ? forms.grownCount : forms.raised;
  return fillForm(form, { words: form === forms.grownCount ? withoutArticle(statement, words) : words, after: deadlineWords(statement) });
}

/** "our key accounts" → "key accounts": behind "the number of" nothing definite is wanted. */
function withoutArticle({ terms, text }: Statement, words: string): string {
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  const first = terms.findIndex((term) => term.start === start);
  return first >= 0 && hasSense(terms[first], "definite") ? words.slice((terms[first + 1]?.start ?? start) - start) : words;
}

/** A level to hold, told as a change to it; only where the metric is what the level is of. */
function reachedLevel(statement: Statement, forms: RewriteForms): string | null {
  const unit = senseOf(statement.metric ?? undefined, "metric")?.unit;
  if (unit === undefined || unit !== statement.quantity.unit) return null;
  return fillForm(forms.reachedFrom, { words: metricPhrase(statement), target: targetText(statement), after: deadlineWords(statement) });
}

/** The result that a task names as its purpose or beside itself, made the statement: "… to cut refunds" → "Cut refunds from … to …". */
function hopedResult(statement: Statement, forms: RewriteForms): string | null {
  const { terms, text, roles } = statement;
  const joined = joinedVerbs(statement).slice(1);
  const verb = terms.find((term) => term.zone === "purpose" && isResultVerb(term)) ?? joined.find(isResultVerb);
  if (verb === undefined || !terms.some((term) => term.start > verb.start && hasSense(term, "metric"))) return null;
  const end = terms.filter((term) => term.kind !== "mark" || term.key === "%").reduce((last, term) => Math.max(last, term.end), 0);
  const dangling = terms.findIndex((term) => term.start > verb.start && hasSense(term, "pronoun") && !hasSense(term, "definite"));
  const from = terms[dangling - 1];
  const clause = text.slice(verb.start, dangling > 0 && from !== undefined ? (hasSense(from, "preposition") ? from.start : end) : end);
  const hasNumber = roles.aims.some((aim) => aim.term.start > verb.start);
  return hasNumber ? asSentence(clause) : fillForm(forms.addPair, { before: clause, after: "" });
}

function isResultVerb(term: Term): boolean {
  return ["raise", "lower", "better", "reach", "win"].some((cls) => term.senses.some((sense) => sense.cls === cls && sense.form === "command"));
}

/** Both end points, or the missing one, put where the language puts them. */
function addNumber(statement: Statement, forms: RewriteForms): (string | null)[] {
  const { roles, metric, predicate } = statement;
  if (predicate?.cls === "stop") return [];
  const place = splitAtInsertion(statement);
  if (roles.baseline !== null) return [fillForm(forms.addTarget, place)];
  const words = metricPhrase(statement);
  const isCounted = predicate?.cls === "win" || predicate === null;
  if (metric !== null && words !== undefined && isCounted) return [movedMetric(statement, forms)];
  if (metric !== null && predicate !== null && ["raise", "lower", "better", "reach"].includes(predicate.cls)) return [fillForm(forms.addPair, place), movedMetric(statement, forms)];
  return [fillForm(forms.measured, { words: place.before, after: place.after }), ...outcomeForms(statement, forms)];
}

/** A vague initiative without what makes it vague. */
function sharpen(statement: Statement, finding: Finding, forms: RewriteForms): (string | null)[] {
  const term = statement.terms.find(({ start }) => start === finding.span[0]);
  const isAmount = hasSense(term, "vagueAmount") && !hasSense(term, "routine");
  const plan = fillForm(forms.plan, { words: namedObject(statement) ?? objectWords(statement) });
  return term === statement.predicate?.term ? [plan] : [replaceSpan(statement, finding.span, isAmount ? "{target}" : ""), plan];
}

/** What stands behind the verb, up to a pause or the deadline. */
function objectWords(statement: Statement): string | undefined {
  const { predicate, terms, text } = statement;
  const first = predicate === null ? undefined : terms[predicate.at + 1];
  if (predicate === null || first === undefined || first.kind !== "word" || hasSense(first, "preposition")) return undefined;
  let last = first;
  for (let at = predicate.at + 1; terms[at]?.zone === "main" && terms[at]?.kind === "word"; at++) last = terms[at] as Term;
  return asInside(text.slice(first.start, last.end));
}

function wholeText({ terms, text }: Statement): string {
  return asSentence(text.slice(terms[0]?.start ?? 0));
}

function targetText({ roles, text }: Statement): string | undefined {
  const term = roles.target?.term;
  return term === undefined ? undefined : text.slice(term.start, term.end);
}

/** The statement up to the joint in front of a place, with its deadline. */
function cutBefore(statement: Statement, place: number): string | null {
  const { terms, text } = statement;
  const first = statement.roles.aims[0]?.term.end ?? statement.predicate?.term.end ?? 0;
  const joint = terms.find((term) => term.start >= first && term.start < place && (hasSense(term, "and") || term.key === "," || term.key === ";"));
  if (joint === undefined) return null;
  const deadline = deadlineWords(statement);
  const isKept = statement.deadline !== null && statement.deadline.end <= joint.start;
  return asSentence(text.slice(0, joint.start) + (isKept ? "" : deadline));
}

function replaceSpan({ text }: Statement, [start, end]: readonly [number, number], words: string): string {
  return asSentence(text.slice(0, start) + words + text.slice(end));
}

function swapNumbers({ roles, text }: Statement): string | null {
  const pair = [roles.baseline?.term, roles.target?.term].filter((term): term is Term => term !== undefined).sort((a, b) => a.start - b.start);
  const [first, second] = pair;
  if (first === undefined || second === undefined) return null;
  const words = (term: Term) => text.slice(term.start, term.end);
  return asSentence(text.slice(0, first.start) + words(second) + text.slice(first.end, second.start) + words(first) + text.slice(second.end));
}
