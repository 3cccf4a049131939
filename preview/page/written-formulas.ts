import type { Univer } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { type CellNotes, readFormula } from "../engine/written-formula";

/** Lets the formula bar and the cell editor show a formula as it was written. */
export function showWrittenFormulas(univer: Univer): void {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const engineFormula = model.getFormulaStringByCell.bind(model);
  let asked: { readonly place: string; readonly written: string } | undefined;
  const placeOf = (row: number, column: number, sheetId: string): string => `${sheetId}!${row}!${column}`;

  // the handlers of a cell about to be edited run one after the other in one turn; the one that puts in the formula asks the model for it
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { row, col, subUnitId }, next) => {
      asked = cell?.f ? { place: placeOf(row, col, subUnitId), written: readFormula(cell.custom as CellNotes | undefined, cell.f) } : undefined;
      queueMicrotask(() => (asked = undefined));
      return next(cell);
    },
  });
  model.getFormulaStringByCell = (row, column, sheetId, unitId) => (asked?.place === placeOf(row, column, sheetId) ? asked.written : engineFormula(row, column, sheetId, unitId));
}
