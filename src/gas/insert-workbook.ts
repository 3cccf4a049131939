import { LANGUAGES, LOCALES } from "../core/locales";
import type { Locale } from "../core/locales/locale";
import { say } from "../core/locales/say";
import { type Day, quarterOf } from "../core/plan/calendar";
import { SHEET_KEYS, SHEETS } from "../sheets";
import { numberFormat } from "../sheets/formats";
import type { Layouts, SheetLayout } from "../sheets/references";
import { columnsOf, FIRST_ROW, type SheetKey } from "../sheets/sheet-model";
import { type SettingKey, SETTINGS } from "../sheets/settings-list";
import { readSettings, spreadsheetLocale } from "./read-settings";
import { findSheetRange, type FoundSheet, freeName, freshLayout, rangeName, readSheet } from "./workbook-sheets";
import { rewriteFormulas, wordsRule, writeSheet, type WritingContext } from "./write-sheet";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What inserting did: the sheets it had to make, and those whose formulas it put back, by name. */
export interface Insertion {
  readonly locale: Locale;
  readonly made: readonly string[];
  readonly mended: readonly string[];
  readonly wasThere: boolean;
}

/**
 * Puts the workbook into a spreadsheet, or puts back what is missing of it. Sheets that exist are left alone, whosever they
 * are; running it twice is the same as running it once.
 * @param today a new cycle is the calendar quarter it lies in.
 */
export function insertWorkbook(spreadsheet: Spreadsheet, today: Day): Insertion {
  const found = new Map<SheetKey, FoundSheet>();
  for (const key of SHEET_KEYS) {
    const range = findSheetRange(spreadsheet, key);
    if (range !== null) found.set(key, readSheet(range, key));
  }
  const settings = found.get("settings");
  const locale = settings === undefined ? spreadsheetLocale(spreadsheet) : readSettings(settings.values, () => spreadsheetLocale(spreadsheet)).locale;
  const missing = SHEET_KEYS.filter((key) => !found.has(key));
  const broken = [...found.values()].filter(hasBrokenFormula);
  if (missing.length === 0 && broken.length === 0) return { locale, made: [], mended: [], wasThere: true };

  const fresh = makeSheets(spreadsheet, missing, locale);
  const layouts = Object.fromEntries(SHEET_KEYS.map((key) => [key, found.get(key)?.layout ?? fresh.get(key)?.layout])) as {
    [S in SheetKey]: SheetLayout;
  };
  const context: WritingContext = { locale, layouts: layouts satisfies Layouts };
  try {
    for (const [key, { sheet }] of fresh) {
      spreadsheet.setNamedRange(rangeName(key), writeSheet(sheet, key, context));
      if (key === "settings") writeSettings(sheet, context, today);
    }
  } catch (error) {
    // Half a workbook would be taken for a sheet of the user's the next time.
    for (const { sheet } of fresh.values()) spreadsheet.deleteSheet(sheet);
    throw error;
  }
  // Formulas of the sheets that stayed point at sheets that were gone, or are gone themselves.
  for (const { key, sheet } of missing.length > 0 ? found.values() : broken) rewriteFormulas(sheet, key, context);
  (fresh.get("plan")?.sheet ?? found.get("plan")?.sheet)?.activate();
  return {
    locale,
    made: [...fresh.values()].map(({ layout }) => layout.name),
    mended: broken.map(({ layout }) => layout.name),
    wasThere: found.size > 0,
  };
}

/** Whether the header cell of a computed column, which holds the formula of the whole column, is blank or in error. */
function hasBrokenFormula({ key, layout, values, origin }: FoundSheet): boolean {
  const headers = values[layout.headerRow - origin.row] ?? [];
  return columnsOf<string>(SHEETS[key]).some((column) => {
    const index = layout.columns.get(column.key);
    return column.formula !== undefined && index !== undefined && /^$|^#/.test(String(headers[index - origin.column] ?? ""));
  });
}

function makeSheets(spreadsheet: Spreadsheet, keys: readonly SheetKey[], locale: Locale): Map<SheetKey, { sheet: Sheet; layout: SheetLayout }> {
  const sheets = spreadsheet.getSheets();
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  const made = new Map<SheetKey, { sheet: Sheet; layout: SheetLayout }>();
  keys.forEach((key, index) => {
    const name = freeName(taken, locale, key);
    taken.add(name.toLowerCase());
    made.set(key, { sheet: spreadsheet.insertSheet(name, sheets.length + index), layout: freshLayout(key, name) });
  });
  return made;
}

function writeSettings(sheet: Sheet, { locale }: WritingContext, today: Day): void {
  const quarter = quarterOf(today);
  const firsts: { readonly [key in SettingKey]?: string } = {
    language: locale.name,
    cycleName: say(locale, "setting/cycleName/first", { quarter: quarter.number, year: String(quarter.year) }),
    // Days as text: Sheets reads this form as a date in every locale, and a Date could slip a day between time zones.
    cycleStart: quarter.start,
    cycleEnd: quarter.end,
  };
  const rows = SETTINGS.map(({ key, initial }) => {
    const value = initial === undefined ? (firsts[key] ?? "") : "word" in initial ? say(locale, initial.word) : initial.value;
    return [say(locale, `setting/${key}`), value, say(locale, `setting/${key}/help`), key];
  });
  const valueColumn = 2;
  sheet.getRange(FIRST_ROW, valueColumn, rows.length, 1).setNumberFormats(
    SETTINGS.map(({ format }) => [format === undefined ? "General" : numberFormat(format, locale)]),
  );
  sheet.getRange(FIRST_ROW, 1, rows.length, 4).setValues(rows);
  SETTINGS.forEach(({ words, offers }, index) => {
    const choices = offers === "languages" ? LANGUAGES.map((code) => LOCALES[code].name) : words?.map((word) => say(locale, word));
    if (choices !== undefined) sheet.getRange(FIRST_ROW + index, valueColumn).setDataValidation(wordsRule(choices, locale));
  });
}
