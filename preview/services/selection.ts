import type { FRange } from "@univerjs/sheets/facade";
import type { Grid } from "../engine/grid";
import type { Book } from "./book";
import { Model } from "./model";
import { Range } from "./range";
import { RangeList } from "./range-list";
import { Sheet } from "./sheet";

/** SpreadsheetApp.Selection; a new sheet has A1 selected. */
export class Selection extends Model {
  constructor(
    readonly book: Book,
    readonly grid: Grid,
  ) {
    super();
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.book, this.grid);
  }

  getActiveRange(): Range {
    return this.#range(this.grid.sheet.getActiveRange());
  }

  getActiveRangeList(): RangeList {
    return new RangeList([this.getActiveRange()]);
  }

  getCurrentCell(): Range {
    return this.#range(this.grid.sheet.getActiveCell()).getCell(1, 1);
  }

  #range(range: FRange | null): Range {
    return range === null
      ? new Range(this.book, this.grid, { row: 0, column: 0, rows: 1, columns: 1 })
      : new Range(this.book, this.grid, { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() });
  }
}
