import { LANGUAGES, LOCALES } from "../core/locales";
import type { MessageKey } from "../core/locales/messages";
import { say } from "../core/locales/say";
import type { SettingKey } from "./settings-list";
import type { ColumnKey, SheetKey } from "./sheet-model";

/**
 * Addresses for formulas, by key. Formulas are written with `;`, which every spreadsheet locale reads, and without
 * decimal literals, which not every locale does.
 */
export interface References {
  /**
   * A column of the same sheet from its header row down, `K2:K`. It starts at the header so that a row inserted above the
   * first one is inside; the header row's own result is replaced by the header.
   */
  column(key: string): string;
  /** A column of another sheet, fixed: `'Check-ins'!$B$2:$B`. */
  foreign<S extends SheetKey>(sheet: S, key: ColumnKey<S>): string;
  /** One cell of the same sheet. */
  cell(key: string, row: number): string;
  /** The value cell of a setting. */
  setting(key: SettingKey): string;
  /** A word of the workbook's language as a text literal. */
  word(key: MessageKey): string;
  /** TRUE where a cell holds one of these words in any of our languages: the language of a workbook may change after its words were written. */
  holds(cells: string, keys: readonly MessageKey[]): string;
}

/** The letters of a column, 1 → A, 27 → AA. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column, A → 1, AA → 27. */
export function columnIndex(letters: string): number {
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A sheet's name as formulas write it. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A text as a formula's literal. */
export function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Where the parts of one sheet stand: what formulas need to point at them. */
export interface SheetLayout {
  readonly name: string;
  readonly headerRow: number;
  /** 1-based column of each key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows of the settings, on the Settings sheet only. */
  readonly settingRows: ReadonlyMap<string, number>;
}

export type Layouts = { readonly [S in SheetKey]: SheetLayout };

/** The addresses formulas of one sheet use, from where everything stands now. A column that is gone gives `#REF!`, as Sheets itself would. */
export function makeReferences(own: SheetKey, layouts: Layouts, word: (key: MessageKey) => string): References {
  const here = layouts[own];
  const letters = (layout: SheetLayout, key: string): string | undefined => {
    const index = layout.columns.get(key);
    return index === undefined ? undefined : columnLetters(index);
  };
  return {
    column: (key) => {
      const at = letters(here, key);
      return at === undefined ? "#REF!" : `${at}${here.headerRow}:${at}`;
    },
    foreign: (sheet, key) => {
      const layout = layouts[sheet];
      const at = letters(layout, key);
      return at === undefined ? "#REF!" : `${quoteSheet(layout.name)}!$${at}$${layout.headerRow}:$${at}`;
    },
    cell: (key, row) => {
      const at = letters(here, key);
      return at === undefined ? "#REF!" : `${at}${row}`;
    },
    setting: (key) => {
      const at = letters(layouts.settings, "value");
      const row = layouts.settings.settingRows.get(key);
      return at === undefined || row === undefined ? "#REF!" : `${quoteSheet(layouts.settings.name)}!$${at}$${row}`;
    },
    word: (key) => quoteText(word(key)),
    holds: (cells, keys) => `ISNUMBER(FIND("|"&${cells}&"|";${quoteText(`|${everyWord(keys).join("|")}|`)}))`,
  };
}

/** These words in all our languages, each once. */
export function everyWord(keys: readonly MessageKey[]): string[] {
  return [...new Set(keys.flatMap((key) => LANGUAGES.map((code) => say(LOCALES[code], key))))];
}

/**
 * The formula of a computed column's header cell: the header itself on its own row, the values below it.
 * @param rows a column that people fill; naming the formula's own column would make it depend on itself.
 */
export function headerFormula(header: string, rows: string, expression: string): string {
  return `=ARRAYFORMULA(IF(ROW(${rows})=ROW();${quoteText(header)};${expression}))`;
}
