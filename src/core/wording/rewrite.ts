import { isMilestone, joinedVerbs } from "./judgement";
import { fillPlaceholders } from "./fill-placeholders";
import { asInside, asNamed, asSentence, deadlineWords, fieldOf, fillForm, metricPhrase, namedObject, splitAtInsertion, splitBehind } from "./repairs";
import type { PhraseCase, WordClass } from "./lexicon-data";
import type { OneOf, RewriteForms } from "./rewrite-forms";
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
  "no-bare-topic": (statement, { forms }) => (statement.kind === "initiative" ? [planFor(statement, forms, asInside(wholeText(statement)))] : outcomeForms(statement, forms)),
  "no-activity-key-result": (statement, { forms }) => [hopedResult(statement, forms), ...outcomeForms(statement, forms)],
  "no-counted-activity": (statement, { forms }) => [hopedResult(statement, forms), ...outcomeForms(statement, forms)],
  "no-activity-objective": (statement, { forms }) => outcomeForms(statement, forms),
  "prefer-outcome-objective": (statement, { forms }) => outcomeForms(statement, forms),
  "no-outcome-initiative": (statement, { forms }) => [fillForm(forms.towards, { words: asInside(wholeText(statement)) }), planFor(statement, forms, metricPhrase(statement))],
  "no-business-as-usual": (statement, { forms }) => (statement.kind === "initiative" ? [] : outcomeForms(statement, forms)),
  "no-steady-target": (statement, { forms }) => [reachedLevel(statement, forms), ...outcomeForms(statement, forms)],
  "no-running-kpi": (statement, { forms }) => [fillForm(forms.addBaseline, splitBehind(statement))],
  "require-number": (statement, { forms }) => addNumber(statement, forms),
  "require-clear-metric": (statement, { forms }) => [fillForm(forms.plain, { after: deadlineWords(statement) })],
  "require-baseline": (statement, { forms }) => [fillForm(forms.addPairBeside, splitBehind(statement)), ...outcomeForms(statement, forms)],
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
  "require-detail": (statement, { forms }) => [planOf(statement, forms), planFor(statement, forms, statement.predicate?.form === "command" ? objectWords(statement) : asInside(wholeText(statement)))],
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
  const isOfAnother = statement.nature === "bare_topic" && statement.topic !== null && statement.metric !== statement.topic;
  const byMetric = field === "milestone" || statement.nature === "activity" || isOfAnother || statement.predicate?.cls === "answer" ? null : movedMetric(statement, forms);
  return [byMetric, ...(forms.keyResults[field] ?? forms.keyResults.general).map((form) => fillForm(form, { words, after }))];
}

/** "Reduce the bounce rate of the pricing page from … to …", in the direction that is better. */
function movedMetric(statement: Statement, forms: RewriteForms): string | null {
  const sense = senseOf(statement.metric ?? undefined, "metric");
  const words = metricPhrase(statement);
  if (sense === undefined || words === undefined || isBesideThePoint(statement)) return null;
  const isAmount = statement.terms.some((term) => hasSense(term, "amount") && words.toLowerCase().startsWith(statement.text.slice(term.start, term.end).toLowerCase()));
  const form = sense.unit === "rank" && forms.ranked !== undefined ? forms.ranked : sense.unit === "duration" && sense.direction === "down" && forms.shortened !== undefined ? forms.shortened : sense.direction === "down" ? forms.lowered : sense.unit === "count" && !isAmount ? forms.grownCount : forms.raised;
  return fillFirst(form, { words: form === forms.grownCount ? withoutArticle(statement, words) : words, ...inCases(statement, words), after: deadlineWords(statement) });
}

/** "Keep answering to reviews": a measure in a case of its own is not what is spoken of. */
function isBesideThePoint({ metric, terms, lexicon }: Statement): boolean {
  const nounCase = metric === null ? undefined : lexicon.grammar.nounCase?.(terms, terms.indexOf(metric));
  return nounCase === "goal" || nounCase === "oblique" || (nounCase !== undefined && hasSense(metric ?? undefined, "milestone"));
}

/** The first of several wordings whose slots are all known. */
function fillFirst(forms: OneOf, slots: Parameters<typeof fillForm>[1]): string | null {
  for (const form of typeof forms === "string" ? [forms] : forms) {
    const filled = fillForm(form, slots);
    if (filled !== null) return filled;
  }
  return null;
}

/** Words cut out of the statement, under the names of the cases they can stand for. */
function inCases({ terms, text, predicate, lexicon, metric }: Statement, words: string): { readonly [name in PhraseCase | "counted"]?: string | undefined } {
  const { nameMetric } = lexicon.grammar;
  if (nameMetric !== undefined) {
    const isCounted = senseOf(metric ?? undefined, "metric")?.unit === "count";
    return { accusative: nameMetric(words, isCounted), counted: nameMetric(words, true) };
  }
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  const at = terms.findIndex((term) => term.start === start);
  if (at < 0 || lexicon.grammar.casesOf === undefined) return {};
  return Object.fromEntries(lexicon.grammar.casesOf(terms, at, predicate?.at ?? null).map((name) => [name, words]));
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
  const words = metricPhrase(statement);
  return fillFirst(forms.reachedFrom, { words, ...(words === undefined ? {} : inCases(statement, words)), target: targetText(statement), after: deadlineWords(statement) });
}

/** The result that a task names as its purpose or beside itself, made the statement: "… to cut refunds" → "Cut refunds from … to …". */
function hopedResult(statement: Statement, forms: RewriteForms): string | null {
  const { terms, text, roles } = statement;
  if (statement.predicate?.isLast === true) return hopedBefore(statement, forms);
  const joined = joinedVerbs(statement).slice(1);
  const verb = terms.find((term) => term.zone === "purpose" && isResultVerb(term)) ?? joined.find(isResultVerb);
  if (verb === undefined || !terms.some((term) => term.start > verb.start && hasSense(term, "metric"))) return null;
  const end = terms.filter((term) => term.kind !== "mark" || term.key === "%").reduce((last, term) => Math.max(last, term.end), 0);
  const dangling = terms.findIndex((term) => term.start > verb.start && hasSense(term, "pronoun") && !hasSense(term, "definite"));
  const from = terms[dangling - 1];
  const clause = text.slice(verb.start, dangling > 0 && from !== undefined ? (hasSense(from, "preposition") ? from.start : hasSense(from, "metric") ? from.end : end) : end);
  const hasNumber = roles.aims.some((aim) => aim.term.start > verb.start);
  // "win more donors" takes no end points; the number of donors does.
  if (!hasNumber && terms.some((term) => term.start >= verb.start && (hasSense(term, "more") || hasSense(term, "less") || (term === verb && hasSense(term, "win"))))) return (statement.metric?.start ?? -1) > verb.start ? movedMetric(statement, forms) : null;
  return hasNumber ? asSentence(clause) : fillForm(forms.addPair, { before: clause, after: "" });
}

/** The same where the purpose stands in front of the work, its verb last. */
function hopedBefore({ terms, text, roles }: Statement, forms: RewriteForms): string | null {
  const end = terms.findIndex((term) => term.zone === "purpose" && isResultVerb(term));
  let start = end;
  while (terms[start - 1]?.zone === "purpose" && terms[start - 1]?.kind !== "mark") start--;
  const clause = terms.slice(start, end);
  if (end < 1 || start === end || !clause.some((term) => hasSense(term, "metric"))) return null;
  const verb = terms[end] as Term;
  const before = text.slice((terms[start] as Term).start, (terms[end - 1] as Term).end);
  const hasNumber = roles.aims.some((aim) => aim.at >= start && aim.at < end);
  return hasNumber ? asSentence(text.slice((terms[start] as Term).start, verb.end)) : fillForm(forms.addPair, { before, after: ` ${text.slice(verb.start, verb.end)}` });
}

function isResultVerb(term: Term): boolean {
  return ["raise", "lower", "better", "reach", "win"].some((cls) => term.senses.some((sense) => sense.cls === cls && sense.form === "command"));
}

/** Both end points, or the missing one, put where the language puts them. */
function addNumber(statement: Statement, forms: RewriteForms): (string | null)[] {
  const { roles, metric, predicate } = statement;
  if (predicate?.cls === "stop" || hasSense(predicate?.term, "negation")) return [];
  const place = splitAtInsertion(statement);
  if (roles.baseline !== null) return [fillForm(forms.addTarget, place)];
  const words = metricPhrase(statement);
  const isCounted = predicate?.cls === "win" || predicate === null;
  // One contract or one award is not a number that grows.
  if (metric !== null && words !== undefined && isCounted && !hasSense(metric, "milestone")) return [movedMetric(statement, forms)];
  // "Customers become more loyal" is no number of customers that moves.
  const isSoft = predicate?.cls === "better" && predicate.isLast && senseOf(metric ?? undefined, "metric")?.unit === "count";
  if (metric !== null && predicate !== null && !isSoft && ["raise", "lower", "better", "reach"].includes(predicate.cls)) {
    const pairs = [fillForm(forms.addPair, place), movedMetric(statement, forms)];
    // "Notably grow reach several times over from … to …": such words do not go with end points.
    const isBlurred = statement.terms.some((term, at) => term.zone === "main" && ((hasSense(term, "vagueAmount") && !hasSense(term, "more")) || (hasSense(term, "vague") && at < predicate.at)));
    if (isBlurred && !predicate.isLast) return pairs.reverse();
    // One reaches a level and does not reach it "from" another.
    if (predicate.cls === "reach") return [pairs[1] ?? null, ...outcomeForms(statement, forms)];
    // Where what describes a noun follows it, "a notable rise in sales" is told without what is notable.
    return statement.lexicon.grammar.modifiersFollow === true && hasSense(statement.terms[predicate.at + 1], "vague") ? pairs.reverse() : pairs;
  }
  // An award or a contract is measured by nothing but itself.
  // "Make the newsletter more interesting" is of no use without how.
  if (isMilestone(statement) || (predicate?.isLast === false && hasSense(predicate.term, "make"))) return outcomeForms(statement, forms);
  const whole = statement.lexicon.grammar.modifiersFollow === true ? splitAtDeadline(statement) : splitBehind(statement);
  const isHollow = statement.terms.filter((term) => hasSense(term, "jargon")).length > 1;
  return [...(isHollow ? [] : [fillForm(forms.measured, { words: whole.before, after: whole.after })]), ...outcomeForms(statement, forms)];
}

/** The whole statement and its deadline, which is put elsewhere. */
function splitAtDeadline(statement: Statement): { readonly before: string; readonly after: string } {
  const { deadline, text } = statement;
  return { before: asSentence(deadline === null ? text : text.slice(0, deadline.start) + text.slice(deadline.end)), after: deadlineWords(statement) };
}

/** Work on what is named, with the deadline of the statement where it has one. */
function planFor(statement: Statement, forms: RewriteForms, words: string | undefined): string | null {
  if (statement.deadline === null) return fillForm(forms.plan, { words });
  const after = deadlineWords(statement);
  // What is said behind need not be said inside as well.
  return fillForm(forms.plan, { words: forms.plan.includes("[after") ? words?.replace(after, "") : words, after });
}

/** A vague initiative without what makes it vague. */
function sharpen(statement: Statement, finding: Finding, forms: RewriteForms): (string | null)[] {
  const term = statement.terms.find(({ start }) => start === finding.span[0]);
  const isAmount = hasSense(term, "vagueAmount") && !hasSense(term, "routine");
  const isNoun = statement.predicate?.form === "noun" && !statement.predicate.isLast;
  const object = isNoun ? asInside(wholeText(statement)) : (namedObject(statement) ?? objectWords(statement));
  const isKept = object === undefined || statement.lexicon.grammar.casesOf === undefined || inCases(statement, object).nominative !== undefined;
  const plan = planOf(statement, forms) ?? planFor(statement, forms, isKept ? object : undefined);
  // "Do something with reviews": without its object the verb makes no sentence.
  const at = term === undefined ? -1 : statement.terms.indexOf(term);
  const article = statement.terms[at - 1]?.quantity?.article === true ? statement.terms[at - 1] : undefined;
  const isObject = at > 0 && at - 1 === statement.predicate?.at && hasSense(statement.terms[at + 1], "preposition");
  // "various posts" are in no case that a number could govern.
  const { casesOf, takesNumber } = statement.lexicon.grammar;
  const isUncountable = isAmount && (casesOf?.(statement.terms, at + 1, null).includes("genitive") === false || takesNumber?.(statement.terms, at) === false);
  return term === statement.predicate?.term || isObject || isUncountable ? [plan] : [replaceSpan(statement, [article?.start ?? finding.span[0], finding.span[1]], isAmount ? "{target}" : ""), plan];
}

/** "Work with bloggers": a plan of what cannot be its subject as it stands. */
function planOf(statement: Statement, forms: RewriteForms): string | null {
  const { predicate, terms, text, lexicon, deadline } = statement;
  const first = predicate?.form === "command" ? terms[predicate.at + 1] : undefined;
  if (forms.planOf === undefined || lexicon.grammar.complement === undefined || predicate === null || first?.kind !== "word") return null;
  let last = first;
  for (let at = predicate.at + 1; terms[at]?.zone === "main" && terms[at]?.kind === "word"; at++) last = terms[at] as Term;
  return fillForm(forms.planOf, { words: lexicon.grammar.complement(text.slice(first.start, last.end)), after: deadline === null ? undefined : deadlineWords(statement) });
}

/** What stands behind the verb, up to a pause or the deadline. */
function objectWords(statement: Statement): string | undefined {
  const { predicate, terms, text } = statement;
  // "customers fall in love with us": what stands in front of such a verb does it.
  if (predicate?.cls === "become" && predicate.form === "finite") return undefined;
  if (predicate?.isLast === true) return wordsBefore(statement, predicate.at);
  let firstAt = (predicate?.at ?? -1) + 1;
  while (statement.lexicon.grammar.modifiersFollow === true && hasSense(terms[firstAt], "filler") && !hasSense(terms[firstAt], "preposition")) firstAt++;
  const first = predicate === null ? undefined : terms[firstAt];
  if (predicate === null || first === undefined || first.kind !== "word" || hasSense(first, "preposition")) return undefined;
  // Where what describes a noun follows it, an adjective behind the verb is the verb's own.
  if (statement.lexicon.grammar.modifiersFollow === true && ["vague", "vagueAmount", "routine"].some((cls) => hasSense(first, cls as WordClass))) return undefined;
  let last = first;
  for (let at = firstAt; terms[at]?.zone === "main" && terms[at]?.kind === "word"; at++) last = terms[at] as Term;
  return asNamed(statement, text.slice(first.start, last.end));
}

/** What stands in front of a verb that comes last, from a pause on. */
function wordsBefore(statement: Statement, end: number): string | undefined {
  const { terms, text } = statement;
  let start = end;
  const isSaid = (term: Term | undefined) => term?.zone === "main" && term.kind === "word";
  while (isSaid(terms[start - 1])) start--;
  // "watch competitors regularly": only what is watched is named.
  let last = end - 1;
  while (last > start && ["routine", "vague", "hedge", "filler"].some((cls) => hasSense(terms[last], cls as WordClass))) last--;
  if (terms.slice(start, last + 1).every((term) => hasSense(term, "filler"))) return undefined;
  // "customers fall in love with us": the noun of a compound verb is no object.
  return start === end || terms.slice(start, end).some((term) => hasSense(term, "verbPart")) ? undefined : asNamed(statement, text.slice((terms[start] as Term).start, (terms[last] as Term).end));
}

function wholeText({ terms, text }: Statement): string {
  return asSentence(text.slice(terms[0]?.start ?? 0));
}

function targetText(statement: Statement): string | undefined {
  const term = statement.roles.target?.term;
  return term === undefined ? undefined : asNamed(statement, statement.text.slice(term.start, term.end));
}

/** The statement up to the joint in front of a place, with its deadline. */
function cutBefore(statement: Statement, place: number): string | null {
  const { terms, text } = statement;
  const first = statement.roles.aims[0]?.term.end ?? statement.predicate?.term.end ?? 0;
  const joint = terms.find((term) => term.start >= first && term.start < place && (hasSense(term, "and") || term.key === "," || term.key === ";"));
  if (joint === undefined) return null;
  const deadline = deadlineWords(statement);
  const isKept = statement.deadline !== null && statement.deadline.end <= joint.start;
  const kept = text.slice(0, joint.start);
  if (isGuardIn(statement, joint)) return asSentence(isKept ? `${deadline} ${text.slice(joint.end)}` : text.slice(joint.end));
  const closed = statement.lexicon.grammar.closeClause?.(kept) ?? kept;
  const clause = closed === kept ? closedBySharedVerb(statement, joint, kept) : closed;
  return asSentence(statement.predicate?.isLast === true && !isKept ? `${deadline} ${asInside(clause)}` : clause + (isKept ? "" : deadline));
}

/** "spending no more than 5 million, bring …": a limit in front of the aim is what can be left out. */
function isGuardIn({ roles }: Statement, joint: Term): boolean {
  return roles.aims[0]?.isGuard === true && roles.aims[0].term.end <= joint.start;
}

/** "sales from 3 to 5 million and branches from 6 to 9 we bring": what is cut off leaves its verb behind. */
function closedBySharedVerb({ terms, text, predicate, lexicon }: Statement, joint: Term, kept: string): string {
  const { verbLast } = lexicon.grammar;
  if (predicate?.isLast !== true || predicate.term.start < joint.start) return kept;
  if (terms.some((term) => term.end <= joint.start && term.senses.some((sense) => sense.form === "finite" || sense.form === "past" || (verbLast === true && sense.form !== undefined)))) return kept;
  let first = predicate.at;
  while (hasSense(terms[first - 1], "verbPart")) first--;
  return `${kept.trimEnd()} ${text.slice((terms[first] as Term).start, predicate.term.end)}`;
}

function replaceSpan({ text }: Statement, [start, end]: readonly [number, number], words: string): string {
  return asSentence(text.slice(0, start) + words + text.slice(end));
}

const NUMERAL = /^\D{0,2}\d[\d.,\s\u00a0]*(?<=\d)/;

function swapNumbers(statement: Statement): string | null {
  const { roles, text } = statement;
  const pair = [roles.baseline?.term, roles.target?.term].filter((term): term is Term => term !== undefined).sort((a, b) => a.start - b.start);
  const [first, second] = pair;
  if (first === undefined || second === undefined) return null;
  // Case endings stay in their place; where the units differ, they have to change it with the numbers.
  const unit = (term: Term) => text.slice(term.start, term.end).replace(NUMERAL, "");
  const hasCases = statement.lexicon.grammar.nominative !== undefined && asNamed(statement, unit(first)) === asNamed(statement, unit(second));
  if (hasCases) {
    const numeral = (term: Term) => NUMERAL.exec(text.slice(term.start, term.end))?.[0] ?? "";
    return asSentence(text.slice(0, first.start) + numeral(second) + unit(first) + text.slice(first.end, second.start) + numeral(first) + text.slice(second.end - unit(second).length));
  }
  const words = (term: Term) => text.slice(term.start, term.end);
  return asSentence(text.slice(0, first.start) + words(second) + text.slice(first.end, second.start) + words(first) + text.slice(second.end));
}
