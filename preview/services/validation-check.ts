import { CellValueType, type ICellData } from "@univerjs/core";
import type { Box, Grid } from "../engine/grid";
import { fromSerial } from "../engine/serial-date";
import { type CellValue, isDate } from "../functions/cell-value";
import { formatA1 } from "./a1-notation";
import type { Book } from "./book";
import type { ValidationRecord, ValidationValue } from "./host-state";

/** Refuses contents that a rule of their cell rejects, as setValue does in Sheets; formulas may always be written. */
export function checkValidations(book: Book, grid: Grid, box: Box, contentAt: (row: number, column: number) => ICellData): void {
  if (!Object.values(book.state.validations).some((record) => !record.allowInvalid)) return;
  for (const { rule } of grid.sheet.getDataValidations()) {
    const record = book.state.validations[rule.uid];
    if (record === undefined || record.allowInvalid) continue;
    for (const range of rule.ranges as readonly { startRow: number; endRow: number; startColumn: number; endColumn: number }[]) {
      for (let row = Math.max(range.startRow, box.row); row <= Math.min(range.endRow, box.row + box.rows - 1); row++) {
        for (let column = Math.max(range.startColumn, box.column); column <= Math.min(range.endColumn, box.column + box.columns - 1); column++) {
          const content = contentAt(row - box.row, column - box.column);
          if (content.f || accepts(record, valueOf(content, record, book.timeZone), (value) => listed(book, value))) continue;
          throw new Error(`The data you entered in cell ${formatA1({ row, column, rows: 1, columns: 1 })} violates the data validation rules set on this cell.${record.helpText === null ? "" : `\n${record.helpText}`}`);
        }
      }
    }
  }
}

function valueOf(content: ICellData, { criteria }: ValidationRecord, timeZone: string): CellValue | null {
  if (content.t === CellValueType.BOOLEAN) return content.v === 1;
  if (typeof content.v === "number" && criteria.startsWith("DATE_")) return fromSerial(content.v, timeZone);
  return content.v ?? null;
}

function listed(book: Book, value: ValidationValue | undefined): readonly string[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || !("range" in value)) return [];
  const grid = book.gridOf(value.sheetId);
  const range = grid?.sheet.getRange(value.range);
  if (grid === undefined || range === undefined) return [];
  const shown: string[] = [];
  for (let row = range.getRow(); row <= range.getLastRow(); row++) for (let column = range.getColumn(); column <= range.getLastColumn(); column++) shown.push(String(grid.value(row, column)));
  return shown;
}

/** What a rule that rejects input has to say about a value: true when it may stay. Custom formulas are left to the grid. */
export function accepts({ criteria, values }: ValidationRecord, value: CellValue | null | undefined, listed: (value: ValidationValue | undefined) => readonly string[]): boolean {
  if (value === null || value === undefined || value === "") return true;
  const [first, second] = values;
  if (criteria === "VALUE_IN_LIST" || criteria === "VALUE_IN_RANGE") return listed(first).includes(String(value));
  if (criteria === "CHECKBOX") return first === undefined ? typeof value === "boolean" : value === first || value === second;
  if (criteria.startsWith("NUMBER_")) return typeof value === "number" && holds(criteria.slice(7), value, Number(first), Number(second));
  if (criteria === "DATE_IS_VALID_DATE") return isDate(value) || typeof value === "number";
  if (criteria.startsWith("DATE_")) return isDate(value) && holds(DATES[criteria.slice(5)] ?? criteria.slice(5), value.getTime(), time(first), time(second));
  return true;
}

const DATES: Readonly<Record<string, string>> = { AFTER: "GREATER_THAN", BEFORE: "LESS_THAN", ON_OR_AFTER: "GREATER_THAN_OR_EQUAL_TO", ON_OR_BEFORE: "LESS_THAN_OR_EQUAL_TO" };

const time = (value: ValidationValue | undefined): number => (typeof value === "object" && value !== null && "date" in value ? value.date : Number.NaN);

function holds(operator: string, value: number, first: number, second: number): boolean {
  const tests: Readonly<Record<string, boolean>> = {
    BETWEEN: value >= first && value <= second,
    NOT_BETWEEN: value < first || value > second,
    EQUAL_TO: value === first,
    NOT_EQUAL_TO: value !== first,
    GREATER_THAN: value > first,
    GREATER_THAN_OR_EQUAL_TO: value >= first,
    LESS_THAN: value < first,
    LESS_THAN_OR_EQUAL_TO: value <= first,
  };
  return tests[operator] ?? true;
}
