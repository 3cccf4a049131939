import { type CellValue, isDate } from "../cell-value";
import { compare } from "./values";
import { parseQuery, type Aggregate, type Column, type Condition, type Query } from "./query-text";

/**
 * QUERY(data; text; headers): select, where, group by, order by, limit, offset and label with avg, sum, count, min and max.
 * Anything else of the query language is an error that names it.
 */
export function query(data: CellValue[][], text: string, headers?: number): CellValue[][] {
  const parsed = parseQuery(text);
  const headerRows = headers ?? (looksLikeHeader(data) ? 1 : 0);
  const names = (data[0] ?? []).map((_, column) => data.slice(0, headerRows).map((row) => String(row[column] ?? "")).join(" "));
  const width = names.length;
  const kept = data.slice(headerRows).filter((row) => row.some((value) => value !== "") && (parsed.where === undefined || holds(parsed.where, row)));
  const columns = parsed.select ?? Array.from({ length: width }, (_, index): Column => ({ index }));
  for (const { index } of columns) if (index >= width) throw new Error("#VALUE!");
  const grouped = parsed.groupBy.length > 0 || columns.some((column) => column.aggregate !== undefined);
  const groups = grouped ? groupRows(kept, parsed.groupBy) : kept.map((row) => [row]);
  const ordered = order(groups, parsed).slice(parsed.offset, parsed.limit === undefined ? undefined : parsed.offset + parsed.limit);
  const body = ordered.map((group) => columns.map((column) => cellOf(group, column)));
  const titles = columns.map((column) => titleOf(column, names, parsed));
  return titles.some((title) => title !== "") ? [titles, ...body] : body.length > 0 ? body : [[""]];
}

function looksLikeHeader(data: CellValue[][]): boolean {
  const [first, second] = data;
  return first !== undefined && second !== undefined && first.every((value) => typeof value === "string") && second.some((value) => typeof value !== "string");
}

function groupRows(rows: CellValue[][], by: readonly number[]): CellValue[][][] {
  const groups = new Map<string, CellValue[][]>();
  for (const row of rows) {
    const key = JSON.stringify(by.map((column) => row[column]));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].sort((a, b) => firstOrder(by.map((column) => compare(a[0]?.[column] ?? "", b[0]?.[column] ?? ""))));
}

function order(groups: CellValue[][][], { orderBy }: Query): CellValue[][][] {
  return orderBy.length === 0 ? groups : [...groups].sort((a, b) => firstOrder(orderBy.map(({ column, ascending }) => compare(cellOf(a, column), cellOf(b, column), ascending))));
}

function firstOrder(orders: readonly number[]): number {
  return orders.find((value) => value !== 0) ?? 0;
}

function cellOf(group: CellValue[][], { index, aggregate }: Column): CellValue {
  return aggregate === undefined ? (group[0]?.[index] ?? "") : aggregated(aggregate, group.map((row) => row[index] ?? ""));
}

function aggregated(aggregate: Aggregate, values: readonly CellValue[]): CellValue {
  const filled = values.filter((value) => value !== "");
  if (aggregate === "count") return filled.length;
  const sorted = [...filled].sort((a, b) => compare(a, b));
  if (aggregate === "min") return sorted[0] ?? "";
  if (aggregate === "max") return sorted[sorted.length - 1] ?? "";
  const numbers = filled.filter((value): value is number => typeof value === "number");
  if (numbers.length !== filled.length) throw new Error("#VALUE!");
  const sum = numbers.reduce((total, value) => total + value, 0);
  return aggregate === "sum" ? sum : numbers.length === 0 ? "" : sum / numbers.length;
}

function titleOf(column: Column, names: readonly string[], { labels }: Query): string {
  const label = labels.find((given) => given.column.index === column.index && given.column.aggregate === column.aggregate);
  if (label !== undefined) return label.text;
  const name = names[column.index] ?? "";
  return column.aggregate === undefined ? name : `${column.aggregate} ${name}`.trim();
}

function holds(condition: Condition, row: readonly CellValue[]): boolean {
  switch (condition.kind) {
    case "and":
      return condition.parts.every((part) => holds(part, row));
    case "or":
      return condition.parts.some((part) => holds(part, row));
    case "not":
      return !holds(condition.part, row);
    case "null":
      return ((row[condition.index] ?? "") === "") !== condition.negated;
    case "compare":
      return compares(row[condition.index] ?? "", condition.operator, condition.value);
  }
}

function compares(cell: CellValue, operator: string, value: CellValue): boolean {
  if (cell === "") return operator === "!=" || operator === "<>";
  const text = String(cell);
  switch (operator) {
    case "contains":
      return text.includes(String(value));
    case "starts with":
      return text.startsWith(String(value));
    case "ends with":
      return text.endsWith(String(value));
    case "matches":
      return new RegExp(`^(?:${String(value)})$`).test(text);
  }
  const [left, right] = isDate(cell) && isDate(value) ? [cell.getTime(), value.getTime()] : [cell, value];
  if (typeof left !== typeof right) return operator === "!=" || operator === "<>";
  const sign = left < right ? -1 : left > right ? 1 : 0;
  return { "=": sign === 0, "!=": sign !== 0, "<>": sign !== 0, "<": sign < 0, "<=": sign <= 0, ">": sign > 0, ">=": sign >= 0 }[operator] ?? false;
}
