import type { MetricNames } from "../marketing/metric-names";
import type { NumberForms } from "../quantity/number-forms";
import type { MeasureWords } from "../score/measure-words";
import type { LanguageSigns } from "../wording/language-marks";
import type { Lexicon } from "../wording/lexicon";
import type { Messages, PluralCategory } from "./messages";

export type LanguageCode = "en" | "ru" | "kk" | "pl" | "fa";

/**
 * Everything that is particular to one language. Engines get it as an argument and hold no word of any language.
 * The tables behind functions are built on first use, so that arithmetic never pays for words.
 */
export interface Locale {
  readonly code: LanguageCode;
  /** The language's own name, as a language menu shows it. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** How numbers and units are written and read. */
  numbers(): NumberForms;
  /** What gives the language away in a short text. */
  signs(): LanguageSigns;
  /** Words by class, for the wording checker. */
  lexicon(): Lexicon;
  /** How people say in what way a figure is measured and read. */
  measures(): MeasureWords;
  /** The names of the metrics in the catalogue. */
  metrics(): MetricNames;
  messages(): Messages;
  /** CLDR plural category of a count. */
  plural(count: number): PluralCategory;
}
