import type { ICellData } from "@univerjs/core";
import { blankContent, formulaContent, valueContent } from "../engine/cell-content";
import type { CellValue } from "../functions/cell-value";
import { checkShape, eachCell, RangePlace } from "./range-place";
import { checkValidations } from "./validation-check";

/** What a range holds: values, formulas, notes. */
export abstract class RangeContent extends RangePlace {
  getValue(): CellValue {
    return this.grid.value(this.box.row, this.box.column);
  }

  getValues(): CellValue[][] {
    return eachCell(this.box, (row, column) => this.grid.value(row, column));
  }

  getDisplayValue(): string {
    return this.grid.displayValue(this.box.row, this.box.column);
  }

  getDisplayValues(): string[][] {
    return eachCell(this.box, (row, column) => this.grid.displayValue(row, column));
  }

  getFormula(): string {
    return this.grid.formula(this.box.row, this.box.column);
  }

  getFormulas(): string[][] {
    return eachCell(this.box, (row, column) => this.grid.formula(row, column));
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === "")) && this.getFormulas().every((row) => row.every((formula) => formula === ""));
  }

  setValue(value: CellValue | null): this {
    checkScalar(value, "setValue");
    return this.#putChecked((row, column) => valueContent(value, this.#context(row, column)));
  }

  setValues(values: (CellValue | null)[][]): this {
    checkShape(values, this.box, "setValues");
    for (const row of values) for (const value of row) checkScalar(value, "setValues");
    return this.#putChecked((row, column) => valueContent(values[row]?.[column], this.#context(row, column)));
  }

  setFormula(formula: string): this {
    return this.#put((row, column) => this.#formula(formula, row, column));
  }

  setFormulas(formulas: string[][]): this {
    checkShape(formulas, this.box, "setFormulas");
    return this.#put((row, column) => this.#formula(formulas[row]?.[column], row, column));
  }

  clearContent(): this {
    return this.#put(() => blankContent());
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? "";
  }

  getNotes(): string[][] {
    const notes = new Map(this.grid.sheet.getNotes().map((note) => [`${note.row}!${note.col}`, note.note]));
    return eachCell(this.box, (row, column) => notes.get(`${row}!${column}`) ?? "");
  }

  setNote(note: string | null): this {
    eachCell(this.box, (row, column) => this.#note(row, column, note));
    return this;
  }

  setNotes(notes: (string | null)[][]): this {
    checkShape(notes, this.box, "setNotes");
    eachCell(this.box, (row, column) => this.#note(row, column, notes[row - this.box.row]?.[column - this.box.column] ?? ""));
    return this;
  }

  clearNote(): this {
    return this.setNote(null);
  }

  #put(contentAt: (row: number, column: number) => ICellData): this {
    this.book.write(() => this.grid.putContents(this.box, contentAt));
    this.book.touchRows(this.grid.id, this.box.row, this.box.rows);
    return this;
  }

  #putChecked(contentAt: (row: number, column: number) => ICellData): this {
    const contents = Array.from({ length: this.box.rows }, (_, row) => Array.from({ length: this.box.columns }, (__, column) => contentAt(row, column)));
    const known = (row: number, column: number): ICellData => contents[row]?.[column] ?? blankContent();
    checkValidations(this.book, this.grid, this.box, known);
    return this.#put(known);
  }

  #context(row: number, column: number) {
    return this.book.contentContext(this.grid, this.box.row + row, this.box.column + column);
  }

  #formula(formula: unknown, row: number, column: number): ICellData {
    if (formula === null || formula === undefined || formula === "") return blankContent();
    return formulaContent(String(formula), this.#context(row, column));
  }

  #note(row: number, column: number, text: string | null): void {
    const cell = this.grid.sheet.getRange(row, column);
    if (text !== null && text !== "") cell.createOrUpdateNote({ id: `note-${row}-${column}-${this.book.nextId()}`, row, col: column, width: 220, height: 90, note: text, show: false });
    else if (cell.getNote()) cell.deleteNote();
  }
}

function checkScalar(value: unknown, method: string): void {
  const kind = Object.prototype.toString.call(value);
  if (value !== null && typeof value === "object" && kind !== "[object Date]") throw new Error(`The parameters (${Array.isArray(value) ? "number[]" : "Object"}) don't match the method signature for SpreadsheetApp.Range.${method}.`);
  if (typeof value === "function" || typeof value === "symbol") throw new Error(`The parameters (${typeof value}) don't match the method signature for SpreadsheetApp.Range.${method}.`);
}
