import type { Book } from "../services/book";
import { ConditionalRules } from "../services/conditional-rules";

/** Puts the conditional formats of sheets on them once more: after a restore, because the engine reads them before the sheet exists for it, and when a sheet outgrew them. */
export function redrawFormats(book: Book, sheetIds: readonly string[]): void {
  for (const sheetId of sheetIds) {
    const grid = book.gridOf(sheetId);
    if (grid === undefined) continue;
    const rules = new ConditionalRules(book, grid);
    const known = rules.read();
    if (known.length > 0) rules.write(known);
  }
}

/** The last row, counted from 0, that holds something other than a formula. */
export function lastFilledRow(book: Book, sheetId: string): number {
  let last = 0;
  book
    .gridOf(sheetId)
    ?.sheet.getSheet()
    .getCellMatrix()
    .forValue((row, _column, cell) => {
      if (cell && !cell.f && !cell.si && cell.v !== undefined && cell.v !== null && cell.v !== "") last = Math.max(last, row);
    });
  return last;
}
