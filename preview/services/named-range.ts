import type { Box } from "../engine/grid";
import type { Book } from "./book";
import { formatA1, parseA1, quotedSheetName } from "./a1-notation";
import { Model } from "./model";
import { Range } from "./range";

const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u;
const LOOKS_LIKE_A1 = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i;

/** SpreadsheetApp.NamedRange. */
export class NamedRange extends Model {
  constructor(
    readonly book: Book,
    readonly name: string,
  ) {
    super();
  }

  getName(): string {
    return this.name;
  }

  getRange(): Range {
    const range = findNamedRange(this.book, this.name);
    if (range === undefined) throw new Error(`The named range ${this.name} no longer exists.`);
    return range;
  }

  setRange(range: Range): this {
    writeNamedRange(this.book, this.name, range);
    return this;
  }

  remove(): void {
    this.book.engine.book.deleteDefinedName(this.name);
  }
}

/** Names a range, or gives a known name another range. */
export function writeNamedRange(book: Book, name: string, range: Range): void {
  if (!NAME.test(name) || LOOKS_LIKE_A1.test(name)) throw new Error(`The name "${name}" is invalid for a named range.`);
  const reference = `${quotedSheetName(range.grid.sheet.getSheetName())}!${formatA1(range.box, true)}`;
  const known = book.engine.book.getDefinedName(name);
  if (known === null) book.engine.book.insertDefinedName(name, reference);
  else known.setRef(reference);
}

/** The range of a name; undefined for none. */
export function findNamedRange(book: Book, name: string): Range | undefined {
  const reference = book.engine.book.getDefinedName(name)?.getFormulaOrRefString();
  if (reference === undefined) return undefined;
  const found = parseA1(reference, (sheet) => {
    const named = sheet === undefined ? null : book.engine.book.getSheetByName(sheet);
    return named === null ? undefined : { rows: named.getMaxRows(), columns: named.getMaxColumns() };
  });
  const sheet = found?.sheet === undefined ? null : book.engine.book.getSheetByName(found.sheet);
  return found === undefined || sheet === null ? undefined : new Range(book, book.grid(sheet), within(found.box, sheet.getMaxRows(), sheet.getMaxColumns()));
}

/** A box cut to what is left of its sheet: a name does not outlive its rows, though the engine leaves its text as it was. */
function within(box: Box, rows: number, columns: number): Box {
  return { ...box, rows: Math.min(box.rows, rows - box.row), columns: Math.min(box.columns, columns - box.column) };
}
