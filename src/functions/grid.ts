import type { Argument, Cell } from "./custom-function";

/** One cell of an argument; null is blank, omitted included. */
export type GridCell = Cell | null;

/** An argument as a rectangle. A single cell stands for every place, one row for every row, one column for every column. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly isRange: boolean;
  /** Blank outside the rectangle and in the gaps of ragged rows. */
  at(row: number, column: number): GridCell;
}

/** Arrays of another realm are none by `instanceof`; `Array.isArray` knows them. */
export function toGrid(argument: Argument): Grid {
  if (!Array.isArray(argument)) {
    const cell = toCell(argument);
    return { rows: 1, columns: 1, isRange: false, at: () => cell };
  }
  const rows: readonly (readonly unknown[])[] = argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    rows: Math.max(1, rows.length),
    columns,
    isRange: true,
    at: (row, column) => toCell(rows[rows.length <= 1 ? 0 : row]?.[columns === 1 ? 0 : column]),
  };
}

function toCell(value: unknown): GridCell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  return isDate(value) ? value : null;
}

/** Whether a value is a date, also one made in another realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
