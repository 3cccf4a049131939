import { LOCALES } from "../core/locales";
import type { Locale } from "../core/locales/locale";
import type { MessageKey } from "../core/locales/messages";
import { say } from "../core/locales/say";
import { fail, ok, type Outcome } from "../core/outcome";
import type { PlanReading, PlanStatement } from "../core/plan/sidebar-api";
import type { StatementKind } from "../core/wording/wording";
import { columnLetters } from "../sheets/references";
import { readSettings, spreadsheetLocale } from "./read-settings";
import { findSheetRange, locateIn, originOf } from "./workbook-sheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KINDS: readonly (StatementKind | "anti_goal")[] = ["objective", "key_result", "initiative", "anti_goal"];

/** The kind a dropdown word stands for, in whichever of our languages it is written; blank and unknown words are a key result's. */
function kindOf(word: string): StatementKind | "anti_goal" {
  const key = (kind: string): MessageKey => `kind/${kind}` as MessageKey;
  return KINDS.find((kind) => Object.values(LOCALES).some((locale) => say(locale, key(kind)) === word)) ?? "key_result";
}

/**
 * The plan as the review needs it, in six service calls whatever its length.
 * @returns a note when a column the review cannot do without has been deleted.
 */
export function readPlan(spreadsheet: Spreadsheet): Outcome<PlanReading> {
  const settingsRange = findSheetRange(spreadsheet, "settings");
  const fallback = (): Locale => spreadsheetLocale(spreadsheet);
  const { locale, profile } = readSettings(settingsRange === null ? [] : settingsRange.getValues(), fallback);
  const range = findSheetRange(spreadsheet, "plan");
  if (range === null) return ok({ state: "missing", language: locale.code, profile, statements: [] });

  const values: unknown[][] = range.getValues();
  const { header, places } = locateIn(range, "plan", values);
  const at = { id: places.get("id"), kind: places.get("kind"), text: places.get("statement"), feeds: places.get("feeds"), owner: places.get("owner"), team: places.get("team") };
  if (at.text === undefined) return fail("error/column-missing", { column: say(locale, "plan/statement"), sheet: say(locale, "sheet/plan") });
  const origin = originOf(range);
  const letters = columnLetters(origin.column + at.text);
  const statements: PlanStatement[] = [];
  values.slice(header + 1).forEach((cells, index) => {
    const cell = (column: number | undefined): string => (column === undefined ? "" : String(cells[column] ?? "").trim());
    const text = cell(at.text);
    const kind = kindOf(cell(at.kind));
    if (text === "") return;
    const row = origin.row + header + 1 + index;
    statements.push({ row, cell: `${letters}${row}`, id: cell(at.id), kind, text, feeds: cell(at.feeds), owner: cell(at.owner), team: cell(at.team) });
  });
  return ok({ state: statements.length === 0 ? "empty" : "filled", language: locale.code, profile, statements });
}
