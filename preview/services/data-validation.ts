import { DataValidationErrorStyle } from "@univerjs/core";
import type { FDataValidationBuilder } from "@univerjs/sheets-data-validation/facade";
import type { Box, Grid } from "../engine/grid";
import { FormulaParseError, toEngine } from "../formula/to-engine";
import { isDate } from "../functions/cell-value";
import type { Book } from "./book";
import { DataValidationCriteria } from "./enums";
import type { ValidationRecord, ValidationValue } from "./host-state";
import { type EnumValue, Model } from "./model";
import { Range } from "./range";

/** SpreadsheetApp.DataValidation: what a cell accepts. */
export class DataValidation extends Model {
  constructor(
    readonly book: Book,
    readonly record: ValidationRecord,
  ) {
    super();
  }

  getCriteriaType(): EnumValue {
    return DataValidationCriteria[this.record.criteria] as EnumValue;
  }

  getCriteriaValues(): unknown[] {
    return this.record.values.map((value) => fromRecord(this.book, value));
  }

  getAllowInvalid(): boolean {
    return this.record.allowInvalid;
  }

  getHelpText(): string | null {
    return this.record.helpText;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.book, { ...this.record });
  }
}

/** SpreadsheetApp.DataValidationBuilder. */
export class DataValidationBuilder extends Model {
  constructor(
    readonly book: Book,
    readonly record: ValidationRecord = { criteria: "", values: [], allowInvalid: true, helpText: null },
  ) {
    super();
  }

  requireValueInList(values: unknown[], showDropdown = true): this {
    if (!Array.isArray(values)) throw new Error("The parameters don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInList.");
    return this.#require("VALUE_IN_LIST", values.map(String), showDropdown);
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    return this.#require("VALUE_IN_RANGE", { range: range.getA1Notation(), sheetId: range.grid.id }, showDropdown);
  }

  requireCheckbox(checked?: string | number | boolean, unchecked?: string | number | boolean): this {
    return this.#require("CHECKBOX", ...[checked, unchecked].filter((value) => value !== undefined));
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#require("NUMBER_BETWEEN", start, end);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.#require("NUMBER_NOT_BETWEEN", start, end);
  }

  requireNumberEqualTo(number: number): this {
    return this.#require("NUMBER_EQUAL_TO", number);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#require("NUMBER_NOT_EQUAL_TO", number);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#require("NUMBER_GREATER_THAN", number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }

  requireNumberLessThan(number: number): this {
    return this.#require("NUMBER_LESS_THAN", number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }

  requireDate(): this {
    return this.#require("DATE_IS_VALID_DATE");
  }

  requireDateAfter(date: Date): this {
    return this.#require("DATE_AFTER", dateRecord(date));
  }

  requireDateBefore(date: Date): this {
    return this.#require("DATE_BEFORE", dateRecord(date));
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.#require("DATE_BETWEEN", dateRecord(start), dateRecord(end));
  }

  requireDateEqualTo(date: Date): this {
    return this.#require("DATE_EQUAL_TO", dateRecord(date));
  }

  requireDateOnOrAfter(date: Date): this {
    return this.#require("DATE_ON_OR_AFTER", dateRecord(date));
  }

  requireDateOnOrBefore(date: Date): this {
    return this.#require("DATE_ON_OR_BEFORE", dateRecord(date));
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#require("CUSTOM_FORMULA", formula.startsWith("=") ? formula : `=${formula}`);
  }

  setAllowInvalid(allow: boolean): this {
    this.record.allowInvalid = allow;
    return this;
  }

  setHelpText(text: string): this {
    this.record.helpText = text;
    return this;
  }

  getCriteriaType(): EnumValue {
    return DataValidationCriteria[this.record.criteria] as EnumValue;
  }

  getCriteriaValues(): unknown[] {
    return this.record.values.map((value) => fromRecord(this.book, value));
  }

  build(): DataValidation {
    if (this.record.criteria === "") throw new Error("The data validation rule has no criteria.");
    return new DataValidation(this.book, structuredClone(this.record));
  }

  #require(criteria: string, ...values: (ValidationValue | undefined)[]): this {
    this.record.criteria = criteria;
    this.record.values = values.map((value) => value ?? null);
    return this;
  }
}

/** Puts a rule on cells, or takes rules off them. */
export function writeValidation(book: Book, grid: Grid, box: Box, rule: DataValidation | null): void {
  const target = grid.sheet.getRange(box.row, box.column, box.rows, box.columns);
  if (rule === null) {
    target.setDataValidation(null);
    return;
  }
  const { record } = rule;
  const builder = book.engine.api.newDataValidation();
  applyCriteria(book, grid, builder, record);
  const reject = !record.allowInvalid;
  const built = builder
    .setAllowBlank(true)
    .setOptions({ showErrorMessage: reject, errorStyle: reject ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING, ...(record.helpText === null ? {} : { error: record.helpText, prompt: record.helpText, showInputMessage: true }) })
    .build();
  target.setDataValidation(built);
  const placed = grid.sheet.getRange(box.row, box.column).getDataValidation();
  if (placed) book.state.validations[placed.rule.uid] = record;
}

/** The rule of a cell, or null. A rule made by hand in the local workbook that Apps Script cannot say is null as well. */
export function readValidation(book: Book, grid: Grid, row: number, column: number): DataValidation | null {
  const placed = grid.sheet.getRange(row, column).getDataValidation();
  const record = placed ? book.state.validations[placed.rule.uid] : undefined;
  return record === undefined ? null : new DataValidation(book, record);
}

function applyCriteria(book: Book, grid: Grid, builder: FDataValidationBuilder, { criteria, values }: ValidationRecord): void {
  const [first, second] = values;
  const number = (value: ValidationValue | undefined): number => Number(value);
  const date = (value: ValidationValue | undefined): Date => new Date((value as { date: number }).date);
  const apply: Readonly<Record<string, () => unknown>> = {
    VALUE_IN_LIST: () => builder.requireValueInList(first as string[], false, second !== false),
    VALUE_IN_RANGE: () => {
      const source = first as { range: string; sheetId: string };
      const sheet = book.engine.book.getSheetBySheetId(source.sheetId);
      if (sheet !== null) builder.requireValueInRange(sheet.getRange(source.range), false, second !== false);
    },
    CHECKBOX: () => builder.requireCheckbox(String(first ?? "TRUE"), String(second ?? "FALSE")),
    NUMBER_BETWEEN: () => builder.requireNumberBetween(number(first), number(second)),
    NUMBER_NOT_BETWEEN: () => builder.requireNumberNotBetween(number(first), number(second)),
    NUMBER_EQUAL_TO: () => builder.requireNumberEqualTo(number(first)),
    NUMBER_NOT_EQUAL_TO: () => builder.requireNumberNotEqualTo(number(first)),
    NUMBER_GREATER_THAN: () => builder.requireNumberGreaterThan(number(first)),
    NUMBER_GREATER_THAN_OR_EQUAL_TO: () => builder.requireNumberGreaterThanOrEqualTo(number(first)),
    NUMBER_LESS_THAN: () => builder.requireNumberLessThan(number(first)),
    NUMBER_LESS_THAN_OR_EQUAL_TO: () => builder.requireNumberLessThanOrEqualTo(number(first)),
    DATE_IS_VALID_DATE: () => builder.requireDateAfter(new Date(1900, 0, 1)),
    DATE_AFTER: () => builder.requireDateAfter(date(first)),
    DATE_BEFORE: () => builder.requireDateBefore(date(first)),
    DATE_BETWEEN: () => builder.requireDateBetween(date(first), date(second)),
    DATE_EQUAL_TO: () => builder.requireDateEqualTo(date(first)),
    DATE_ON_OR_AFTER: () => builder.requireDateOnOrAfter(date(first)),
    DATE_ON_OR_BEFORE: () => builder.requireDateOnOrBefore(date(first)),
    CUSTOM_FORMULA: () => builder.requireFormulaSatisfied(translated(book, grid, String(first))),
  };
  apply[criteria]?.();
}

function translated(book: Book, grid: Grid, formula: string): string {
  try {
    return toEngine(formula, book.formulaContext(grid.id));
  } catch (error) {
    if (error instanceof FormulaParseError) throw new Error(`Invalid formula: ${formula}`);
    throw error;
  }
}

function dateRecord(date: Date): ValidationValue {
  if (!isDate(date)) throw new Error("The parameters don't match the method signature for SpreadsheetApp.DataValidationBuilder.");
  return { date: date.getTime() };
}

function fromRecord(book: Book, value: ValidationValue): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("date" in value) return new Date(value.date);
  const grid = book.gridOf(value.sheetId);
  if (grid === undefined) return null;
  const range = grid.sheet.getRange(value.range);
  return new Range(book, grid, { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() });
}
