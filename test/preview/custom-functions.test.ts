import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HeadlessWorkbook } from "../../preview/headless/open-workbook";
import { openFixture } from "./open-fixture";

const GIVEN: readonly (readonly [formula: string, said: string])[] = [
  ["=TEST_SAY()", "omitted"],
  ["=TEST_SAY(A1)", "number 5"],
  ["=TEST_SAY(A2)", "blank"],
  ["=TEST_SAY(A3)", "boolean true"],
  ["=TEST_SAY(A4)", "string text"],
  ["=TEST_SAY(A5)", "date 2026"],
  ["=TEST_SAY(A6)", "string #DIV/0!"],
  ["=TEST_SAY(A1:A2)", '2x1:[[5],[""]]'],
  ["=TEST_SAY(A1:B1)", '1x2:[[5,""]]'],
  ["=TEST_SAY(10%)", "number 0.1"],
  ["=TEST_SAY(DATE(2026;1;5))", "date 2026"],
  ["=TEST_SAY({1,2})", "1x2:[[1,2]]"],
  ["=TEST_SAY(C2)", "number 2"],
  ["=TEST_SAY(A1=5)", "boolean true"],
  ["=test_say(A1)", "number 5"],
];
const RETURNED: readonly (readonly [what: string, shown: readonly (readonly unknown[])[], reason?: string])[] = [
  ["text", [["text"]]],
  ["true", [[true]]],
  ["nan", [["#NUM!"]]],
  ["infinity", [["#NUM!"]]],
  ["nothing", [[""]]],
  ["grid", [[1, 2], [3, 4]]],
  ["column", [[1], [2], [3]]],
  ["date", [[new Date(2026, 0, 5)]]],
  ["throw", [["#ERROR!"]], "Error\nA reason in words."],
];
const VOLATILE: readonly (readonly [formula: string, refused: boolean])[] = [
  ["=TEST_SAY(TODAY())", true],
  ["=TEST_SAY(E1)", true],
  ["=TEST_SAY(E2)", true],
  ["=TEST_SAY(E5)", true],
  ["=TEST_SAY(A1:E1)", true],
  ["=TEST_SAY(A1)", false],
  ["=IF(TODAY()>0;TEST_SAY(A1))", false],
];

let workbook: HeadlessWorkbook;
beforeAll(async () => {
  workbook = await openFixture();
  const data = workbook.spreadsheet.getActiveSheet();
  data.getRange("A1:A6").setValues([[5], [""], [true], ["text"], [new Date(2026, 0, 5)], ["=1/0"]]);
  data.getRange("C1").setFormula("={1;2;3}");
  data.getRange("E1").setFormula("=TODAY()");
  data.getRange("E2").setFormula("=E1+1");
  data.getRange("E4").setFormula("={E2;1}");
  data.getRange("G1").setNumberFormat("General");
  for (const [index, [formula]] of GIVEN.entries()) data.getRange(index + 1, 10).setFormula(formula);
  for (const [index, [formula]] of VOLATILE.entries()) data.getRange(index + 1, 12).setFormula(formula);
  for (const [what] of RETURNED) workbook.spreadsheet.insertSheet(what).getRange("A1").setFormula(`=TEST_GIVE("${what}")`);
  workbook.spreadsheet.setActiveSheet(data);
  await workbook.settle();
});
afterAll(() => workbook.dispose());

describe("a custom function is given", () => {
  it.each(GIVEN.map(([formula, said], index) => ({ formula, said, index })))("$formula: $said", ({ said, index }) => {
    expect(workbook.spreadsheet.getSheetByName("Sheet1")?.getRange(index + 1, 10).getValue()).toBe(said);
  });
});

describe("a custom function that returns", () => {
  it.each(RETURNED.map(([what, shown, reason]) => ({ what, shown, reason })))("$what", ({ what, shown, reason }) => {
    expect(workbook.spreadsheet.getSheetByName(what)?.getRange(1, 1, shown.length, shown[0]?.length ?? 1).getValues()).toEqual(shown);
    expect(workbook.errorReason("A1", what)).toBe(reason);
  });
});

describe("what changes by itself must not reach a custom function", () => {
  it.each(VOLATILE.map(([formula, refused], index) => ({ formula, refused, index })))("$formula", ({ refused, index }) => {
    const cell = workbook.spreadsheet.getSheetByName("Sheet1")?.getRange(index + 1, 12);
    expect(cell?.getValue() === "#ERROR!").toBe(refused);
    if (refused) expect(workbook.errorReason(cell?.getA1Notation() ?? "", "Sheet1")).toContain("This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN()");
  });
});

describe("calls", () => {
  it("are made once for one changed input", async () => {
    const other = await openFixture();
    const sheet = other.spreadsheet.getActiveSheet();
    sheet.getRange("B1:B3").setFormulas([["=TEST_SAY(A1)"], ["=TEST_SAY(A2)"], ["=TEST_SAY(A3)"]]);
    await other.settle();
    const before = other.customCalls;
    sheet.getRange("A2").setValue("new");
    await other.settle();
    expect(other.customCalls - before).toBe(1);
    other.dispose();
  });
});
