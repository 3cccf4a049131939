import type { Grammar, Sense, WordClass } from "../../wording/lexicon-data";
import { dropSenses, GUESSED_COMMAND, hasAnySense, hasSense, isVerb, keepSenses, NOUN_CLASSES, type Term } from "../../wording/terms";
import { complement, nameMetric, nominative } from "./metric-cases";
import { markNumber, settlePrepositions } from "./prepositions";
import { shapes } from "./shapes";

const MONTH = 28 * 86400;
const OBJECTS: ReadonlySet<WordClass> = new Set<WordClass>(["metric", "product", "platform", "channel", "milestone", "input", "quality"]);
const WORK_LIKE: ReadonlySet<WordClass> = new Set<WordClass>(["product", "platform", "channel", "meeting"]);
const GUESSED_CLAUSE: readonly Sense[] = [{ cls: "act", form: "finite" }];
const DASHES = new Set(["-", "–", "—", ":"]);

/** Russian word order: verbs come first, objects move freely, and small words mean different things in front of numbers and of nouns. */
export const grammar: Grammar = {
  verbLast: false,
  headNoun: "first",
  commandsAreBare: true,
  nounTakesObject: true,
  nameMetric,
  nominative,
  complement,
  takesNumber: (terms, at) => shapes().genitivePlural.test(terms[at + 1]?.key ?? ""),
  markNumber,
  prepare(terms) {
    terms.forEach((term, at) => {
      if (term.kind !== "word") return;
      if (hasSense(term, "dueSpanOpener") && terms[at + 1]?.quantity?.unit === "duration" && !isSpanOfTime(terms, at)) dropSenses(term, "dueSpanOpener", "dueLooseOpener");
      if (hasSense(term, "dueWhole") && at > 0 && /^(?:за|в течение) /.test(term.key) && isOfMetric(terms[at + 1])) dropSenses(term, "dueWhole");
      if (hasSense(term, "dueOccasion") && shapes().event.test(term.key) && !isOpened(terms, at)) dropSenses(term, "dueOccasion");
      // “churn in the first week” is counted from each customer's start.
      const [edge, period] = [terms[at + 1], terms[at + 2]];
      if ((term.key === "за" || term.key === "на") && edge !== undefined && period !== undefined && /^перв/.test(edge.key) && /^(?:недел|месяц|год)/.test(period.key)) {
        dropSenses(term, "dueLooseOpener");
        dropSenses(edge, "dueEdge");
        dropSenses(period, "duePeriod");
      }
      // “They come in winter too”: told as a habit.
      if (/^(?:летом|осенью|зимой|весной)$/.test(term.key) && hasSense(terms[at - 1], "and")) dropSenses(term, "dueWhole", "duePeriod", "dueOccasion");
      // “time to launch” is a metric, “срок 25 марта” a deadline.
      if (term.key.startsWith("срок") && !term.key.includes(" ") && terms[at + 1]?.kind !== "date") dropSenses(term, "dueOpener");
      // “prepare for the fair” names what the work is for.
      if (hasSense(term, "dueEventOpener") && /^(?:под|при)?готов/.test(terms[at - 1]?.key ?? "") && terms[at + 1]?.kind === "word" && !hasSense(terms[at + 1], "dueEdge")) dropSenses(term, "dueOpener", "dueEventOpener");
      // “customers who left in March”
      if (hasSense(term, "dueLooseOpener") && shapes().pastParticiple.test(terms[at - 1]?.key ?? "")) term.senses = [{ cls: "dueBlocker" }, { cls: "preposition" }];
      // “against 11% in January”: the date tells when the other value was measured.
      if (hasSense(term, "dueLooseOpener") && terms[at - 1]?.kind === "number" && (hasSense(terms[at - 2], "instead") || hasSense(terms[at - 2], "baseline"))) term.senses = [{ cls: "dueBlocker" }, { cls: "preposition" }];
    });
  },
  settle(terms) {
    settleOpener(terms);
    settleVerbs(terms);
    settleNouns(terms);
    settlePrepositions(terms);
    settleContrast(terms);
  },
};

/** “за 6 месяцев” is a time to get there; “за 2 дня вместо 9” and “за сутки” are how long something takes. */
function isSpanOfTime(terms: readonly Term[], at: number): boolean {
  const quantity = terms[at + 1]?.quantity;
  const next = terms[at + 2];
  if (quantity === undefined || hasSense(next, "instead") || (next?.kind === "mark" && (next.key === ":" || next.key === "(" || hasSense(terms[at + 3], "instead"))) || (next !== undefined && DASHES.has(next.key))) return false;
  if (/ближайш|следующ/.test((terms[at] as Term).key)) return true;
  const isLong = (quantity.unitFactor ?? 1) >= MONTH;
  const isAtEdge = at === 0 || next === undefined || (next.kind === "mark" && next.key !== "-");
  return (isLong && (isAtEdge || hasSense(next, "preposition"))) || at === 0;
}

/** “purchases per customer a year: from 2 to 3” */
function isOfMetric(next: Term | undefined): boolean {
  return next !== undefined && (DASHES.has(next.key) || next.key === ")" || hasSense(next, "from"));
}

function isOpened(terms: readonly Term[], at: number): boolean {
  let before = at - 1;
  while (hasSense(terms[before], "dueEdge")) before--;
  return hasSense(terms[before], "dueOpener") || hasSense(terms[before], "dueEventOpener");
}

/** “So that every tourist leaves with our honey”: alone, such a clause is the picture itself. */
function settleOpener(terms: readonly Term[]): void {
  const [first] = terms;
  if (first === undefined || !hasSense(first, "purpose") || terms.some((term) => term.key === ",")) return;
  first.senses = [{ cls: "filler" }];
  const verb = terms.find((term) => term.kind === "word" && term.senses.length === 0 && shapes().past.test(term.key));
  if (verb !== undefined) verb.senses = GUESSED_CLAUSE;
}

function settleVerbs(terms: readonly Term[]): void {
  const isMain = (term: Term) => term.kind === "word" && term.zone !== "deadline";
  const hasVerb = terms.some((term) => isMain(term) && term.senses.some((sense) => sense.form === "command"));
  terms.forEach((term, at) => {
    if (!isMain(term)) return;
    // “no longer”
    if (term.key === "больше" && terms[at + 1]?.key.startsWith("не")) term.senses = [{ cls: "filler" }];
    if (term.senses.every((sense) => sense.cls === "jargon") && term.key.length > 4) {
      if (shapes().infinitive.test(term.key)) term.senses = hasVerb ? [...term.senses, { cls: "act", form: "command" }] : [...term.senses, ...GUESSED_COMMAND];
      else if (shapes().finite.test(term.key) && at > 0) term.senses = [...term.senses, ...GUESSED_CLAUSE];
    }
    // Gerunds say how: “not raising the price”.
    if (term.senses.some((sense) => sense.form === "ongoing") && term.senses.every((sense) => sense.form === "ongoing")) term.senses = [{ cls: "means" }];
    // “20 developers test our service”: what others do is no work of ours.
    if (term.senses.some((sense) => sense.form === "finite" && (sense.cls === "work" || sense.cls === "make")) && hasSubject(terms, at)) term.senses = GUESSED_CLAUSE;
    if (hasSense(term, "frame") && !framesVerb(terms, at)) dropSenses(term, "frame");
    if (/^(?:с|пере)?дела[тей]/.test(term.key) && hasSense(term, "make") && isShaped(terms, at)) term.senses = [{ cls: "become", form: "command" }];
  });
}

/** “make delivery easier”, “make marketing a source of profit”: what something shall become stands behind it in a comparative or the instrumental. */
function isShaped(terms: readonly Term[], at: number): boolean {
  for (let next = at + 1; next < terms.length; next++) {
    const term = terms[next] as Term;
    if (term.zone === "deadline") continue;
    if (term.kind !== "word" || hasSense(term, "preposition") || hasSense(term, "and")) return false;
    if (next > at + 1 && shapes().shaped.test(term.key)) return true;
  }
  return false;
}

/** People in front of a verb, without a preposition. */
function hasSubject(terms: readonly Term[], verbAt: number): boolean {
  return terms.slice(0, verbAt).some((term, at) => term.kind === "word" && (hasSense(term, "audience") || (at === 0 && term.senses.length === 0)) && !hasSense(terms[at - 1], "preposition"));
}

/** “achieve growth of”, “prove that”, “strive to become”: another verb follows soon. */
function framesVerb(terms: readonly Term[], at: number): boolean {
  if (terms[at + 1]?.key === "," && hasSense(terms[at + 2], "relative")) return true;
  for (let next = at + 1; next < terms.length && next <= at + 4; next++) {
    const term = terms[next] as Term;
    if (term.kind !== "word" || hasSense(term, "metric")) return false;
    if (isVerb(term)) return true;
  }
  return false;
}

function settleNouns(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    const next = terms[at + 1];
    if (term.kind !== "word") return;
    const leadsValue = next !== undefined && (next.kind === "number" || DASHES.has(next.key));
    if (!leadsValue && hasAnySense(term, NOUN_CLASSES)) dropSenses(term, "baseline", "target");
    if (!leadsValue && (term.key === "нужно" || term.key === "хотим" || term.key === "старт")) dropSenses(term, "baseline", "target");
    // “share of happy customers”: what cannot be measured is spoken of, not the share.
    if (hasSense(term, "metric") && hasSense(next, "quality") && !hasSense(next, "metric") && /^(?:дол|процент|числ|количеств)/.test(term.key) && (next as Term).key.includes(" ")) dropSenses(term, "metric", "amount");
    // “collect 3 million on crowdfunding”: money is collected as a result, feedback as work.
    if (/^соб[еи]?р/.test(term.key) && terms.slice(at + 1, at + 4).some((sum) => sum.quantity?.unit === "currency")) dropSenses(term, "work", "make");
    // “depth from 2 to 3 pages”: what is counted belongs to the measure.
    if (hasSense(term, "product") && term.key.startsWith("страниц") && terms[at - 1]?.kind === "number" && terms.some((other) => other.key.startsWith("глубин"))) dropSenses(term, "product");
    // “raise spending on ads” puts more in, “cut spending” is a result.
    if (shapes().spending.test(term.key) && !hasSense(term, "input") && terms.slice(0, at).some((verb) => hasSense(verb, "raise") && isVerb(verb))) term.senses = [{ cls: "input" }];
    // “number of teams on the Pro plan”: what is counted stands in front of the preposition.
    if (hasSense(term, "amount") && next?.kind === "word" && !hasAnySense(next, WORK_LIKE)) freeBehindPreposition(terms, at + 2);
    // “work with dealers”: in the company of people nobody counts them.
    if (hasSense(term, "metric") && hasSense(term, "audience") && shapes().company.test(term.key)) dropSenses(term, "metric");
    // Calls we make are work, calls we get are a result.
    if (term.key.startsWith("звон") && hasSense(term, "metric") && terms.slice(0, at).some((verb) => verb.senses.some((sense) => sense.form !== undefined && (sense.cls === "make" || sense.cls === "work")))) term.senses = [{ cls: "product", field: "outreach" }];
    // “from 8th place to 3rd” is a rank.
    if (/^(?:мест[оаеу]|позици)/.test(term.key) && terms[at - 1]?.kind === "number" && (terms[at - 1]?.quantity?.unit === "rank" || /^(?:с|со|на|до)$/.test(terms[at - 2]?.key ?? ""))) term.senses = [{ cls: "metric", unit: "rank", direction: "down" }];
    // “sell 80 seats”: such words are counted, but a place is also a rank.
    if (terms[at - 1]?.kind === "number" && term.senses.length === 0 && shapes().pieces.test(term.key)) term.senses = [{ cls: "metric", unit: "count", direction: "up" }];
    if (term.senses.length === 0 && shapes().discipline.test(term.key)) term.senses = [{ cls: "topic" }];
    if (isVerb(term)) freeObject(terms, at);
    // “move to a new system”: what one moves to is not launched.
    if (hasSense(term, "work") && (next?.key === "на" || next?.key === "в")) {
      const target = terms.slice(at + 2, at + 5).find((noun) => hasAnySense(noun, NOUN_CLASSES));
      if (target !== undefined) dropSenses(target, "platform");
    }
  });
}

/** Nouns of work behind a preposition, up to a mark or number, only say where. */
function freeBehindPreposition(terms: readonly Term[], from: number): void {
  let isBehind = false;
  for (let at = from; terms[at]?.kind === "word"; at++) {
    const term = terms[at] as Term;
    if (hasSense(term, "preposition")) isBehind = true;
    else if (isBehind) keepSenses(term, (sense) => !WORK_LIKE.has(sense.cls));
    else if (hasAnySense(term, WORK_LIKE)) return;
  }
}

/** “agree with sales on a definition” is in Russian “agree with sales a definition”: behind a phrase with a preposition the object may still come. */
function freeObject(terms: readonly Term[], verbAt: number): void {
  const first = terms[verbAt + 1];
  if (first === undefined || !hasSense(first, "preposition") || first.key.includes(" ")) return;
  let nounAt = -1;
  for (let at = verbAt + 2; at < terms.length && at <= verbAt + 7; at++) {
    const term = terms[at] as Term;
    if (term.kind !== "word" || hasSense(term, "preposition")) return;
    if (!hasAnySense(term, NOUN_CLASSES)) continue;
    if (nounAt < 0) nounAt = at;
    else if (isObjectForm(term.key) && hasAnySense(term, OBJECTS)) {
      keepSenses(terms[nounAt] as Term, (sense) => !NOUN_CLASSES.has(sense.cls));
      return;
    }
  }
}

/** An accusative that is no genitive: in -у, -ю or a consonant. */
function isObjectForm(key: string): boolean {
  const word = key.includes(" ") ? key.slice(0, key.indexOf(" ")) : key;
  return shapes().accusative.test(word) && !shapes().oblique.test(word);
}

/** “Not to chase traffic but to gather readers”, “Stop being … and become …”: what is wanted stands behind. */
function settleContrast(terms: readonly Term[]): void {
  const at = terms.findIndex((term) => term.kind === "word" && !hasSense(term, "filler"));
  const opener = terms[at];
  if (opener === undefined || !(hasSense(opener, "negation") || hasSense(opener, "stop"))) return;
  const turn = terms.findIndex((term, index) => index > at + 1 && (term.key === "а" || term.key === "но" || hasSense(term, "and")) && terms.slice(index + 1, index + 4).some((next) => isVerb(next) && !hasSense(next, "stop")));
  if (turn < 0) return;
  keepSenses(opener, (sense) => sense.cls !== "negation" && sense.cls !== "negative" && sense.cls !== "stop");
  for (const term of terms.slice(at + 1, turn)) keepSenses(term, (sense) => sense.form === undefined);
}
