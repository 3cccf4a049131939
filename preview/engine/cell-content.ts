import { CellValueType, type ICellData } from "@univerjs/core";
import { type CellValue, isDate } from "../functions/cell-value";
import type { FormulaContext } from "../formula/to-engine";
import { toSerial } from "./serial-date";
import type { SpreadsheetLocale } from "./spreadsheet-locale";
import { readTyped } from "./typed-value";
import { type CellNotes, writeFormula } from "./written-formula";

/** What turning a value into a cell depends on. */
export interface ContentContext {
  readonly locale: SpreadsheetLocale;
  readonly timeZone: string;
  readonly formula: FormulaContext;
  /** Number format of the cell; empty for none. */
  readonly format: string;
}

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** A blank cell that keeps its looks. */
export function blankContent(): ICellData {
  return { ...EMPTY, custom: null as unknown as undefined };
}

/** The cell for a value of `setValue`: null and undefined are blank, strings are read as if typed. */
export function valueContent(value: CellValue | null | undefined, context: ContentContext): ICellData {
  if (value === null || value === undefined || value === "") return blankContent();
  if (typeof value === "boolean") return { ...blankContent(), v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return numberContent(value, undefined, context);
  if (isDate(value)) return numberContent(toSerial(value, context.timeZone), context.locale.datePattern, context);
  const typed = readTyped(String(value), context.locale, context.format);
  switch (typed.kind) {
    case "formula":
      return formulaContent(typed.formula, context);
    case "boolean":
      return { ...blankContent(), v: typed.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case "number":
      return numberContent(typed.number, typed.format, context);
    case "text":
      return typed.text === "" ? blankContent() : { ...blankContent(), v: typed.text, t: typed.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }
}

/** The cell for a formula; one that cannot be parsed shows `#ERROR!` and keeps its text. */
export function formulaContent(formula: string, context: ContentContext): ICellData {
  const written = formula.startsWith("=") ? formula : `=${formula}`;
  const known = writeFormula(written, context.formula);
  const notes: CellNotes = { formula: known ?? { written, translated: "", decimal: context.formula.decimal } };
  const custom = notes as Record<string, unknown>;
  return known === undefined ? { ...EMPTY, v: "#ERROR!", t: CellValueType.STRING, custom } : { ...EMPTY, f: known.translated, custom };
}

function numberContent(number: number, format: string | undefined, context: ContentContext): ICellData {
  const cell: ICellData = { ...blankContent(), v: number, t: CellValueType.NUMBER };
  return format !== undefined && (context.format === "" || context.format === "General") ? { ...cell, s: { n: { pattern: format } } } : cell;
}
