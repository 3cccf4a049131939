import type { Grammar, PhraseCase, Sense, WordClass } from "../../wording/lexicon-data";
import { GUESSED_COMMAND, hasAnySense, hasSense, keepSenses, NOUN_CLASSES, type Term } from "../../wording/terms";
import { plainSpelling } from "./spelling";


/** What may stand in front of a verb that opens a clause. */
const OPENERS: ReadonlySet<WordClass> = new Set<WordClass>(["filler", "vague", "hedge", "routine", "will", "and", "purpose", "relative", "negation", "frame", "keep", "means", "vagueAmount", "pronoun"]);

/** Classes of nouns made of verbs that keep their meaning behind other words: "prove a rise from … to …". */
const CHANGES: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "reach", "better"]);

/** Verbs whose object stands in the accusative, or behind the nouns made of them in the genitive. */
const GOVERNING: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "reach", "better", "win", "keep"]);

/** Endings that are glued to abbreviations with a hyphen: "SQL-e", "ROAS-u". */
const GLUED_ENDINGS = new Set("i e y u a ow om em ami ach owi ie".split(" "));

const FILLER: readonly Sense[] = [{ cls: "filler" }];

const PARTICIPLE = /[nt](?:y|a|e|i|o|ego|emu|ej|ych|ym|ymi)$/;
const IMPERSONAL = /[nt]o$/;
const NOMINATIVE = /[nt](?:y|a|e|i|o)$/;

/** Polish word order: the verb comes first or behind its subject; what a participle or a noun made of a verb is, its neighbours tell. */
export const grammar: Grammar = {
  verbLast: false,
  headNoun: "first",
  prepare(terms) {
    // "start 1 October" is no starting value.
    terms.forEach((term, at) => {
      if (term.key === "start" && terms[at + 1]?.kind === "date") term.senses = [];
    });
  },
  casesOf,
  isNameNumber,
  settle(terms) {
    if (hasSense(terms[0], "from") && !terms.some((term) => term.kind === "number" || term.senses.some((sense) => sense.form === "finite"))) {
      // "from a bakery into a brand"
      const into = terms.findIndex((term, at) => at > 1 && (term.key === "w" || term.key === "na"));
      if (into > 0 && /[ęą]$/.test(terms[into + 1]?.key ?? "")) (terms[into] as Term).senses = [{ cls: "to" }];
    }
    terms.forEach((term, at) => {
      // The stop of "ok." in front of a number.
      if (term.key === "." && term.isGlued && terms[at - 1]?.kind === "word" && (terms[at + 1]?.kind === "number" || terms[at + 1]?.kind === "arrow")) term.senses = FILLER;
      if (term.kind !== "word") return;
      settleSmallWord(terms, at);
      if (term.senses.some(isVerbal)) settleVerb(terms, at);
    });
    guessVerbs(terms);
  },
};

const DAY = /^(?:dni|dzien|tygodni|miesiac|rok|sezon)/;

/** "in the 14th day", "from scratch", "360 communication", "with five stars", "with a budget of 8 000": numbers that describe a thing. */
function isNameNumber(terms: readonly Term[], at: number): boolean {
  const term = terms[at] as Term;
  const before = terms[at - 1];
  const next = terms[at + 1];
  const { unit, value } = term.quantity ?? { unit: "number", value: 0 };
  if (value === 360 && unit === "number") return true;
  if (before?.key === "od" && /^zera?$/.test(term.key)) return true;
  if (next?.key === "." && next.isGlued && unit === "number" && DAY.test(plainSpelling(terms[at + 2]?.key ?? ""))) return true;
  if (hasSense(before, "input") && hasSense(terms[at - 2], "preposition")) return true;
  // The share of one's tax that goes to charity is a name for it.
  if (value === 1.5 && unit === "percent" && hasSense(before, "product") && !hasSense(before, "metric")) return true;
  return before?.key === "z" && (unit === "rank" || /(?:oma|ema)(?: |$)/.test(term.key)) && terms.some((other, index) => index < at && other.kind === "number");
}

/** "liczbę leadów" behind an infinitive is an accusative, "liczby leadów" behind a noun made of a verb a genitive. */
function casesOf(terms: readonly Term[], at: number, predicateAt: number | null): readonly PhraseCase[] {
  const term = terms[at];
  if (term === undefined || isAsBefore(terms, at)) return [];
  const key = plainSpelling(term.key);
  const first = key.split(" ")[0] ?? "";
  const looksGenitive = /(?:ych|ich|ow)$/.test(first);
  let before = at - 1;
  while (before >= 0 && isAgreeing(terms[before] as Term)) before--;
  const head = terms[before];
  if (before === at - 1 && (hasSense(head, "more") || hasSense(head, "less") || hasSense(head, "vagueAmount"))) return looksGenitive || !/[aey]$/.test(key) ? ["genitive"] : [];
  if (predicateAt === null) return before < 0 && canBeNamed(terms, at) ? ["nominative"] : [];
  if (predicateAt !== before || !hasAnySense(head, GOVERNING)) return [];
  if (/(?:nie|nia|cie|cia|wzrost|spadek|poprawa|redukcja|obnizka|rozwoj)$/.test(plainSpelling(head?.key ?? ""))) return ["genitive"];
  if (looksGenitive) return ["genitive"];
  return /[ąę]$/.test(term.key.split(" ")[0] ?? "") ? ["accusative"] : ["accusative", "nominative"];
}

/** "dotychczasowy poziom": as things were says nothing of where they go. */
function isAsBefore(terms: readonly Term[], at: number): boolean {
  return hasSense(terms[at], "baseline") || hasSense(terms[at], "routine");
}

/** "lepsza konwersja", "wysoki NPS": an adjective that stands in the case of its noun. */
function isAgreeing(term: Term): boolean {
  return hasSense(term, "vague") && !AMOUNTS.has(term.key);
}

const AMOUNTS = new Set(["więcej", "mniej", "wiecej"]);

/** What opens a line without a verb is its name, unless it is somebody, a piece of work or the subject of what follows. */
function canBeNamed(terms: readonly Term[], at: number): boolean {
  const named = terms.slice(at).find((term) => hasSense(term, "metric") || hasSense(term, "product"));
  const next = terms[at + 1];
  return named !== undefined && hasSense(named, "metric") && !hasSense(named, "audience") && !hasSense(next, "link") && !/^tak(?: |$)/.test(next?.key ?? "");
}

function hasNounOf(term: Term | undefined, cls: WordClass): boolean {
  return term !== undefined && term.senses.some((sense) => sense.cls === cls && sense.form === "noun");
}

function isVerbal(sense: Sense): boolean {
  return sense.form !== undefined;
}

function isNoun(term: Term | undefined): boolean {
  return hasAnySense(term, NOUN_CLASSES);
}

function settleSmallWord(terms: readonly Term[], at: number): void {
  const term = terms[at] as Term;
  const next = terms[at + 1];
  const before = terms[at - 1];
  if (term.isGlued && before?.kind === "word" && GLUED_ENDINGS.has(plainSpelling(term.key))) term.senses = FILLER;
  // "a 20% rise in sales" is 20% more.
  if (before?.kind === "number" && !hasSense(terms[at - 2], "to")) {
    if (hasNounOf(term, "raise")) term.senses = [...term.senses, { cls: "more" }];
    else if (hasNounOf(term, "lower")) term.senses = [...term.senses, { cls: "less" }];
  }
  // "our existing customers" says nothing of where things stand; "against the present 40" does.
  if (hasSense(term, "baseline") && next?.kind === "word" && isNoun(next) && /(?:y|e|ych|ego|a|ej|ą|ym|ymi)$/.test(term.key)) keepSenses(term, (sense) => sense.cls !== "baseline");
  // "revenue from sales 2 million" tells a source, "from unknown to famous" a way.
  if (hasSense(term, "from") && next?.kind === "word" && !leadsToNumber(next) && terms.some((other) => other.kind === "number")) keepSenses(term, (sense) => sense.cls !== "from");
  // "more policies from referrals"
  if (at > 0 && hasSense(term, "from") && next?.kind === "word" && !leadsToNumber(next) && !terms.slice(at + 1).some((other) => other.kind !== "word" || hasSense(other, "to") || other.key === "na" || other.key === "w")) keepSenses(term, (sense) => sense.cls !== "from");
  // "those who …" are people.
  if (hasSense(term, "definite") && next?.key === "," && /^którzy|^które|^ktorzy|^ktore/.test(terms[at + 2]?.key ?? "")) term.senses = [...term.senses, { cls: "audience" }];
  // "better than today" compares, and is no limit.
  if (hasSense(next, "baseline") && / niz$/.test(plainSpelling(term.key)) && !term.key.startsWith("nie") && before?.kind === "number") {
    if (hasSense(term, "atLeast")) term.senses = [{ cls: "more" }];
    else if (hasSense(term, "atMost")) term.senses = [{ cls: "less" }];
    (next as Term).senses = FILLER;
  }
  // "to exhibit at 5 fairs" counts the fairs.
  if (hasSense(term, "preposition") && next?.kind === "number" && before?.key === "się" && hasSense(terms[at + 2], "product")) keepSenses(term, (sense) => sense.cls !== "preposition");
  if (PRESENT.has(term.key) && before?.key !== "(" && before?.key !== ",") keepSenses(term, (sense) => sense.cls !== "baseline");
  if (hasSense(term, "pendingWord") && term.key.startsWith("do ") && next?.kind === "word") term.senses = [];
  // "perhaps" opens a clause; behind a subject it is "can".
  if (term.key === "może" && before?.kind === "word") keepSenses(term, (sense) => sense.cls !== "hedge");
  if (term.key === "start" && (next?.kind === "number" || (next?.key === ":" && terms[at + 2]?.kind === "number"))) term.senses = [{ cls: "baseline" }];
  if (next?.kind !== "number") return;
  if (term.key === "nie" && before?.key === ",") term.senses = [{ cls: "instead" }];
  if (term.key === "co") term.senses = [{ cls: "routine" }];
  // "34 of 40 (21 today)"
  if (hasSense(term, "from") && before?.kind === "number" && !hasSense(terms[at - 2], "to") && terms.slice(at + 2).some((other) => hasSense(other, "baseline"))) keepSenses(term, (sense) => sense.cls !== "from");
  if (hasSense(term, "from")) {
    // "from 20 on 30" is a pair; "from 3 cities" tells where from.
    const to = terms.findIndex((other, index) => index > at + 1 && index <= at + 8 && other.key === "na" && terms[index + 1]?.kind === "number");
    if (to >= 0) (terms[to] as Term).senses = [{ cls: "to" }];
    else if (isRange(terms, at)) {
      for (const other of terms.slice(at, at + 4)) if (other.kind === "word") keepSenses(other, (sense) => sense.cls !== "from" && sense.cls !== "to" && sense.cls !== "preposition");
    } else if (!isPaired(terms, at)) keepSenses(term, (sense) => sense.cls !== "from" && sense.cls !== "of");
  }
}

function leadsToNumber(term: Term): boolean {
  return hasSense(term, "filler") || hasSense(term, "baseline") || hasSense(term, "atLeast") || hasSense(term, "atMost") || hasSense(term, "more") || hasSense(term, "less") || term.key.length === 1;
}

/** "is" tells where things stand in a bracket or behind a pause only: "(jest 40)". */
const PRESENT = new Set(["jest", "są", "wynosi", "mamy"]);

const FROM_UP = "od";
const IMPERFECTIVE = /(?:[aiy]wać|ować|[aiy]wac|owac|ujemy|uj|ujmy)$/;

/** "zdobywać od 20 do 30 zapytań": of what is done again and again, such a pair is a range. */
function isRange(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.key !== FROM_UP || !hasSense(terms[at + 2], "to") || terms[at + 3]?.kind !== "number") return false;
  return terms.some((term, index) => index < at && hasSense(term, "win") && IMPERFECTIVE.test(term.key));
}

/** Whether a number behind "from" has another one to go with, or stands alone as where things are. */
function isPaired(terms: readonly Term[], at: number): boolean {
  if (terms.some((other, index) => index !== at && other.zone !== "deadline" && (hasSense(other, "to") || other.kind === "arrow") && isValue(terms, index + 1))) return true;
  if (terms[at]?.key === FROM_UP) return false;
  const next = terms[at + 2];
  return next === undefined || next.kind !== "word" || hasSense(next, "per") || next.zone === "deadline" || (terms.some((other, index) => index < at && other.kind === "number") && (terms[at - 1]?.kind !== "number" || hasSense(terms[at - 2], "to")));
}

/** A number, a gap or what is left open in its place. */
function isValue(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term === undefined) return false;
  if (term.kind !== "word") return term.kind !== "date";
  return hasSense(term, "pendingWord") || term.key.length === 1 || ((terms[at + 1]?.kind === "number" || terms[at + 2]?.kind === "number") && (hasSense(term, "filler") || hasSense(term, "atLeast") || hasSense(term, "atMost")));
}

function settleVerb(terms: readonly Term[], at: number): void {
  const term = terms[at] as Term;
  const key = plainSpelling(term.key);
  const keep = (isKept: (sense: Sense) => boolean) => keepSenses(term, isKept);
  const isNamed = isNoun(term);
  const opens = opensClause(terms, at);
  const governs = opens && governsNext(terms[at + 1]);
  // "to be done with a cheap image" leaves it behind.
  if (hasSense(term, "finish") && terms.slice(at + 1).find((other) => other.zone !== "deadline")?.key === "z") term.senses = [{ cls: "become", form: "command" }];
  // "to execute the sales plan" meets it, "to execute a campaign" is work.
  if (hasSense(term, "work") && hasSense(term, "reach")) keep((sense) => (sense.cls === "reach") === terms.slice(at + 1, at + 4).some((other) => hasSense(other, "plan")));
  if (hasSense(term, "will") && terms.slice(at + 1, at + 4).some(isVerbTerm)) keep((sense) => !isVerbal(sense));
  // "sadownicy zamawiają": with a subject in front it tells what others do.
  if (at > 0 && !opens && hasSense(term, "act") && term.senses.some((sense) => sense.form === "finite")) keep((sense) => sense.cls !== "work" && sense.cls !== "spend" && sense.cls !== "answer");
  if (term.senses.some((sense) => sense.form === "noun")) {
    // "Planning a wedding stops being a nuisance": a subject, with a verb of its own.
    if (governs && !isNamed && !hasAnySense(term, CHANGES) && hasFiniteAhead(terms, at)) keep((sense) => sense.form !== "noun");
    else if (governs && (!isNamed || at === 0)) {
      if (!isNamed || hasAnySense(term, CHANGES) || isProcess(terms, at)) term.senses = term.senses.filter((sense) => !NOUN_CLASSES.has(sense.cls)).map((sense) => (sense.form === "noun" ? { ...sense, form: "command" } : sense));
      else keep((sense) => sense.form !== "noun");
    } else keep((sense) => sense.form !== "noun" || (!isNamed && CHANGES.has(sense.cls)));
  }
  if (PARTICIPLE.test(key) && term.senses.some((sense) => sense.form === "past")) {
    const isVerb = IMPERSONAL.test(key) ? !isNamed : NOMINATIVE.test(key) && !isNamed && (opens && terms[at - 1]?.key !== "," ? !hasFinite(terms, at) : isPredicative(terms, at));
    if (!isVerb && !(hasSense(term, "work") && isShareDone(terms, at))) keep((sense) => sense.form !== "past");
    return;
  }
  if (!isNamed || !term.senses.some((sense) => isVerbal(sense) && sense.form !== "noun")) return;
  // "klienci widzą", not "widz"
  if (hasSense(terms[at - 1], "audience") && /[ąe]$/.test(term.key) && term.senses.some((sense) => sense.form === "finite") && terms[at + 1]?.kind === "word") {
    keep((sense) => sense.form === "finite");
    return;
  }
  // "pokaz" is a show and, without its dot, "show us".
  if (governs) keep((sense) => !NOUN_CLASSES.has(sense.cls));
  else keep((sense) => !isVerbal(sense) || sense.form === "noun");
}

/** "100% postów opublikowanych w terminie": a share of our own work that gets done. */
function isShareDone(terms: readonly Term[], at: number): boolean {
  return hasSense(terms[at - 1], "product") && !hasSense(terms[at - 1], "metric") && terms[at - 2]?.quantity?.unit === "percent";
}

function isVerbTerm(term: Term): boolean {
  return term.senses.some((sense) => isVerbal(sense) && sense.form !== "noun") && !hasSense(term, "will");
}

/** "Integracja sklepu z …" does something, "Analiza konkurencji" names a subject. */
function isProcess(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  const next = terms[at + 1];
  if ((next?.kind === "number" || next?.kind === "gap") && terms[at + 2]?.kind === "word" && hasSense(term, "work") && !hasSense(term, "metric")) return true;
  return hasSense(term, "work") && !hasSense(term, "topic") && !hasSense(term, "metric") && next?.kind === "word" && !hasSense(next, "preposition") && !hasSense(next, "and") && !terms.slice(0, at + 5).some((other) => other.kind === "number" || other.kind === "arrow");
}

/** Nothing stands in front, or a pause, or words that only lead to a verb. */
function opensClause(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (before === undefined || (before.kind === "mark" && !"\"'/%".includes(before.key))) return true;
  if (before.zone === "deadline" || before.kind === "date") return true;
  return hasAnySense(before, OPENERS) && !isNoun(before) && (before.kind === "word" ? opensClause(terms, at - 1) || hasSense(before, "and") || hasSense(before, "purpose") || hasSense(before, "relative") : false);
}

/** A noun made of a verb governs what stands behind it, unless that is only a number, a place or a pause. */
function governsNext(next: Term | undefined): boolean {
  if (next === undefined || next.kind === "mark" || next.kind === "arrow" || next.zone === "deadline") return false;
  return true;
}

/** "CRM wdrożony do maja", "czas skrócony z 9 do 5 dni": behind its noun and with no other noun behind. */
function isPredicative(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  const next = terms[at + 1];
  if (before?.kind !== "word" || hasSense(before, "preposition") || hasSense(before, "vague")) return false;
  if (next === undefined || next.kind !== "word" || next.zone === "deadline") return true;
  return hasSense(next, "preposition") || hasSense(next, "from") || hasSense(next, "to") || hasSense(next, "by") || hasSense(next, "and") || hasSense(next, "means");
}

function hasFinite(terms: readonly Term[], at: number): boolean {
  return terms.some((term, index) => index > at && term.senses.some((sense) => sense.form === "finite") && !isNoun(term));
}

/** A finite verb in the same part of the sentence. */
function hasFiniteAhead(terms: readonly Term[], at: number): boolean {
  for (let next = at + 1; next < terms.length; next++) {
    const term = terms[next] as Term;
    if (term.kind === "mark" || hasSense(term, "relative") || hasSense(term, "purpose") || hasSense(term, "and")) return false;
    if (term.senses.some((sense) => sense.form === "finite") && !isNoun(term)) return true;
  }
  return false;
}


const GUESSED_FINITE: readonly Sense[] = [{ cls: "act", form: "finite" }];

/** A word nobody knows that opens the statement as an infinitive does is a verb, and so is one that ends as verbs do that tell what people do. */
function guessVerbs(terms: readonly Term[]): void {
  terms.forEach((term, index) => {
    if (index > 0 && term.kind === "word" && term.senses.length === 0 && term.key.length > 4 && /(?:[aeuiy]ją|uje|uja)$/.test(term.key)) term.senses = GUESSED_FINITE;
  });
  const at = terms.findIndex((term) => term.kind === "word" && !hasSense(term, "filler") && !hasSense(term, "vague") && !hasSense(term, "negation"));
  const term = terms[at];
  if (term !== undefined && term.senses.length === 0 && /(?:[aeiuyąęó]ć|[aiy]wac|owac|szyc|czyc|nic|nac)$/.test(term.key) && term.key.length > 4 && terms[at + 1]?.kind === "word") term.senses = GUESSED_COMMAND;
}
