import { type CellValue, type FunctionArgument, isDate } from "../cell-value";

/** A block of values whatever was given: one value is a block of one cell. */
export function rowsOf(argument: FunctionArgument): CellValue[][] {
  return Array.isArray(argument) ? argument : [[argument ?? ""]];
}

/** All values, row by row. */
export function flatten(...given: FunctionArgument[]): CellValue[] {
  return given.flatMap((argument) => rowsOf(argument).flat());
}

/** The one value where a block was given for a scalar, or the fallback for nothing. */
export function scalar(argument: FunctionArgument, fallback: CellValue): CellValue {
  const value = Array.isArray(argument) ? argument[0]?.[0] : argument;
  return value === undefined || value === "" ? fallback : value;
}

/** Applies a function to each cell of a block, or to a single value. */
export function eachCell(argument: FunctionArgument, change: (value: CellValue) => CellValue): CellValue | CellValue[][] {
  return Array.isArray(argument) ? argument.map((row) => row.map(change)) : change(argument ?? "");
}

/** Applies a function to pairs of cells; a single value meets every cell of the other block. */
export function eachPair(left: FunctionArgument, right: FunctionArgument, change: (left: CellValue, right: CellValue) => CellValue): CellValue | CellValue[][] {
  if (!Array.isArray(left) && !Array.isArray(right)) return change(left ?? "", right ?? "");
  const [a, b] = [rowsOf(left), rowsOf(right)];
  const pick = (rows: CellValue[][], row: number, column: number): CellValue => {
    const line = rows.length === 1 ? rows[0] : rows[row];
    return (line?.length === 1 ? line[0] : line?.[column]) ?? "#N/A";
  };
  const width = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return Array.from({ length: Math.max(a.length, b.length) }, (_, row) => Array.from({ length: width }, (__, column) => change(pick(a, row, column), pick(b, row, column))));
}

/** A number as arithmetic sees it: blank is 0, a text that is no number is `#VALUE!`. */
export function toNumber(value: CellValue): number {
  if (isDate(value)) return value.getTime();
  if (value === "") return 0;
  const number = Number(value);
  if (Number.isNaN(number)) throw new Error("#VALUE!");
  return number;
}

const rank = (value: CellValue): number => (value === "" ? 3 : typeof value === "number" || isDate(value) ? 0 : typeof value === "string" ? 1 : 2);

/** Order of Sheets: numbers and dates, then texts without regard to case, then booleans, blanks last whichever the direction. */
export function compare(left: CellValue, right: CellValue, ascending = true): number {
  const [a, b] = [rank(left), rank(right)];
  if (a === 3 || b === 3) return a - b;
  const [low, high] = [typeof left === "string" ? left.toLowerCase() : left, typeof right === "string" ? right.toLowerCase() : right];
  const order = a - b || (low < high ? -1 : low > high ? 1 : 0);
  return ascending ? order : -order;
}
