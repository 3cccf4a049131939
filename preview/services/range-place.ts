import type { Box, Grid } from "../engine/grid";
import { formatA1 } from "./a1-notation";
import type { Book } from "./book";
import { Model } from "./model";

/** Where a range lies. */
export abstract class RangePlace extends Model {
  constructor(
    readonly book: Book,
    readonly grid: Grid,
    readonly box: Box,
  ) {
    super();
    const sheet = grid.sheet;
    const fits = box.row >= 0 && box.column >= 0 && box.rows >= 1 && box.columns >= 1 && box.row + box.rows <= sheet.getMaxRows() && box.column + box.columns <= sheet.getMaxColumns();
    if (![box.row, box.column, box.rows, box.columns].every(Number.isInteger)) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
    if (box.rows < 1) throw new Error("The number of rows in the range must be at least 1.");
    if (box.columns < 1) throw new Error("The number of columns in the range must be at least 1.");
    if (!fits) throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }

  getRow(): number {
    return this.box.row + 1;
  }

  getColumn(): number {
    return this.box.column + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getNumRows(): number {
    return this.box.rows;
  }

  getNumColumns(): number {
    return this.box.columns;
  }

  getHeight(): number {
    return this.box.rows;
  }

  getWidth(): number {
    return this.box.columns;
  }

  getLastRow(): number {
    return this.box.row + this.box.rows;
  }

  getLastColumn(): number {
    return this.box.column + this.box.columns;
  }

  getGridId(): number {
    return Number(this.grid.id);
  }

  getA1Notation(): string {
    const { rows, columns } = { rows: this.grid.sheet.getMaxRows(), columns: this.grid.sheet.getMaxColumns() };
    const { box } = this;
    if (box.rows === rows && rows > 1) return formatA1(box).replace(/\d+/g, "");
    if (box.columns === columns && columns > 1) return formatA1(box).replace(/[A-Z]+/g, "");
    return formatA1(box);
  }

  getCell(row: number, column: number): this {
    if (row < 1 || column < 1 || row > this.box.rows || column > this.box.columns) throw new Error("Cell reference out of range");
    return this.at({ row: this.box.row + row - 1, column: this.box.column + column - 1, rows: 1, columns: 1 });
  }

  offset(rows: number, columns: number, numRows = this.box.rows, numColumns = this.box.columns): this {
    return this.at({ row: this.box.row + rows, column: this.box.column + columns, rows: numRows, columns: numColumns });
  }

  private at(box: Box): this {
    const Same = this.constructor as new (book: Book, grid: Grid, box: Box) => this;
    return new Same(this.book, this.grid, box);
  }
}

/** Calls back for each cell of a box, rows first, and gives the answers as rows. */
export function eachCell<T>(box: Box, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: box.rows }, (_, row) => Array.from({ length: box.columns }, (__, column) => cell(box.row + row, box.column + column)));
}

/** Refuses data that has not the shape of the range, in Google's words. */
export function checkShape(data: unknown, box: Box, method: string): asserts data is unknown[][] {
  if (!Array.isArray(data) || !data.every((row) => Array.isArray(row))) throw new Error(`The parameters don't match the method signature for SpreadsheetApp.Range.${method}.`);
  const rows = data as unknown[][];
  if (rows.length !== box.rows) throw new Error(`The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${box.rows}.`);
  const wrong = rows.find((row) => row.length !== box.columns);
  if (wrong !== undefined) throw new Error(`The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${box.columns}.`);
}
