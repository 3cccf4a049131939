import type { PluralCategory } from "../locales/messages";
import type { DateForms } from "./date-forms";
import type { Unit } from "./quantity";

/** What a unit word, sign or abbreviation says about the number beside it. */
export interface UnitForm {
  readonly unit: Unit;
  /** ISO 4217 code. */
  readonly currency?: string;
  /** Multiplies the number: seconds in a unit of time, 0.01 for pence and basis points. 1 when left out. */
  readonly factor?: number;
  /** The scale a rating word implies: 5 for stars. */
  readonly outOf?: number;
  /** An adjective or a hyphenated compound (`30-дневный`), which usually belongs to the name of a metric. */
  readonly adjective?: true;
  /** Years of age: a range of them is an age band. */
  readonly age?: true;
}

/** Everything a word can mean beside or instead of digits. One spelling may have several roles; where it stands decides. */
export interface NumberWord {
  /** A number word: `five` 5. Values below one (`half a` 0.5) want a scale or a unit behind them. */
  readonly cardinal?: number;
  /** Words for less than this may follow the cardinal, where that is not plain from its value: Kazakh `он` 10 in `он бес` 15. */
  readonly room?: number;
  /** The cardinal counts only beside another number word or a unit, since the word means something else on its own. */
  readonly company?: true;
  /** The number or the share counts only behind one of these words: English `a` is a number in `within a day`, not in `a day off`. */
  readonly behind?: readonly string[];
  /** The word for one. */
  readonly article?: true;
  /** `third` in `every third`. */
  readonly ordinal?: number;
  /** `thousand`, `k`. */
  readonly scale?: number;
  /** A share of the whole in words: `a third` 1/3. */
  readonly fraction?: number;
  /** A factor in one word: `threefold` 3. */
  readonly times?: number;
  /** Unit behind a number. */
  readonly unit?: UnitForm;
  /** Unit in front of a number: a currency, `top`. */
  readonly ahead?: UnitForm;
  /** Joined to a number by a hyphen it is a limit: `sub-2%`. */
  readonly bound?: "atLeast" | "atMost";
  /** The unit and the scale must touch the digits, since the letter alone means something else: `5m`. */
  readonly glued?: true;
  /** The unit is also a common small word (Russian `с`): taken only where that word makes no sense. */
  readonly weak?: true;
  /** The unit wants one of these words in front of the number: `в` in `в 3 раза`. */
  readonly wantsBefore?: readonly string[];
  /** The unit does not stand before these words: `3 times a week` is no factor. */
  readonly notBefore?: readonly string[];
  /**
   * Stands between two numbers. `share`: `1 in 8` is 12.5%. `outOf`: `8 of 10` is a score, or a share when the first number is
   * one. `outOfOrFrom`: the same, but the word also stands in front of a baseline (`do 65 z 48`), so the second number must be
   * a common scale or equal to the first.
   */
  readonly link?: "outOf" | "share" | "outOfOrFrom";
  /** Stands between the ends of a range, unless a word such as “from” stands in front: `۱۰ تا ۲۰`. */
  readonly range?: true;
  /** Adds to the number in front of it: `and a half` 0.5. */
  readonly plus?: number;
  /** Joins number words or parts of a duration: `и`, `و`. */
  readonly and?: true;
  /** A number word that says “of them”: `төрттен бірі`, one of four. */
  readonly ofThem?: true;
  /** `every` before an ordinal: `every third` is a third. */
  readonly every?: true;
  /** A number behind it belongs to a name: `version 2`, `per 1,000`. */
  readonly nameLead?: true;
  /** A length of time behind it belongs to a name: `first 90 days`, though not `first 5 customers`. */
  readonly periodLead?: true;
  /** A number right in front of it belongs to a name: `360 degrees`. */
  readonly nameTail?: true;
  /** Speaks of ratings, which settles `۴/۵`. */
  readonly rating?: true;
  /** A small word or a verb that is never the thing counted. */
  readonly small?: true;
  /** Begins or belongs to a date; the details are in `DateForms`. */
  readonly date?: true;
  /** An abbreviation that may carry a dot. */
  readonly dotted?: true;
  /** The case ending inside the word, folded. */
  readonly ending?: string;
  /** How many more words the longest entry has that starts with this one. */
  readonly more?: number;
}

/** A number with a noun in the plural forms of the language. */
export type CountedForms = { readonly other: string } & { readonly [category in PluralCategory]?: string };

/** How the language writes what `formatQuantity` writes; `{value}` and other places are filled in. */
export interface WrittenForms {
  readonly decimal: string;
  readonly group: string;
  /** Digits needed before groups are written: 4, in Polish 5. */
  readonly groupFrom: number;
  readonly minus: string;
  /** The digits 0–9. */
  readonly digits: string;
  readonly percent: string;
  readonly rating: string;
  /** A rating whose scale is not known. */
  readonly points: CountedForms;
  readonly outOf: string;
  readonly multiple: string;
  readonly rank: string;
  /** By ISO code; `other` is used for the rest and gets `{code}`. */
  readonly currency: { readonly other: string; readonly [code: string]: string };
  readonly days: CountedForms;
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
}

/**
 * How one language writes and reads numbers and units. Data only; the readers in `core/quantity` hold no word of any language.
 */
export interface NumberForms {
  /**
   * The decimal mark of the language. Whether a lone mark in front of three digits is read as this or as a group mark: see
   * `numeral.ts`.
   */
  readonly decimal: "." | "," | "٫";
  /** Decimal marks read beside the language's own. */
  readonly otherDecimals: string;
  /** Marks read between groups of three digits, beside spaces. */
  readonly groups: string;
  /** Words, signs and abbreviations by folded spelling; entries of several words are joined by a space, dots left out. */
  readonly words: ReadonlyMap<string, NumberWord>;
  /** Case endings that stand behind digits and signs, with or without a hyphen; folded. */
  readonly endings: ReadonlySet<string>;
  /** Those of the endings that are read even behind a space: `17 ден 26`. */
  readonly looseEndings: ReadonlySet<string>;
  /** Endings behind digits that make an ordinal (`90-й`), which is no value. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Words and marks behind which a lone ordinal is a place in a ranking: `from 7th to 3rd`. */
  readonly rankLeads?: ReadonlySet<string>;
  /** The case endings that turn `10-нан 8` into 8 out of 10. */
  readonly outOfEndings: ReadonlySet<string>;
  /** The endings of a whole and of its part in `10 клиенттің 7-уі`, seven of ten customers. */
  readonly partEndings?: { readonly whole: readonly string[]; readonly part: ReadonlySet<string> };
  readonly dates: DateForms;
  readonly written: WrittenForms;
}

/** One line of a language's table: what the words mean, and the words themselves, separated by commas or as a list. */
export type NumberLine = readonly [meaning: NumberWord, spellings: string | readonly string[]];

/**
 * Builds the lookup of a language from its lines and the words of its dates. A spelling that stands in several lines collects
 * the roles of all of them, the later line winning where they differ. Spellings are written folded, those of abbreviations with
 * their last dot.
 */
export function numberWords(lines: readonly NumberLine[], dates: DateForms): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const [meaning, spellings] of lines) {
    for (const spelling of typeof spellings === "string" ? spellings.split(",") : spellings) {
      const typed = spelling.trim();
      const isDotted = typed.length > 1 && typed.endsWith(".");
      enter(words, isDotted ? typed.slice(0, -1) : typed, isDotted ? { ...meaning, dotted: true } : meaning);
    }
  }
  for (const part of [dates.months, dates.seasons, dates.quarterWords, dates.halfYearWords, dates.yearWords]) {
    for (const key of part.keys()) enter(words, key, { date: true });
  }
  for (const key of Array.from(words.keys())) {
    const more = key.split(" ").length - 1;
    const first = more > 0 ? key.slice(0, key.indexOf(" ")) : "";
    if (more > 0 && more > (words.get(first)?.more ?? 0)) enter(words, first, { more });
  }
  return words;
}

function enter(words: Map<string, NumberWord>, key: string, meaning: NumberWord): void {
  const known = words.get(key);
  words.set(key, known === undefined ? meaning : { ...known, ...meaning });
}
