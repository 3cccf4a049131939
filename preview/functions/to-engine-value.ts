import { ArrayValueObject, type BaseValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import { toSerial } from "../engine/serial-date";
import { ERROR_TEXT, FormattedNumber, isDate } from "./cell-value";

/** Turns what a function returned into the engine's value: rows spill, a flat array is one column, NaN and infinity are `#NUM!`. */
export function toEngineValue(result: unknown, timeZone: string): BaseValueObject {
  if (!Array.isArray(result)) return one(result, timeZone);
  const list = result as readonly unknown[];
  if (list.length === 0) return StringValueObject.create("");
  const rows = list.map((row): readonly unknown[] => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  const calculateValueList = rows.map((row) => Array.from({ length: columnCount }, (_, column) => one(row[column], timeZone)));
  return ArrayValueObject.create({ calculateValueList, rowCount: rows.length, columnCount, unitId: "", sheetId: "", row: -1, column: -1 });
}

/** An error cell with its reason. */
export function errorValue(error: string, message?: string): BaseValueObject {
  return ErrorValueObject.create(error as ErrorType, message);
}

function one(value: unknown, timeZone: string): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue(ErrorType.NUM);
  if (value instanceof FormattedNumber) return NumberValueObject.create(value.value, value.format);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (isDate(value)) {
    const serial = toSerial(value, timeZone);
    return Number.isNaN(serial) ? errorValue(ErrorType.NUM) : NumberValueObject.create(serial, Number.isInteger(serial) ? "yyyy-mm-dd" : "yyyy-mm-dd h:mm:ss");
  }
  const text = typeof value === "string" ? value : String(value);
  return ERROR_TEXT.test(text) ? errorValue(text) : StringValueObject.create(text);
}
