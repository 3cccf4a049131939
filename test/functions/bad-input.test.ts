import { describe, expect, it } from "vitest";
import { customFunctions } from "../../src/functions";
import type { Argument, Cell, CustomFunction } from "../../src/functions/custom-function";
import { call } from "./call";

/** What a sheet may hold that a function was not made for. */
const BAD_CELLS: readonly (readonly [what: string, cell: Cell | null | undefined])[] = [
  ["blank", ""],
  ["null", null],
  ["undefined", undefined],
  ["a space", " "],
  ["text", "as soon as possible"],
  ["an error", "#REF!"],
  ["a missing value", "#N/A"],
  ["a Russian error", "#ССЫЛКА!"],
  ["a date", new Date(2026, 10, 22)],
  ["an invalid date", new Date(Number.NaN)],
  ["true", true],
  ["false", false],
  ["a huge number", 1.7e308],
  ["infinity", Number.POSITIVE_INFINITY],
  ["NaN", Number.NaN],
  ["50,000 letters", "x".repeat(50_000)],
  ["50,000 digits", "9".repeat(50_000)],
  ["50,000 spaces and a digit", `${" ".repeat(49_999)}1`],
  ["50,000 marks", "%".repeat(50_000)],
  ["an emoji", "🚀"],
  ["a number and an emoji", "12 🚀"],
  ["a lone surrogate", "\ud83d"],
  ["marks that replace things", "$& {name} $1"],
  ["a formula", "=1+1"],
  ["markup", "<b>5</b>"],
  ["right-to-left marks", "\u200f۱۲\u200e"],
];

/** What a cell may hold in the end: a finite number, or a text short enough to read. */
function expectCell(answer: unknown): void {
  if (typeof answer === "number") expect(Number.isFinite(answer)).toBe(true);
  else {
    expect(typeof answer).toBe("string");
    expect((answer as string).length).toBeLessThan(400);
  }
}

/** The answer of a single call, a cell or one row of cells, or the sentence of the error that stands for it. */
function single(name: string, values: readonly Argument[]): void {
  let answer: Cell | Cell[][];
  try {
    answer = call(name, values);
  } catch (error) {
    const message = (error as Error).message;
    expect(Object.prototype.toString.call(error)).toBe("[object Error]");
    expect((error as Error).constructor.name).toBe("Error");
    expect(message).toMatch(/^\S[\s\S]*[.]$/);
    expect(message.length).toBeLessThan(400);
    return;
  }
  if (!Array.isArray(answer)) return expectCell(answer);
  expect(answer.length).toBeGreaterThan(0);
  answer.flat().forEach(expectCell);
}

/** Arguments that are all right, from the function's own first example. */
function soundArguments(fn: CustomFunction): readonly Argument[] {
  const [example] = fn.examples;
  return fn.parameters.map((_, index) => example?.call[index] ?? "");
}

describe.each(customFunctions.map((fn) => [fn.name, fn] as const))("%s", (name, fn) => {
  const sound = soundArguments(fn);

  it.each(BAD_CELLS)("takes %s for every argument at once", (_, cell) => {
    single(name, fn.parameters.map(() => cell));
    single(name, [cell]);
  });

  it.each(BAD_CELLS)("takes %s for any one argument", (_, cell) => {
    fn.parameters.forEach((__, index) => single(name, sound.map((value, place) => (place === index ? cell : value))));
  });

  it.each(BAD_CELLS)("marks only the row with %s in a range", (_, cell) => {
    if (fn.by === "range") return;
    const row = (values: readonly Argument[]) => values.map((value) => [[value as Cell]]);
    const good = call(name, row(sound)) as Cell[][];
    fn.parameters.forEach((__, index) => {
      const values = sound.map((value, place) => [value, place === index ? cell : value, value].map((each) => [each as Cell]));
      const answer = call(name, values) as Cell[][];
      expect(answer).toHaveLength(3);
      expect([answer[0], answer[2]]).toEqual([good[0], good[0]]);
      expect(answer[1]).toHaveLength(good[0]?.length ?? 0);
      answer[1]?.forEach(expectCell);
    });
  });

  it("takes ragged, nested, empty and flat ranges", () => {
    const ranges: readonly unknown[] = [[], [[]], [[""]], [[null], []], [["", ""], [1], [1, 2, 3]], [1, 2], [[[1]]], [[{}]], [[() => 1]]];
    for (const range of ranges) {
      const shown = ((): unknown => {
        try {
          return call(name, fn.parameters.map(() => range as Argument));
        } catch (error) {
          return (error as Error).message;
        }
      })();
      const rows = Array.isArray(shown) ? (shown as Cell[][]) : [[shown as Cell]];
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      rows.flat().forEach(expectCell);
    }
  });

  it("takes thousands of rows", () => {
    // A statement is read word by word; ten thousand of them say no more than a thousand.
    const rows = fn.parameters[0]?.name === "statement" ? 1_000 : 10_000;
    const answer = call(name, sound.map((value) => (Array.isArray(value) ? value : Array.from({ length: rows }, () => [value as Cell]))));
    if (fn.by !== "range") expect(answer).toHaveLength(rows);
    else expectCell(Array.isArray(answer) ? answer[0]?.[0] : answer);
  });

  it("takes more arguments than it has, and none", () => {
    single(name, [...sound, 1, "x", [[1]]]);
    single(name, []);
  });
});
