import { Boundary } from "../execution/boundary";
import type { CallCounter } from "../execution/call-counter";
import type { CellValue } from "../functions/cell-value";
import { classNameOf } from "../services/class-names";
import type { LocalWorkbook } from "../services/local-workbook";
import { Spreadsheet } from "../services/spreadsheet";
import { cellPlace, type Place } from "./cell-place";
import type { Saving } from "./saved-workbook";

/** What browser tests and pictures may ask of the page; cells are drawn on a canvas and cannot be found as elements. */
export interface TestHandle {
  /** Resolves when the sheet can be used. */
  readonly ready: Promise<void>;
  /** What a cell shows. */
  cell(a1: string, sheet?: string): string;
  value(a1: string, sheet?: string): CellValue;
  formula(a1: string, sheet?: string): string;
  /** Where a cell of the active sheet lies on the page. */
  rect(a1: string): Place;
  select(a1: string, sheet?: string): void;
  activeSheet(): string;
  sheets(): string[];
  run(name: string, ...args: unknown[]): Promise<unknown>;
  /** Resolves when everything is calculated and saved. */
  settle(): Promise<void>;
  readonly calls: CallCounter;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

declare global {
  interface Window {
    localWorkbook?: TestHandle;
  }
}

/** Puts the handle on the window. */
export function publishHandle(workbook: LocalWorkbook, saving: Saving, ready: Promise<void>): void {
  const { engine, book } = workbook;
  const find = (a1: string, name?: string) => {
    const sheet = name === undefined ? engine.book.getActiveSheet() : engine.book.getSheetByName(name);
    if (sheet === null) throw new Error(`There is no sheet "${name ?? ""}".`);
    return { grid: book.grid(sheet), range: sheet.getRange(a1), sheet };
  };
  window.localWorkbook = {
    ready,
    cell: (a1, name) => {
      const { grid, range } = find(a1, name);
      return grid.displayValue(range.getRow(), range.getColumn());
    },
    value: (a1, name) => {
      const { grid, range } = find(a1, name);
      return grid.value(range.getRow(), range.getColumn());
    },
    formula: (a1, name) => {
      const { grid, range } = find(a1, name);
      return grid.formula(range.getRow(), range.getColumn());
    },
    rect: (a1) => cellPlace(find(a1).range),
    select: (a1, name) => {
      const { range, sheet } = find(a1, name);
      sheet.activate();
      range.activate();
    },
    activeSheet: () => engine.book.getActiveSheet().getSheetName(),
    sheets: () => engine.book.getSheets().map((sheet) => sheet.getSheetName()),
    run: (name, ...args) => workbook.run(name, args),
    settle: async () => {
      await workbook.settle();
      await saving.finish();
    },
    calls: workbook.calls,
    spreadsheet: new Boundary(classNameOf).wrap(new Spreadsheet(book)) as GoogleAppsScript.Spreadsheet.Spreadsheet,
  };
}
