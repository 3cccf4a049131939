import type { WordClass } from "../../wording/lexicon-data";
import { hasAnySense, hasSense, isVerb, keepSenses, type Term } from "../../wording/terms";
import { caseOfWord, lastWord } from "./cases";
import { isLike } from "./patterns";

const MOVES: ReadonlySet<WordClass> = new Set<WordClass>(["raise", "lower", "better"]);

/** What is praised or spoken of in jargon is no piece of work yet. */
const DREAMT: ReadonlySet<WordClass> = new Set<WordClass>(["vague", "jargon"]);

/** Words between those concerned and what is bettered: «ата-аналармен сенімді қарым-қатынасты нығайту». */
const REACH = 2;

interface Command {
  readonly verb: Term;
  readonly before: readonly Term[];
}

/** The word that closes a clause without numbers as a command, with the words in front of it. */
function commandOf(terms: readonly Term[]): Command | null {
  if (terms.some((term) => term.kind === "number" || term.kind === "gap")) return null;
  const said = terms.filter((term) => term.zone !== "deadline" && term.kind === "word");
  const verb = said[said.length - 1];
  return verb?.senses.some((sense) => sense.form === "command") === true ? { verb, before: said.slice(0, -1) } : null;
}

/** «Шоурум ашу», «жәрмеңкеге қатысу»: verbs that may tell of a dream or of what people do, but with such an object tell of a task. */
export function readTasks(terms: readonly Term[]): void {
  const command = commandOf(terms);
  if (command === null || !hasSense(command.verb, "work") || command.verb.key.includes(" ")) return;
  const { verb, before } = command;
  const object = before[before.length - 1];
  if (object === undefined || before.some((term) => hasSense(term, "relativeBehind") || isLike(lastWord(term.key), "superlative"))) return;
  const word = lastWord(verb.key);
  const noun = lastWord(object.key);
  const name = caseOfWord(object.key);
  const isTask =
    (isLike(word, "founding") && name === undefined && !isVerb(object) && !hasAnySense(object, DREAMT) && !isLike(noun, "figurative")) ||
    (isLike(word, "partaking") && name === "dative") ||
    (isLike(word, "handing") && isLike(noun, "handedIn")) ||
    (isLike(word, "instructing") && before.some((term) => isLike(lastWord(term.key), "staff")));
  if (isTask) keepSenses(verb, (sense) => sense.cls === "work");
}

/** «Пациенттермен байланысты нығайту», «қала имиджін көтеру», «оқушылар санын көбейту»: whom it concerns tells no plan from another. */
export function readAnybody(terms: readonly Term[]): void {
  const command = commandOf(terms);
  if (command === null) return;
  readAnyPlace(command);
  if (!hasAnySense(command.verb, MOVES)) return;
  command.before.forEach((term, at) => {
    if (!hasSense(term, "audience") || hasSense(term, "generic")) return;
    const behind = command.before.slice(at + 1, at + 1 + REACH);
    const word = lastWord(term.key);
    const isAnybody =
      (caseOfWord(term.key) === "instrumental" && behind.some((other) => isLike(lastWord(other.key), "relation"))) ||
      (isLike(word, "institution") && behind.some((other) => hasSense(other, "quality"))) ||
      (hasSense(behind[0], "amount") && behind.length === 1);
    if (isAnybody) term.senses = [...term.senses, { cls: "generic" }];
  });
}

/** «Заманауи театр болу»: a kind of place and nothing but praise. */
function readAnyPlace({ verb, before }: Command): void {
  const place = before[before.length - 1];
  if (place === undefined || before.length < 2 || !hasSense(verb, "become") || !hasSense(place, "audience") || !isLike(lastWord(place.key), "institution")) return;
  if (before.slice(0, -1).every((term) => hasSense(term, "vague") || hasSense(term, "filler"))) place.senses = [...place.senses, { cls: "generic" }];
}
