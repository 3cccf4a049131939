import type { Book } from "../services/book";

/** Fits the heights of rows that a function changed to what they hold; rows given a height keep it. */
export function fitRows(book: Book): void {
  for (const [sheetId, [first, last]] of book.touchedRows) {
    const sheet = book.engine.book.getSheetBySheetId(sheetId);
    if (sheet === null) continue;
    const heights = sheet.getSheet().getRowManager();
    const rows = filledRows(sheet.getSheet().getCellMatrix(), first, last).filter((row) => heights.getRow(row)?.ia !== 0);
    const columns = sheet.getMaxColumns();
    if (rows.length > 0) sheet.setRangesAutoHeight(rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: columns - 1 })));
  }
  book.touchedRows.clear();
}

function filledRows(cells: { forValue(callback: (row: number, column: number, cell: { v?: unknown; f?: unknown; p?: unknown } | null | undefined | void) => void): void }, first: number, last: number): number[] {
  const rows = new Set<number>();
  cells.forValue((row, _column, cell) => {
    if (row >= first && row <= last && cell && ((cell.v !== undefined && cell.v !== "") || cell.f || cell.p)) rows.add(row);
  });
  return [...rows];
}
