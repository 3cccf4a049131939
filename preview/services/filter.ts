import type { Grid } from "../engine/grid";
import type { Book } from "./book";
import { Model } from "./model";
import { Range } from "./range";

/** SpreadsheetApp.Filter, without criteria. */
export class Filter extends Model {
  constructor(
    readonly book: Book,
    readonly grid: Grid,
  ) {
    super();
  }

  getRange(): Range {
    const range = this.grid.sheet.getFilter()?.getRange();
    if (range === undefined) throw new Error("The filter no longer exists.");
    return new Range(this.book, this.grid, { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() });
  }

  remove(): void {
    this.grid.sheet.getFilter()?.remove();
  }
}
