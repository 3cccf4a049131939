import { describe, expect, it } from "vitest";
import { movedFormula } from "../../preview/formula/moved-formula";
import { FormulaParseError, toEngine } from "../../preview/formula/to-engine";
import { hasVolatileArgument, isVolatileFormula } from "../../preview/formula/volatile";

const context = (decimal: "." | ",") => ({ decimal, sizeOf: (sheet: string | undefined) => (sheet === "Missing" ? undefined : sheet === "Small" ? { rows: 5, columns: 3 } : { rows: 1000, columns: 26 }) });

describe("Sheets' notation in the engine's", () => {
  it.each([
    ["semicolons separate arguments", ".", "=KR_SCORE(K3:K; L3:L)", "=KR_SCORE(K3:K1000, L3:L1000)"],
    ["commas do as well with a decimal point", ".", "=SUM(1,2;3)", "=SUM(1,2,3)"],
    ["a decimal comma is a point", ",", "=A1*0,7+1,5e3", "=A1*0.7+1.5e3"],
    ["a decimal comma wins between digits", ",", "=SUM(1,2)", "=SUM(1.2)"],
    ["an argument may be a decimal", ",", "=ROUND(0,456;2)", "=ROUND(0.456,2)"],
    ["skipped arguments stay skipped", ".", "=F(;;3)", "=F(,,3)"],
    ["an open column ends at the last row", ".", "=SUM(A3:A)", "=SUM(A3:A1000)"],
    ["absolute marks stay", ".", "=SUM($A$3:$A)", "=SUM($A$3:$A1000)"],
    ["a whole column", ".", "=SUM(A:A)", "=SUM(A1:A1000)"],
    ["several columns", ".", "=SUM(A:C)", "=SUM(A1:C1000)"],
    ["a whole row", ".", "=SUM(3:3)", "=SUM(A3:Z3)"],
    ["an open row", ".", "=SUM(C3:3)", "=SUM(C3:Z3)"],
    ["an open range of another sheet", ".", "=SUM('Small'!A2:A)", "=SUM('Small'!A2:A5)"],
    ["a range that starts below the end", ".", "=SUM(Small!A9:A)", "=SUM(Small!A9:A9)"],
    ["a sheet that does not exist stays open", ".", "=SUM(Missing!A2:A)", "=SUM(Missing!A2:A)"],
    ["a sheet with a quote in its name", ".", "=SUM('It''s; here'!A2:A)", "=SUM('It''s; here'!A2:A1000)"],
    ["a sheet named in Cyrillic", ".", "=План!A3:A", "=План!A3:A1000"],
    ["constants stay an array", ".", "={1,2;3,4}", "={1,2;3,4}"],
    ["constants with a decimal comma", ",", "={1,5\\2;3\\4}", "={1.5,2;3,4}"],
    ["ranges below each other", ".", "={A1:A2;B1:B2}", "=VSTACK(A1:A2,B1:B2)"],
    ["ranges beside each other", ".", "={A1:A2,B1:B2}", "=HSTACK(A1:A2,B1:B2)"],
    ["ranges beside each other with a decimal comma", ",", "={A1:A2\\B1:B2}", "=HSTACK(A1:A2,B1:B2)"],
    ["a grid of ranges", ".", "={A1,B1;A2,B2}", "=VSTACK(HSTACK(A1,B1),HSTACK(A2,B2))"],
    ["a title over a range", ".", '={"Score";A2:A4}', '=VSTACK("Score",A2:A4)'],
    ["arguments inside an array", ".", "={SUM(A1;B1);A2:A3}", "=VSTACK(SUM(A1,B1),A2:A3)"],
    ["an array inside arguments", ".", "=SORT({A1:A2;B1:B2};1;TRUE)", "=SORT(VSTACK(A1:A2,B1:B2),1,TRUE)"],
    ["strings are left alone", ",", '=IF(A1="a;b,c{d}A3:A";"x""y";0,5)', '=IF(A1="a;b,c{d}A3:A","x""y",0.5)'],
    ["names that look like columns", ".", "=LOG10(ABC)+LET(ab;1;ab)", "=LOG10(ABC)+LET(ab,1,ab)"],
    ["errors stay", ".", "=IFERROR(#N/A;#REF!)", "=IFERROR(#N/A,#REF!)"],
  ] as const)("%s", (_name, decimal, written, engine) => {
    expect(toEngine(written, context(decimal))).toBe(engine);
    expect(toEngine(engine, context("."))).toBe(engine);
  });

  it.each([
    ["=SUM(1;", "."],
    ["=SUM(1))", "."],
    ["={1;2", "."],
    ["=1;2", "."],
    ["=SUM(A1,B1)", ","],
    ["=A1 ? B1", "."],
  ] as const)("refuses %s", (written, decimal) => {
    expect(() => toEngine(written, context(decimal))).toThrow(FormulaParseError);
  });
});

describe("a formula that the engine moved keeps its notation", () => {
  it.each([
    ["=SUM(A3:A; B1)", "=SUM(A3:A1000, B1)", "=SUM(B4:B1001, C2)", "=SUM(B4:B; C2)"],
    ["={A1:A2;B:B}", "=VSTACK(A1:A2,B1:B1000)", "=VSTACK(A1:A2,C1:C1000)", "={A1:A2;C:C}"],
    ["=Old!A3:A*2", "=Old!A3:A1000*2", "='New name'!A3:A1000*2", "='New name'!A3:A*2"],
    ["=SUM(A3:A;B1)", "=SUM(A3:A1000,B1)", "=SUM(A3:A1000,#REF!)", "=SUM(A3:A;#REF!)"],
    ["=SUM(3:3)", "=SUM(A3:Z3)", "=SUM(A4:Z4)", "=SUM(4:4)"],
  ])("%s", (written, translated, current, now) => {
    expect(movedFormula(written, translated, current, ".")).toBe(now);
  });

  it("and is given up when another formula was typed over it", () => {
    expect(movedFormula("=SUM(A3:A)", "=SUM(A3:A1000)", "=MAX(A3:A1000)", ".")).toBeUndefined();
  });
});

describe("functions whose value changes by itself", () => {
  it.each([
    ["=TODAY()", true],
    ["=A1+now()", true],
    ["=RANDBETWEEN(1,6)", true],
    ['="TODAY()"', false],
    ["=TODAYS()", false],
  ])("%s", (formula, answer) => expect(isVolatileFormula(formula)).toBe(answer));

  it.each([
    ["=KR_X(TODAY())", true],
    ["=KR_X(A1,IF(B1,NOW()))", true],
    ["=KR_X(A1)+TODAY()", false],
    ["=IF(TODAY()>A1,KR_X(A1))", false],
    ["=OTHER(TODAY(),KR_X(A1))", false],
  ])("as an argument of KR_X: %s", (formula, answer) => expect(hasVolatileArgument(formula, "KR_X")).toBe(answer));
});
