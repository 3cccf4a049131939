import type { Morphology, VerbForm } from "../../wording/lexicon-data";
import { lazy } from "../lazy";
import { mutations, opensOtherwise, uninflected, verbTails } from "./lexicon-forms";
import { stemOf } from "./stem";

const SHORTEST_TAIL = 3;

interface Conjugation {
  readonly present: string;
  readonly vowel: string;
  /** In front of -л; with a consonant at its end it is the masculine form itself. */
  readonly past: string;
  readonly participle: string;
}

const tails = lazy(
  () =>
    new Map(
      verbTails().split(",").map((entry) => {
        const [tail = "", present = "", vowel = "", past] = entry.trim().split(" ");
        return [tail, { present, vowel, past }] as const;
      }),
    ),
);

const consonants = lazy(() =>
  mutations()
    .split(", ")
    .map((line) => line.split(" ")),
);

function conjugate(infinitive: string): Conjugation {
  const withoutTy = infinitive.slice(0, -2);
  for (let at = 0; at + SHORTEST_TAIL <= infinitive.length; at++) {
    const known = tails().get(infinitive.slice(at));
    if (known === undefined) continue;
    const prefix = infinitive.slice(0, at);
    const isT = known.past === "*";
    const past = known.past === undefined || isT ? withoutTy : prefix + known.past;
    return { present: prefix + known.present, vowel: known.vowel, past, participle: isT ? `${withoutTy}т` : /[ая]ть$/.test(infinitive) ? `${withoutTy}н` : `${prefix}${known.present}ен` };
  }
  const base = infinitive.slice(0, -3);
  if (/[^ы]овать$/.test(infinitive)) return { present: `${infinitive.slice(0, -5)}у`, vowel: "е", past: withoutTy, participle: `${withoutTy}н` };
  if (infinitive.endsWith("ить")) return { present: base, vowel: "и", past: withoutTy, participle: "" };
  if (infinitive.endsWith("нуть")) return { present: base, vowel: "е", past: withoutTy, participle: `${withoutTy}т` };
  if (infinitive.endsWith("ыть")) return { present: `${base}о`, vowel: "е", past: withoutTy, participle: `${withoutTy}т` };
  if (infinitive.endsWith("еть")) return { present: withoutTy, vowel: "е", past: withoutTy, participle: `${base}ен` };
  return { present: withoutTy, vowel: "е", past: withoutTy, participle: `${withoutTy}н` };
}

function participles(infinitive: string, { participle }: Conjugation): readonly string[] {
  if (participle !== "") return [participle];
  const base = infinitive.slice(0, -3);
  const [from = "", ...changed] = consonants().find(([end = ""]) => base.endsWith(end)) ?? [];
  return changed.length === 0 ? [`${base}ен`] : changed.map((to) => `${base.slice(0, -from.length)}${to}ен`);
}

type Forms = readonly (readonly [string, VerbForm])[];

/** Verbs stand in several lists and at the head of many phrases. */
const known = new Map<string, Forms>();

function formsOf(infinitive: string): Forms {
  let forms = known.get(infinitive);
  if (forms === undefined) known.set(infinitive, (forms = verbForms(infinitive)));
  return forms;
}

const VOWELS = "аеиоуыюя";
const SIBILANTS = "жчшщ";

/** The forms of one verb; for a reflexive one those of the plain verb with -ся behind. */
function verbForms(infinitive: string): Forms {
  const isReflexive = infinitive.endsWith("ся");
  const plain = isReflexive ? infinitive.slice(0, -2) : infinitive;
  const conjugation = conjugate(plain);
  const { present, vowel, past } = conjugation;
  const last = present.slice(-1);
  const isOpen = VOWELS.includes(last);
  const isPastOpen = VOWELS.includes(past.slice(-1));
  const third = vowel === "и" ? (SIBILANTS.includes(last) ? "ат" : "ят") : isOpen || last === "л" || last === "ь" ? "ют" : "ут";
  // “дать”: дадим, даст, дадут, дай.
  const given = present.endsWith("дад") ? present.slice(0, -1) : undefined;
  const masculine = isPastOpen ? `${past}л` : past.endsWith("ш") || past.endsWith("ч") ? `${past}ел` : past;
  const commands = [plain, `${present}${vowel}м`, ...(isOpen ? [`${present}й`, `${present}йте`] : given !== undefined ? [`${given}й`, `${given}йте`] : [`${present}и`, `${present}ите`, `${present}ь`, `${present}ьте`])];
  const finite = given === undefined ? [`${present}${vowel}т`, present + third] : [`${given}ст`, `${present}ут`];
  const gerunds = [isPastOpen ? `${past}в` : `${past}ши`, present + (SIBILANTS.includes(last) ? "а" : "я")];
  const forms: (readonly [string, VerbForm])[] = [];
  const add = (list: readonly string[], kind: VerbForm) => {
    for (const form of list) forms.push([isReflexive ? reflexive(form) : form, kind]);
  };
  add(commands, "command");
  add(finite, "finite");
  add([masculine, `${past}ла`, `${past}ло`, `${past}ли`], "past");
  if (!isReflexive) for (const stem of participles(plain, conjugation)) add([stem, `${stem}а`, `${stem}о`, `${stem}ы`], "past");
  add(gerunds, "ongoing");
  return forms;
}

function reflexive(form: string): string {
  const last = form.slice(-1);
  return form + (VOWELS.includes(last) ? "сь" : last === "в" ? "шись" : "ся");
}

/** A plus behind an infinitive: the reflexive verb has the same meaning (“снизить”, “снизиться”). */
function* phraseForms(lemma: string): Iterable<readonly [string, VerbForm]> {
  const isNegated = lemma.startsWith("не ");
  const phrase = isNegated ? lemma.slice(3) : lemma;
  const space = phrase.indexOf(" ");
  const first = space < 0 ? phrase : phrase.slice(0, space);
  const rest = space < 0 ? "" : phrase.slice(space);
  const infinitive = first.replace("+", "");
  const infinitives = infinitive === first ? [infinitive] : [infinitive, `${infinitive}ся`];
  for (const one of infinitives) for (const [form, kind] of formsOf(one)) yield [(isNegated ? "не " : "") + form + rest, kind];
}

const small = lazy(() => new Set(uninflected().split(" ")));

/** Every word of a phrase in all of its forms; small words and Latin ones as they are. A hyphenated name is also written in one word. */
function* nounForms(lemma: string): Iterable<string> {
  const inflected = (word: string) => (word.charCodeAt(0) < 0x400 || small().has(word) ? word : `${word}~`);
  yield lemma.split(/[ -]/).map(inflected).join(" ");
  const joined = lemma.replace(/([а-я])-(?=[а-я])/g, "$1");
  if (joined !== lemma) yield joined.split(/[ -]/).map(inflected).join(" ");
}

/** A word with a tilde behind it is met in all of its forms; it is filed under what they share, with the tilde in front. */
function filed(form: string): string {
  return form.includes("~") ? form.split(/[ -]/).map((word) => (word.endsWith("~") ? `~${stemOf(word.slice(0, -1))}` : word)).join(" ") : form;
}

/** Words some of whose forms begin with other letters: “идти”, “шел”. */
const otherwise = lazy(() => new Set(opensOtherwise().split(" ")));

/** Russian inflection, as far as the wording checker needs it. Words are written with е for ё, as texts are folded. */
export const morphology: Morphology = {
  *verb(lemma) {
    for (const [form, kind] of phraseForms(lemma)) yield [filed(form), kind];
  },
  *noun(lemma) {
    for (const form of nounForms(lemma)) yield filed(form);
  },
  word: (lemma) => [filed(lemma)],
  readings: (key) => [key, `~${stemOf(key)}`],
  opensOtherwise: (lemma) => otherwise().has(lemma.split(" ", 1)[0] ?? ""),
};
