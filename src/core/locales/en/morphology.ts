import type { Morphology, VerbForm } from "../../wording/lexicon-data";
import { lazy } from "../lazy";

/** Base, past and participle of irregular verbs; the participle is left out where it equals the past. */
const IRREGULAR = `arise arose arisen, be was been, bear bore borne, beat beat beaten, become became become, begin began begun, beg begged, bid bid, bind bound, bite bit bitten, blow blew blown, break broke broken, bring brought, build built, buy bought,
catch caught, choose chose chosen, come came come, cost cost, cut cut, deal dealt, dig dug, do did done, draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, fly flew flown, forget forgot forgotten,
freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown, hang hung, have had, hear heard, hit hit, hold held, keep kept, know knew known, lay laid, lead led, learn learned, leave left, lend lent, let let, lose lost, make made, mean meant,
meet met, outdo outdid outdone, outgrow outgrew outgrown, outsell outsold, overtake overtook overtaken, pay paid, put put, quit quit, read read, rebuild rebuilt, redo redid redone, retell retold, rewrite rewrote rewritten, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said,
see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken, shoot shot, show showed shown, shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk, sit sat, sleep slept, speak spoke spoken, spend spent, spin spun, split split, spread spread,
spring sprang sprung, stand stood, steal stole stolen, stem stemmed, stick stuck, swear swore sworn, sweep swept, swell swelled swollen, swing swung, take took taken, teach taught, tell told, think thought, throw threw thrown, tie tied, understand understood, wake woke woken, wear wore worn,
win won, withdraw withdrew withdrawn, woo wooed, write wrote written, undo undid undone, co-write co-wrote co-written, ghostwrite ghostwrote ghostwritten, upsell upsold, cross-sell cross-sold, broadcast broadcast, forecast forecast, typeset typeset, input input, reset reset, rethink rethought, sync synced`;

const DOUBLING = new Set(
  `run cut set get win hit put plan ship drop tap map pin swap trim slim top let begin refer commit submit transfer dip cap tip stop beg tag plug nod chat net bag rip scan shop spot fit prefer admit occur quit rid split spin sit swim dig bet slip skip step stem knit blog vlog format upset upskip bid shut hug chop dig rip pin skim dub`.split(" "),
);

const irregular = new Map(
  IRREGULAR.split(",").map((entry) => {
    const [base = "", past = "", participle = past] = entry.trim().split(" ");
    return [base, { past, participle }] as const;
  }),
);

function pastForms(verb: string): string[] {
  const known = irregular.get(verb);
  if (known !== undefined) return [known.past, known.participle];
  if (verb.endsWith("e")) return [verb + "d"];
  if (/[^aeiou]y$/.test(verb)) return [verb.slice(0, -1) + "ied"];
  return [doubled(verb) + "ed"];
}

function ongoingForm(verb: string): string {
  if (verb === "be" || verb.endsWith("ee")) return verb + "ing";
  if (verb.endsWith("ie")) return verb.slice(0, -2) + "ying";
  if (verb.endsWith("e")) return verb.slice(0, -1) + "ing";
  return doubled(verb) + "ing";
}

function doubled(verb: string): string {
  return DOUBLING.has(verb) ? verb + verb.slice(-1) : verb;
}

function withS(word: string): string {
  if (word === "be") return "is";
  if (word === "have") return "has";
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + "ies";
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? word + "es" : word + "s";
}

/** British spellings beside the American ones the tables are written in. */
function spellings(word: string): string[] {
  if (!/iz|yz|or|program|center|fulfill/.test(word)) return [word];
  const british = word
    .replace(/([a-z]{3,})iz(e[ds]?|ing|ations?)(?![a-z])/g, "$1is$2")
    .replace(/\b(anal|catal)yz/g, "$1ys")
    .replace(/\b(lab|col|fav|behavi|hon|neighb)or/g, "$1our")
    .replace(/\bprogram(s?)\b/g, "programme$1")
    .replace(/\bcenter/g, "centre")
    .replace(/\bfulfill(s?)\b/g, "fulfil$1");
  return british === word ? [word] : [word, british];
}

/** Applies an inflection to the first word of a phrase: "push up" → "pushes up". */
function inflectFirst(phrase: string, inflect: (word: string) => readonly string[]): string[] {
  const space = phrase.indexOf(" ");
  const first = space < 0 ? phrase : phrase.slice(0, space);
  const rest = space < 0 ? "" : phrase.slice(space);
  return inflect(first).map((form) => form + rest);
}

function verbForms(american: string): [string, VerbForm][] {
  return spellings(american).flatMap(inflectVerb);
}

function inflectVerb(lemma: string): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [[lemma, "command"]];
  for (const form of inflectFirst(lemma, (verb) => [withS(verb)])) forms.push([form, "finite"]);
  for (const form of inflectFirst(lemma, pastForms)) forms.push([form, "past"]);
  for (const form of inflectFirst(lemma, (verb) => [ongoingForm(verb)])) forms.push([form, "ongoing"]);
  return forms;
}

const IRREGULAR_PLURALS = new Map([["person", "people"], ["child", "children"], ["man", "men"], ["woman", "women"], ["analysis", "analyses"], ["hypothesis", "hypotheses"], ["shelf", "shelves"], ["company", "companies"]]);

function nounForms(american: string): string[] {
  return spellings(american).flatMap(inflectNoun);
}

function inflectNoun(lemma: string): string[] {
  const space = lemma.lastIndexOf(" ");
  const of = lemma.indexOf(" of ");
  const head = of >= 0 ? lemma.slice(0, of) : lemma;
  const tail = of >= 0 ? lemma.slice(of) : "";
  const before = of >= 0 ? head.slice(0, head.lastIndexOf(" ") + 1) : lemma.slice(0, space + 1);
  const last = head.slice(before.length);
  const plural = IRREGULAR_PLURALS.get(last) ?? withS(last);
  const forms = [lemma, before + plural + tail];
  return lemma.includes("-") ? [...forms, ...forms.map((form) => form.replace(/-/g, ""))] : forms;
}

/** Words some of whose forms begin with other letters. */
const otherwise = lazy(() => {
  const plurals = [...IRREGULAR_PLURALS].map(([base, plural]) => ({ base, forms: [plural] }));
  const verbs = [...irregular].map(([base, { past, participle }]) => ({ base, forms: [past, participle] }));
  const strays = [...verbs, ...plurals].filter(({ base, forms }) => forms.some((form) => form.slice(0, 2) !== base.slice(0, 2)));
  return new Set([...strays.map(({ base }) => base), "be", "have", "tie", "lie", "die", "vie"]);
});

/** English inflection, as far as the wording checker needs it. */
export const morphology: Morphology = {
  verb: verbForms,
  noun: nounForms,
  word: spellings,
  opensOtherwise: (lemma) => otherwise().has(lemma.split(/[ -]/, 1)[0] ?? ""),
};
