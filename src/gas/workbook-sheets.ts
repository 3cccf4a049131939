import { LANGUAGES, LOCALES } from "../core/locales";
import { say } from "../core/locales/say";
import type { Locale } from "../core/locales/locale";
import { SHEETS } from "../sheets";
import { type ColumnPlaces, locateByNotes, locateColumns } from "../sheets/locate-columns";
import { columnIndex, type SheetLayout } from "../sheets/references";
import { columnsOf, FIRST_ROW, HEADER_ROW, type SheetKey } from "../sheets/sheet-model";
import { SETTINGS } from "../sheets/settings-list";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet of ours as it stands in the spreadsheet. */
export interface FoundSheet {
  readonly key: SheetKey;
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  /** Where its named range begins, 1-based. */
  readonly origin: { readonly row: number; readonly column: number };
  /** All values of the named range. */
  readonly values: readonly (readonly unknown[])[];
}

/**
 * The named range over a sheet's columns. A name survives renaming, moving and copying of the sheet, and costs one call to
 * find whatever the language is.
 */
export function rangeName(key: SheetKey): string {
  return `OKR_BEACON_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/** The range over all columns of a sheet of ours; null when the sheet is not there. */
export function findSheetRange(spreadsheet: Spreadsheet, key: SheetKey): Range | null {
  return spreadsheet.getRangeByName(rangeName(key));
}

/**
 * Finds a sheet's columns in what was read of it. Only when a header was renamed or a column deleted are the notes on the
 * headers read too.
 */
export function locateIn(range: Range, key: SheetKey, values: readonly (readonly unknown[])[]): ColumnPlaces {
  const found = locateColumns<string>(SHEETS[key], values);
  if (found.missing.length === 0) return found;
  const notes = range.offset(found.header, 0, 1).getNotes()[0] ?? [];
  return locateByNotes<string>(SHEETS[key], found, notes);
}

/** The first row and column of a range, 1-based; whole columns begin at row 1. One call tells both. */
export function originOf(range: Range): { readonly row: number; readonly column: number } {
  const [, letters = "", row = ""] = /^([A-Z]*)(\d*)/.exec(range.getA1Notation()) ?? [];
  return { row: row === "" ? 1 : Number(row), column: letters === "" ? 1 : columnIndex(letters) };
}

/** Reads a sheet of ours whole, and finds where its parts stand. */
export function readSheet(range: Range, key: SheetKey): FoundSheet {
  const values: unknown[][] = range.getValues();
  const { header, places } = locateIn(range, key, values);
  const origin = originOf(range);
  const columns = new Map(Array.from(places, ([column, index]) => [column, index + origin.column]));
  const keyColumn = places.get("key");
  const settingRows = new Map<string, number>();
  if (key === "settings" && keyColumn !== undefined) {
    values.forEach((row, index) => settingRows.set(String(row[keyColumn]), index + origin.row));
  }
  const sheet = range.getSheet();
  return { key, sheet, values, origin, layout: { name: sheet.getName(), headerRow: header + origin.row, columns, settingRows } };
}

/** The layout of a sheet that has just been made. */
export function freshLayout(key: SheetKey, name: string): SheetLayout {
  return {
    name,
    headerRow: HEADER_ROW,
    columns: new Map(columnsOf(SHEETS[key]).map((column, index) => [column.key, index + 1])),
    settingRows: new Map(key === "settings" ? SETTINGS.map((setting, index) => [setting.key, FIRST_ROW + index]) : []),
  };
}

/** A sheet name nobody uses yet: the plain one, else the plain one with a number. */
export function freeName(taken: ReadonlySet<string>, locale: Locale, key: SheetKey): string {
  const plain = say(locale, `sheet/${key}`);
  for (let number = 1; ; number++) {
    const name = number === 1 ? plain : `${plain} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The language whose own name, code or English name this is; undefined when none. */
export function languageNamed(text: string): Locale | undefined {
  const code = LANGUAGES.find((candidate) => candidate === text || LOCALES[candidate].name === text);
  return code === undefined ? undefined : LOCALES[code];
}
