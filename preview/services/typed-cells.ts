import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { SetRangeValuesCommand, SetStyleCommand } from "@univerjs/sheets";
import { formulaContent, valueContent } from "../engine/cell-content";
import { type CellNotes, isSameFormula } from "../engine/written-formula";
import type { Book } from "./book";

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly trigger?: string;
}

/** Reads what a person typed as Sheets would in the spreadsheet's locale; formulas that the engine merely moved are left alone. */
export function acceptTyped(book: Book, command: Readonly<ICommandInfo>): void {
  const { unitId, subUnitId, cellValue, trigger } = command.params as Params;
  if (unitId !== book.engine.unitId || cellValue === undefined || trigger === SetStyleCommand.id) return;
  const grid = book.gridOf(subUnitId);
  if (grid === undefined) return;
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(line ?? {}) as [string, Nullable<ICellData>][]) {
      if (!cell) continue;
      const context = book.contentContext(grid, Number(row), Number(column));
      if (typeof cell.f === "string") {
        const notes = (cell.custom ?? grid.stored(Number(row), Number(column))?.custom) as CellNotes | undefined;
        if (!isSameFormula(notes, cell.f)) Object.assign(cell, formulaContent(cell.f, context));
      } else if (trigger === SetRangeValuesCommand.id && typeof cell.v === "string" && cell.t !== CellValueType.FORCE_STRING && !cell.p) {
        const { v, t, s } = valueContent(cell.v, context);
        if (t === CellValueType.NUMBER) Object.assign(cell, { v, t }, s === undefined ? {} : { s: mergedStyle(cell.s, s) });
      }
    }
  }
}

function mergedStyle(own: ICellData["s"], added: ICellData["s"]): ICellData["s"] {
  return typeof own === "object" && own !== null && typeof added === "object" && added !== null ? { ...own, ...added } : added;
}
