import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/** Switches off the engine's index of values by column: array formulas over whole columns fill it with every cell and then hardly ask it. */
export function skipValueIndex(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.canUseCache = (_unitId, _sheetId, _column, startRow, endRow) => ({ rowsInCache: [], rowsNotInCache: [[startRow, endRow]] });
}
