import type { Locale } from "../locales/locale";
import { looseWords } from "./loose-words";
import type { Choices } from "./measure-words";

/** Longer texts are no choice. */
const LONGEST_CHOICE = 60;

const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * The choice a text makes in the words of any of our languages, whatever its case and the marks between its words.
 * @param choicesOf one list of choices of a language; languages are asked in order, so that their words are only built when needed
 * @returns undefined when it is none of them
 */
export function findChoice<Choice extends string>(
  text: string,
  choicesOf: (locale: Locale) => Choices<Choice>,
  locales: readonly Locale[],
): Choice | undefined {
  if (text.length > LONGEST_CHOICE) return undefined;
  const key = choiceKey(text);
  for (const locale of locales) {
    const choice = indexOf(choicesOf(locale)).get(key);
    if (choice !== undefined) return choice;
  }
  return undefined;
}

/** The words without what joins or parts them, so that `Yes / no` is `yes/no`; the signs themselves (`≥`) where there are no words. */
function choiceKey(text: string): string {
  return looseWords(text).join("") || text.trim();
}

function indexOf<Choice extends string>(choices: Choices<Choice>): ReadonlyMap<string, Choice> {
  const known = indexes.get(choices);
  // Entries were made below from these very choices.
  if (known !== undefined) return known as ReadonlyMap<string, Choice>;
  const index = new Map<string, Choice>();
  for (const choice of Object.keys(choices) as Choice[]) {
    for (const words of choices[choice]) index.set(choiceKey(words), choice);
  }
  indexes.set(choices, index);
  return index;
}
