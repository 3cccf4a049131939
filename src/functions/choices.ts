import type { Locale } from "../core/locales/locale";
import type { MessageKey } from "../core/locales/messages";
import { say } from "../core/locales/say";
import type { RoiForm } from "../core/marketing/roi";
import { fail, ok, type Outcome } from "../core/outcome";
import { findChoice } from "../core/score/find-choice";
import type { Measure } from "../core/score/measure";
import type { Choices } from "../core/score/measure-words";
import { PROFILE_NAMES } from "../core/wording/profiles";
import type { ProfileName, StatementKind } from "../core/wording/wording";
import type { Call } from "./custom-function";
import { shortText } from "./short-text";

/** Every list a text argument may choose from. */
interface ChoiceLists {
  readonly measure: Measure;
  readonly roiForm: RoiForm;
  readonly kind: StatementKind | "anti_goal";
  readonly profile: ProfileName;
}

type ChoiceReader<Choice extends string> = (text: string, call: Call) => Outcome<Choice>;

/** How a text is read as a choice, by list. */
const READERS: { readonly [List in keyof ChoiceLists]: ChoiceReader<ChoiceLists[List]> } = {
  measure: choiceReader((locale) => locale.measures().measures),
  roiForm: choiceReader((locale) => locale.measures().roiForms),
  kind: choiceReader(messageChoices(["objective", "key_result", "initiative", "anti_goal"], (kind) => `kind/${kind}`)),
  profile: choiceReader(messageChoices(PROFILE_NAMES, (profile) => `profile/${profile}`)),
};

/** The choice a text makes, in the words of any language; a note that lists the choices when it makes none. */
export function readChoice<List extends keyof ChoiceLists>(list: List, text: string, call: Call): Outcome<ChoiceLists[List]> {
  return call.once(READERS[list], text);
}

function choiceReader<Choice extends string>(choicesOf: (locale: Locale) => Choices<Choice>): ChoiceReader<Choice> {
  return (text, call) => {
    const choice = findChoice(text, choicesOf, call.locales);
    if (choice !== undefined) return ok(choice);
    const words = Object.values<readonly string[]>(choicesOf(call.locale())).flatMap(([first]) => first ?? []);
    return fail("argument/not-a-choice", { text: shortText(text), choices: words.join(", ") });
  };
}

/** Choices whose words are messages of the workbook, built once a language; a choice is also known by its own name. */
function messageChoices<Choice extends string>(choices: readonly Choice[], keyOf: (choice: Choice) => MessageKey): (locale: Locale) => Choices<Choice> {
  const built = new Map<Locale, Choices<Choice>>();
  return (locale) => {
    const known = built.get(locale);
    if (known !== undefined) return known;
    const words = {} as { [choice in Choice]: readonly string[] };
    for (const choice of choices) words[choice] = [say(locale, keyOf(choice)), choice];
    built.set(locale, words);
    return words;
  };
}
