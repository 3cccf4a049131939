import { type CellValue, type FunctionArgument, isDate } from "../cell-value";
import { eachCell, flatten, scalar } from "./values";

/** JOIN(delimiter; value or array; …). */
export function join(delimiter: FunctionArgument, ...values: FunctionArgument[]): string {
  return flatten(...values).map(say).join(String(delimiter ?? ""));
}

/** SPLIT(text; delimiter; by_each_character; remove_empty): pieces that are numbers become numbers. */
export function split(text: FunctionArgument, delimiter: FunctionArgument, byEach: FunctionArgument = true, removeEmpty: FunctionArgument = true): CellValue[][] {
  const sign = String(scalar(delimiter, ""));
  if (sign === "") throw new Error("#VALUE!");
  const pattern = scalar(byEach, true) === true ? new RegExp(`[${sign.replace(/[\\\]^-]/g, "\\$&")}]`) : sign;
  const lines = Array.isArray(text) ? flatten(text) : [text ?? ""];
  const rows = lines.map((line) => {
    const pieces = say(line).split(pattern);
    return (scalar(removeEmpty, true) === true ? pieces.filter((piece) => piece !== "") : pieces).map((piece) => (piece.trim() !== "" && !Number.isNaN(Number(piece)) ? Number(piece) : piece));
  });
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

/** TO_TEXT(value). */
export function toText(value: FunctionArgument): CellValue | CellValue[][] {
  return eachCell(value, say);
}

function say(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isDate(value) ? value.toISOString().slice(0, 10) : String(value);
}
