import { lazy } from "../lazy";
import { stemForms } from "./lexicon-forms";

const forms = lazy(() => {
  const { endings, again, vowels, irregular } = stemForms();
  const [one = "", two = "", three = ""] = endings;
  return {
    one: new Set(one),
    two: new Set(two.split(" ")),
    three: new Set(three.split(" ")),
    again: new Set(again.split(" ")),
    vowels: new Set(vowels),
    irregular: new Map(
      irregular.split(", ").flatMap((line) => {
        const [stem = "", ...words] = line.split(" ");
        return words.map((word) => [word, stem] as const);
      }),
    ),
  };
});

const SHORTEST = 3;

/**
 * What the forms of a noun or an adjective share: the word without its case ending, and without the vowel that comes and goes in front of the last
 * consonant (“рассылок”, “рассылка”). Words in other letters are returned as they are.
 */
export function stemOf(word: string): string {
  const { again, vowels, irregular } = forms();
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length <= SHORTEST || word.charCodeAt(0) < 0x400 || isInfinitive(word)) return word;
  let stem = withoutEnding(word);
  if (stem.length >= SHORTEST + 2 && again.has(stem.slice(-2))) stem = stem.slice(0, -2);
  if (stem.length > SHORTEST && vowels.has(stem.slice(-1))) stem = stem.slice(0, -1);
  const last = stem.slice(-1);
  const before = stem.slice(-2, -1);
  if ((last === "к" || last === "ц") && (before === "о" || before === "е") && stem.length > SHORTEST) stem = stem.slice(0, -2) + last;
  return stem.length > SHORTEST && stem.slice(-2, -1) === "ь" ? stem.slice(0, -2) + stem.slice(-1) : stem;
}

/** “закрыть” is no form of “закрытый”. */
function isInfinitive(word: string): boolean {
  return word.endsWith("ть") && "аеиыуя".includes(word.slice(-3, -2)) && !word.endsWith("сеть");
}

function withoutEnding(word: string): string {
  const { three, two, one, vowels } = forms();
  if (word.length >= SHORTEST + 3 && three.has(word.slice(-3))) return word.slice(0, -3);
  if (word.length >= SHORTEST + 2 && two.has(word.slice(-2))) return word.slice(0, -2);
  const isIndeclinable = word.endsWith("о") && vowels.has(word.slice(-2, -1));
  return one.has(word.slice(-1)) && !isIndeclinable ? word.slice(0, -1) : word;
}
