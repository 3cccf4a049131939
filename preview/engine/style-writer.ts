import type { IBorderData, ICellData, IStyleData, Nullable, ObjectMatrix, Styles } from "@univerjs/core";

/**
 * Merges styles into cells. The engine's own mutation compares and copies a style for every cell;
 * here each pair of an old and an added style is merged once, which makes formatting whole columns cheap.
 */
export class StyleWriter {
  private readonly merged = new Map<IStyleData | null, Map<string, string | undefined>>();

  constructor(
    private readonly styles: Styles,
    private readonly cells: ObjectMatrix<Nullable<ICellData>>,
  ) {}

  /** Adds a style to a cell; null takes every style away. */
  write(row: number, column: number, added: IStyleData | null): void {
    const cell = this.cells.getValue(row, column);
    const old = typeof cell?.s === "string" ? cell.s : cell?.s ? (this.styles.setValue(cell.s) ?? "") : "";
    const id = this.mergedId(old, added);
    if (id === undefined) {
      if (cell) delete cell.s;
    } else if (cell) cell.s = id;
    else this.cells.setValue(row, column, { s: id });
  }

  private mergedId(old: string, added: IStyleData | null): string | undefined {
    let ids = this.merged.get(added);
    if (ids === undefined) this.merged.set(added, (ids = new Map()));
    if (!ids.has(old)) ids.set(old, this.merge(old, added));
    return ids.get(old);
  }

  private merge(old: string, added: IStyleData | null): string | undefined {
    if (added === null) return undefined;
    const style: Record<string, unknown> = { ...(old === "" ? {} : this.styles.get(old)) };
    for (const [key, value] of Object.entries(added) as [string, unknown][]) {
      if (value === null || value === undefined) delete style[key];
      else if (key === "bd") mergeBorders(style, value as IBorderData);
      else style[key] = value;
    }
    return Object.keys(style).length === 0 ? undefined : (this.styles.setValue(style as IStyleData) ?? undefined);
  }
}

function mergeBorders(style: Record<string, unknown>, added: IBorderData): void {
  const sides = Object.entries({ ...(style["bd"] as IBorderData | undefined), ...added }).filter(([, line]) => line !== null && line !== undefined);
  if (sides.length === 0) delete style["bd"];
  else style["bd"] = Object.fromEntries(sides);
}
