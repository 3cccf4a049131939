import { findLocale, LOCALES } from "../core/locales";
import { sayNote } from "../core/locales/say";
import { fail, type Note, ok, type Outcome } from "../core/outcome";
import { type Calls, createCalls } from "./calls";
import type { Answer, Argument, Call, Cell, CustomFunction, Parameter } from "./custom-function";
import { type Grid, type GridCell, toGrid } from "./grid";
import { isErrorValue, isRemark, readCell, REMARK } from "./read-cell";

/** What the surroundings know; each is asked only when an answer depends on it. */
export interface CallContext {
  /** The spreadsheet's locale, `pl_PL`. */
  spreadsheetLocale(): string;
}

/**
 * Runs a custom function on what Sheets hands over.
 *
 * - A range among the arguments makes a range of answers: single cells, rows and columns are repeated along it, shorter ranges are
 *   blank at their end. Without one there is one answer.
 * - An answer of several cells is a row of them; a range gets one row for each of its cells, in reading order.
 * - Blank in, blank out, and a `⚠` text counts as blank: its reason stands where it arose.
 * - What cannot be answered is an error with the reason in a single cell. In a range it is a `⚠` text in its own cell only,
 *   and blank in a first row of column titles.
 * - Words are in the language of the `language` argument, else in that of the spreadsheet, else English.
 * @throws an Error whose message is the reason, so that Sheets shows it
 */
export function callCustomFunction(fn: CustomFunction, values: readonly Argument[], context: CallContext): Cell | Cell[][] {
  const grids = fn.parameters.map((_, index) => toGrid(values[index]));
  const calls = createCalls(fn, () => findLocale(context.spreadsheetLocale()) ?? LOCALES.en);
  return fn.by === "range" ? answerByRange(fn, grids, calls) : answerEach(fn, grids, calls);
}

type EachFunction = Extract<CustomFunction, { by: "cell" | "row" }>;
type ByRangeFunction = Extract<CustomFunction, { by: "range" }>;

function answerEach(fn: EachFunction, grids: readonly Grid[], calls: Calls): Cell | Cell[][] {
  const cellsAt = (row: number, column: number): GridCell[] => grids.map((grid) => grid.at(row, column));
  if (!grids.some((grid) => grid.isRange)) {
    const cells = cellsAt(0, 0);
    const call = calls.of(cells);
    const shown = showSingle(fn, answerCells(fn, cells, call), call);
    return fn.by === "row" ? [shown] : (shown[0] ?? "");
  }
  const { rows, columns } = extent(grids);
  const answers = Array.from({ length: rows }, (_, row) => {
    const mayBeTitles = row === 0 && isTitleRow(grids, rows, columns);
    return Array.from({ length: columns }, (__, column) => {
      const cells = cellsAt(row, column);
      // Tried in English first: titles end in a note nobody sees, and are no reason to ask for the spreadsheet's language.
      if (mayBeTitles && !answerCells(fn, cells, calls.english).ok) return showInRange(fn, ok(blankAnswer(fn)), calls.english);
      const call = calls.of(cells);
      return showInRange(fn, answerCells(fn, cells, call), call);
    });
  });
  // A cell stands where its arguments stand; rows of several cells keep to their columns, one below the other.
  return fn.by === "row" ? answers.flat() : answers.map((row) => row.flat());
}

/** The cells of one answer, as many as the function has columns. */
function answerCells(fn: EachFunction, cells: readonly GridCell[], call: Call): Outcome<readonly Answer[]> {
  const isBlankAnswer = fn.parameters.some((parameter, index) => isRemark(cells[index]) || (cells[index] === null && needsValue(parameter)));
  if (isBlankAnswer) return ok(blankAnswer(fn));
  const given: unknown[] = [];
  for (let index = 0; index < cells.length; index++) {
    const read = readArgument(fn, index, cells[index] ?? null, call);
    if (!read.ok) return read;
    given.push(read.value);
  }
  if (fn.by === "cell") return asCells(fn.run(given, call));
  const answer = fn.run(given, call);
  return answer.ok ? ok(answer.value ?? blankAnswer(fn)) : answer;
}

function blankAnswer(fn: CustomFunction): readonly Answer[] {
  return fn.by === "row" ? fn.columns.map(() => null) : [null];
}

function asCells(answer: Outcome<Answer>): Outcome<readonly Answer[]> {
  return answer.ok ? ok([answer.value]) : answer;
}

function needsValue(parameter: Parameter): boolean {
  return parameter.optional !== true && parameter.mayBeBlank !== true;
}

function answerByRange(fn: ByRangeFunction, grids: readonly Grid[], calls: Calls): Cell | Cell[][] {
  const { rows, columns } = extent(grids);
  const call = calls.of(grids.map((grid) => grid.at(0, 0)));
  const mayBeTitles = isTitleRow(grids, rows, columns);
  const readAt = (index: number, place: number): Outcome<unknown> => {
    const row = Math.floor(place / columns);
    const cell = grids[index]?.at(row, place % columns) ?? null;
    if (isRemark(cell) && fn.parameters[index]?.kind !== "score") return ok(null);
    if (!(mayBeTitles && row === 0)) return readArgument(fn, index, cell, call);
    const read = readArgument(fn, index, cell, calls.english);
    return read.ok ? read : ok(null);
  };
  const given = grids.map((grid, index) => {
    const isOmitted = fn.parameters[index]?.optional === true && !grid.isRange && grid.at(0, 0) === null;
    return isOmitted ? null : Array.from({ length: rows * columns }, (_, place) => readAt(index, place));
  });
  const answers = fn.run(given, call);
  if (!isList(answers)) return showSingle(fn, asCells(answers), call)[0] ?? "";
  const answerAt = (place: number): Outcome<readonly Answer[]> => asCells(answers[place] ?? ok(null));
  if (!grids.some((grid) => grid.isRange)) return showSingle(fn, answerAt(0), call)[0] ?? "";
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => showInRange(fn, answerAt(row * columns + column), call)).flat());
}

function isList(answers: Outcome<Answer> | readonly Outcome<Answer>[]): answers is readonly Outcome<Answer>[] {
  return Array.isArray(answers);
}

/** Reads one cell as its parameter says; a note tells which argument it is about where there are several. */
function readArgument(fn: CustomFunction, index: number, cell: GridCell, call: Call): Outcome<unknown> {
  const parameter = fn.parameters[index];
  if (cell === null || parameter === undefined) return ok(null);
  const read: Outcome<unknown> = readCell(parameter.kind, cell, call);
  if (read.ok || fn.parameters.length === 1) return read;
  return fail("argument/problem", { name: parameter.name, problem: sayNote(call.locale(), read.note) });
}

function extent(grids: readonly Grid[]): { readonly rows: number; readonly columns: number } {
  return {
    rows: Math.max(1, ...grids.map((grid) => grid.rows)),
    columns: Math.max(1, ...grids.map((grid) => grid.columns)),
  };
}

/** Whether the first row of at least two ranges holds the titles of columns: words only, not a digit among them. */
function isTitleRow(grids: readonly Grid[], rows: number, columns: number): boolean {
  const ranges = grids.filter((grid) => grid.rows > 1);
  if (rows < 2 || ranges.length < 2) return false;
  let titles = 0;
  for (const grid of ranges) {
    for (let column = 0; column < Math.min(columns, grid.columns); column++) {
      const cell = grid.at(0, column);
      if (cell === null) continue;
      if (typeof cell !== "string" || /\p{Nd}/u.test(cell) || isErrorValue(cell) || isRemark(cell)) return false;
      titles++;
    }
  }
  return titles > 1;
}

function showSingle(fn: CustomFunction, answer: Outcome<readonly Answer[]>, call: Call): Cell[] {
  const shown = showCells(answer);
  if (shown.ok) return shown.value;
  if (fn.remarks?.includes(shown.note.key)) return remark(fn, shown.note, call);
  throw new Error(sayNote(call.locale(), shown.note));
}

function showInRange(fn: CustomFunction, answer: Outcome<readonly Answer[]>, call: Call): Cell[] {
  const shown = showCells(answer);
  return shown.ok ? shown.value : remark(fn, shown.note, call);
}

/** The note in the first cell of an answer; the others are blank. */
function remark(fn: CustomFunction, note: Note, call: Call): Cell[] {
  return blankAnswer(fn).map((_, index) => (index === 0 ? REMARK + sayNote(call.locale(), note) : ""));
}

function showCells(answer: Outcome<readonly Answer[]>): Outcome<Cell[]> {
  if (!answer.ok) return answer;
  if (answer.value.some((value) => typeof value === "number" && !Number.isFinite(value))) return fail("argument/too-large");
  // Adding zero turns −0 into 0.
  return ok(answer.value.map((value) => (typeof value === "number" ? value + 0 : (value ?? ""))));
}
