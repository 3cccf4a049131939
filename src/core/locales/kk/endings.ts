/** A form of a word and the ending that made it; the bare word has none. */
export interface Ended {
  readonly word: string;
  readonly ending?: string | undefined;
}

const BACK = "аоұыяё";
const FRONT = "әөүіеэ";
/** Go with either harmony; a word that has no other vowel behind them is read with both. */
const NEUTRAL = "уию";
const VOWELS = BACK + FRONT + NEUTRAL;
const NASAL = "мнң";
const VOICELESS = "пткқсшфхцчщбвгд";

/** The case endings behind back vowels; front ones are derived letter by letter. */
const TO_FRONT = new Map([
  ["а", "е"],
  ["ы", "і"],
  ["ғ", "г"],
  ["қ", "к"],
]);

const PLAIN = new Map(Array.from("әғқңөұүһі", (letter, index) => [letter, "агкноуухи".charAt(index)]));

const KAZAKH = /[әғқңөұүһі]/g;

/** The same word as typed on a keyboard without Kazakh letters. */
export function plainSpelling(word: string): string {
  return word.replace(KAZAKH, (letter) => PLAIN.get(letter) ?? letter);
}

function inHarmony(ending: string, isFront: boolean): string {
  // The instrumental has one vowel only.
  if (!isFront || /^[мбп]ен$/.test(ending)) return ending;
  return Array.from(ending, (letter) => TO_FRONT.get(letter) ?? letter).join("");
}

/** Whether a word ends in a vowel; «у» behind one is none. */
function endsInVowel(stem: string): boolean {
  const at = stem.length - 1;
  return VOWELS.includes(stem.charAt(at)) && !(stem.endsWith("у") && VOWELS.includes(stem.charAt(at - 1)));
}

/** Dative, ablative, locative, accusative, genitive, instrumental for the sound a word ends in; back vowels. */
function caseEndings(stem: string): readonly string[] {
  const last = stem.charAt(stem.length - 1);
  if (endsInVowel(stem)) return ["ға", "дан", "да", "ны", "ның", "мен"];
  if (NASAL.includes(last)) return ["ға", "нан", "да", "ды", "ның", "мен"];
  if (VOICELESS.includes(last)) return ["қа", "тан", "та", "ты", "тың", "пен"];
  if (last === "з" || last === "ж") return ["ға", "дан", "да", "ды", "дың", "бен"];
  return ["ға", "дан", "да", "ды", "дың", "мен"];
}

/** The cases behind the possessive of the third person. */
const POSSESSED_CASES = ["", "на", "нан", "нда", "н", "ның", "мен"];

/** The harmonies a word is written in: one by its last clear vowel, both when a neutral vowel stands behind that. */
function harmonies(stem: string): readonly boolean[] {
  for (let index = stem.length - 1; index >= 0; index--) {
    const letter = stem.charAt(index);
    if (FRONT.includes(letter)) return [true];
    if (BACK.includes(letter)) return [false];
    if (NEUTRAL.includes(letter)) return [false, true];
  }
  return [false];
}

/** A noun or number in all cases, by vowel harmony and the sound it ends in. */
export function inCases(stem: string): Ended[] {
  const cases = caseEndings(stem);
  const ended = harmonies(stem).flatMap((isFront) => cases.map((ending) => withEnding(stem, inHarmony(ending, isFront))));
  return [{ word: stem }, ...ended];
}

/** The possessive of the third person in all cases: `бірі`, `біріне`, `жартысынан`. */
export function possessed(stem: string): Ended[] {
  const link = endsInVowel(stem) ? "сы" : "ы";
  const softened = stem.replace(/қ$/, "ғ").replace(/к$/, "г");
  return harmonies(stem).flatMap((isFront) => POSSESSED_CASES.map((ending) => withEnding(softened, inHarmony(link + ending, isFront))));
}

function withEnding(stem: string, ending: string): Ended {
  return { word: stem + ending, ending };
}

/** The adjective in -лық, -дық, -тық: `күндік`, `апталық`, `минуттық`. */
export function adjectives(stem: string): string[] {
  const last = stem.charAt(stem.length - 1);
  const ending = VOICELESS.includes(last) ? "тық" : VOWELS.includes(last) || "руй".includes(last) ? "лық" : "дық";
  return harmonies(stem).map((isFront) => stem + inHarmony(ending, isFront));
}

/** Every case ending in both harmonies and both spellings, for digits, signs and abbreviations, where people follow no rule. */
export function looseCaseEndings(): { readonly [use in "all" | "ablative" | "spaced" | "part"]: ReadonlySet<string> } & { readonly whole: readonly string[] } {
  const ablative = bothHarmonies(["дан", "тан", "нан"]);
  const dative = bothHarmonies(["ға", "қа", "на", "га", "ка"]);
  const whole = bothHarmonies(["дың", "тың", "ның"]);
  const part = bothHarmonies(["ы", "сы", "уы", "ауы"].flatMap((link) => POSSESSED_CASES.map((ending) => link + ending)));
  const rest = bothHarmonies(["да", "та", "нда", "ды", "ты", "ны", "н", "мен", "бен", "пен", "лық", "дық", "тық", "дай", "тай", "дағы", "тағы", "ндағы"]);
  return {
    all: new Set([...ablative, ...dative, ...rest, ...whole, ...part]),
    whole,
    part: new Set(part),
    ablative: new Set(ablative),
    spaced: new Set([...ablative, ...bothHarmonies(["ға", "қа", "га", "ка"])]),
  };
}

function bothHarmonies(endings: readonly string[]): string[] {
  const forms = endings.flatMap((ending) => [ending, inHarmony(ending, true)]);
  return [...forms, ...forms.map(plainSpelling)];
}
