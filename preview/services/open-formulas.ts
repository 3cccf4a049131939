import type { ICellData } from "@univerjs/core";
import { formulaContent } from "../engine/cell-content";
import { type CellNotes, readFormula } from "../engine/written-formula";
import type { Book } from "./book";

/** Gives every formula with an open range, or with a sheet that was missing, the reach that the sheets have now. */
export function rewriteOpenFormulas(book: Book): void {
  for (const sheet of book.engine.book.getSheets()) {
    const grid = book.grid(sheet);
    const changed: { row: number; column: number; content: ICellData }[] = [];
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const notes = cell?.custom as CellNotes | undefined;
        if (!cell?.f || notes?.formula === undefined) return;
        const context = book.contentContext(grid, row, column);
        const content = formulaContent(readFormula(notes, cell.f), { ...context, formula: { ...context.formula, decimal: notes.formula.decimal } });
        if (content.f !== cell.f) changed.push({ row, column, content });
      });
    book.write(() => {
      for (const { row, column, content } of changed) grid.putContents({ row, column, rows: 1, columns: 1 }, () => content);
    });
  }
}
