import { FormulaDependencyTree, FormulaDependencyTreeType, FormulaDependencyTreeVirtual } from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";

/** Where each array formula's result lies, by `sheet!row!column` of its formula. */
export type SpillMap = ReadonlyMap<string, IRange>;

const spillsOfUnit = new Map<string, SpillMap>();
let installed = false;

/** The key of a cell in a spill map; row and column count from 0. */
export function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row}!${column}`;
}

/**
 * Tells the engine's dependency graph how far each array formula reaches.
 * On its own the engine knows only the formula's own cell and recalculates just one level of formulas that read from a spilled area,
 * so a chain of array columns would keep old values.
 */
export function rememberSpills(unitId: string, spills: SpillMap): void {
  install();
  spillsOfUnit.set(unitId, spills);
}

/** Drops what is known of a closed workbook. */
export function forgetSpills(unitId: string): void {
  spillsOfUnit.delete(unitId);
}

function install(): void {
  if (installed) return;
  installed = true;
  const ownCellOnly = FormulaDependencyTree.prototype.toRTreeItem;
  FormulaDependencyTree.prototype.toRTreeItem = function (this: FormulaDependencyTree) {
    if (this.type === FormulaDependencyTreeType.OTHER_FORMULA) return [];
    const range = spillsOfUnit.get(this.unitId)?.get(cellKey(this.subUnitId, this.row, this.column));
    return range === undefined ? ownCellOnly.call(this) : [{ unitId: this.unitId, sheetId: this.subUnitId, range }];
  };
  // formulas of conditional formats lie in no cell, but the engine takes them for cells of the sheet's corner and orders other formulas by them
  const virtualCell = FormulaDependencyTreeVirtual.prototype.toRTreeItem;
  FormulaDependencyTreeVirtual.prototype.toRTreeItem = function (this: FormulaDependencyTreeVirtual) {
    return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : virtualCell.call(this);
  };
}
