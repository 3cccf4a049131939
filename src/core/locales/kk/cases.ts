import { hasAnySense, hasSense, type Term } from "../../wording/terms";
import type { WordClass } from "../../wording/lexicon-data";
import { lazy } from "../lazy";
import { plainSpelling } from "./endings";
import { cuts } from "./lexicon-patterns";
import { isLemma } from "./morphology";
import { isLike } from "./patterns";

/** The cases a sentence is read by; the genitive and the bare word lead on to the next noun. */
export type Case = "accusative" | "dative" | "ablative" | "locative" | "instrumental" | "genitive";

/** The likeliest first: endings of one case look like the tail of another one's. */
const CASES: readonly Case[] = ["ablative", "instrumental", "genitive", "locative", "dative", "accusative"];

/** What is known of a word's last part: its plain spelling and, once asked for, its case. */
interface Known {
  readonly plain: string;
  name?: Case | null;
}

const MAX_KNOWN = 4000;
const known = new Map<string, Known>();

/** Words come back statement after statement, so that what was found out about them is kept. */
function knownOf(key: string): Known {
  let found = known.get(key);
  if (found === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, (found = { plain: plainSpelling(key.slice(key.lastIndexOf(" ") + 1)) }));
  }
  return found;
}

/** The last word of a phrase in plain spelling. */
export function lastWord(key: string): string {
  return knownOf(key).plain;
}

/** Stands in front of a bare ending: some begin behind a possessive. */
const LINK = "\u044b";

/** The case of an ending behind digits or in a unit word. */
export function caseOfEnding(ending: string): Case | undefined {
  const word = LINK + plainSpelling(ending);
  return CASES.find((name) => isLike(word, name));
}

/** The case a word stands in. */
export function caseOfWord(key: string): Case | undefined {
  const found = knownOf(key);
  found.name ??= caseOf(found.plain) ?? null;
  return found.name ?? undefined;
}

function caseOf(word: string): Case | undefined {
  if (word.length < 4 || isLike(word, "whole") || isLemma(word)) return undefined;
  // «Санын», «дизайнын» are owned objects, «сайттың» an owner.
  if (isLike(word, "genitive") && isLemma(word.slice(0, -2)) && !isLemma(word.slice(0, -3))) return "accusative";
  // «Саны», «бағыты» are owned; «курсты» is an object.
  if (isLike(word, "object") && isLemma(word.slice(0, -1)) && !isLemma(word.slice(0, -2))) return undefined;
  return CASES.find((name) => isLike(word, name));
}

/** Whether a noun belongs to another one behind it, as its possessive tells: «клиент кейсі». */
export function isPossessed(term: Term | undefined): boolean {
  return term !== undefined && term.kind === "word" && isLike(lastWord(term.key), "possessed") && !(isLike(lastWord(term.key), "object") && caseOfWord(term.key) === "accusative");
}

const POSTPOSITIONS: ReadonlySet<WordClass> = new Set<WordClass>(["preposition", "meansBehind", "purposeBehind"]);

/** How a noun stands in its sentence: as the object, as where to, as where and with what, or open towards the next noun. */
export function nounCase(terms: readonly Term[], at: number): "object" | "owner" | "goal" | "oblique" | undefined {
  const term = terms[at];
  if (term === undefined || term.kind !== "word" || hasSense(term, "and")) return undefined;
  const next = terms[at + 1];
  if (hasAnySense(next, POSTPOSITIONS) && !hasSense(next, "and")) return "oblique";
  const own = isLike(lastWord(term.key), "attribute") ? "locative" : caseOfWord(term.key);
  if (own === "accusative") return "object";
  // A suffix typed apart or behind a hyphen: «CTR-ді», «Telegram-нан».
  const apart = own === undefined && next?.isGlued === true && next.kind === "word" && hasSense(next, "filler") ? caseOfEnding(next.key) : undefined;
  if (apart === "accusative") return "object";
  const name = own === undefined ? apart : own;
  if (name === undefined) return undefined;
  return name === "genitive" ? "owner" : name === "dative" ? "goal" : "oblique";
}

const cutting = lazy(() => ({ case: new RegExp(cuts().caseEnding), owned: new RegExp(cuts().ownedEnding), particle: new RegExp(cuts().particle) }));

/** Words cut out of a sentence, with the case taken off the last one: «тіркелу конверсиясын» → «тіркелу конверсиясы». */
export function nominative(typed: string): string {
  const words = typed.replace(cutting().particle, "");
  const start = words.lastIndexOf(" ") + 1;
  const last = words.slice(start);
  if (last.length < 4 || isLemma(plainSpelling(last.toLowerCase()))) return words;
  const stem = last.replace(cutting().owned, "");
  const bare = stem === last ? last.replace(cutting().case, "") : stem;
  return words.slice(0, start) + (bare.length < 2 ? last : bare.replace(/-$/, ""));
}
