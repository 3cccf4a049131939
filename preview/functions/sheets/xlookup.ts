import { type CellValue, type FunctionArgument, isDate } from "../cell-value";
import { compare, flatten, rowsOf, scalar } from "./values";

/** XLOOKUP(key; lookup; result; missing; match mode; search mode). An index replaces the engine's comparison of every key with every row. */
export function xlookup(keys: FunctionArgument, lookup: FunctionArgument, result: FunctionArgument, missing?: FunctionArgument, matchMode?: FunctionArgument, searchMode?: FunctionArgument): unknown {
  const places = flatten(lookup);
  const results = rowsOf(result);
  const across = results.length === 1 && places.length === results[0]?.length && places.length > 1;
  if (!across && results.length !== places.length) throw new Error("#VALUE!");
  const find = finder(places, Number(scalar(matchMode, 0)), Number(scalar(searchMode, 1)) < 0);
  const answer = (key: CellValue): CellValue[] => {
    const index = find(key);
    if (index === undefined) return [missing === undefined ? "#N/A" : (flatten(missing)[0] ?? "")];
    return across ? [results[0]?.[index] ?? ""] : (results[index] ?? []);
  };
  if (!Array.isArray(keys)) return [answer(keys ?? "")];
  return keys.length === 1 ? [keys[0]?.map((key) => answer(key)[0])] : keys.map((row) => (row.length === 1 ? answer(row[0] ?? "") : row.map((key) => answer(key)[0])));
}

function finder(places: readonly CellValue[], matchMode: number, fromEnd: boolean): (key: CellValue) => number | undefined {
  if (matchMode === 2) return (key) => indexWhere(places, wildcard(String(key)), fromEnd);
  const index = new Map<unknown, number>();
  for (const [at, value] of places.entries()) if (fromEnd || !index.has(keyOf(value))) index.set(keyOf(value), at);
  if (matchMode === 0) return (key) => index.get(keyOf(key));
  return (key) => index.get(keyOf(key)) ?? nearest(places, key, matchMode < 0);
}

/** Texts match without regard to case; a blank key finds a blank. */
function keyOf(value: CellValue): unknown {
  return isDate(value) ? value.getTime() : typeof value === "string" ? `"${value.toLowerCase()}` : value;
}

function nearest(places: readonly CellValue[], key: CellValue, smaller: boolean): number | undefined {
  let best: number | undefined;
  for (const [at, value] of places.entries()) {
    if (value === "" || typeof value !== typeof key || (smaller ? compare(value, key) > 0 : compare(value, key) < 0)) continue;
    const than = best === undefined ? undefined : places[best];
    if (than === undefined || (smaller ? compare(value, than) > 0 : compare(value, than) < 0)) best = at;
  }
  return best;
}

function wildcard(text: string): (value: CellValue) => boolean {
  const pattern = new RegExp(`^${text.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".")}$`, "i");
  return (value) => typeof value === "string" && pattern.test(value);
}

function indexWhere(places: readonly CellValue[], test: (value: CellValue) => boolean, fromEnd: boolean): number | undefined {
  const found = (fromEnd ? [...places].reverse() : places).findIndex(test);
  if (found < 0) return undefined;
  return fromEnd ? places.length - 1 - found : found;
}
