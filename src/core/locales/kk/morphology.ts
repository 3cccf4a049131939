import type { Morphology } from "../../wording/lexicon-data";
import { lazy } from "../lazy";
import { plainSpelling } from "./endings";
import { affixes } from "./lexicon-patterns";

/**
 * Kazakh words are kept by their dictionary form in the spelling without Kazakh letters; a word met in a text is led back to it by taking its
 * endings off one layer at a time: case, possessive, plural; tense and person, negation, voice.
 */

const LONGEST = 6;
const SHORT = 4;

function list(endings: string): ReadonlySet<string> {
  return new Set(endings.split(" "));
}

/** The endings of the language, ready for looking up. */
const tables = lazy(() => {
  const { cases, owners, plurals, tenses, melted, negations, passives, causatives, dropped, after, neverAfter } = affixes();
  const words = dropped.split(" ");
  return {
    cases: list(cases),
    owners: list(owners),
    plurals: list(plurals),
    tenses: list(tenses),
    melted: list(melted),
    negations: list(negations),
    passives: list(passives),
    causatives: list(causatives),
    /** Words whose vowel drops in front of an ending, by what is left of them. */
    dropped: new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] as string] as const] : []))),
    after: new Map(Object.entries(after)),
    neverAfter: new Map(Object.entries(neverAfter)),
  };
});

/** Whether an ending with such a first letter follows a stem with such a last one. */
function follows(ending: string, stem: string): boolean {
  const { after, neverAfter } = tables();
  return after.get(ending)?.includes(stem) ?? neverAfter.get(ending)?.includes(stem) !== true;
}

/** Adds what is left when an ending of a set is taken off. */
function strip(word: string, endings: ReadonlySet<string>, least: number, into: string[]): void {
  for (let length = Math.min(LONGEST, word.length - least); length > 0; length--) {
    const at = word.length - length;
    if (endings.has(word.slice(at)) && (length === 1 || follows(word.charAt(at), word.charAt(at - 1)))) into.push(word.slice(0, at));
  }
}

function owned(word: string, into: string[]): void {
  const from = into.length;
  strip(word, tables().owners, 2, into);
  for (let at = from; at < into.length; at++) {
    const stem = into[at] as string;
    const last = stem.charAt(stem.length - 1);
    if (last === "г") into.push(stem.slice(0, -1) + "к");
    else if (last === "б") into.push(stem.slice(0, -1) + "п");
    const whole = tables().dropped.get(stem);
    if (whole !== undefined) into.push(whole);
  }
}

/** The dictionary forms in -у a verb stem may belong to. */
function infinitives(stem: string, into: string[]): void {
  const last = stem.charAt(stem.length - 1);
  const rest = stem.slice(0, -1);
  if (last === "й") into.push(rest + "ю");
  else if (last === "ы" || last === "и") into.push(rest + "у");
  else into.push(stem + "у");
  if (last === "к") into.push(rest + "гу");
  else if (last === "п" || last === "у") into.push(rest + "бу");
}

/** Adds the verb stems a word may be a form of, also without negation. */
function verbStems(word: string, into: string[]): void {
  const from = into.length;
  strip(word, tables().tenses, 2, into);
  for (const ending of tables().melted) if (word.endsWith(ending) && word.length > ending.length + 1) into.push(word.slice(0, -ending.length) + "й");
  if (word.endsWith("у")) into.push(word.slice(0, -1));
  // The bare stem commands: «арттыр».
  into.push(word);
  for (let at = from, end = into.length; at < end; at++) strip(into[at] as string, tables().negations, 2, into);
}

/** Every dictionary form a word may stand for, itself first; only those that stand in the tables. */
function readings(key: string): readonly string[] {
  const word = plainSpelling(key);
  const own = vocabulary.get(word);
  // Short words are what they are: «дан» is an ending typed apart, no form of «дау».
  if (own !== undefined && word.length < SHORT) return own;
  const nouns = [word];
  strip(word, tables().cases, 2, nouns);
  for (let at = 0, end = nouns.length; at < end; at++) owned(nouns[at] as string, nouns);
  for (let at = 0, end = nouns.length; at < end; at++) strip(nouns[at] as string, tables().plurals, 2, nouns);
  const found = new Set<string>();
  for (const noun of nouns) for (const known of vocabulary.get(noun) ?? []) found.add(known);
  const stems: string[] = [];
  for (const noun of nouns) verbStems(noun, stems);
  const verbs: string[] = [];
  for (const stem of stems) infinitives(stem, verbs);
  // What happens and what is done look alike: `қосылды` from `қосылу` or `қосу`. Who makes others do something is told by a verb of its own: `оқыту` is no `оқу`.
  const isListed = verbs.some((verb) => vocabulary.has(verb));
  const voiced: string[] = [];
  for (const stem of stems) {
    strip(stem, tables().passives, 2, voiced);
    if (!isListed) strip(stem, tables().causatives, 2, voiced);
  }
  for (const stem of voiced) infinitives(stem, verbs);
  for (const verb of verbs) for (const known of vocabulary.get(verb) ?? []) found.add(known);
  const all = [...found];
  const exact = all.filter((lemma) => isSpelledAlike(key, lemma));
  if (exact.length === 0 || exact.length === all.length) return all;
  // Typed without Kazakh letters, a longer word may be meant: «дейин» is «дейін» rather than a form of «де».
  const isCertain = key !== word || exact.includes(key);
  const longest = isCertain ? Infinity : Math.max(...exact.map((lemma) => lemma.length));
  return all.filter((lemma) => lemma.length >= longest || exact.includes(lemma));
}

/** Whether a word begins as its dictionary form is spelled; «бөлу» and «болу» look the same only without Kazakh letters. */
function isSpelledAlike(word: string, lemma: string): boolean {
  // The last letter of a stem may change: «трафик», «трафигі».
  const common = Math.min(word.length, lemma.length) - (word === lemma ? 0 : 1);
  for (let at = 0; at < common; at++) if (word.charAt(at) !== lemma.charAt(at)) return word.length > lemma.length && at >= lemma.length - 2 && at > 2;
  return true;
}

/** Every word of the tables, by its spelling without Kazakh letters; filled while the tables are built. */
const vocabulary = new Map<string, readonly string[]>();
/** The last words of nouns: what looks like an ending of theirs is none. */
const lemmas = new Set<string>();

function keep(word: string): void {
  const plain = plainSpelling(word);
  const known = vocabulary.get(plain);
  if (known === undefined) vocabulary.set(plain, [word]);
  else if (!known.includes(word)) vocabulary.set(plain, [...known, word]);
}

function kept(lemma: string): string {
  for (const word of lemma.toLowerCase().replace(/ё/g, "е").split(/[ -]|(?=\/)|(?<=\/)/)) keep(word);
  return lemma.toLowerCase();
}

function noun(lemma: string): string[] {
  const form = kept(lemma);
  lemmas.add(plainSpelling(form.slice(Math.max(form.lastIndexOf(" "), form.lastIndexOf("-")) + 1)));
  return [form];
}

/** Whether a word, in plain spelling, stands in the tables as it is. */
export function isLemma(word: string): boolean {
  return lemmas.has(word);
}

/** Kazakh inflection, as far as the wording checker needs it. */
export const morphology: Morphology = {
  verb: (lemma) => [[kept(lemma), "command"]],
  noun,
  word: (lemma) => [kept(lemma)],
  readings,
  // Which words stand in the tables decides how a word is read, so that all of them are entered at once; they have one form each.
  opensOtherwise: () => true,
};
