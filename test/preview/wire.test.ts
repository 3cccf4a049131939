import { describe, expect, it } from "vitest";
import { onWire } from "../../preview/execution/wire";
import { openCode } from "./open-fixture";

describe("what google.script.run carries", () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;

  it.each([
    ["a string", "x", "x"],
    ["a number", 1.5, 1.5],
    ["null", null, null],
    ["nothing", undefined, null],
    ["a nested object", { a: [1, { b: "c" }] }, { a: [1, { b: "c" }] }],
    ["undefined in an array", [1, undefined], [1, null]],
    ["a hole in an array", [1, , 3], [1, null, 3]],
    ["the same object twice", ((one) => [one, one])({ a: 1 }), [{ a: 1 }, { a: 1 }]],
  ])("%s", (_name, value, arrives) => {
    expect(onWire(value, "result")).toEqual(arrives);
  });

  it.each([
    ["a Date", { rows: [[new Date(0)]] }, "google.script.run cannot carry a Date as a result: result.rows[0][0]"],
    ["a function", { go: () => 1 }, "google.script.run cannot carry a function as a result: result.go"],
    ["undefined in an object", { a: undefined }, "google.script.run cannot carry undefined as a result: result.a"],
    ["NaN", [Number.NaN], "google.script.run cannot carry NaN as a result: result[0]"],
    ["infinity", Infinity, "google.script.run cannot carry Infinity as a result: result"],
    ["a Map", { m: new Map() }, "google.script.run cannot carry a Map as a result: result.m"],
    ["a Set", new Set(), "google.script.run cannot carry a Set as a result: result"],
    ["a cycle", cycle, "google.script.run cannot carry a cycle as a result: result.self"],
    ["an instance", new Error("x"), "google.script.run cannot carry a Error as a result: result"],
    ["a symbol", Symbol("s"), "google.script.run cannot carry a symbol as a result: result"],
    ["a bigint", 1n, "google.script.run cannot carry a bigint as a result: result"],
  ])("not %s", (_name, value, message) => {
    expect(() => onWire(value, "result")).toThrow(message);
  });
});

describe("calling by name", () => {
  const code = `
    function shown(value) { return { got: value }; }
    function hidden_() { return 1; }
    var assigned = function () { return 1; };
    function dated() { return new Date(0); }
    function fails() { throw new Error('Said in words.'); }
    function sheet() { return SpreadsheetApp.getActiveSheet(); }
    async function later() { return 'later'; }
    function outer() { function inner() { return 1; } return inner(); }`;

  it.each([
    ["shown", { a: [1] }, { got: { a: [1] } }],
    ["later", null, "later"],
    ["outer", null, 1],
  ])("%s answers", async (name, argument, answer) => {
    const workbook = await openCode(code);
    expect(await workbook.call(name, argument)).toEqual(answer);
    workbook.dispose();
  });

  it.each([
    ["hidden_", null, "Script function not found: hidden_"],
    ["assigned", null, "Script function not found: assigned"],
    ["inner", null, "Script function not found: inner"],
    ["toString", null, "Script function not found: toString"],
    ["dated", null, "google.script.run cannot carry a Date as a result: result"],
    ["shown", new Date(0), "google.script.run cannot carry a Date as an argument: argument"],
    ["fails", null, "Said in words."],
    ["sheet", null, "google.script.run cannot carry a Sheet as a result: result"],
  ])("%s is refused or fails", async (name, argument, message) => {
    const workbook = await openCode(code);
    await expect(workbook.call(name, argument)).rejects.toThrow(message);
    workbook.dispose();
  });
});
