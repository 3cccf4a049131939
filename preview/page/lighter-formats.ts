import type { IRange, Univer } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";
import { parseReference } from "../formula/reference";
import { tokenize } from "../formula/tokens";

type Service = ConditionalFormattingFormulaService;

/** How far rules are calculated below the last row that a person or the add-on filled in. */
const MARGIN = 100;

/** Knows how far the rules of each sheet are calculated. */
export class FormatReach {
  private readonly reach = new Map<string, number>();

  constructor(private readonly lastFilledRow: (sheetId: string) => number) {}

  /** The last row worth calculating on a sheet. */
  clip(sheetId: string): number {
    const row = this.lastFilledRow(sheetId) + MARGIN;
    this.reach.set(sheetId, row);
    return row;
  }

  /** Sheets that were filled in beyond what is calculated. */
  outgrown(): string[] {
    return [...this.reach].filter(([sheetId, row]) => this.lastFilledRow(sheetId) > row).map(([sheetId]) => sheetId);
  }
}

/**
 * Calculates a rule such as `=$B3="Objective"` once a row instead of once a cell.
 * Such a rule has the same answer in every column, because each of its columns is fixed by a `$`. Rows far below the last filled one are left out.
 */
export function lightenFormats(univer: Univer, reach: FormatReach): void {
  const service = univer.__getInjector().get(ConditionalFormattingFormulaService);
  const widths = new Map<string, number>();
  const keyOf = (unitId: string, subUnitId: string, cfId: string, formula: string): string => [unitId, subUnitId, cfId, formula].join("\u0000");

  const register = service.registerFormulaWithRange.bind(service);
  service.registerFormulaWithRange = (unitId, subUnitId, cfId, formula, ranges) => {
    if (ranges === undefined) {
      register(unitId, subUnitId, cfId, formula, ranges);
      return;
    }
    const last = reach.clip(subUnitId);
    const near = ranges.map((range) => ({ ...range, endRow: Math.max(range.startRow, Math.min(range.endRow, last)) }));
    if (!isSameInEveryColumn(formula)) {
      register(unitId, subUnitId, cfId, formula, near);
      return;
    }
    const first = Math.min(...near.map((range) => range.startColumn));
    widths.set(keyOf(unitId, subUnitId, cfId, formula), Math.max(...near.map((range) => range.endColumn)) - first + 1);
    register(unitId, subUnitId, cfId, formula, rowsOnce(near, first));
  };

  const atCoordinates = service.getFormulaResultWithCoords.bind(service);
  service.getFormulaResultWithCoords = (unitId, subUnitId, cfId, formula, row, column) => atCoordinates(unitId, subUnitId, cfId, formula, row, widths.has(keyOf(unitId, subUnitId, cfId, formula)) ? 0 : column);

  const matrix = service.getFormulaMatrix.bind(service);
  service.getFormulaMatrix = (unitId, subUnitId, cfId, formula) => {
    const found = matrix(unitId, subUnitId, cfId, formula);
    const width = widths.get(keyOf(unitId, subUnitId, cfId, formula));
    return width === undefined || !("result" in found) || found.result === undefined ? found : { ...found, result: widened(found.result as Matrix, width) };
  };
}

type Matrix = ObjectMatrix<ReturnType<Service["getFormulaResultWithCoords"]>["result"]>;

function widened(narrow: Matrix, width: number): Matrix {
  const wide: Matrix = new ObjectMatrix();
  narrow.forValue((row, _column, value) => {
    for (let column = 0; column < width; column++) wide.setValue(row, column, value);
  });
  return wide;
}

/** One column over all rows that any of the ranges touches. */
function rowsOnce(ranges: readonly IRange[], column: number): IRange[] {
  return [{ startRow: Math.min(...ranges.map((range) => range.startRow)), endRow: Math.max(...ranges.map((range) => range.endRow)), startColumn: column, endColumn: column }];
}

function isSameInEveryColumn(formula: string): boolean {
  return tokenize(formula, ".").every((token) => {
    if (token.kind !== "reference") return !/^(?:COLUMN|OFFSET|INDIRECT)$/i.test(token.text);
    const { start, end } = parseReference(token.text);
    return start.column.startsWith("$") && (end === undefined || end.column.startsWith("$"));
  });
}
