import type { Box } from "../engine/grid";
import { ConditionalRules } from "./conditional-rules";
import { DataValidation, DataValidationBuilder, readValidation, writeValidation } from "./data-validation";
import { ColumnGroups } from "./column-groups";
import { DeveloperMetadata, DeveloperMetadataFinder, newMetadata } from "./developer-metadata";
import { CopyPasteType } from "./enums";
import { Filter } from "./filter";
import { type EnumValue, enumName } from "./model";
import { newProtection, type Protection } from "./protection";
import { RangeFormat } from "./range-format";
import { checkShape, eachCell } from "./range-place";
import { Sheet } from "./sheet";
import { compare } from "../functions/sheets/values";
import { TextFinder } from "./text-finder";

/** SpreadsheetApp.Range. */
export class Range extends RangeFormat {
  getSheet(): Sheet {
    return new Sheet(this.book, this.grid);
  }

  activate(): this {
    this.grid.sheet.activate();
    this.#engineRange().activate();
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }

  clear(options: { contentsOnly?: boolean; formatOnly?: boolean; commentsOnly?: boolean; validationsOnly?: boolean } = {}): this {
    const all = Object.values(options).every((on) => on !== true);
    if (all || options.contentsOnly === true) this.clearContent();
    if (all || options.formatOnly === true) {
      this.clearFormat();
      new ConditionalRules(this.book, this.grid).cutOut(this.box);
    }
    if (options.validationsOnly === true) this.clearDataValidations();
    return this;
  }

  merge(): this {
    this.#engineRange().merge({ isForceMerge: true });
    return this;
  }

  mergeAcross(): this {
    this.#engineRange().mergeAcross({ isForceMerge: true });
    return this;
  }

  mergeVertically(): this {
    this.#engineRange().mergeVertically({ isForceMerge: true });
    return this;
  }

  breakApart(): this {
    this.#engineRange().breakApart();
    return this;
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  getMergedRanges(): Range[] {
    return this.grid.sheet
      .getMergedRanges()
      .map((range): Box => ({ row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() }))
      .filter((box) => overlaps(box, this.box))
      .map((box) => new Range(this.book, this.grid, box));
  }

  setDataValidation(rule: DataValidation | null): this {
    if (rule !== null && !(rule instanceof DataValidation)) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.setDataValidation.");
    writeValidation(this.book, this.grid, this.box, rule);
    return this;
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    checkShape(rules, this.box, "setDataValidations");
    eachCell(this.box, (row, column) => writeValidation(this.book, this.grid, { row, column, rows: 1, columns: 1 }, rules[row - this.box.row]?.[column - this.box.column] ?? null));
    return this;
  }

  getDataValidation(): DataValidation | null {
    return readValidation(this.book, this.grid, this.box.row, this.box.column);
  }

  getDataValidations(): (DataValidation | null)[][] {
    return eachCell(this.box, (row, column) => readValidation(this.book, this.grid, row, column));
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  insertCheckboxes(checked: unknown = true, unchecked: unknown = false): this {
    const builder = new DataValidationBuilder(this.book);
    this.setDataValidation((checked === true ? builder.requireCheckbox() : builder.requireCheckbox(checked as string, unchecked as string)).build());
    return this.setValue(unchecked as boolean);
  }

  protect(): Protection {
    return newProtection(this.book, "RANGE", { sheetId: this.grid.id, ...this.box });
  }

  addDeveloperMetadata(key: string, value?: string | EnumValue, visibility?: EnumValue): this {
    newMetadata(this.book, { sheetId: this.grid.id, ...this.box }, this.#locationType(), key, value, visibility);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder().withLocationType(this.#locationType()).find();
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.book, { sheetId: this.grid.id, ...this.box });
  }

  shiftColumnGroupDepth(delta: number): this {
    new ColumnGroups(this.book, this.grid).shift(this.box.column, this.box.columns, delta);
    return this;
  }

  collapseGroups(): this {
    new ColumnGroups(this.book, this.grid).setCollapsedWithin(this.box.column, this.box.columns, true);
    return this;
  }

  expandGroups(): this {
    new ColumnGroups(this.book, this.grid).setCollapsedWithin(this.box.column, this.box.columns, false);
    return this;
  }

  copyTo(destination: Range, type?: EnumValue | { contentsOnly?: boolean; formatOnly?: boolean }): void {
    const kind = type === undefined ? "PASTE_NORMAL" : "contentsOnly" in type || "formatOnly" in type ? (type.contentsOnly === true ? "PASTE_VALUES" : "PASTE_FORMAT") : enumName(type, CopyPasteType, "copyPasteType");
    const target = new Range(destination.book, destination.grid, { ...destination.box, rows: Math.max(this.box.rows, destination.box.rows), columns: Math.max(this.box.columns, destination.box.columns) });
    const source = (row: number, column: number) => [this.box.row + (row % this.box.rows), this.box.column + (column % this.box.columns)] as const;
    const styles = eachCell({ ...target.box, row: 0, column: 0 }, (row, column) => this.grid.style(...source(row, column)) ?? null);
    if (kind !== "PASTE_FORMAT") target.setValues(eachCell({ ...target.box, row: 0, column: 0 }, (row, column) => this.#copied(kind, ...source(row, column), target.box.row + row, target.box.column + column)));
    if (kind === "PASTE_NORMAL" || kind === "PASTE_FORMAT") target.grid.putStyles(target.box, (row, column) => styles[row]?.[column] ?? null);
  }

  sort(order: number | { column: number; ascending?: boolean } | (number | { column: number; ascending?: boolean })[]): this {
    const keys = (Array.isArray(order) ? order : [order]).map((key) => (typeof key === "number" ? { column: key, ascending: true } : { ascending: true, ...key }));
    if (this.getFormulas().some((row) => row.some((formula) => formula !== ""))) throw new Error("Sorting a range that holds formulas is not modelled by the local workbook.");
    const rows = this.getValues();
    const sorted = [...rows].sort((a, b) => {
      for (const { column, ascending } of keys) {
        const by = compare(a[column - this.getColumn()] ?? "", b[column - this.getColumn()] ?? "", ascending);
        if (by !== 0) return by;
      }
      return 0;
    });
    return this.setValues(sorted);
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(this, text);
  }

  createFilter(): Filter {
    this.#engineRange().createFilter();
    return new Filter(this.book, this.grid);
  }

  getFilter(): Filter | null {
    return this.grid.sheet.getFilter() === null ? null : new Filter(this.book, this.grid);
  }

  #engineRange() {
    return this.grid.sheet.getRange(this.box.row, this.box.column, this.box.rows, this.box.columns);
  }

  #locationType(): "COLUMN" | "ROW" {
    const { box, grid } = this;
    if (box.row === 0 && box.rows === grid.sheet.getMaxRows()) return "COLUMN";
    if (box.column === 0 && box.columns === grid.sheet.getMaxColumns()) return "ROW";
    throw new Error("Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.");
  }

  #copied(kind: string, fromRow: number, fromColumn: number, row: number, column: number) {
    const formula = kind === "PASTE_VALUES" ? "" : this.grid.formula(fromRow, fromColumn);
    if (formula === "") return this.grid.value(fromRow, fromColumn);
    return this.book.engine.api.getFormula().moveFormulaRefOffset(formula, column - fromColumn, row - fromRow);
  }
}

function overlaps(a: Box, b: Box): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
