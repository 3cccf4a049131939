import { fail, ok, type Outcome } from "../core/outcome";
import type { FoundPlace, StatementPlace } from "../core/plan/sidebar-api";
import { columnLetters } from "../sheets/references";
import { asCellText } from "./cell-text";
import { findSheetRange, locateIn, originOf } from "./workbook-sheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The most a cell of Sheets can hold. */
const LONGEST_TEXT = 50_000;

function isPlace(place: unknown): place is StatementPlace {
  const { row, id, text } = (place ?? {}) as { [key: string]: unknown };
  return typeof row === "number" && Number.isInteger(row) && typeof id === "string" && typeof text === "string";
}

/**
 * Finds a statement again: rows may have been sorted, inserted and deleted since the sidebar read them. The row it was read
 * from is tried first, then its ID, then its text, and only one candidate counts.
 */
function findStatement(spreadsheet: Spreadsheet, place: unknown): Outcome<{ readonly cell: Range; readonly found: FoundPlace; readonly text: string }> {
  if (!isPlace(place)) return fail("error/bad-request");
  const range = findSheetRange(spreadsheet, "plan");
  if (range === null) return fail("error/no-plan");
  const values: unknown[][] = range.getValues();
  const { header, places } = locateIn(range, "plan", values);
  const [idColumn, textColumn] = [places.get("id"), places.get("statement")];
  if (textColumn === undefined) return fail("error/statement-gone");
  const origin = originOf(range);
  const rows = values.slice(header + 1).map((cells, index) => ({
    row: origin.row + header + 1 + index,
    id: idColumn === undefined ? "" : String(cells[idColumn] ?? "").trim(),
    text: String(cells[textColumn] ?? "").trim(),
  }));
  const only = (candidates: typeof rows): (typeof rows)[number] | undefined => (candidates.length === 1 ? candidates[0] : undefined);
  const hit =
    rows.find((row) => row.row === place.row && row.id === place.id && row.text === place.text) ??
    (place.id === "" ? undefined : only(rows.filter((row) => row.id === place.id))) ??
    only(rows.filter((row) => row.text === place.text));
  if (hit === undefined || hit.text === "") return fail("error/statement-gone");
  return ok({
    cell: range.getCell(hit.row - origin.row + 1, textColumn + 1),
    found: { row: hit.row, cell: `${columnLetters(origin.column + textColumn)}${hit.row}` },
    text: hit.text,
  });
}

/** Selects a statement's cell in the sheet. */
export function selectStatement(spreadsheet: Spreadsheet, place: unknown): Outcome<FoundPlace> {
  const found = findStatement(spreadsheet, place);
  if (!found.ok) return found;
  found.value.cell.activate();
  return ok(found.value.found);
}

/**
 * Writes a new wording over a statement, as text whatever it begins with. Refused when the statement is no longer what the
 * sidebar showed, so that nobody's change is lost.
 */
export function applyRewrite(spreadsheet: Spreadsheet, place: unknown, rewrite: unknown): Outcome<FoundPlace> {
  if (typeof rewrite !== "string") return fail("error/bad-request");
  const text = rewrite.trim();
  if (text === "") return fail("error/rewrite-blank");
  if (text.length > LONGEST_TEXT) return fail("error/rewrite-too-long");
  const found = findStatement(spreadsheet, place);
  if (!found.ok) return found;
  if (found.value.text !== (place as StatementPlace).text) return fail("error/statement-changed");
  found.value.cell.setValue(asCellText(text)).activate();
  return ok(found.value.found);
}
