import type { Morphology, VerbForm } from "../../wording/lexicon-data";
import { lazy } from "../lazy";
import { irregularVerbs, opensOtherwise } from "./lexicon-forms";
import { plainSpelling } from "./spelling";

/**
 * Words are filed without diacritics, as people often type them. A noun or an adjective is filed once, by its stem and a letter that ends
 * no Polish word; a passive participle the same way with another letter. What a word of a text may be filed under, `readings` tells.
 */
const NOUN = "q";
const PARTICIPLE = "v";

/** Words that without their diacritics would be quite another word. */
const DISTINCT = new Set(["że"]);

/** Endings of nouns and adjectives. */
const ENDINGS = "y a e i u o ow om em im ym ej ami ach owi owie ego emu ych ich ymi imi mi".split(" ");

/** Consonants in front of -e, -i, -y and the harder ones they come from: "kliencie" is "klient", "uczestnicy" is "uczestnik". */
const HARDER: readonly (readonly [soft: string, hard: readonly string[]])[] = [
  ["dz", ["d", "g"]],
  ["rz", ["r"]],
  ["en", ["on"]],
  ["c", ["t", "k"]],
];

interface Irregular {
  readonly imperative: string;
  readonly third: string;
  readonly plural: string;
  readonly past: string;
  readonly participle: string;
}

const irregular = lazy(
  (): ReadonlyMap<string, Irregular> =>
    new Map(
      irregularVerbs().split(",").map((entry) => {
        const [head = "", imperative = "", present = "", past = "", participle] = entry.trim().split(" ");
        const [third = "", plural = pluralOf(third)] = present.split("/");
        const end = head.replace("^", "");
        const root = end.slice(0, -2);
        const regular = past !== "t" ? `${root}an` : end.endsWith("ac") ? `${root}et` : `${end.slice(0, -1)}t`;
        return [head, { imperative, third, plural, past: past.length > 1 ? past : `${end.slice(0, -1)}l`, participle: participle ?? regular }] as const;
      }),
    ),
);

/** "they do" beside "he does": "pisze" "pisza", "da" "dadza", "idzie" "ida". */
function pluralOf(third: string): string {
  return third.endsWith("a") ? `${third}dza` : third.endsWith("dzie") ? `${third.slice(0, -3)}a` : third.replace(/i?e$|y$/, "a");
}

/** Past endings behind the stem that ends in -l. */
const PAST = ["", "a", "o", "i", "y", "ismy", "ysmy"];

function verbForms(phrase: string): [string, VerbForm][] {
  // "zaczynać" and "osiągnąć" look alike without diacritics, and their forms do not.
  const isNasal = /ną[ćc](?: |$)/.test(phrase);
  const words = plainSpelling(phrase).split(" ");
  const verbAt = words[0] === "nie" ? 1 : 0;
  const before = words.slice(0, verbAt).map((word) => `${word} `).join("");
  const behind = words.slice(verbAt + 1).map((word) => ` ${isInflected(word) ? stemOf(word.replace("~", "")) + NOUN : word}`).join("");
  return inflect(words[verbAt] ?? "", isNasal).map(([form, kind]) => [before + form + behind, kind]);
}

function inflect(infinitive: string, isNasal: boolean): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [[infinitive, "command"]];
  const add = (kind: VerbForm, ...spellings: readonly string[]) => {
    for (const spelling of spellings) forms.push([spelling, kind]);
  };
  const present = (imperative: string, third: string, plural: string) => {
    add("command", imperative, `${imperative}my`, `${imperative}cie`, `${third}my`);
    add("finite", third, plural);
    if (`${plural}c` !== infinitive) add("ongoing", `${plural}c`);
  };
  const past = (stem: string, plural = stem) => add("past", ...PAST.map((ending) => (ending.length > 0 && ending !== "o" ? plural : stem) + ending));
  const nominal = (participle: string, noun: string) => {
    forms.push([participle + PARTICIPLE, "past"], [noun + NOUN, "noun"]);
  };

  const found = irregularOf(infinitive);
  const root = infinitive.slice(0, -2);
  if (found !== undefined) {
    const [stem, { imperative, third, plural, past: pastStem, participle }] = found;
    present(stem + imperative, stem + third, stem + plural);
    past(stem + pastStem);
    nominal(stem + participle, stem + (participle.endsWith("t") ? `${participle.slice(0, -1)}ci` : participle.endsWith("on") ? `${participle.slice(0, -2)}eni` : `${participle}i`));
  } else if (isNasal) {
    const stem = infinitive.slice(0, -2);
    present(`${stem}ij`, `${stem}ie`, `${stem}a`);
    add("command", stem);
    past(`${stem}al`, `${stem}el`);
    nominal(`${stem}iet`, `${stem}ieci`);
  } else if (infinitive.endsWith("ac")) {
    if (/[ioy]wac$/.test(infinitive)) {
      const stem = `${infinitive.slice(0, -4)}uj`;
      present(stem, `${stem}e`, `${stem}a`);
    }
    if (/(?:d|st|zn)awac$/.test(infinitive)) present(`${root}aj`, `${infinitive.slice(0, -4)}aje`, `${infinitive.slice(0, -4)}aja`);
    else if (!infinitive.endsWith("owac")) present(`${root}aj`, `${root}a`, `${root}aja`);
    past(`${root}al`);
    nominal(`${root}an`, `${root}ani`);
  } else if (infinitive.endsWith("uc")) {
    present(`${root}uj`, `${root}uje`, `${root}uja`);
    past(`${root}ul`);
    nominal(`${root}ut`, `${root}uci`);
  } else if (infinitive.endsWith("ec")) {
    present(`${root}ij`, root + (root.endsWith("z") ? "y" : root.endsWith("i") ? "" : "i"), `${root.replace(/(dz|c)i$/, "$1")}a`);
    add("finite", `${root}eje`, `${root}eja`);
    past(`${root}al`, `${root}el`);
    nominal(`${root}an`, `${root}eni`);
  } else if (infinitive.endsWith("ic") || infinitive.endsWith("yc")) {
    const vowel = infinitive.charAt(infinitive.length - 2);
    const shifted = vowel === "y" ? root : shiftedStem(root);
    present(/[aeiou]$/.test(root) ? shifted : root, root + vowel, `${shifted}a`);
    if (/[^aeiouy][nlrm]$/.test(root)) add("command", `${root}ij`, `${root}ijmy`);
    past(root + vowel + "l");
    nominal(`${shifted}on`, `${shifted}eni`);
  }
  return forms;
}

/** The stem in front of an irregular end, and that end's forms; the longest end that is listed. */
function irregularOf(infinitive: string): readonly [stem: string, forms: Irregular] | undefined {
  const whole = irregular().get(`^${infinitive}`);
  if (whole !== undefined) return ["", whole];
  for (let at = 0; at <= infinitive.length - 3; at++) {
    const forms = irregular().get(infinitive.slice(at));
    if (forms !== undefined) return [infinitive.slice(0, at), forms];
  }
  return undefined;
}

/** "zglosic" → "zglosz-ony", "wypuscic" → "wypuszcz-ony", "poprawic" → "poprawi-ony". */
function shiftedStem(root: string): string {
  if (root.endsWith("sc")) return `${root.slice(0, -2)}szcz`;
  if (root.endsWith("s")) return `${root}z`;
  // "podwoic" → "podwoj-ony"
  if (/[aeiou]$/.test(root)) return `${root}j`;
  return /(?:c|z|l|j)$/.test(root) ? root : `${root}i`;
}

/** The stem of a dictionary form: without its vowel, and without the vowel that flees ("rynek", "rynku"). */
function stemOf(word: string): string {
  const plain = plainSpelling(word);
  if (plain.length < 4) return plain;
  if (plain.length > 4 && /[^aeiouy]i?e[ck]$/.test(plain)) return plain.replace(/i?e([ck])$/, "$1");
  return /[aeiouy]$/.test(plain) ? plain.slice(0, -1) : plain;
}

function nounForms(phrase: string): string[] {
  return [phrase.split(/[ -]/).map((word) => stemOf(word) + NOUN).join(" ")];
}

/** Words that end as adjectives do and are none. */
const NO_ADJECTIVES = new Set(["gdyby", "zeby", "jakby", "azeby", "chocby", "kiedy", "wtedy", "nigdy", "oby"]);

/** Adjectives, and words with a tilde behind them, are met in every form. */
function isInflected(plain: string): boolean {
  return plain.endsWith("~") || (plain.length > 4 && /[yi]$/.test(plain) && !NO_ADJECTIVES.has(plain));
}

/** Small words are met as they are listed; adjectives, and words with a tilde behind them, in every form. */
function wordForms(phrase: string): string[] {
  const words = phrase.split(" ").map((word) => {
    if (DISTINCT.has(word)) return word;
    const plain = plainSpelling(word);
    return isInflected(plain) ? stemOf(plain.replace("~", "")) + NOUN : plain;
  });
  return [words.join(" ")];
}

function readings(key: string): string[] {
  if (DISTINCT.has(key)) return [key];
  const apostrophe = key.indexOf("'");
  const plain = plainSpelling(apostrophe > 1 ? key.slice(0, apostrophe) : key);
  // "zadowoleni" is a participle, never the noun "zadowolenie".
  const found = new Set(/[ae]ni$/.test(plain) ? [plain] : [plain, plain + NOUN]);
  const fleeing = /^(.{2,})i?e([^aeiouy])$/.exec(plain);
  if (fleeing !== null) found.add(`${fleeing[1]}${fleeing[2]}${NOUN}`).add(`${(fleeing[1] ?? "").replace(/i$/, "")}${fleeing[2]}${NOUN}`);
  if (/[nc]$/.test(plain)) found.add(`${plain}i${NOUN}`);
  for (const ending of ENDINGS) {
    const stem = plain.slice(0, -ending.length);
    if (stem.length < 3 || !plain.endsWith(ending)) continue;
    found.add(stem + NOUN);
    if ("eiy".includes(ending)) addHarder(found, stem);
    if (!stem.endsWith("i")) continue;
    const hard = stem.slice(0, -1);
    found.add(hard + NOUN);
    if (ending === "e") addHarder(found, hard);
  }
  const participle = /^(.+[nt])(?:y|a|e|i|o|ego|emu|ej|ych|ym|ymi)$/.exec(plain)?.[1];
  if (participle !== undefined) {
    found.add(participle + PARTICIPLE);
    if (plain.endsWith("eni")) found.add(`${participle.slice(0, -2)}on${PARTICIPLE}`);
  }
  return [...found];
}

function addHarder(found: Set<string>, stem: string): void {
  for (const [soft, hard] of HARDER) if (stem.endsWith(soft)) for (const end of hard) found.add(stem.slice(0, -soft.length) + end + NOUN);
}

/** Verbs some of whose forms begin with other letters. */
const otherwise = lazy(() => new Set(opensOtherwise().split(" ")));

/** Polish inflection, as far as the wording checker needs it. */
export const morphology: Morphology = {
  verb: verbForms,
  noun: nounForms,
  word: wordForms,
  readings,
  plain: plainSpelling,
  opensOtherwise: (lemma) => otherwise().has(lemma.split(/[ -]/, 1)[0] ?? ""),
};
