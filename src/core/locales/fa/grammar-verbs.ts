import type { Sense, WordClass } from "../../wording/lexicon-data";
import { hasAnySense, hasSense, type Term } from "../../wording/terms";
import { affixes, nounPart, type VerbInfo, verbInfo } from "./morphology";

const FILLER: readonly Sense[] = [{ cls: "filler" }];
const VERB_PART: readonly Sense[] = [{ cls: "filler" }, { cls: "verbPart" }];
export const CHANGES: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "better"]);
/** Classes that mean the same whoever does it. */
export const FIXED: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "better", "reach", "keep", "stop", "become", "answer"]);

const NOUNS: ReadonlySet<WordClass> = new Set<WordClass>(["metric", "product", "audience", "milestone", "approval", "channel", "input", "meeting", "platform", "plan", "quality", "task", "topic"]);

export function isKnownNoun(term: Term): boolean {
  return hasAnySense(term, NOUNS);
}

export function isFinite(term: Term | undefined): boolean {
  return term?.senses.some((sense) => sense.form === "finite" || sense.form === "past") ?? false;
}

/** A verbal noun or an infinitive; words that are one only in front of a light verb do not count. */
export function isVerbalNoun(term: Term | undefined): boolean {
  return term?.senses.some((sense) => sense.form === "command" && sense.alsoNoun === undefined) ?? false;
}

export function isPreverb(term: Term | undefined): boolean {
  return term?.senses.some((sense) => sense.form === "command") ?? false;
}

export function isComma(term: Term | undefined): boolean {
  return hasSense(term, "and") || term?.key === ",";
}

const GUESSED: readonly Sense[] = [{ cls: "become", form: "command" }, { cls: "make", form: "command" }];

/** "آشنا کردن …", "پروراندن …": a line opens with a word nobody knows in front of a light infinitive, or with one that looks like an infinitive. */
export function guessOpening(terms: readonly Term[]): void {
  const at = terms.findIndex((term) => term.kind === "word" && !hasSense(term, "filler"));
  const first = terms[at];
  if (first === undefined || at > 1) return;
  const isPlain = first.senses.every((sense) => sense.form === undefined && (sense.cls === "vague" || sense.cls === "generic" || sense.cls === "preposition"));
  const next = verbInfo().get(terms[at + 1]?.key ?? "");
  const isLight = isPlain && next?.isLight === true && next.form === "command";
  const looksLikeOne = first.senses.length === 0 && first.key.length > 4 && affixes().infinitives.split(" ").some((ending) => first.key.endsWith(ending)) && terms.length > at + 1;
  if (isLight) (terms[at + 1] as Term).senses = FILLER;
  if (isLight && next?.infinitive === affixes().passive) first.senses = GUESSED.slice(0, 1);
  else if (isLight || looksLikeOne || (first.senses.length === 0 && nounPart(first.key) !== undefined)) first.senses = GUESSED;
}

/** "سایت کاربردی‌تر شود": a comparative in front of a light verb tells what is to get better. */
export function guessComparatives(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    if (term.kind !== "word" || !term.key.endsWith(affixes().comparative) || isPreverb(term) || verbInfo().get(terms[at + 1]?.key ?? "")?.isLight !== true) return;
    term.senses = [...term.senses, { cls: "better", form: "command", alsoNoun: "possibly" }];
  });
}

/** "… را بچشند": the last word, which nobody knows, looks like a finite verb. */
export function guessClosing(terms: readonly Term[]): void {
  let at = terms.length - 1;
  while (at > 1 && (terms[at]?.kind !== "word" || terms[at]?.zone === "deadline")) at--;
  const term = terms[at];
  if (term === undefined || at < 2 || term.senses.length > 0) return;
  const { subjunctive, durative, guessed, ours } = affixes();
  if (!(term.key.startsWith(subjunctive) || term.key.startsWith(durative)) || term.key.length < 5) return;
  if (term.key.endsWith(ours)) term.senses = [{ cls: "become", form: "finite" }, { cls: "make", form: "finite" }];
  else if (term.key.endsWith(guessed)) term.senses = [{ cls: "act", form: "finite" }];
}

/** Tells the form of a simple verb. */
export function readVerb(term: Term): VerbInfo | undefined {
  if (term.kind !== "word") return undefined;
  const info = verbInfo().get(term.key);
  if (info === undefined && nounPart(term.key) !== undefined) term.senses = term.senses.map(({ alsoNoun: _, ...sense }) => sense);
  // «بسته» is a package as well.
  if (info?.isParticiple === true && isKnownNoun(term)) return undefined;
  if (info === undefined || !term.senses.some((sense) => sense.form !== undefined)) return undefined;
  const meant = info.isNegative && term.senses.length > 1 ? term.senses.filter((sense) => sense.cls !== "keep") : term.senses;
  const senses: Sense[] = meant.map(({ alsoNoun: _, ...sense }) => (sense.form === undefined ? sense : { ...sense, form: info.form }));
  term.senses = info.isNegative ? [...senses, { cls: "negation" }] : senses;
  return info;
}

/** «بودن» and «ماندن», which tell the state that an adjective names. */
function isCopula({ infinitive }: VerbInfo): boolean {
  return infinitive === affixes().be || infinitive === affixes().stay;
}

export function joinLightVerbs(terms: readonly Term[], infos: (VerbInfo | undefined)[]): void {
  terms.forEach((term, at) => {
    const info = infos[at];
    if (info === undefined) return;
    const copula = infos[at + 1];
    const isHelped = copula?.isLight === true && copula.form !== "command" && (info.isParticiple || hasSense(terms[at + 1], "link")) && info.form === "past";
    if (isHelped || (info.isParticiple && hasSense(terms[at + 1], "link"))) {
      const behind = terms[at + 1] as Term;
      const isNegative = copula?.isNegative === true;
      behind.senses = isNegative ? [...FILLER, { cls: "negation" }] : FILLER;
      if (isNegative) term.senses = [...term.senses, { cls: "negation" }];
      infos[at + 1] = undefined;
    } else if (info.isParticiple && !endsPart(terms, at)) {
      // "لیدهای تأیید شده": an adjective.
      term.senses = FILLER;
      infos[at] = undefined;
      return;
    }
    if (info.isLight) takeOver(terms, at, info);
  });
}

function endsPart(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  return next === undefined || next.kind === "mark" || next.zone === "deadline" || hasSense(next, "and");
}

/** Lends a light verb the meaning of the noun part in front of it. */
function takeOver(terms: readonly Term[], at: number, info: VerbInfo): void {
  const term = terms[at] as Term;
  let from = at - 1;
  while (from > 0 && (hasSense(terms[from], "will") || (hasSense(terms[from], "vague") && !isPreverb(terms[from])))) from--;
  const noun = terms[from];
  if (noun === undefined || noun.kind !== "word" || !isPreverb(noun) || noun.zone === "deadline") {
    takeOverNumbered(terms, at, info);
    return;
  }
  const isStarred = !isVerbalNoun(noun);
  const isNear = from === at - 1;
  if (!isStarred && !info.isPure && !(hasSense(terms[from - 1], "to") && info.form !== "command")) return;
  // "مترادف آموزش شویم": nobody becomes work.
  if (info.isOurs && info.infinitive === affixes().passive && noun.senses.every((sense) => sense.form === undefined || sense.cls === "work" || sense.cls === "make")) return;
  if (isStarred && !isNear && !hasSense(terms[at - 1], "will")) return;
  if (isStarred && noun.senses.every((sense) => sense.alsoNoun !== "possibly") && !affixes().adjectival.includes(info.infinitive) && !isCopula(info)) return;
  // "هر مشتری ۳ خرید داشته باشد": what is had is counted.
  if (!isStarred && terms[from - 1]?.kind === "number" && hasSense(noun, "metric") && !hasAnySense(noun, CHANGES)) return;
  const first = terms[from - 1];
  const isDouble = isStarred && hasSense(noun, "act") && isVerbalNoun(first) && hasAnySense(first, FIXED);
  if (isDouble) noun.senses = FILLER;
  merge(terms, isDouble ? from - 1 : from, at, info);
  if (info.form === "command") term.senses = FILLER;
}

/** "رشد ۲۰ درصدی داشته باشد", "کاهش قابل توجهی پیدا کند": a number or an adjective stands between. */
function takeOverNumbered(terms: readonly Term[], at: number, info: VerbInfo): void {
  const isBetween = (term: Term | undefined) => term?.kind === "number" || hasSense(term, "vague") || hasSense(term, "filler");
  let from = at - 1;
  while (from > 0 && from >= at - 4 && isBetween(terms[from]) && !isPreverb(terms[from])) from--;
  const noun = terms[from];
  if (from < at - 1 && info.isPure && isVerbalNoun(noun) && hasAnySense(noun, CHANGES) && info.form !== "command") merge(terms, from, at, info, true);
}

function merge(terms: readonly Term[], from: number, at: number, info: VerbInfo, keepsNumber = false): void {
  const noun = terms[from] as Term;
  const verb = terms[at] as Term;
  const meanings = noun.senses.filter((sense) => sense.form === "command").map(({ alsoNoun: _, ...sense }): Sense => ({ ...sense, form: info.form }));
  if (info.form === "command") {
    noun.senses = [...meanings, ...(info.isNegative ? [{ cls: "negation" } as const] : [])];
    return;
  }
  const before = terms[from - 1];
  const isDelta = before?.kind === "number" && !isTargetNumber(terms, from - 1);
  const has = (cls: WordClass) => meanings.some((sense) => sense.cls === cls);
  const limit = limitOf(terms, from);
  const isBetter = has("better") && !has("raise") && !has("lower");
  if (isDelta && isBetter) meanings.push({ cls: isOfLess(terms) ? "lower" : "raise", form: info.form });
  noun.senses = isDelta && has("raise") ? [...VERB_PART, { cls: "more" }] : isDelta && has("lower") ? [...VERB_PART, { cls: "less" }] : keepsNumber ? [{ cls: "filler" }, { cls: "by" }] : VERB_PART;
  if (limit !== null && (has("raise") || has("lower"))) {
    limit.senses = [{ cls: "to" }, { cls: has("raise") !== info.isNegative ? "atLeast" : "atMost" }];
    noun.senses = VERB_PART;
  }
  if (info.isNegative && (has("lower") || has("raise"))) verb.senses = [{ cls: "keep", form: "finite" }];
  else verb.senses = info.isNegative ? [...meanings, { cls: "negation" }] : meanings;
}

/** Whether what is measured is better when it is less. */
function isOfLess(terms: readonly Term[]): boolean {
  return terms.find((term) => hasSense(term, "metric"))?.senses.some((sense) => sense.direction === "down") ?? false;
}

/** "از ۵٪ کمتر شود", "از ۲۰۰ بیشتر نشود": the word in front of a number that is a limit. */
function limitOf(terms: readonly Term[], preverb: number): Term | null {
  if (terms[preverb - 1]?.kind !== "number" || !(hasSense(terms[preverb], "more") || hasSense(terms[preverb], "less"))) return null;
  let at = preverb - 2;
  while (at > 0 && hasSense(terms[at], "filler") && !hasSense(terms[at], "to")) at--;
  return hasSense(terms[at], "from") ? (terms[at] as Term) : null;
}

/** Whether a number is marked as an end point. */
function isTargetNumber(terms: readonly Term[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const term = terms[back];
    if (hasSense(term, "to") || hasSense(term, "from") || term?.kind === "arrow") return true;
    if (!hasSense(term, "filler") && !hasSense(term, "atLeast") && !hasSense(term, "atMost")) return false;
  }
  return false;
}

/** "افزایش ۲۰ درصدی", "۲۰٪ رشد": the number beside a change is its size. */
export function markChanges(terms: readonly Term[]): void {
  markComparisons(terms);
  terms.forEach((term, at) => {
    if (!isVerbalNoun(term) || !hasAnySense(term, CHANGES) || term.zone === "deadline") return;
    let next = at + 1;
    while (hasSense(terms[next], "filler") || hasSense(terms[next], "vague") || hasSense(terms[next], "atLeast") || hasSense(terms[next], "atMost")) next++;
    const before = terms[at - 1];
    if ((terms[next]?.kind === "number" && !hasSense(terms[next - 1], "to")) || isShareOfChange(terms, at)) term.senses = [...term.senses, { cls: "by" }];
    else if (before?.kind === "number" && !isTargetNumber(terms, at - 1)) {
      if (hasSense(term, "raise")) term.senses = [...term.senses, { cls: "more" }];
      else if (hasSense(term, "lower")) term.senses = [...term.senses, { cls: "less" }];
    }
  });
}

/** "رشد فروش تلفنی ۲۰٪": a share beside what is no share itself. */
function isShareOfChange(terms: readonly Term[], at: number): boolean {
  let next = at + 1;
  while (next < at + 4 && terms[next]?.kind === "word" && terms[next]?.senses.some((sense) => sense.cls === "filler" || (sense.cls === "metric" && sense.unit !== "percent")) === true) next++;
  return next > at + 1 && terms[next]?.quantity?.unit === "percent" && !isTargetNumber(terms, next);
}

/** "۵۰۰ مشترک بیشتر از فصل قبل", "۲ واحد بیشتر از ۶٪ فعلی": a change told against what was before. */
function markComparisons(terms: readonly Term[]): void {
  terms.forEach((term, at) => {
    const isMore = hasSense(term, "more") || hasSense(term, "atLeast");
    if (term.kind !== "word" || !(isMore || hasSense(term, "less") || hasSense(term, "atMost"))) return;
    const next = terms[at + 1];
    const isAgainstPast = hasSense(next, "baseline") && next?.kind === "word" && terms[at + 2]?.kind !== "number";
    const isAgainstNumber = next?.kind === "number" && hasSense(terms[at + 2], "baseline");
    if (!term.key.includes(" ") || !(isAgainstPast || isAgainstNumber)) return;
    const sign: Sense = { cls: isMore ? "more" : "less" };
    if (isAgainstPast && next !== undefined) next.senses = FILLER;
    const counted = terms[at - 1];
    if (counted?.kind === "number") term.senses = [sign];
    else if (counted?.kind === "word" && terms[at - 2]?.kind === "number") {
      counted.senses = [...counted.senses, sign];
      term.senses = FILLER;
    }
  });
}
