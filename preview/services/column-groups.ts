import type { Grid } from "../engine/grid";
import type { Book } from "./book";
import { GroupControlTogglePosition } from "./enums";
import type { GroupRecord } from "./host-state";
import { type EnumValue, Model } from "./model";
import { Range } from "./range";

/** A run of columns that is grouped together at some depth; columns count from 0. */
export interface ColumnRun {
  readonly start: number;
  readonly count: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

/** The column groups of one sheet: depths by column, shown by hiding the columns of collapsed groups. */
export class ColumnGroups {
  constructor(
    readonly book: Book,
    readonly grid: Grid,
  ) {}

  depth(column: number): number {
    return this.record().depths[column] ?? 0;
  }

  /** Every group, outer ones first. */
  runs(): ColumnRun[] {
    const { depths, collapsed } = this.record();
    const runs: ColumnRun[] = [];
    for (let depth = 1; depth <= Math.max(0, ...depths); depth++) {
      for (let column = 0; column < depths.length; column++) {
        if ((depths[column] ?? 0) < depth || (depths[column - 1] ?? 0) >= depth) continue;
        let end = column;
        while ((depths[end] ?? 0) >= depth) end++;
        const start = column;
        runs.push({ start, count: end - column, depth, collapsed: collapsed.some((group) => group.start === start && group.depth === depth) });
      }
    }
    return runs;
  }

  shift(start: number, count: number, delta: number): void {
    const { depths } = this.record();
    while (depths.length < start + count) depths.push(0);
    for (let column = start; column < start + count; column++) {
      const depth = (depths[column] ?? 0) + delta;
      if (depth > 8) throw new Error("The group depth cannot be larger than 8.");
      depths[column] = Math.max(0, depth);
    }
    this.#apply();
  }

  setCollapsed(run: ColumnRun, collapsed: boolean): void {
    const record = this.record();
    record.collapsed = record.collapsed.filter((group) => group.start !== run.start || group.depth !== run.depth);
    if (collapsed) record.collapsed.push({ start: run.start, depth: run.depth });
    this.#apply();
  }

  setCollapsedWithin(start: number, count: number, collapsed: boolean): void {
    for (const run of this.runs()) if (run.start < start + count && start < run.start + run.count) this.setCollapsed(run, collapsed);
  }

  setAllCollapsed(collapsed: boolean): void {
    for (const run of this.runs()) this.setCollapsed(run, collapsed);
  }

  record(): GroupRecord {
    return (this.book.state.groups[this.grid.id] ??= { depths: [], collapsed: [], controlAfter: true });
  }

  /** Shows what no collapsed group hides. A column that a person hid inside a group comes back with it, as in Sheets. */
  #apply(): void {
    const { depths } = this.record();
    const runs = this.runs();
    const record = this.record();
    record.collapsed = record.collapsed.filter((group) => runs.some((run) => run.start === group.start && run.depth === group.depth));
    for (let column = 0; column < depths.length; column++) {
      const hide = runs.some((run) => run.collapsed && column >= run.start && column < run.start + run.count);
      const grouped = (depths[column] ?? 0) > 0;
      const hidden = !this.grid.sheet.getSheet().getColVisible(column);
      if (hide && !hidden) this.grid.putHidden("columns", column, 1, true);
      if (!hide && hidden && grouped) this.grid.putHidden("columns", column, 1, false);
    }
    this.book.changed();
  }
}

/** SpreadsheetApp.Group. */
export class Group extends Model {
  constructor(
    readonly groups: ColumnGroups,
    readonly run: ColumnRun,
  ) {
    super();
  }

  collapse(): this {
    this.groups.setCollapsed(this.run, true);
    return this;
  }

  expand(): this {
    this.groups.setCollapsed(this.run, false);
    return this;
  }

  isCollapsed(): boolean {
    return this.groups.runs().some((run) => run.start === this.run.start && run.depth === this.run.depth && run.collapsed);
  }

  getDepth(): number {
    return this.run.depth;
  }

  getControlIndex(): number {
    return this.groups.record().controlAfter ? this.run.start + this.run.count + 1 : this.run.start;
  }

  getRange(): Range {
    const { book, grid } = this.groups;
    return new Range(book, grid, { row: 0, rows: grid.sheet.getMaxRows(), column: this.run.start, columns: this.run.count });
  }

  remove(): void {
    this.groups.shift(this.run.start, this.run.count, -1);
  }
}

/** The enum value for where the control of a group stands. */
export function togglePosition(record: GroupRecord): EnumValue {
  return GroupControlTogglePosition[record.controlAfter ? "AFTER" : "BEFORE"] as EnumValue;
}
