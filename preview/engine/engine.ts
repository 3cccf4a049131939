import type { IWorkbookData, IWorksheetData, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { CalculationMode } from "@univerjs/sheets-formula";
import { readLambdasAfresh } from "./fresh-lambda";
import { Recalculation } from "./recalculation";
import { skipValueIndex } from "./value-index";

/** One open workbook on Univer, in a page or in Node. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly book: FWorkbook;
  readonly unitId: string;
  readonly formulas: FormulaDataModel;
  readonly recalculation: Recalculation;
  dispose(): void;
}

let opened = 0;

/** A new object each time, because the engine keeps and changes what it is given. */
const blank = () => ({ name: "Untitled spreadsheet", sheetOrder: ["0"], sheets: { "0": newSheet("0", "Sheet1") } });

/** A sheet as Sheets makes it: 1000 rows, 26 columns of 100 pixels, Arial 10. */
export function newSheet(id: string, name: string): Partial<IWorksheetData> {
  return { id, name, rowCount: 1000, columnCount: 26, defaultColumnWidth: 100, defaultRowHeight: 21, defaultStyle: { ff: "Arial", fs: 10 } };
}

/**
 * Opens a workbook, or a blank one, on a prepared Univer. `beforeContent` runs when the engine's services exist and no formula has been met:
 * a function registered after its first use stays `#NAME?` for good.
 */
export function openEngine(univer: Univer, snapshot: Partial<IWorkbookData> | undefined, beforeContent: (univer: Univer) => void): Engine {
  skipValueIndex();
  readLambdasAfresh();
  const api = FUniver.newAPI(univer);
  const unitId = `book-${++opened}`;
  // the engine's services come alive with the first workbook, so a blank one opens the door for the functions
  const door = api.createWorkbook({ ...blank(), id: `${unitId}-door` });
  beforeContent(univer);
  api.getFormula().setInitialFormulaComputing(CalculationMode.NO_CALCULATION);
  const recalculation = new Recalculation(univer, api, unitId);
  const book = api.createWorkbook({ ...blank(), ...structuredClone(snapshot), id: unitId });
  api.disposeUnit(door.getId());
  const formulas = univer.__getInjector().get(FormulaDataModel);
  return {
    univer,
    api,
    book,
    unitId,
    formulas,
    recalculation,
    dispose() {
      recalculation.dispose();
      univer.dispose();
    },
  };
}
