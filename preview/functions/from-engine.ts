import { numfmt } from "@univerjs/core";
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { fromSerial } from "../engine/serial-date";
import { type CellValue, type FunctionArgument, sheetsError } from "./cell-value";

/** Turns the engine's argument into what Apps Script would pass: a single cell is its value, a range is rows of values. */
export function fromEngine(variant: FunctionVariantType | null | undefined, timeZone: string): FunctionArgument {
  if (variant === null || variant === undefined) return undefined;
  if (variant.isReferenceObject()) return single(referenceRows(variant as BaseReferenceObject, timeZone));
  const value = variant as BaseValueObject;
  if (value.isArray()) return single(arrayRows(value as ArrayValueObject, timeZone));
  if (value.isLambda()) throw new Error("A LAMBDA cannot be given to this function.");
  return cellValue(value, "", timeZone);
}

function single(rows: CellValue[][]): FunctionArgument {
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? first[0] : rows;
}

function referenceRows(reference: BaseReferenceObject, timeZone: string): CellValue[][] {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const rows = Array.from({ length: endRow - startRow + 1 }, () => new Array<CellValue>(endColumn - startColumn + 1).fill(""));
  const [unitId, sheetId] = [reference.getUnitId(), reference.getSheetId()];
  reference.iterator((value, row, column) => {
    const line = rows[row - startRow];
    if (line === undefined || value === null || value === undefined) return;
    // a spilled number carries no format of its own, so the cell's is asked for
    const pattern = value.isNumber() ? reference.getCellPattern(unitId, sheetId, row, column) : "";
    line[column - startColumn] = cellValue(value, pattern, timeZone);
  });
  return rows;
}

function arrayRows(array: ArrayValueObject, timeZone: string): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const line: CellValue[] = [];
    for (let column = 0; column < array.getColumnCount(); column++) line.push(cellValue(array.get(row, column), "", timeZone));
    rows.push(line);
  }
  return rows;
}

function cellValue(value: BaseValueObject | null | undefined | void, cellPattern: string, timeZone: string): CellValue {
  if (value === null || value === undefined || value.isNull()) return "";
  if (value.isError()) return sheetsError(String((value as { getErrorType?(): string }).getErrorType?.() ?? value.getValue()));
  const raw = value.getValue();
  if (typeof raw === "number" && value.isNumber()) {
    const pattern = value.getPattern() || cellPattern;
    return pattern !== "" && numfmt.isDateFormat(pattern) ? fromSerial(raw, timeZone) : raw;
  }
  return raw;
}
