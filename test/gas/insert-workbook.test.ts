import { afterEach, describe, expect, it } from "vitest";
import { openWorkbook } from "../../preview/headless/open-workbook";

type Workbook = Awaited<ReturnType<typeof openWorkbook>>;

let workbook: Workbook;
const open = async (options: Parameters<typeof openWorkbook>[0] = {}): Promise<Workbook> => (workbook = await openWorkbook(options));
const names = (): string[] => workbook.spreadsheet.getSheets().map((sheet) => sheet.getName());
const cell = (sheet: string, a1: string): unknown => workbook.spreadsheet.getSheetByName(sheet)?.getRange(a1).getValue();
const formulas = (sheet: string): string[][] => workbook.spreadsheet.getSheetByName(sheet)?.getDataRange().getFormulas() ?? [];

afterEach(() => workbook.dispose());

describe("Insert workbook", () => {
  it("adds its sheets behind what is there, touches nothing else, and twice is the same as once", async () => {
    await open();
    workbook.spreadsheet.getSheets()[0]?.getRange("A1:B2").setValues([["mine", 1], ["=1+1", 2]]);
    workbook.calls.reset();
    await workbook.chooseMenu("Insert workbook");
    await workbook.settle();
    expect(names()).toEqual(["Sheet1", "Plan", "Check-ins", "Campaigns", "Settings"]);
    expect(workbook.spreadsheet.getSheets()[0]?.getRange("A1:B2").getValues()).toEqual([["mine", 1], [2, 2]]);
    expect(workbook.toasts.at(-1)?.message).toContain("in place");
    expect(workbook.calls.total).toBeLessThanOrEqual(250);

    const before = names().map(formulas);
    await workbook.chooseMenu("Insert workbook");
    await workbook.settle();
    expect(names()).toHaveLength(5);
    expect(names().map(formulas)).toEqual(before);
    expect(workbook.toasts.at(-1)?.message).toContain("already here");
  });

  it("leaves a sheet of the same name to its owner", async () => {
    await open();
    workbook.spreadsheet.insertSheet("Plan").getRange("A1").setValue("the old plan");
    await workbook.chooseMenu("Insert workbook");
    expect(names()).toContain("Plan 2");
    expect(cell("Plan", "A1")).toBe("the old plan");
  });

  it("puts back a sheet that was deleted and points the others at it again", async () => {
    await open();
    await workbook.chooseMenu("Insert workbook");
    await workbook.chooseMenu("Fill with an example");
    await workbook.settle();
    const settings = workbook.spreadsheet.getSheetByName("Settings");
    if (settings !== null) workbook.spreadsheet.deleteSheet(settings);
    await workbook.chooseMenu("Insert workbook");
    await workbook.settle();
    expect(names()).toContain("Settings");
    expect(workbook.toasts.at(-1)?.message).toContain("Settings");
    expect(JSON.stringify(formulas("Plan"))).not.toContain("#REF!");
    expect(cell("Plan", "A3")).toBe("O1");
  });

  it("puts back the formula of a column whose header was cleared", async () => {
    await open();
    await workbook.chooseMenu("Insert workbook");
    const plan = workbook.spreadsheet.getSheetByName("Plan");
    const headers = plan?.getRange(2, 1, 1, plan.getLastColumn()).getValues()[0] ?? [];
    const score = headers.indexOf("Score") + 1;
    plan?.getRange(2, score).clearContent();
    await workbook.settle();
    await workbook.chooseMenu("Insert workbook");
    await workbook.settle();
    expect(plan?.getRange(2, score).getValue()).toBe("Score");
    expect(workbook.toasts.at(-1)?.message).toContain("Plan");
  });

  it.each([
    ["pl_PL", "Plan"],
    ["ru_RU", "План"],
    ["fa_IR", "برنامه"],
    ["kk_KZ", "Жоспар"],
  ])("in a %s spreadsheet computes without a formula error", async (locale, plan) => {
    await open({ locale });
    await workbook.run("insertWorkbook");
    await workbook.run("fillExample");
    await workbook.settle();
    for (const sheet of workbook.spreadsheet.getSheets()) {
      const errors = sheet.getDataRange().getDisplayValues().flat().filter((value) => /^#(REF|NAME|VALUE|ERROR|N\/A|NUM|DIV)/.test(value));
      expect(errors, sheet.getName()).toEqual([]);
    }
    expect(names()).toContain(plan);
  });
});
