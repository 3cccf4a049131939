import type { Locale } from "../core/locales/locale";
import { say } from "../core/locales/say";
import { fail, ok, type Outcome } from "../core/outcome";
import { addDays, type Day } from "../core/plan/calendar";
import { SHEETS } from "../sheets";
import { numberFormat } from "../sheets/formats";
import { EXAMPLE_CAMPAIGNS, EXAMPLE_PLAN, type ExampleFormat, type ExampleValue, exampleCycle } from "../sheets/example";
import { columnsOf, type SheetKey } from "../sheets/sheet-model";
import { makeReferences, type Layouts } from "../sheets/references";
import { asCellText } from "./cell-text";
import { readSettings, spreadsheetLocale } from "./read-settings";
import { findSheetRange, type FoundSheet, readSheet } from "./workbook-sheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Cell = string | number;
type Row = { readonly [column: string]: Cell };
type Formats = { readonly [column: string]: string };

const FILLED = ["plan", "checkIns", "campaigns"] as const;

/** Number formats of the example's values; the currency's place follows the language. */
function patternOf(format: ExampleFormat, locale: Locale): string {
  switch (format) {
    case "number":
      return "#,##0";
    case "decimal":
      return "0.0";
    case "percent":
      return "0.0%";
    case "price":
      return numberFormat("price", locale);
  }
}

function cellOf(value: ExampleValue | undefined, locale: Locale): Cell {
  if (value === undefined) return "";
  if (typeof value === "number") return value;
  if ("word" in value) return say(locale, value.word);
  const [minutes, seconds] = [Math.floor(value.seconds / 60), value.seconds % 60];
  return minutes === 0 ? say(locale, "example/value/seconds", { seconds }) : say(locale, "example/value/minutes", { minutes, seconds });
}

/**
 * Writes a believable marketing quarter into an empty workbook, with check-ins over the six weeks before today.
 * @returns a note when one of the sheets already holds rows; then nothing has been written.
 */
export function fillExample(spreadsheet: Spreadsheet, today: Day): Outcome<Locale> {
  const found = new Map<SheetKey, FoundSheet>();
  for (const key of [...FILLED, "settings"] as const) {
    const range = findSheetRange(spreadsheet, key);
    if (range === null) return fail("error/no-workbook");
    found.set(key, readSheet(range, key));
  }
  const sheetOf = (key: SheetKey): FoundSheet => found.get(key) as FoundSheet;
  const { locale } = readSettings(sheetOf("settings").values, () => spreadsheetLocale(spreadsheet));
  for (const key of FILLED) {
    const count = filledRows(sheetOf(key));
    if (count > 0) return fail("example/not-empty", { count, sheet: sheetOf(key).layout.name });
  }
  const layouts = Object.fromEntries([...found].map(([key, { layout }]) => [key, layout])) as unknown as Layouts;
  const rows = { plan: planRows(locale, today), checkIns: checkInRows(locale, today), campaigns: campaignRows(locale) };
  // All sheets are given room before anything is written, so that nothing is left half done.
  for (const key of FILLED) makeRoom(sheetOf(key), rows[key].length);
  for (const key of FILLED) writeRows(sheetOf(key), layouts, locale, rows[key]);
  return ok(locale);
}

/** Adds rows at the end of a sheet that somebody has cut short. */
function makeRoom({ sheet, layout }: FoundSheet, count: number): void {
  const [last, needed] = [sheet.getMaxRows(), layout.headerRow + count];
  if (needed > last) sheet.insertRowsAfter(last, needed - last);
}

/**
 * Rows in which anything stands that the add-on did not put there: in columns of ours that are not computed, where a lookup
 * of an empty row shows nothing, and in columns people have added.
 */
function filledRows({ key, layout, values, origin }: FoundSheet): number {
  const roles = new Map(columnsOf<string>(SHEETS[key]).map((column) => [layout.columns.get(column.key), column.role]));
  const isTheirs = (index: number): boolean => roles.get(index + origin.column) !== "computed";
  return values.slice(layout.headerRow - origin.row + 1).filter((row) => row.some((cell, index) => cell !== "" && isTheirs(index))).length;
}

interface ExampleRow {
  readonly cells: Row;
  readonly formats: Formats;
}

function planRows(locale: Locale, today: Day): ExampleRow[] {
  const { start, due } = exampleCycle(today);
  const word = (key: Parameters<typeof say>[1] | undefined): string => (key === undefined ? "" : asCellText(say(locale, key)));
  return EXAMPLE_PLAN.map((row) => {
    const pattern = row.format === undefined ? "General" : patternOf(row.format, locale);
    return {
      cells: {
        id: row.id,
        kind: word(`kind/${row.kind}`),
        statement: word(row.text),
        owner: word(row.owner),
        team: word(row.team),
        level: word(row.level),
        feeds: row.feeds ?? "",
        measure: word(row.measure),
        metric: word(row.metric),
        unit: word(row.unit),
        baseline: cellOf(row.baseline, locale),
        target: cellOf(row.target, locale),
        upper: cellOf(row.upper, locale),
        start: row.kind === "anti_goal" ? "" : start,
        due: row.kind === "anti_goal" ? "" : due,
        source: word(row.source),
      },
      formats: { baseline: pattern, target: pattern, upper: pattern, current: pattern },
    };
  });
}

function checkInRows(locale: Locale, today: Day): ExampleRow[] {
  const { start } = exampleCycle(today);
  const rows = EXAMPLE_PLAN.flatMap((statement) =>
    (statement.checkIns ?? []).map((value, week, values) => {
      const last = week === values.length - 1;
      const note = (key: Parameters<typeof say>[1] | undefined): string => (last && key !== undefined ? asCellText(say(locale, key)) : "");
      return {
        // Every Friday, the last working day of the week.
        day: addDays(start, week * 7 + 4),
        cells: {
          kr: statement.id,
          value: cellOf(value, locale),
          confidence: note(statement.confidence),
          comment: note(statement.comment),
          who: asCellText(say(locale, statement.owner)),
        },
        formats: { value: statement.format === undefined ? "General" : patternOf(statement.format, locale) },
      };
    }),
  );
  rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return rows.map(({ day, cells, formats }) => ({ cells: { date: day, ...cells }, formats }));
}

function campaignRows(locale: Locale): ExampleRow[] {
  return EXAMPLE_CAMPAIGNS.map((row) => {
    const pattern = patternOf(row.format, locale);
    return {
      cells: {
        campaign: asCellText(say(locale, row.name)),
        channel: asCellText(say(locale, row.channel)),
        kr: row.feeds ?? "",
        metric: asCellText(say(locale, row.metric)),
        target: cellOf(row.target, locale),
        achieved: cellOf(row.achieved, locale),
        cost: row.cost,
        revenue: Math.round(row.cost * row.multiple),
        results: row.results ?? "",
      },
      formats: { target: pattern, achieved: pattern, difference: `+${pattern};-${pattern};0` },
    };
  });
}

/**
 * Writes rows under the header, a call for each run of neighbouring columns of ours; computed columns and those people have
 * added stay as they are.
 */
function writeRows({ key, sheet, layout }: FoundSheet, layouts: Layouts, locale: Locale, rows: readonly ExampleRow[]): void {
  const at = makeReferences(key, layouts, (word) => say(locale, word));
  const firstRow = layout.headerRow + 1;
  for (const name of new Set(rows.flatMap(({ formats }) => Object.keys(formats)))) {
    const index = layout.columns.get(name);
    if (index === undefined) continue;
    sheet.getRange(firstRow, index, rows.length, 1).setNumberFormats(rows.map(({ formats }) => [formats[name] ?? "General"]));
  }
  const written = columnsOf<string>(SHEETS[key])
    .flatMap((column) => {
      const index = layout.columns.get(column.key);
      return column.role === "computed" || index === undefined ? [] : [{ column, index }];
    })
    .sort((a, b) => a.index - b.index);
  for (let from = 0; from < written.length; ) {
    let to = from + 1;
    while (written[to]?.index === (written[to - 1]?.index ?? 0) + 1) to++;
    const run = written.slice(from, to);
    const values = rows.map(({ cells }, offset) =>
      run.map(({ column: { key: name, rowFormula } }) => (rowFormula === undefined ? (cells[name] ?? "") : `=${rowFormula(at, firstRow + offset)}`)),
    );
    sheet.getRange(firstRow, run[0]?.index ?? 1, rows.length, run.length).setValues(values);
    from = to;
  }
}
