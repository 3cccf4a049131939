import type { ICommandInfo } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, MoveColsMutation, MoveRowsMutation, RemoveColMutation, RemoveRowMutation, RemoveSheetMutation } from "@univerjs/sheets";
import type { HostState, Place } from "./host-state";

interface Span {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

interface StructureParams {
  unitId: string;
  subUnitId: string;
  range: Span;
  sourceRange: Span;
  targetRange: Span;
}

type Axis = "row" | "column";

/** A change of the rows or columns of a sheet, as counts from 0. */
type Change =
  | { readonly kind: "insert"; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: "remove"; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: "move"; readonly axis: Axis; readonly at: number; readonly count: number; readonly to: number };

/** Keeps metadata, protections, groups and charts on the rows and columns they were put on, whoever inserts, deletes or moves them. */
export function followStructure(state: HostState, command: Readonly<ICommandInfo>): void {
  const params = command.params as StructureParams | undefined;
  if (params === undefined) return;
  if (command.id === RemoveSheetMutation.id) {
    forgetSheet(state, params.subUnitId);
    return;
  }
  const change = readChange(command.id, params);
  if (change !== undefined) apply(state, params.subUnitId, change);
}

/** Moves one place as a command moves rows or columns of its sheet; false when nothing of it is left, undefined for another command. */
export function followPlace(place: Place, command: Readonly<ICommandInfo>): boolean | undefined {
  const params = command.params as StructureParams | undefined;
  const change = params === undefined || params.subUnitId !== place.sheetId ? undefined : readChange(command.id, params);
  return change === undefined ? undefined : follow(place, change);
}

function readChange(id: string, params: StructureParams): Change | undefined {
  const span = (range: Span, axis: Axis): { at: number; count: number } =>
    axis === "row" ? { at: range.startRow, count: range.endRow - range.startRow + 1 } : { at: range.startColumn, count: range.endColumn - range.startColumn + 1 };
  switch (id) {
    case InsertRowMutation.id:
      return { kind: "insert", axis: "row", ...span(params.range, "row") };
    case InsertColMutation.id:
      return { kind: "insert", axis: "column", ...span(params.range, "column") };
    case RemoveRowMutation.id:
      return { kind: "remove", axis: "row", ...span(params.range, "row") };
    case RemoveColMutation.id:
      return { kind: "remove", axis: "column", ...span(params.range, "column") };
    case MoveRowsMutation.id:
      return { kind: "move", axis: "row", ...span(params.sourceRange, "row"), to: params.targetRange.startRow };
    case MoveColsMutation.id:
      return { kind: "move", axis: "column", ...span(params.sourceRange, "column"), to: params.targetRange.startColumn };
    default:
      return undefined;
  }
}

function apply(state: HostState, sheetId: string, change: Change): void {
  const survives = (place: Place): boolean => place.sheetId !== sheetId || follow(place, change);
  state.metadata = state.metadata.filter((record) => record.place === undefined || record.locationType === "SHEET" || survives(record.place));
  state.protections = state.protections.filter((record) => {
    record.unprotected = record.unprotected.filter(survives);
    return record.type === "SHEET" || survives(record.place);
  });
  for (const chart of state.charts) chart.ranges = chart.ranges.filter(survives);
  const groups = state.groups[sheetId];
  if (groups === undefined || change.axis === "row") return;
  followDepths(groups.depths, change);
  groups.collapsed = groups.collapsed.filter((group) => {
    const place: Place = { sheetId, row: 0, rows: 1, column: group.start, columns: 1 };
    const kept = follow(place, change);
    group.start = place.column;
    return kept;
  });
}

/** Moves a place in step; false when nothing of it is left. */
function follow(place: Place, change: Change): boolean {
  const [start, size] = change.axis === "row" ? [place.row, place.rows] : [place.column, place.columns];
  const [newStart, newSize] = followSpan(start, size, change);
  if (change.axis === "row") [place.row, place.rows] = [newStart, newSize];
  else [place.column, place.columns] = [newStart, newSize];
  return newSize > 0;
}

function followSpan(start: number, size: number, change: Change): [number, number] {
  const end = start + size;
  if (change.kind === "insert") {
    if (change.at <= start) return [start + change.count, size];
    return [start, change.at < end ? size + change.count : size];
  }
  if (change.kind === "remove") {
    const before = (edge: number): number => edge - Math.max(0, Math.min(edge, change.at + change.count) - change.at);
    return [before(start), before(end) - before(start)];
  }
  return [movedIndex(start, change), size];
}

/** Where an index lies after `count` rows or columns from `at` were put before the old index `to`. */
function movedIndex(index: number, { at, count, to }: { at: number; count: number; to: number }): number {
  if (index >= at && index < at + count) return to > at ? to - count + (index - at) : to + (index - at);
  if (to > at && index >= at + count && index < to) return index - count;
  if (to < at && index >= to && index < at) return index + count;
  return index;
}

function followDepths(depths: number[], change: Change): void {
  if (change.kind === "insert") {
    const inside = depths[change.at] !== undefined && depths[change.at - 1] !== undefined ? Math.min(depths[change.at] ?? 0, depths[change.at - 1] ?? 0) : 0;
    if (change.at < depths.length) depths.splice(change.at, 0, ...new Array<number>(change.count).fill(inside));
    return;
  }
  if (change.kind === "remove") {
    depths.splice(change.at, change.count);
    return;
  }
  const width = Math.max(depths.length, change.to, change.at + change.count);
  const moved = Array.from({ length: width }, () => 0);
  for (let index = 0; index < width; index++) moved[movedIndex(index, change)] = depths[index] ?? 0;
  depths.splice(0, depths.length, ...moved);
}

function forgetSheet(state: HostState, sheetId: string): void {
  state.metadata = state.metadata.filter((record) => record.place?.sheetId !== sheetId);
  state.protections = state.protections.filter((record) => record.place.sheetId !== sheetId);
  state.charts = state.charts.filter((chart) => chart.position.sheetId !== sheetId);
  delete state.groups[sheetId];
}
