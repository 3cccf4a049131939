import type { Grammar, Sense, VerbForm, WordClass } from "../../wording/lexicon-data";
import { GUESSED_COMMAND, hasAnySense, hasSense, isVerb, keepSenses, type Term } from "../../wording/terms";
import { lazy } from "../lazy";
import { caseOfEnding, caseOfWord, isPossessed, lastWord, nominative, nounCase } from "./cases";
import { findDeadline } from "./deadline";
import { readAnybody, readTasks } from "./doings";
import { plainSpelling } from "./endings";
import { cuts } from "./lexicon-patterns";
import { markNumber } from "./number-marks";
import { isLike } from "./patterns";

type Form = "infinitive" | "nominal" | "joining" | "participle" | "finite" | "bare";

/** Nouns that tell by their endings whose they are; words that fit every plan are not asked. */
const THINGS: ReadonlySet<WordClass> = new Set<WordClass>(["metric", "product", "audience", "milestone", "approval", "channel", "input", "meeting", "platform", "plan", "quality", "task"]);
const POSTPOSITIONS: ReadonlySet<WordClass> = new Set<WordClass>(["purposeBehind", "meansBehind", "will", "and"]);

const PEOPLE_SENSES: readonly Sense[] = [{ cls: "audience" }];
const ROUTINE_SENSES: readonly Sense[] = [{ cls: "routine" }];
const FILLER_SENSES: readonly Sense[] = [{ cls: "filler" }];
const DELIVERING: readonly Sense[] = [{ cls: "answer", form: "command" }];
const ENTERING: readonly Sense[] = [{ cls: "work", form: "command" }];
const PLATFORM: readonly Sense[] = [{ cls: "platform" }];
const OWN_PLACE: readonly Sense[] = [{ cls: "product", field: "general" }];

/** Kazakh word order: the verb closes its clause, participles stand in front of the noun they describe, cases tell what a noun is to the verb. */
export const grammar: Grammar = {
  verbLast: true,
  wordLoad: 1.3,
  headNoun: "last",
  betteringIsWish: true,
  findDeadline,
  markNumber,
  isPassive: (terms, at) => isPassive(lastWord(terms[at]?.key ?? "")),
  nounCase,
  nominative,
  roleOfEnding,
  closeClause,
  settle(terms) {
    readSteady(terms);
    readAdditional(terms);
    readBringing(terms);
    readDelivering(terms);
    readEntering(terms);
    readShaping(terms);
    readOurPlaces(terms);
    readHappening(terms);
    terms.forEach((_, at) => settleVerb(terms, at));
    readTasks(terms);
    readAnybody(terms);
    guessVerb(terms);
    terms.forEach((_, at) => dropModifier(terms, at));
    keepPeoplesDoing(terms);
    linkNouns(terms);
  },
};

const CHANGES: readonly WordClass[] = ["raise", "lower", "reach", "better"];

function formOf(word: string): Form {
  if (isLike(word, "infinitive")) return "infinitive";
  if (isLike(word, "participle")) return "participle";
  if (isLike(word, "joining")) return "joining";
  if (isLike(word, "nominal")) return "nominal";
  if (isLike(word, "finite")) return "finite";
  return "bare";
}

/** «Тұрақты клиент» is a loyal one; only an adverb tells of routine. */
function readSteady(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    const next = terms[at + 1];
    if (hasSense(term, "routine") && isLike(lastWord(term.key), "steady") && (next?.kind === "number" || (next?.kind === "word" && !isVerb(next)))) keepSenses(term, (sense) => sense.cls !== "routine" && sense.cls !== "span");
  });
}

/** «Қосымша жұмыстар» are additional ones, no work on an app. */
function readAdditional(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    const next = terms[at + 1];
    if (next === undefined || next.kind !== "word" || !isLike(lastWord(term.key), "additional")) return;
    if (isLike(plainSpelling(next.key), "plainWork") || (!isVerb(next) && !isPossessed(next))) term.senses = FILLER_SENSES;
  });
}

/** «Тапсырыстың 98%-ын … жеткізу»: what is delivered is no level to reach. */
function readDelivering(terms: readonly Term[]): void {
  const verb = terms[terms.length - 1];
  if (verb === undefined || !isVerb(verb) || !isLike(lastWord(verb.key), "delivering")) return;
  const numbers = terms.filter((term) => term.kind === "number" && term.zone !== "deadline");
  if (numbers.length === 1 && numbers[0]?.quantity?.unit === "percent" && caseOfEnding(numbers[0].quantity.ending ?? "") === "accusative") verb.senses = DELIVERING;
}

/** «Өзбекстан нарығына шығу», «экспортқа шығару»: to enter a market is work, unless it is told as what. */
function readEntering(terms: readonly Term[]): void {
  const at = terms.length - 1;
  const verb = terms[at];
  if (verb === undefined || !isVerb(verb) || !isLike(plainSpelling(verb.key), "entering") || terms.some((term) => term.kind === "number" || term.kind === "gap")) return;
  let before = at - 1;
  while (terms[before]?.zone === "deadline") before--;
  const goal = terms[before];
  if (goal?.kind !== "word" || caseOfWord(goal.key) !== "dative" || !isLike(lastWord(goal.key), "marketplace")) return;
  if (terms.slice(0, before).some((term) => hasSense(term, "preposition") || (isVerb(term) && isLike(lastWord(term.key), "participle")))) return;
  verb.senses = ENTERING;
  goal.senses = PLATFORM;
  // The name of the market
  const name = terms[before - 1];
  if (name?.kind === "word" && caseOfWord(name.key) === undefined) name.senses = FILLER_SENSES;
}

/** «Дүкенімізді»: a place of our own is no audience but a thing we work on, and one that we open. */
function readOurPlaces(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    if (term.kind !== "word" || !term.senses.every((sense) => sense.cls === "audience" || sense.form !== undefined) || !isLike(lastWord(term.key), "ours") || caseOfWord(term.key) !== "accusative") return;
    const verb = terms.slice(at + 1).find((other) => other.kind === "word" && other.zone !== "deadline");
    if (verb === undefined || !hasSense(verb, "work")) return;
    if (isLike(lastWord(verb.key), "opening")) term.senses = PLATFORM;
    else if (hasSense(term, "audience")) term.senses = OWN_PLACE;
  });
}

/** «Құжаттың бірінші реттен қабылдануы»: with an owner in front a verbal noun names something that happens, which can be counted. */
function readHappening(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    if (term.kind === "word" && isLike(lastWord(term.key), "happening") && terms.slice(0, at).some((other) => caseOfWord(other.key) === "genitive")) keepSenses(term, (sense) => sense.cls !== "quality" && sense.cls !== "generic");
  });
}

/** «Біз — ауылдың банкі», «Ең жақын дәріхана»: without a verb a dash, or a comparison with all others, says what something is. */
function linkNouns(terms: readonly Term[]): void {
  if (terms.some((term) => isVerb(term) || term.kind === "number" || term.kind === "gap" || term.key === "(" || hasSense(term, "pendingWord"))) return;
  terms.forEach((term, at) => {
    const isDash = (term.key === "–" || term.key === "—") && terms[at - 1]?.kind === "word" && terms[at + 1]?.kind === "word" && terms.length - at > 2;
    if (isDash || (isLike(plainSpelling(term.key), "superlative") && terms.length - at > 2)) term.senses = [...term.senses, { cls: "link" }];
  });
}

/** «Сервисімізді … айтатындай ету»: with words between the object and the verb, «ету» says what it shall become. */
function readShaping(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    if (!isVerb(term) || !isLike(lastWord(term.key), "shaping") || term.key.includes(" ")) return;
    const isShaped = terms.slice(0, at - 1).some((other, index) => other.kind === "word" && caseOfWord(other.key) === "accusative" && nounCase(terms, index) === "object");
    if (isShaped) keepSenses(term, (sense) => sense.cls === "become");
  });
}

/** «Өтінім түсіру» brings something in; with two ends, or with a price, it is brought down. */
function readBringing(terms: readonly Term[]): void {
  // «Өтінімнің 60%-ы сайттан түседі»: it comes in, unless it goes down to somewhere.
  const numbers = terms.filter((term) => term.quantity !== undefined && term.zone !== "deadline");
  const hasGoal = numbers.some((term) => caseOfEnding(term.quantity?.ending ?? "") === "dative") || terms.some((term) => isLike(plainSpelling(term.key), "upTo"));
  const coming = terms.find((term) => hasSense(term, "lower") && isLike(lastWord(term.key), "arriving"));
  if (coming !== undefined && numbers.length > 0 && !hasGoal) keepSenses(coming, (sense) => sense.cls !== "lower");
  const verb = terms.find((term) => hasSense(term, "lower") && hasSense(term, "win") && isLike(lastWord(term.key), "bringing"));
  if (verb === undefined) return;
  const isPushed = terms.some((term) => term.quantity?.ending !== undefined || term.senses.some((sense) => sense.cls === "metric" && sense.direction === "down") || caseOfWord(term.key) === "ablative");
  keepSenses(verb, (sense) => (isPushed ? sense.cls !== "win" && sense.cls !== "work" : sense.cls !== "lower"));
}

function settleVerb(terms: readonly Term[], at: number): void {
  const term = terms[at] as Term;
  if (term.kind !== "word" || !(isVerb(term) || hasSense(term, "metric"))) return;
  const word = lastWord(term.key);
  if (isLike(word, "people")) {
    term.senses = PEOPLE_SENSES;
    // «Арнаны көретіндер»: what they watch is not what is spoken of.
    const before = terms[at - 1];
    if (before?.kind === "word" && nounCase(terms, at - 1) !== undefined) before.senses = [...before.senses, { cls: "relativeBehind" }];
    return;
  }
  if (!isVerb(term)) return;
  const form = formOf(word);
  const next = nextOf(terms, at);
  const isNoun = hasAnySense(term, THINGS) || hasSense(term, "generic");
  // «Тауар қайтару» alone names what is measured.
  if (form === "infinitive" && next === undefined && hasSense(term, "metric") && !hasSense(term, "work") && terms.length < 5 && !terms.some((other) => other.kind === "number" || other.kind === "gap" || (other !== term && (isVerb(other) || caseOfWord(other.key) === "accusative")))) {
    dropVerb(term);
    return;
  }
  // «Сайтқа өту: 900 → 2 000» names what is measured.
  if (form === "infinitive" && hasSense(term, "metric") && !CHANGES.some((cls) => cls !== "reach" && hasSense(term, cls)) && isNameOfNumbers(terms, at)) {
    dropVerb(term);
    return;
  }
  // «…, былтыр 700 болған» tells of the past beside the clause that governs.
  if (hasSense(term, "baseline") && terms.slice(0, at).some(isVerb)) {
    dropVerb(term);
    return;
  }
  if (form === "infinitive" && hasSense(term, "metric") && (terms[at - 1]?.kind === "number" || (terms[at - 2]?.kind === "number" && hasSense(terms[at - 1], "filler") && caseOfWord((terms[at - 1] as Term).key) === undefined)) && !CHANGES.some((cls) => hasSense(term, cls))) {
    dropVerb(term);
    return;
  }
  const helper = terms[at + 1];
  if (!isLike(word, "without") && !hasSense(term, "filler") && (form === "joining" || (isLike(word, "soft") && !(isNoun && caseOfWord(term.key) !== undefined))) && helper?.kind === "word" && !helper.key.includes(" ") && isVerb(helper)) {
    const help = lastWord(helper.key);
    if (isLike(help, "goingOn") && formOf(help) === "participle") {
      setForm(term, "ongoing");
      helper.senses = [{ cls: "relativeBehind" }];
      return;
    }
    if (isLike(help, "goingOn") || isLike(help, "helping")) {
      govern(term, help);
      helper.senses = isLike(help, "goingOn") ? ROUTINE_SENSES : FILLER_SENSES;
      return;
    }
  }
  const isLast = next === undefined || (next.kind === "mark" && next.key !== "-" && next.key !== '"' && next.key !== "/") || hasAnySense(next, POSTPOSITIONS) || hasSense(next, "routine");
  if (isLike(word, "without")) term.senses = [...term.senses.filter((sense) => sense.form === undefined), { cls: "meansBehind" }];
  else if (form === "joining") setForm(term, "ongoing");
  else if (isLast && form === "infinitive") govern(term, word);
  else if (form === "participle" && at === 0 && term.senses.every((sense) => sense.cls === "work")) term.senses = FILLER_SENSES;
  else if (form === "participle") {
    if (isLast && !hasSense(next, "and")) govern(term, word);
    else term.senses = [...term.senses, { cls: "relativeBehind" }];
  } else if (isLast && form === "finite") govern(term, word);
  else if (form === "nominal" && (hasSense(next, "will") || hasSense(next, "frame"))) govern(term, word);
  else if (form === "bare" && !isNoun && next === undefined && at > 0) govern(term, word);
  else if (form === "infinitive" && next?.kind === "number" && at === 0) govern(term, word);
  else dropVerb(term);
}

/** Whether at most a mark leads from a word on to its numbers, and nothing else governs them. */
function isNameOfNumbers(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  if (!(next?.kind === "number" && next.quantity?.ending === undefined) && !(next?.kind === "mark" && ":–—".includes(next.key))) return false;
  const behind = terms.slice(at + 1);
  return behind.some((term) => term.kind === "number" || term.kind === "gap") && !behind.some(isVerb) && caseOfWord(terms[at - 1]?.key ?? "") !== "accusative";
}

/** What stands behind a word, beyond the deadline. */
function nextOf(terms: readonly Term[], at: number): Term | undefined {
  let next = at + 1;
  while (terms[next]?.zone === "deadline") next++;
  return terms[next];
}

function dropVerb(term: Term): void {
  keepSenses(term, (sense) => sense.form === undefined);
}

function setForm(term: Term, form: VerbForm): void {
  term.senses = term.senses.filter((sense) => sense.form !== undefined).map((sense) => ({ ...sense, form }));
}

/** A verb that closes its clause is nothing but a verb; a negative one keeps within a limit or shuns something. */
function govern(term: Term, word: string): void {
  const form: VerbForm = isLike(word, "infinitive") || isLike(word, "firstPerson") ? "command" : isLike(word, "past") ? "past" : "finite";
  const negative = isLike(lastWord(term.key), "negative") || isLike(word, "negative");
  if (!negative) {
    setForm(term, form);
    if (term.senses.every((sense) => sense.cls === "stop")) term.senses = [...term.senses, { cls: "negation" }];
    return;
  }
  const isLimit = hasSense(term, "lower") || hasSense(term, "raise") || hasSense(term, "reach") || hasSense(term, "keep") || hasSense(term, "atMost") || hasSense(term, "atLeast");
  const bounds = term.senses.filter((sense) => sense.cls === "atLeast" || sense.cls === "atMost");
  term.senses = isLimit ? [{ cls: "keep", form }, ...bounds] : [{ cls: "stop", form }, { cls: "negation" }];
}

/** In «клиент кейсі» only the last noun is what is spoken of. */
function dropModifier(terms: readonly Term[], at: number): void {
  const term = terms[at] as Term;
  const next = terms[at + 1];
  if (term.kind !== "word" || next?.kind !== "word" || isVerb(next) || hasSense(next, "amount") || !hasAnySense(next, THINGS) || !hasAnySense(term, THINGS)) return;
  if (isPossessed(next) && nounCase(terms, at) === undefined && !isPossessed(term)) keepSenses(term, (sense) => !THINGS.has(sense.cls));
}

const DOING: ReadonlySet<WordClass> = new Set<WordClass>(["work", "make", "answer", "spend", "finish", "busy"]);
const CHANGING: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "better"]);

/** «Клиенттер … іске қосады»: what people do by themselves is no work of ours. */
function keepPeoplesDoing(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    if (!isVerb(term) || !hasAnySense(term, DOING) || hasAnySense(term, CHANGING)) return;
    if (!term.senses.some((sense) => sense.form === "finite" || sense.form === "past") || isLike(lastWord(term.key), "firstPerson") || (isPassive(lastWord(term.key)) && !hasSense(term, "act"))) return;
    const isTheirs = terms.slice(0, at).some((other, index) => (hasSense(other, "audience") && nounCase(terms, index) === undefined && !isLike(lastWord(other.key), "genitive")) || (other.kind === "number" && isLike(plainSpelling(other.quantity?.ending ?? ""), "ofThem")));
    if (isTheirs) term.senses = [{ cls: "act", form: "finite" }];
  });
}

function isPassive(word: string): boolean {
  return isLike(word, "passive") && !isLike(word, "active");
}

/** A word nobody knows at the very end, in a verb's form, is the verb. */
function guessVerb(terms: readonly Term[]): void {
  let at = terms.length - 1;
  while (at >= 0 && (terms[at]?.kind === "mark" || terms[at]?.zone === "deadline")) at--;
  const last = terms[at];
  if (last === undefined || at === 0 || last.kind !== "word" || last.senses.some((sense) => sense.cls !== "jargon") || terms.some((term) => isVerb(term) && !hasSense(term, "relativeBehind"))) return;
  const word = lastWord(last.key);
  if (isLike(word, "guessed")) last.senses = [...last.senses, ...GUESSED_COMMAND];
}

const cutting = lazy(() => ({ ending: new RegExp(cuts().ending), carried: new RegExp(cuts().carried), joined: new RegExp(cuts().joined) }));

function roleOfEnding(behind: string): "from" | "to" | undefined {
  const text = behind.toLowerCase();
  if (cutting().carried.test(text)) return "from";
  const ending = cutting().ending.exec(text)?.[1];
  const name = ending === undefined ? undefined : caseOfEnding(ending);
  return name === "ablative" ? "from" : name === "dative" ? "to" : undefined;
}

/** A clause cut out of a longer sentence closes with a verbal noun: «… жеткізіп» → «… жеткізу». */
function closeClause(clause: string): string {
  const closed: { readonly [ending: string]: string } = cuts().joinedTo;
  return clause.replace(cutting().joined, (ending) => closed[ending] ?? closed[ending.charAt(0)] ?? closed[""] ?? ending);
}
