import type { Book } from "./book";
import { AuthMode, ChartType } from "./enums";
import { Model } from "./model";

/** ScriptApp. */
export class ScriptApp extends Model {
  readonly AuthMode = AuthMode;
}

/** Charts, for the names of chart types. */
export class Charts extends Model {
  readonly ChartType = ChartType;
}

/** Logger. */
export class Logger extends Model {
  constructor(readonly book: Book) {
    super();
  }

  log(...values: unknown[]): this {
    this.book.surface.log(...values);
    return this;
  }
}
