import type { FunctionArgument } from "../cell-value";
import { flatten, rowsOf } from "./values";

const BARS = "▁▂▃▄▅▆▇█";
const BAR_LENGTH = 10;

/** SPARKLINE(data; options) approximated in block characters: a line or columns as heights, a bar as its length. */
export function sparkline(data: FunctionArgument, options?: FunctionArgument): string {
  const values = flatten(data).filter((value): value is number => typeof value === "number");
  if (values.length === 0) return "";
  const chosen = new Map(options === undefined ? [] : rowsOf(options).map((row): [string, unknown] => [String(row[0]).toLowerCase(), row[1]]));
  if (chosen.get("charttype") === "bar") return bar(values, Number(chosen.get("max") ?? values.reduce((sum, value) => sum + value, 0)));
  const low = Number(chosen.get("ymin") ?? Math.min(...values));
  const high = Number(chosen.get("ymax") ?? Math.max(...values));
  return values.map((value) => BARS[high === low ? 3 : Math.max(0, Math.min(7, Math.round(((value - low) / (high - low)) * 7)))]).join("");
}

function bar(values: readonly number[], max: number): string {
  const filled = Math.max(0, Math.min(BAR_LENGTH, Math.round((BAR_LENGTH * (values[0] ?? 0)) / (max || 1))));
  return "█".repeat(filled) + "░".repeat(BAR_LENGTH - filled);
}
