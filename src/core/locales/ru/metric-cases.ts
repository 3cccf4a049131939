import { lazy } from "../lazy";
import { countNouns, times, uninflected } from "./lexicon-forms";
import { metrics } from "./lexicon-metrics";
import { shapes } from "./shapes";
import { stemOf } from "./stem";

/** Nouns that end as adjectives do. */
const NOUN_LIKE = /(?:[нтв]ие|[ъи]ем)$/;

/** The dictionary form of the nouns that metrics begin with, by their stems. */
const nouns = lazy(() => {
  const found = new Map<string, string>();
  const names = Object.values(metrics()).flatMap((list) => list.split(","));
  for (const name of [...countNouns().amounts.split(" "), ...names]) {
    const noun = name.trim().split(/[ -]/).find((word) => !isAdjective(word));
    if (noun === undefined || noun.charCodeAt(0) < 0x400) continue;
    const known = found.get(stemOf(noun));
    // A singular says more than the plural that is listed beside it.
    if (known === undefined || (/[иы]$/.test(known) && !/[иы]$/.test(noun))) found.set(stemOf(noun), noun);
  }
  return found;
});

const masses = lazy(() => new Set(`${countNouns().amounts} ${countNouns().masses}`.split(" ")));

function isAdjective(word: string): boolean {
  return shapes().adjective.test(word) && !NOUN_LIKE.test(word) && word.length > 4;
}

type Gender = "masculine" | "feminine" | "neuter" | "plural";

function genderOf(lemma: string): Gender {
  if (/[иы]$/.test(lemma)) return "plural";
  if (lemma.endsWith("мя")) return "neuter";
  if (/[ая]$/.test(lemma)) return "feminine";
  if (/[ое]$/.test(lemma)) return "neuter";
  return lemma.endsWith("ь") && !/(?:тель|арь|уровень|гость|рубль)$/.test(lemma) ? "feminine" : "masculine";
}

function accusative(lemma: string): string {
  if (lemma.endsWith("а")) return `${lemma.slice(0, -1)}у`;
  return lemma.endsWith("я") && !lemma.endsWith("мя") ? `${lemma.slice(0, -1)}ю` : lemma;
}

function genitivePlural(lemma: string): string {
  const base = lemma.slice(0, -1);
  if (/и[яе]$/.test(lemma)) return `${base}й`;
  if (lemma.endsWith("ь")) return `${base}ей`;
  if (lemma.endsWith("й")) return `${base}ев`;
  if (/[нт]ок$/.test(lemma)) return `${lemma.slice(0, -2)}ков`;
  if (lemma.endsWith("ец")) return `${lemma.slice(0, -2)}цов`;
  if (/[ао]$/.test(lemma)) return base.replace(/([жшч])к$/, "$1ек").replace(/([^аеиоуыэюяйь])к$/, "$1ок").replace(/[йь]к$/, "ек");
  return `${lemma}${/[жчшщ]$/.test(lemma) ? "ей" : lemma.endsWith("ц") ? "ев" : "ов"}`;
}

function agree(typed: string, gender: Gender, isGenitive: boolean): string {
  const ending = shapes().adjective.exec(typed.toLowerCase())?.[0];
  if (ending === undefined) return typed;
  const stem = typed.slice(0, -ending.length);
  const last = stem.slice(-1).toLowerCase();
  const isSoft = last === "н" && shapes().soft.test(ending);
  const isTight = isSoft || "гкхжшчщ".includes(last);
  if (isGenitive) return stem + (isTight ? "их" : "ых");
  if (gender === "plural") return stem + (isTight ? "ие" : "ые");
  if (gender === "feminine") return stem + (isSoft ? "юю" : "ую");
  if (gender === "neuter") return stem + (isSoft || "жшчщ".includes(last) ? "ее" : "ое");
  return stem + (isTight ? "ий" : "ый");
}

/** A form with the “ё” of the word as typed. */
function dotted(form: string, typed: string): string {
  const at = typed.toLowerCase().indexOf("ё");
  return at >= 0 && form[at] === "е" ? `${form.slice(0, at)}ё${form.slice(at + 1)}` : form;
}

const folded = (word: string): string => word.toLowerCase().replace(/ё/g, "е");

/**
 * The name of a metric as the object of “raise” or “lower”, whatever case it stood in: “долей рынка” → “долю рынка”, for people and things that are counted
 * “заявки с сайта” → “число заявок с сайта”.
 * @returns undefined when its noun is not known
 */
export function nameMetric(typed: string, isCounted: boolean): string | undefined {
  // What gets shorter is the time, not the speed.
  if (shapes().speed.test(folded(typed))) return typed.replace(/^\S+/, shapes().loaded.test(folded(typed)) ? times().load : times().any);
  const words = typed.split(" ").filter((word, at) => at > 0 || !shapes().present.test(folded(word)));
  const amount = countNouns().amounts.split(" ").find((noun) => stemOf(noun) === stemOf(folded(words[0] ?? "")));
  if (amount !== undefined) return [accusative(amount), ...words.slice(1)].join(" ");
  const at = words.findIndex((word) => !isAdjective(folded(word)) || nouns().has(stemOf(folded(word))));
  const head = folded(words[at] ?? "");
  const before = words.slice(0, Math.max(at, 0));
  const behind = words.slice(at + 1);
  if (at < 0) return undefined;
  if (/^[a-z]/.test(head)) return typed;
  const lemma = nouns().get(stemOf(head));
  if (lemma === undefined) return undefined;
  const isPieces = isCounted && !masses().has(lemma) && !/[иы]$/.test(lemma);
  const noun = dotted(isPieces ? genitivePlural(lemma) : accusative(lemma), words[at] ?? "");
  const name = [...before.map((word) => agree(word, genderOf(lemma), isPieces)), noun, ...behind].join(" ");
  return isPieces ? `число ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** An object cut out of a sentence as it would stand by itself: “коммуникацию с филиалами” → “коммуникация с филиалами”. Only feminine nouns change. */
export function nominative(typed: string): string {
  const words = typed.split(" ");
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const isLeading = isAdjective(folded(word)) || shapes().possessive.test(folded(word));
    words[at] = word.replace(/ую$/, "ая").replace(/юю$/, "яя").replace(/([^а])у$/, "$1а").replace(/ю$/, "я");
    if (!isLeading) break;
  }
  return words.join(" ");
}

/** What stood behind a verb, behind “план работы”: “с блогерами” as it is, “сайтом” with “над” in front. */
export function complement(words: string): string | undefined {
  const [first = ""] = folded(words).split(" ");
  if (shapes().about.test(first)) return undefined;
  if (uninflected().split(" ").includes(first)) return words;
  return shapes().instrumental.test(first) ? `над ${words}` : undefined;
}
