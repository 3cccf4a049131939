import type { Morphology, VerbForm } from "../../wording/lexicon-data";
import { lazy } from "../lazy";
import { endings, verbStems } from "./lexicon-stems";

/** What an inflected verb form tells. */
export interface VerbInfo {
  readonly infinitive: string;
  readonly form: VerbForm;
  readonly isNegative: boolean;
  /** «کنیم», «می‌کنم»: our own doing. */
  readonly isOurs: boolean;
  /** «کنند»: what people do, since things take the singular. */
  readonly isTheirs: boolean;
  readonly isLight: boolean;
  /** A light verb without a meaning of its own. */
  readonly isPure: boolean;
  /** «شده», without a copula: an adjective in the middle of a sentence. */
  readonly isParticiple: boolean;
}

/** What the tables hold, unpacked once. */
export const affixes = lazy(endings);

const split = (list: string) => list.split(" ");

/** Every form of the simple verbs, as words are keyed. A form without a prefix that is a noun as well («ساخت», «خرید») is left to the noun. */
export const verbInfo = lazy((): ReadonlyMap<string, VerbInfo> => {
  const known = new Map<string, VerbInfo>();
  const parts = affixes();
  const ours = new Set(split(parts.we));
  const theirs = new Set(split(parts.they));
  const { pure, light, full } = verbStems();
  for (const list of [pure, light, full]) {
    const isLight = list !== full;
    const isPure = list === pure;
    for (const entry of list.split(/, ?/)) {
      const [infinitive = "", ...stems] = entry.split(" ");
      const add = (key: string, form: VerbForm, ending: string, isNegative: boolean, isParticiple = false) => {
        if (!known.has(key)) known.set(key, { infinitive, form, isNegative, isOurs: ours.has(ending), isTheirs: theirs.has(ending), isLight, isPure, isParticiple });
      };
      add(infinitive, "command", "", false);
      add(parts.negative + infinitive, "command", "", true);
      const bare = new Set(split(isLight ? parts.bareLight : parts.bare));
      for (const ending of split(parts.present)) for (const [index, stem] of stems.entries()) addPresent(stem, index > 0, ending, bare.has(ending), add);
      const root = infinitive.slice(0, -parts.infinitive.length);
      for (const ending of ["", ...split(parts.past)]) {
        const form = root + ending;
        if (ending !== "" || isLight) add(form, "past", ending, false);
        add(parts.negative + form, "past", ending, true);
        add(parts.durative + form, "past", ending, false);
      }
      for (const ending of ["", ...split(parts.perfect)]) {
        const form = root + parts.participle + ending;
        add(form, "past", ending, false, ending === "");
        add(parts.negative + form, "past", ending, true, ending === "");
      }
    }
  }
  const be = known.get(parts.be);
  if (be !== undefined) for (const key of split(parts.copula)) known.set(key, { ...be, form: "finite", isNegative: key.startsWith(parts.negative) });
  return known;
});

type Add = (key: string, form: VerbForm, ending: string, isNegative: boolean) => void;

function addPresent(stem: string, isFurther: boolean, ending: string, isBare: boolean, add: Add): void {
  const { subjunctive, negative, durative } = affixes();
  const form = stem + ending;
  if (isFurther && stem.startsWith(subjunctive)) {
    add(form, "finite", ending, false);
    add(negative + form.slice(subjunctive.length), "finite", ending, true);
    return;
  }
  if (stem.length > 1 && isBare) add(form, "finite", ending, false);
  add(subjunctive + form, "finite", ending, false);
  add(durative + form, "finite", ending, false);
  add(negative + form, "finite", ending, true);
  add(negative + durative + form, "finite", ending, true);
}

const JOINER = "\u200c";

/** A zero-width non-joiner is typed as such, left out, or replaced by a space; of several, the first or the last may stand alone. */
function spellings(lemma: string): string[] {
  const [first = "", ...rest] = lemma.split(JOINER);
  const last = rest[rest.length - 1];
  if (last === undefined) return [lemma];
  const glued = first + rest.join("");
  const spaced = [first, ...rest].join(" ");
  return rest.length === 1 ? [glued, spaced] : [glued, spaced, `${first} ${rest.join("")}`, `${first}${rest.slice(0, -1).join("")} ${last}`];
}

/** The noun part of a compound infinitive written in one word: «زنده‌کردن». */
export function nounPart(key: string): string | undefined {
  const { infinitive } = affixes();
  if (!key.endsWith(infinitive)) return undefined;
  for (let length = 3; length <= 7 && length + 1 < key.length; length++) {
    const verb = verbInfo().get(key.slice(-length));
    if (verb?.isLight === true && verb.form === "command" && !verb.isNegative) return key.slice(0, -length);
  }
  return undefined;
}

const nounEndings = lazy(() => {
  const { noun, silent, action } = affixes();
  return { all: split(noun), silent: new Set(split(silent)), actions: split(action) };
});

function* stems(key: string): Iterable<string> {
  const verb = verbInfo().get(key);
  if (verb !== undefined) yield verb.infinitive;
  const noun = nounPart(key);
  if (noun !== undefined) yield noun;
  const { all, silent, actions } = nounEndings();
  const { participle } = affixes();
  for (const ending of all) {
    if (!key.endsWith(ending) || key.length - ending.length < 2) continue;
    const stem = key.slice(0, -ending.length);
    if (silent.has(ending)) yield stem + participle;
    if (stem.length > 2 || ending.length > 1) yield stem;
  }
  for (const action of actions) if (key.length > action.length + 1 && (key.endsWith(action))) yield action;
}

/** Persian inflection, as far as the wording checker needs it: verbs are listed by their infinitive or their noun part, endings are taken off. */
export const morphology: Morphology = {
  verb: (lemma) => spellings(lemma).map((form) => [form, "command"] as const),
  noun: spellings,
  word: spellings,
  stems,
  typedApart: lazy(() => ({ leads: new Set(split(affixes().leads)), endings: new Set(split(affixes().typedApart)) })),
};
