import type { Locale } from "../core/locales/locale";
import type { MessageKey } from "../core/locales/messages";
import type { Outcome } from "../core/outcome";
import type { Entry } from "../core/score/entry";
import type { Figure } from "../core/score/figure";
import type { DayNumber } from "../core/score/read-day";

/** What a cell holds when Sheets hands it to a custom function; blank is the empty string, omitted is undefined. */
export type Cell = string | number | boolean | Date;

/** A cell or a range, as Sheets hands it over. */
export type Argument = Cell | null | undefined | readonly (readonly (Cell | null | undefined)[])[];

/** What a parameter accepts, and what its cells are read as; the adapter says in words when one cannot be read. */
export interface ReadAs {
  /** a number, or a number as people write it (`4,5%`, `€0.60`, `2 мин 37 с`) */
  readonly quantity: Figure;
  /** a quantity, or yes or no; what is neither is for the function to judge */
  readonly entry: Entry;
  /** a score, or the `⚠` text of a function that could not give one */
  readonly score: number | string;
  readonly text: string;
  /** a date, or a text such as 2026-11-22 */
  readonly date: DayNumber;
  /** TRUE and FALSE, 1 and 0, or words for them */
  readonly yesNo: boolean;
  /** a language code (`ru`) or a language's own name; decides in which language the function answers */
  readonly language: Locale;
}

export type ParameterKind = keyof ReadAs;

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly optional?: true;
  /** A blank cell is handed on as null. Without it, as everywhere blank in gives blank out; optional ones are always handed on. */
  readonly mayBeBlank?: true;
  /** One sentence for the helper that Sheets shows; English, no HTML; says "(optional)" itself when it is. */
  readonly help: string;
}

/** A call and its answer: printed in the README and run as a test. */
export interface Example {
  readonly call: readonly Argument[];
  readonly gives: Cell | readonly (readonly Cell[])[];
}

/** What a cell shows; null is blank. */
export type Answer = number | string | null;

/** What a function may ask while it runs. */
export interface Call {
  /** The language to answer in: the `language` argument, else the spreadsheet's. Asking may cost a service call. */
  locale(): Locale;
  /** Every language, for words that are understood in all of them. */
  readonly locales: readonly Locale[];
  /** Reads a text once, however many cells of the call hold it. */
  once<T>(read: (text: string, call: Call) => T, text: string): T;
}

interface Description<P extends readonly Parameter[]> {
  readonly name: string;
  /** One or two sentences for the helper that Sheets shows. */
  readonly summary: string;
  readonly parameters: P;
  /** What comes back, for the documentation. */
  readonly returns: string;
  readonly examples: readonly Example[];
  /** Notes that are the honest answer to sound figures: shown as a `⚠` text even in a single cell, where other notes are errors. */
  readonly remarks?: readonly MessageKey[];
}

/** Answers every row of its arguments by itself. */
interface ByCell {
  readonly by: "cell";
  readonly run: (given: readonly unknown[], call: Call) => Outcome<Answer>;
}

/** Answers every row of its arguments by itself with several cells side by side; null is a row of blanks. */
interface ByRow {
  readonly by: "row";
  /** What the cells of an answer are, from left to right. */
  readonly columns: readonly string[];
  readonly run: (given: readonly unknown[], call: Call) => Outcome<readonly Answer[] | null>;
}

/** Looks at whole ranges; a list of answers fills as many cells as the ranges have. */
interface ByRange {
  readonly by: "range";
  readonly run: (given: readonly (readonly Outcome<unknown>[] | null)[], call: Call) => Outcome<Answer> | readonly Outcome<Answer>[];
}

/** A function people can call in a cell: how it is described, and how it is run. */
export type CustomFunction = Description<readonly Parameter[]> & (ByCell | ByRow | ByRange);

type Given<P extends Parameter> = P extends { readonly optional: true } | { readonly mayBeBlank: true }
  ? ReadAs[P["kind"]] | null
  : ReadAs[P["kind"]];
type GivenCells<P extends readonly Parameter[]> = { readonly [I in keyof P]: Given<P[I]> };
type Column<P extends Parameter> = readonly Outcome<ReadAs[P["kind"]] | null>[];
type GivenColumns<P extends readonly Parameter[]> = {
  readonly [I in keyof P]: P[I] extends { readonly optional: true } ? Column<P[I]> | null : Column<P[I]>;
};

/** A function of single cells; ranges are the adapter's affair. `run` gets its arguments read as the parameters say. */
export function byCell<const P extends readonly Parameter[]>(
  description: Description<P> & { readonly run: (given: GivenCells<P>, call: Call) => Outcome<Answer> },
): CustomFunction {
  // The adapter reads every argument as its parameter says, which is what `GivenCells` describes.
  return { ...description, by: "cell", run: description.run as unknown as ByCell["run"] };
}

/** A function of single cells that answers with one cell for each of its `columns`; a range gets a row of them for each of its cells. */
export function byRow<const P extends readonly Parameter[], const C extends readonly string[]>(
  description: Description<P> & { readonly columns: C; readonly run: (given: GivenCells<P>, call: Call) => Outcome<{ readonly [I in keyof C]: Answer } | null> },
): CustomFunction {
  return { ...description, by: "row", run: description.run as unknown as ByRow["run"] };
}

/** A function of whole ranges: every column is as long as the largest, an omitted one is null, blank cells are null. */
export function byRange<const P extends readonly Parameter[]>(
  description: Description<P> & { readonly run: (given: GivenColumns<P>, call: Call) => Outcome<Answer> | readonly Outcome<Answer>[] },
): CustomFunction {
  return { ...description, by: "range", run: description.run as unknown as ByRange["run"] };
}
