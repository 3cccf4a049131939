import type { Box } from "../engine/grid";
import type { CellValue } from "../functions/cell-value";
import { parseA1 } from "./a1-notation";
import { EmbeddedChart, EmbeddedChartBuilder, SheetCharts } from "./chart";
import { ConditionalRules } from "./conditional-rules";
import type { ConditionalFormatRule } from "./conditional-format";
import { DeveloperMetadata, DeveloperMetadataFinder, newMetadata } from "./developer-metadata";
import { ProtectionType, SheetType } from "./enums";
import { Filter } from "./filter";
import { type EnumValue, enumName } from "./model";
import { newProtection, Protection } from "./protection";
import { Range } from "./range";
import { RangeList } from "./range-list";
import { Selection } from "./selection";
import { SheetLayout } from "./sheet-layout";
import { Spreadsheet } from "./spreadsheet";

/** SpreadsheetApp.Sheet. */
export class Sheet extends SheetLayout {
  getName(): string {
    return this.grid.sheet.getSheetName();
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    if (this.getName() !== name && this.book.engine.book.getSheetByName(name) !== null) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    this.grid.sheet.setName(name);
    return this;
  }

  getSheetId(): number {
    return sheetNumber(this.grid.id);
  }

  getIndex(): number {
    return this.grid.sheet.getIndex() + 1;
  }

  getParent(): Spreadsheet {
    return new Spreadsheet(this.book);
  }

  getType(): EnumValue {
    return SheetType["GRID"] as EnumValue;
  }

  getRange(row: number | string, column?: number, rows = 1, columns = 1): Range {
    if (typeof row === "string") {
      const found = parseA1(row, (name) => (name === undefined || name === this.getName() ? { rows: this.getMaxRows(), columns: this.getMaxColumns() } : undefined));
      const named = found === undefined ? new Spreadsheet(this.book).getRangeByName(row) : null;
      if (named !== null && named.grid.id === this.grid.id) return named;
      if (found === undefined) throw new Error(`Range not found: ${row}`);
      return new Range(this.book, this.grid, found.box);
    }
    if (column === undefined) throw new Error("The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getRange.");
    if (row < 1) throw new Error("The starting row of the range is too small.");
    if (column < 1) throw new Error("The starting column of the range is too small.");
    return new Range(this.book, this.grid, { row: row - 1, column: column - 1, rows, columns });
  }

  getRangeList(notations: string[]): RangeList {
    return new RangeList(notations.map((notation) => this.getRange(notation)));
  }

  getDataRange(): Range {
    const { rows, columns } = this.grid.extent();
    return this.#range({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }

  getLastRow(): number {
    return this.grid.extent().rows;
  }

  getLastColumn(): number {
    return this.grid.extent().columns;
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): CellValue[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }

  appendRow(values: (CellValue | null)[]): this {
    const row = this.getLastRow();
    if (row >= this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), 1);
    if (values.length > this.getMaxColumns()) this.insertColumnsAfter(this.getMaxColumns(), values.length - this.getMaxColumns());
    this.#range({ row, column: 0, rows: 1, columns: values.length }).setValues([values]);
    return this;
  }

  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    this.#whole().clear(options);
    if (Object.keys(options).length === 0) this.clearConditionalFormatRules();
    return this;
  }

  clearContents(): this {
    this.#whole().clearContent();
    return this;
  }

  clearFormats(): this {
    this.#whole().clearFormat();
    this.clearConditionalFormatRules();
    return this;
  }

  clearNotes(): this {
    for (const { row, col } of this.grid.sheet.getNotes()) this.grid.sheet.getRange(row, col).deleteNote();
    return this;
  }

  hideSheet(): this {
    if (this.book.engine.book.getSheets().filter((sheet) => !sheet.isSheetHidden()).length === 1 && !this.isSheetHidden()) throw new Error("You can't hide all the sheets in a document.");
    this.grid.sheet.hideSheet();
    return this;
  }

  showSheet(): this {
    this.grid.sheet.showSheet();
    return this;
  }

  isSheetHidden(): boolean {
    return this.grid.sheet.isSheetHidden();
  }

  activate(): this {
    this.grid.sheet.activate();
    return this;
  }

  getActiveRange(): Range | null {
    return this.getSelection().getActiveRange();
  }

  getActiveCell(): Range | null {
    return this.getCurrentCell();
  }

  getCurrentCell(): Range | null {
    return this.getSelection().getCurrentCell();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }

  getSelection(): Selection {
    return new Selection(this.book, this.grid);
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    new ConditionalRules(this.book, this.grid).write(rules);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return new ConditionalRules(this.book, this.grid).read();
  }

  clearConditionalFormatRules(): void {
    new ConditionalRules(this.book, this.grid).clear();
  }

  protect(): Protection {
    return newProtection(this.book, "SHEET", { sheetId: this.grid.id, row: 0, column: 0, rows: this.getMaxRows(), columns: this.getMaxColumns() });
  }

  getProtections(type: EnumValue): Protection[] {
    const wanted = enumName(type, ProtectionType, "type");
    return this.book.state.protections.filter((record) => record.type === wanted && record.place.sheetId === this.grid.id).map((record) => new Protection(this.book, record));
  }

  addDeveloperMetadata(key: string, value?: string | EnumValue, visibility?: EnumValue): this {
    newMetadata(this.book, this.#place(), "SHEET", key, value, visibility);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder().withLocationType("SHEET").find();
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.book, this.#place());
  }

  getFilter(): Filter | null {
    return this.grid.sheet.getFilter() === null ? null : new Filter(this.book, this.grid);
  }

  sort(column: number, ascending = true): this {
    const { rows, columns } = this.grid.extent();
    const frozen = this.getFrozenRows();
    if (rows > frozen) this.#range({ row: frozen, column: 0, rows: rows - frozen, columns }).sort({ column, ascending });
    return this;
  }

  newChart(): EmbeddedChartBuilder {
    return new SheetCharts(this.book, this.grid).newChart();
  }

  getCharts(): EmbeddedChart[] {
    return new SheetCharts(this.book, this.grid).all();
  }

  insertChart(chart: EmbeddedChart): void {
    new SheetCharts(this.book, this.grid).insert(chart);
  }

  updateChart(chart: EmbeddedChart): void {
    new SheetCharts(this.book, this.grid).update(chart);
  }

  removeChart(chart: EmbeddedChart): void {
    new SheetCharts(this.book, this.grid).remove(chart);
  }

  #range(box: Box): Range {
    return new Range(this.book, this.grid, box);
  }

  #whole(): Range {
    return this.#range({ row: 0, column: 0, rows: this.getMaxRows(), columns: this.getMaxColumns() });
  }

  #place() {
    return { sheetId: this.grid.id, row: 0, column: 0, rows: 0, columns: 0 };
  }
}

/** The number that Apps Script knows a sheet by; sheets made by hand in the local workbook have other ids, which are hashed. */
export function sheetNumber(id: string): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return Math.abs(hash);
}
