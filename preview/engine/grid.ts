import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type IRange, type IStyleData, numfmt, type Nullable } from "@univerjs/core";
import { SetColHiddenMutation, SetColVisibleMutation, SetRangeValuesMutation, SetRowHiddenMutation, SetRowVisibleMutation, SetStyleCommand, SetWorksheetColWidthMutation } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { type CellValue, sheetsError } from "../functions/cell-value";
import { displayText } from "./display-text";
import type { Engine } from "./engine";
import { fromSerial } from "./serial-date";
import type { SpreadsheetLocale } from "./spreadsheet-locale";
import { StyleWriter } from "./style-writer";
import { type CellNotes, readFormula } from "./written-formula";

/** A rectangle of cells; rows and columns count from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How values are read and shown. */
export interface GridSettings {
  locale(): SpreadsheetLocale;
  timeZone(): string;
}

/** One sheet's cells, read and written without the facade's detours. */
export class Grid {
  constructor(
    readonly engine: Engine,
    readonly sheet: FWorksheet,
    private readonly settings: GridSettings,
  ) {}

  get id(): string {
    return this.sheet.getSheetId();
  }

  /** Puts contents into cells; each entry replaces what the cell holds and leaves its looks. */
  putContents(box: Box, contentAt: (row: number, column: number) => ICellData): void {
    const { engine, id: subUnitId } = this;
    engine.api.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: engine.unitId, subUnitId, cellValue: matrixOf(box, contentAt) });
  }

  /** Changes looks only, which starts no calculation. The engine hears of it once, as of a change to the first cell. */
  putStyles(box: Box, styleAt: (row: number, column: number) => IStyleData | null): void {
    const { engine, id: subUnitId } = this;
    const writer = new StyleWriter(engine.book.getWorkbook().getStyles(), this.sheet.getSheet().getCellMatrix());
    for (let row = 0; row < box.rows; row++) for (let column = 0; column < box.columns; column++) writer.write(box.row + row, box.column + column, styleAt(row, column));
    engine.api.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: engine.unitId, subUnitId, cellValue: { [box.row]: { [box.column]: {} } }, trigger: SetStyleCommand.id });
  }

  /** Sets widths without measuring every cell of the columns for its height, which is done once when a function has ended. */
  putWidths(start: number, count: number, width: number): void {
    const { engine, id: subUnitId } = this;
    const columns = this.sheet.getSheet().getColumnManager();
    for (let column = start; column < start + count; column++) columns.setColumnWidth(column, width);
    engine.api.syncExecuteCommand(SetWorksheetColWidthMutation.id, { unitId: engine.unitId, subUnitId, ranges: [toRange({ row: 0, rows: this.sheet.getMaxRows(), column: start, columns: count })], colWidth: width });
  }

  /** Hides or shows whole columns or rows, and leaves the selection where it is. */
  putHidden(what: "columns" | "rows", start: number, count: number, hidden: boolean): void {
    const { engine, id: subUnitId } = this;
    const mutation = what === "columns" ? (hidden ? SetColHiddenMutation : SetColVisibleMutation) : hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
    const box = what === "columns" ? { row: 0, rows: this.sheet.getMaxRows(), column: start, columns: count } : { column: 0, columns: this.sheet.getMaxColumns(), row: start, rows: count };
    engine.api.syncExecuteCommand(mutation.id, { unitId: engine.unitId, subUnitId, ranges: [toRange(box)] });
  }

  /** The cell as stored, without what spills into it. */
  stored(row: number, column: number): Nullable<ICellData> {
    return this.sheet.getSheet().getCellMatrix().getValue(row, column);
  }

  /** The cell with the value it shows, its own or one spilled into it. */
  shown(row: number, column: number): Nullable<ICellData> {
    const own = this.stored(row, column);
    if (own?.f !== undefined && own.f !== null) return own;
    const spilled = this.engine.formulas.getArrayFormulaCellData()[this.engine.unitId]?.[this.id]?.[row]?.[column];
    return spilled ?? own;
  }

  value(row: number, column: number): CellValue {
    const cell = this.shown(row, column);
    const raw = cell?.v ?? richText(cell);
    if (raw === null || raw === undefined || raw === "") return "";
    if (cell?.t === CellValueType.BOOLEAN) return raw === 1 || raw === true || raw === "1" || raw === "TRUE";
    if (typeof raw === "number") {
      const format = this.format(row, column);
      return format !== "" && numfmt.isDateFormat(format) ? fromSerial(raw, this.settings.timeZone()) : raw;
    }
    return typeof raw === "string" ? sheetsError(raw) : raw;
  }

  displayValue(row: number, column: number): string {
    const cell = this.shown(row, column);
    const raw = cell?.v ?? richText(cell);
    if (raw === null || raw === undefined) return "";
    if (cell?.t === CellValueType.BOOLEAN) return this.value(row, column) === true ? "TRUE" : "FALSE";
    if (typeof raw === "number") return displayText(raw, this.format(row, column), this.settings.locale());
    return typeof raw === "string" ? sheetsError(raw) : String(raw);
  }

  /** The formula as it was written, or the empty string. */
  formula(row: number, column: number): string {
    const cell = this.stored(row, column);
    if (!cell) return "";
    const notes = cell.custom as CellNotes | undefined;
    if (cell.f) return readFormula(notes, cell.f);
    if (cell.si) return this.sheet.getRange(row, column).getFormula();
    return cell.v === "#ERROR!" ? (notes?.formula?.written ?? "") : "";
  }

  /** The number format of a cell; empty when it has none. */
  format(row: number, column: number): string {
    return this.style(row, column)?.n?.pattern ?? "";
  }

  style(row: number, column: number): IStyleData | undefined {
    return this.engine.book.getWorkbook().getStyles().getStyleByCell(this.stored(row, column)) ?? undefined;
  }

  /** The last row and column that hold anything, spilled values included; 0 for an empty sheet. Counts from 1. */
  extent(): { readonly rows: number; readonly columns: number } {
    let [rows, columns] = [0, 0];
    const reach = (row: number, column: number): void => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    this.sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && ((cell.v !== null && cell.v !== undefined && cell.v !== "") || cell.f || cell.si || cell.p)) reach(row, column);
      });
    const spilled = this.engine.formulas.getArrayFormulaCellData()[this.engine.unitId]?.[this.id] ?? {};
    for (const [row, line] of Object.entries(spilled)) {
      // a spilled empty string counts as content, as it does in Sheets: only null leaves a cell blank
      for (const [column, cell] of Object.entries(line ?? {}) as [string, Nullable<ICellData>][]) if (cell && cell.v !== null && cell.v !== undefined) reach(Number(row), Number(column));
    }
    return { rows, columns };
  }
}

/** The engine's form of a rectangle. */
export function toRange(box: Box): IRange {
  return { startRow: box.row, startColumn: box.column, endRow: box.row + box.rows - 1, endColumn: box.column + box.columns - 1 };
}

function matrixOf(box: Box, cellAt: (row: number, column: number) => ICellData): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = 0; row < box.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < box.columns; column++) line[box.column + column] = cellAt(row, column);
    matrix[box.row + row] = line;
  }
  return matrix;
}

function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "");
}
