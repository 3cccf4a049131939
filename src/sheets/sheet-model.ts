import type { MessageKey } from "../core/locales/messages";
import type { References } from "./references";

export type SheetKey = "plan" | "checkIns" | "campaigns" | "settings";

/** The columns of a sheet are the keys its messages name: `plan/target` with `plan/target/note`. */
export type ColumnKey<S extends SheetKey> = MessageKey extends infer M ? (M extends `${S}/${infer K}/note` ? K : never) : never;

/** What a column's cells look like; `formats.ts` turns it into a number format of the spreadsheet's language. */
export type CellFormat = "text" | "date" | "score" | "share" | "money" | "price" | "multiple";

/** One column, declared once and found by its key ever after. */
export interface Column<K extends string = string> {
  readonly key: K;
  readonly width: number;
  /**
   * `input`: people fill it. `computed`: one array formula in the header cell. `lookup`: a plain formula a row, which may be
   * typed over. `label`: words of the add-on, written once.
   */
  readonly role: "input" | "computed" | "lookup" | "label";
  readonly format?: CellFormat;
  /** Numbers stand at the end of the line, words at its start. */
  readonly align?: "center" | "end";
  /** The words a cell may hold, offered as a dropdown; anything else is refused with a sentence. */
  readonly words?: readonly MessageKey[];
  /** The whole column as one array expression over header and data rows; what it gives for the header row is not shown. */
  readonly formula?: (at: References) => string;
  /** The expression of one row; `row` is its number in the sheet. */
  readonly rowFormula?: (at: References, row: number) => string;
}

/** Columns under one heading of the band row. */
export interface Band<K extends string = string> {
  readonly title?: MessageKey;
  readonly columns: readonly Column<K>[];
  /** `group`: folded away until somebody needs it. `hide`: for the add-on only. */
  readonly folds?: "group" | "hide";
}

export type Tone = "ready" | "discuss" | "revise" | "muted";

/** A conditional format: cells, or whole rows, that say what they are by more than their words. */
export type Highlight<K extends string = string> =
  | { readonly column: K; readonly words: readonly MessageKey[]; readonly tone: Tone }
  | { readonly column: K; readonly beginsWith: string; readonly tone: Tone }
  | { readonly column: K; readonly word: MessageKey; readonly row: "objective" | "initiative" };

/** A sheet of the workbook as data; one engine writes them all. */
export interface SheetModel<K extends string = string> {
  readonly key: SheetKey;
  readonly bands: readonly Band<K>[];
  readonly frozenColumns: number;
  readonly highlights: readonly Highlight<K>[];
}

/** Row of the band titles, of the headers, and the first row of data. */
export const BAND_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

/** The columns of a sheet from its start to its end. */
export function columnsOf<K extends string>(model: SheetModel<K>): readonly Column<K>[] {
  return model.bands.flatMap((band) => band.columns);
}
