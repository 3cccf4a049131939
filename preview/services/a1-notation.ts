import type { Box } from "../engine/grid";
import { columnLetters, columnNumber, formatReference, parseReference, rowNumber, sheetName } from "../formula/reference";

const A1 = /^(?:(?:'(?:[^']|'')+'|[^'!]+)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)$/;

/** Reads an A1 notation; open ends reach to the edge of a sheet of the given size. Undefined for anything else. */
export function parseA1(text: string, sizeOf: (sheet: string | undefined) => { rows: number; columns: number } | undefined): { sheet: string | undefined; box: Box } | undefined {
  if (!A1.test(text)) return undefined;
  const { sheet: prefix, start, end = start } = parseReference(text);
  const sheet = sheetName(prefix);
  const size = sizeOf(sheet);
  if (size === undefined) return undefined;
  const rows = [start.row === "" ? 1 : rowNumber(start.row), end.row === "" ? size.rows : rowNumber(end.row)].sort((a, b) => a - b);
  const columns = [start.column === "" ? 1 : columnNumber(start.column), end.column === "" ? size.columns : columnNumber(end.column)].sort((a, b) => a - b);
  const [top = 1, bottom = 1, left = 1, right = 1] = [...rows, ...columns];
  return { sheet, box: { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 } };
}

/** The A1 notation of a rectangle, `$`-marked when absolute. */
export function formatA1(box: Box, absolute = false): string {
  const mark = absolute ? "$" : "";
  const corner = (row: number, column: number) => ({ column: mark + columnLetters(column + 1), row: mark + String(row + 1) });
  const single = box.rows === 1 && box.columns === 1;
  return formatReference({ sheet: "", start: corner(box.row, box.column), end: single ? undefined : corner(box.row + box.rows - 1, box.column + box.columns - 1) });
}

/** A sheet's name as a formula needs it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
