import type { CellValue, FunctionArgument } from "../cell-value";
import { flatten, rowsOf } from "./values";

/** FILTER(range; condition; condition; …): every condition is a column or a row as long as the range. No match is `#N/A`. */
export function filter(range: FunctionArgument, ...conditions: FunctionArgument[]): CellValue[][] {
  const rows = rowsOf(range);
  const tests = conditions.map((condition) => flatten(condition));
  const width = rows[0]?.length ?? 0;
  if (tests.some((test) => test.length !== rows.length && test.length !== width)) throw new Error("#N/A");
  // a one-row range is filtered by columns
  const byColumn = rows.length === 1 && tests.some((test) => test.length === width && width > 1);
  const kept = byColumn ? rows.map((row) => row.filter((_, column) => tests.every((test) => holds(test[column])))) : rows.filter((_, row) => tests.every((test) => holds(test[row])));
  if (kept.length === 0 || kept[0]?.length === 0) throw new Error("#N/A");
  return kept;
}

function holds(value: CellValue | undefined): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
