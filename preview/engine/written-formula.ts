import { movedFormula } from "../formula/moved-formula";
import { FormulaParseError, toEngine, type FormulaContext } from "../formula/to-engine";

/** Kept with a formula cell: the text as a person or the add-on wrote it, beside the engine's copy of it. */
export interface WrittenFormula {
  readonly written: string;
  readonly translated: string;
  readonly decimal: "." | ",";
}

/** Where a cell keeps its written formula, so that it moves, is copied and is saved with the cell. */
export interface CellNotes {
  readonly formula?: WrittenFormula;
}

/** A formula ready for the engine, or undefined for one that Sheets cannot parse. */
export function writeFormula(written: string, context: FormulaContext): WrittenFormula | undefined {
  try {
    return { written, translated: toEngine(written, context), decimal: context.decimal };
  } catch (error) {
    if (error instanceof FormulaParseError) return undefined;
    throw error;
  }
}

/** The formula to show for a cell whose engine text is now `current`. */
export function readFormula(notes: CellNotes | null | undefined, current: string): string {
  const known = notes?.formula;
  return (known === undefined ? undefined : movedFormula(known.written, known.translated, current, known.decimal)) ?? current;
}

/** True when the engine's text is the known formula, moved or not, and not one typed over it. */
export function isSameFormula(notes: CellNotes | null | undefined, current: string): boolean {
  const known = notes?.formula;
  return known !== undefined && movedFormula(known.written, known.translated, current, known.decimal) !== undefined;
}
