import type { CellValue, FunctionArgument } from "../cell-value";
import { compare, flatten, rowsOf } from "./values";

interface Key {
  valueAt(row: number): CellValue;
  readonly ascending: boolean;
}

/** SORT(range; column or range; is_ascending; …) as Sheets has it; the engine's own SORT reorders values that other formulas still read. */
export function sort(range: FunctionArgument, ...keys: FunctionArgument[]): CellValue[][] {
  const rows = rowsOf(range);
  return sortedIndexes(rows, readKeys(rows, keys)).map((index) => rows[index] ?? []);
}

/** SORTN(range; n; ties; column; is_ascending; …), with ties shown only by modes 0 and 2. */
export function sortn(range: FunctionArgument, count: FunctionArgument, ties: FunctionArgument, ...keys: FunctionArgument[]): CellValue[][] {
  const sorted = sort(range, ...keys);
  const unique = Number(ties ?? 0) === 2 ? sorted.filter((row, index) => sorted.findIndex((other) => JSON.stringify(other) === JSON.stringify(row)) === index) : sorted;
  return unique.slice(0, Number(count ?? 1));
}

function readKeys(rows: CellValue[][], keys: readonly FunctionArgument[]): Key[] {
  const read: Key[] = [];
  for (let at = 0; at < keys.length; at += 2) {
    const [by, direction] = [keys[at], keys[at + 1]];
    const ascending = direction === undefined || direction === "" ? true : Boolean(direction);
    if (Array.isArray(by)) {
      const column = flatten(by);
      if (column.length !== rows.length) throw new Error("#N/A");
      read.push({ valueAt: (row) => column[row] ?? "", ascending });
    } else {
      const column = Number(by ?? 1) - 1;
      if (!Number.isInteger(column) || column < 0 || column >= (rows[0]?.length ?? 0)) throw new Error("#VALUE!");
      read.push({ valueAt: (row) => rows[row]?.[column] ?? "", ascending });
    }
  }
  return read.length > 0 ? read : [{ valueAt: (row) => rows[row]?.[0] ?? "", ascending: true }];
}

function sortedIndexes(rows: CellValue[][], keys: readonly Key[]): number[] {
  return rows
    .map((_, index) => index)
    .sort((a, b) => {
      for (const key of keys) {
        const order = compare(key.valueAt(a), key.valueAt(b), key.ascending);
        if (order !== 0) return order;
      }
      return a - b;
    });
}
