import { type CellValue, type FunctionArgument, FormattedNumber, type PlainFunction } from "../cell-value";
import { edate } from "./edate";
import { filter } from "./filter";
import { query } from "./query";
import { sort, sortn } from "./sort";
import { sparkline } from "./sparkline";
import { join, split, toText } from "./text";
import { compare, eachCell, eachPair, flatten, rowsOf, toNumber } from "./values";
import { xlookup } from "./xlookup";

const arithmetic =
  (change: (left: number, right: number) => number): PlainFunction =>
  (left, right) =>
    eachPair(left, right, (a, b) => change(toNumber(a), toNumber(b)));

const comparison =
  (test: (order: number) => boolean): PlainFunction =>
  (left, right) =>
    eachPair(left, right, (a, b) => test(compare(a, b)));

const asNumber: PlainFunction = (value) => eachCell(value, (cell) => (cell === "" ? "" : typeof cell === "string" ? cell : toNumber(cell)));

const formatted =
  (format: string): PlainFunction =>
  (value) => {
    const shown = (cell: CellValue): unknown => (typeof cell === "number" ? new FormattedNumber(cell, format) : cell);
    return Array.isArray(value) ? value.map((row) => row.map(shown)) : shown(value ?? "");
  };

const needsGoogle =
  (name: string): PlainFunction =>
  () => {
    throw new Error(`${name} needs Google and is not modelled by the local workbook.`);
  };

function countUniqueIfs(values: FunctionArgument, ...criteria: FunctionArgument[]): number {
  const cells = flatten(values);
  const tests: [CellValue[], CellValue][] = [];
  for (let at = 0; at < criteria.length; at += 2) tests.push([flatten(criteria[at]), flatten(criteria[at + 1])[0] ?? ""]);
  return new Set(cells.filter((cell, index) => cell !== "" && tests.every(([range, wanted]) => range[index] === wanted))).size;
}

/** Functions that Sheets has and the engine lacks, or has with another program's meaning. */
export const SHEETS_FUNCTIONS: Readonly<Record<string, PlainFunction>> = {
  ADD: arithmetic((a, b) => a + b),
  COUNTUNIQUE: (...values) => new Set(flatten(...values).filter((value) => value !== "")).size,
  COUNTUNIQUEIFS: countUniqueIfs,
  DIVIDE: arithmetic((a, b) => {
    if (b === 0) throw new Error("#DIV/0!");
    return a / b;
  }),
  EDATE: edate,
  EQ: comparison((order) => order === 0),
  FILTER: filter,
  FLATTEN: (...values) => flatten(...values).map((value) => [value]),
  GOOGLEFINANCE: needsGoogle("GOOGLEFINANCE"),
  GOOGLETRANSLATE: needsGoogle("GOOGLETRANSLATE"),
  GT: comparison((order) => order > 0),
  GTE: comparison((order) => order >= 0),
  IMAGE: needsGoogle("IMAGE"),
  IMPORTDATA: needsGoogle("IMPORTDATA"),
  IMPORTFEED: needsGoogle("IMPORTFEED"),
  IMPORTHTML: needsGoogle("IMPORTHTML"),
  IMPORTRANGE: needsGoogle("IMPORTRANGE"),
  IMPORTXML: needsGoogle("IMPORTXML"),
  JOIN: join,
  LT: comparison((order) => order < 0),
  LTE: comparison((order) => order <= 0),
  NE: comparison((order) => order !== 0),
  POW: arithmetic((a, b) => a ** b),
  QUERY: (data, text, headers) => query(rowsOf(data), String(text ?? ""), typeof headers === "number" ? headers : undefined),
  SORT: sort,
  SORTN: sortn,
  SPARKLINE: sparkline,
  SPLIT: split,
  TO_DOLLARS: formatted("$#,##0.00"),
  TO_PERCENT: formatted("0.00%"),
  TO_PURE_NUMBER: asNumber,
  TO_TEXT: toText,
  UMINUS: (value) => eachCell(value, (cell) => -toNumber(cell)),
  UNARY_PERCENT: (value) => eachCell(value, (cell) => toNumber(cell) / 100),
  UPLUS: (value) => eachCell(value, (cell) => cell),
  XLOOKUP: xlookup,
};
