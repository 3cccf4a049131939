import { BooleanNumber } from "@univerjs/core";
import type { Grid } from "../engine/grid";
import type { Book } from "./book";
import { ColumnGroups, Group, togglePosition } from "./column-groups";
import { GroupControlTogglePosition } from "./enums";
import { type EnumValue, enumName, Model } from "./model";
import type { Range } from "./range";

/** Rows, columns, panes and other things of a sheet that hold no values. */
export abstract class SheetLayout extends Model {
  constructor(
    readonly book: Book,
    readonly grid: Grid,
  ) {
    super();
  }

  getMaxRows(): number {
    return this.grid.sheet.getMaxRows();
  }

  getMaxColumns(): number {
    return this.grid.sheet.getMaxColumns();
  }

  insertRowsAfter(after: number, count: number): this {
    return this.#insert("rows", after, count);
  }

  insertRowsBefore(before: number, count: number): this {
    return this.#insert("rows", before - 1, count);
  }

  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }

  insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.#insert("columns", after, count);
  }

  insertColumnsBefore(before: number, count: number): this {
    return this.#insert("columns", before - 1, count);
  }

  insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }

  deleteRows(start: number, count: number): void {
    this.#check("row", start, count, this.getMaxRows());
    if (count >= this.getMaxRows()) throw new Error("You can't delete all the rows on the sheet.");
    this.grid.sheet.deleteRows(start - 1, count);
  }

  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }

  deleteColumns(start: number, count: number): void {
    this.#check("column", start, count, this.getMaxColumns());
    if (count >= this.getMaxColumns()) throw new Error("You can't delete all the columns on the sheet.");
    this.grid.sheet.deleteColumns(start - 1, count);
  }

  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }

  moveColumns(columns: Range, destination: number): void {
    this.grid.sheet.moveColumns(this.#columns(columns.getColumn(), columns.getNumColumns()), destination - 1);
  }

  moveRows(rows: Range, destination: number): void {
    this.grid.sheet.moveRows(this.#rows(rows.getRow(), rows.getNumRows()), destination - 1);
  }

  setFrozenRows(rows: number): void {
    this.grid.sheet.setFrozenRows(rows);
  }

  setFrozenColumns(columns: number): void {
    this.grid.sheet.setFrozenColumns(columns);
  }

  getFrozenRows(): number {
    return this.grid.sheet.getFrozenRows();
  }

  getFrozenColumns(): number {
    return this.grid.sheet.getFrozenColumns();
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(start: number, count: number, width: number): this {
    this.#check("column", start, count, this.getMaxColumns());
    this.grid.putWidths(start - 1, count, width);
    this.book.touchRows(this.grid.id, 0, this.getMaxRows());
    return this;
  }

  getColumnWidth(column: number): number {
    return this.grid.sheet.getColumnWidth(column - 1);
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  /** The headless workbook measures no text, so widths stay as they are. */
  autoResizeColumns(start: number, count: number): this {
    this.#check("column", start, count, this.getMaxColumns());
    return this;
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(start: number, count: number, height: number): this {
    this.#check("row", start, count, this.getMaxRows());
    this.grid.sheet.setRowHeights(start - 1, count, height);
    return this;
  }

  setRowHeightsForced(start: number, count: number, height: number): this {
    this.#check("row", start, count, this.getMaxRows());
    this.grid.sheet.setRowHeightsForced(start - 1, count, height);
    return this;
  }

  getRowHeight(row: number): number {
    return this.grid.sheet.getRowHeight(row - 1);
  }

  hideColumns(start: number, count = 1): void {
    this.grid.putHidden("columns", start - 1, count, true);
  }

  showColumns(start: number, count = 1): void {
    this.grid.putHidden("columns", start - 1, count, false);
  }

  hideColumn(column: Range): void {
    this.hideColumns(column.getColumn(), column.getNumColumns());
  }

  unhideColumn(column: Range): void {
    this.showColumns(column.getColumn(), column.getNumColumns());
  }

  hideRows(start: number, count = 1): void {
    this.grid.putHidden("rows", start - 1, count, true);
  }

  showRows(start: number, count = 1): void {
    this.grid.putHidden("rows", start - 1, count, false);
  }

  isColumnHiddenByUser(column: number): boolean {
    return !this.grid.sheet.getSheet().getColVisible(column - 1);
  }

  isRowHiddenByUser(row: number): boolean {
    return !this.grid.sheet.getSheet().getRowVisible(row - 1);
  }

  setTabColor(color: string | null): this {
    this.grid.sheet.setTabColor(color ?? "");
    return this;
  }

  getTabColor(): string | null {
    return this.grid.sheet.getTabColor() || null;
  }

  setHiddenGridlines(hidden: boolean): this {
    this.grid.sheet.setHiddenGridlines(hidden);
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.grid.sheet.hasHiddenGridLines();
  }

  setRightToLeft(on: boolean): this {
    // the engine keeps the flag and has no command for it
    this.grid.sheet.getSheet().getConfig().rightToLeft = on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.changed();
    return this;
  }

  isRightToLeft(): boolean {
    return this.grid.sheet.getSheet().getConfig().rightToLeft === BooleanNumber.TRUE;
  }

  getColumnGroup(column: number, depth: number): Group | null {
    const groups = new ColumnGroups(this.book, this.grid);
    const run = groups.runs().find((candidate) => candidate.depth === depth && column - 1 >= candidate.start && column - 1 < candidate.start + candidate.count);
    return run === undefined ? null : new Group(groups, run);
  }

  getColumnGroupDepth(column: number): number {
    return new ColumnGroups(this.book, this.grid).depth(column - 1);
  }

  collapseAllColumnGroups(): this {
    new ColumnGroups(this.book, this.grid).setAllCollapsed(true);
    return this;
  }

  expandAllColumnGroups(): this {
    new ColumnGroups(this.book, this.grid).setAllCollapsed(false);
    return this;
  }

  setColumnGroupControlPosition(position: EnumValue): this {
    new ColumnGroups(this.book, this.grid).record().controlAfter = enumName(position, GroupControlTogglePosition, "position") === "AFTER";
    this.book.changed();
    return this;
  }

  getColumnGroupControlPosition(): EnumValue {
    return togglePosition(new ColumnGroups(this.book, this.grid).record());
  }


  #insert(what: "rows" | "columns", after: number, count: number): this {
    const [size, single] = what === "rows" ? [this.getMaxRows(), "row"] : [this.getMaxColumns(), "column"];
    if (!Number.isInteger(after) || !Number.isInteger(count) || count < 1) throw new Error(`The number of ${what} to insert must be at least 1.`);
    if (after < 0 || after > size) throw new Error(`Those ${what} are out of bounds: ${single} ${after}.`);
    if (what === "rows") {
      if (after === 0) this.grid.sheet.insertRowsBefore(0, count);
      else this.grid.sheet.insertRowsAfter(after - 1, count);
    } else if (after === 0) this.grid.sheet.insertColumnsBefore(0, count);
    else this.grid.sheet.insertColumnsAfter(after - 1, count);
    return this;
  }

  #check(single: string, start: number, count: number, size: number): void {
    if (!Number.isInteger(start) || !Number.isInteger(count) || start < 1 || count < 1 || start + count - 1 > size) throw new Error(`Those ${single}s are out of bounds.`);
  }

  #columns(start: number, count: number) {
    return this.grid.sheet.getRange(0, start - 1, this.getMaxRows(), count);
  }

  #rows(start: number, count: number) {
    return this.grid.sheet.getRange(start - 1, 0, count, this.getMaxColumns());
  }
}
