import type { IRange } from "@univerjs/core";
import { cellKey } from "../engine/spills";
import { parseA1 } from "./a1-notation";
import type { Book } from "./book";
import { toRange } from "../engine/grid";
import { tokenize } from "../formula/tokens";
import { isVolatileFormula } from "../formula/volatile";
import { findNamedRange } from "./named-range";

interface FormulaCell {
  readonly sheetId: string;
  readonly reach: IRange;
  readonly formula: string;
  readonly volatile: boolean;
}

interface Area {
  readonly sheetId: string;
  readonly range: IRange;
}

/**
 * The cells whose value changes by itself: formulas with NOW(), TODAY() or RAND(), everything they spill into, and every formula that reads
 * from such a cell through a reference or a named range. Not followed: INDIRECT, OFFSET, and volatile custom names.
 */
export function volatileAreas(book: Book): readonly Area[] {
  const formulas = [...formulaCells(book)];
  const areas: Area[] = formulas.filter((cell) => cell.volatile).map(areaOf);
  if (areas.length === 0) return areas;
  const open = new Set(formulas.filter((cell) => !cell.volatile));
  for (let grew = true; grew; ) {
    grew = false;
    for (const cell of open) {
      if (!references(book, cell).some((reference) => areas.some((area) => meets(area, reference.sheetId, reference.range)))) continue;
      areas.push(areaOf(cell));
      open.delete(cell);
      grew = true;
    }
  }
  return areas;
}

/** True when the two share a cell. */
export function meets(area: Area, sheetId: string, range: { startRow: number; startColumn: number; endRow: number; endColumn: number }): boolean {
  return area.sheetId === sheetId && area.range.startRow <= range.endRow && range.startRow <= area.range.endRow && area.range.startColumn <= range.endColumn && range.startColumn <= area.range.endColumn;
}

function areaOf(cell: FormulaCell): Area {
  return { sheetId: cell.sheetId, range: cell.reach };
}

function* formulaCells(book: Book): Generator<FormulaCell> {
  const spills = book.engine.recalculation.currentSpills;
  for (const sheet of book.engine.book.getSheets()) {
    const sheetId = sheet.getSheetId();
    const found: FormulaCell[] = [];
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f) return;
        const reach = spills.get(cellKey(sheetId, row, column)) ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
        found.push({ sheetId, reach, formula: cell.f, volatile: isVolatileFormula(cell.f) });
      });
    yield* found;
  }
}

function references(book: Book, cell: FormulaCell): Area[] {
  return tokenize(cell.formula, ".").flatMap((token): Area[] => {
    if (token.kind === "name") {
      const named = findNamedRange(book, token.text);
      return named === undefined ? [] : [{ sheetId: named.grid.id, range: toRange(named.box) }];
    }
    if (token.kind !== "reference") return [];
    let sheetId = cell.sheetId;
    const found = parseA1(token.text, (name) => {
      const sheet = name === undefined ? book.engine.book.getSheetBySheetId(cell.sheetId) : book.engine.book.getSheetByName(name);
      if (sheet === null) return undefined;
      sheetId = sheet.getSheetId();
      return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    });
    return found === undefined ? [] : [{ sheetId, range: toRange(found.box) }];
  });
}
