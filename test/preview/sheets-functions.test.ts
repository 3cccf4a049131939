import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HeadlessWorkbook } from "../../preview/headless/open-workbook";
import { openFixture } from "./open-fixture";

const CASES: readonly (readonly [formula: string, shown: readonly (readonly unknown[])[]])[] = [
  ["=ARRAYFORMULA({1;2;3}*2)", [[2], [4], [6]]],
  ["=SORT({3;1;2})", [[1], [2], [3]]],
  ["=SORT({3,\"c\";1,\"a\";2,\"b\"};2;FALSE)", [[3, "c"], [2, "b"], [1, "a"]]],
  ["=SORT({\"a\";\"b\";\"c\"};{2;3;1};TRUE)", [["c"], ["a"], ["b"]]],
  ["=SORTN({3;1;2};2)", [[1], [2]]],
  ["=SPLIT(\"a, 2\";\", \")", [["a", 2]]],
  ["=SPLIT(\"a--b\";\"--\";FALSE)", [["a", "b"]]],
  ["=SPLIT(\"a,,b\";\",\";TRUE;FALSE)", [["a", "", "b"]]],
  ["=JOIN(\"-\";{1;2;3})", [["1-2-3"]]],
  ["=COUNTUNIQUE({1;1;2};2)", [[2]]],
  ["=FLATTEN({1,2;3,4})", [[1], [2], [3], [4]]],
  ["=TO_PERCENT(0.456)", [[0.456]]],
  ["=IFNA(NA();\"none\")", [["none"]]],
  ["=XLOOKUP(2;{1;2};{\"a\";\"b\"})", [["b"]]],
  ["=XLOOKUP(9;{1;2};{\"a\";\"b\"})", [["#N/A"]]],
  ["=LET(x;2;y;x*3;x+y)", [[8]]],
  ["=MAP({1;2};LAMBDA(x;x*10))", [[10], [20]]],
  ["=BYROW({1,2;3,4};LAMBDA(row;SUM(row)))", [[3], [7]]],
  ["=FILTER({1;2;3};{1;2;3}>1;{1;2;3}<3)", [[2]]],
  ["=FILTER({1;2;3};{1;2;3}>9)", [["#N/A"]]],
  ["=VSTACK(\"t\";{1;2})", [["t"], [1], [2]]],
  ["=HSTACK({1;2};{3;4})", [[1, 3], [2, 4]]],
  ["=SPARKLINE({1;2;3})", [["▁▅█"]]],
  ["=SPARKLINE(0.5;{\"charttype\",\"bar\";\"max\",1})", [["█████░░░░░"]]],
  ["=GT(2;1)", [[true]]],
  ["=DIVIDE(1;0)", [["#DIV/0!"]]],
  ["=EDATE(DATE(2026;1;31);1)-DATE(2026;2;28)", [[0]]],
  ["=QUERY({\"who\",\"n\";\"a\",1;\"b\",2;\"a\",3};\"select Col1, sum(Col2) group by Col1\")", [["who", "sum n"], ["a", 4], ["b", 2]]],
  ["=QUERY({\"who\",\"n\";\"a\",1;\"b\",2;\"a\",3};\"select Col2 where Col1 = 'a' and Col2 > 1\";1)", [["n"], [3]]],
  ["=QUERY({\"a\",1;\"b\",2;\"c\",3};\"select Col1 where Col2 >= 2 order by Col2 desc limit 1\";0)", [["c"]]],
  ["=QUERY({\"who\",\"n\";\"a\",1};\"select Col1, count(Col2) group by Col1 label Col1 'Name', count(Col2) ''\";1)", [["Name", ""], ["a", 1]]],
  ["=IMPORTRANGE(\"x\";\"y\")", [["#ERROR!"]]],
];

describe("functions as Sheets has them", () => {
  let workbook: HeadlessWorkbook;
  beforeAll(async () => {
    workbook = await openFixture();
    for (const [index, [formula]] of CASES.entries()) workbook.spreadsheet.insertSheet(`case ${index}`).getRange("A1").setFormula(formula);
    await workbook.settle();
  });
  afterAll(() => workbook.dispose());

  it.each(CASES.map(([formula, shown], index) => ({ formula, shown, index })))("$formula", ({ shown, index, formula }) => {
    const sheet = workbook.spreadsheet.getSheetByName(`case ${index}`);
    expect(sheet?.getRange(1, 1, shown.length, shown[0]?.length ?? 1).getValues()).toEqual(shown);
    expect(sheet?.getRange("A1").getFormula()).toBe(formula);
  });

  it("shows the format that a function brings along", () => {
    const index = CASES.findIndex(([formula]) => formula.startsWith("=TO_PERCENT"));
    expect(workbook.spreadsheet.getSheetByName(`case ${index}`)?.getRange("A1").getDisplayValue()).toBe("45.60%");
  });

  it("says what a clause of QUERY that is not modelled is called", async () => {
    const sheet = workbook.spreadsheet.insertSheet("query");
    sheet.getRange("A1").setFormula('=QUERY({1,2};"select Col1 pivot Col2";0)');
    await workbook.settle();
    expect(workbook.errorReason("A1", "query")).toContain('"pivot" is not modelled');
  });
});

describe("LET and LAMBDA", () => {
  it("keep their names when another workbook has read the same formula before", async () => {
    for (let round = 0; round < 2; round++) {
      const workbook = await openFixture();
      const sheet = workbook.spreadsheet.getActiveSheet();
      sheet.getRange("A1:A2").setValues([[2], [3]]);
      sheet.getRange("B1").setFormula("=LET(a; A1:A2; b; a*2; MAP(b; LAMBDA(x; x+1)))");
      await workbook.settle();
      expect(sheet.getRange("B1:B2").getValues()).toEqual([[5], [7]]);
      workbook.dispose();
    }
  });
});

describe("SORT leaves what others read as it is", () => {
  it("so that formulas on the same range stay right", async () => {
    const workbook = await openFixture();
    const sheet = workbook.spreadsheet.getActiveSheet();
    sheet.getRange("A1:B4").setValues([["a", 0.9], ["b", 0.1], ["a", 0.8], ["b", 0.5]]);
    sheet.getRange("D1").setFormula("=SORT(B1:B4;1;TRUE)");
    sheet.getRange("E1").setFormula('=MAXIFS(B1:B4;A1:A4;"b")');
    sheet.getRange("E2").setFormula("=CORREL(B1:B4;{1;2;3;4})");
    sheet.getRange("E3").setFormula('=SUMIFS(B1:B4;A1:A4;"a")');
    sheet.getRange("E4").setFormula("=INDEX(B1:B4;2)");
    await workbook.settle();
    const [max, correlation, sum, second] = sheet.getRange("E1:E4").getValues().flat() as number[];
    expect(max).toBe(0.5);
    expect(correlation).toBeCloseTo(-0.181, 2);
    expect(sum).toBeCloseTo(1.7, 9);
    expect(second).toBe(0.1);
    workbook.dispose();
  });
});
