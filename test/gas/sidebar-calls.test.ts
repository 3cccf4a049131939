import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWorkbook } from "../../preview/headless/open-workbook";
import type { Outcome } from "../../src/core/outcome";
import type { FoundPlace, PlanReading } from "../../src/core/plan/sidebar-api";

type Workbook = Awaited<ReturnType<typeof openWorkbook>>;

let workbook: Workbook;
const call = <T>(name: string, ...args: unknown[]): Promise<Outcome<T>> => workbook.call(name, ...args) as Promise<Outcome<T>>;
const plan = async (): Promise<PlanReading> => {
  const outcome = await call<PlanReading>("readPlan");
  if (!outcome.ok) throw new Error(outcome.note.key);
  return outcome.value;
};
const sheet = (): ReturnType<Workbook["spreadsheet"]["getSheets"]>[number] => {
  const found = workbook.spreadsheet.getSheetByName("Plan");
  if (found === null) throw new Error("no Plan");
  return found;
};

const openExample = async (): Promise<void> => {
  workbook = await openWorkbook();
  await workbook.chooseMenu("Insert workbook");
  await workbook.chooseMenu("Fill with an example");
  await workbook.settle();
};

describe("readPlan", () => {
  it("says that there is no workbook, then that it is empty, then what it holds, in six service calls", async () => {
    workbook = await openWorkbook();
    expect(await plan()).toMatchObject({ state: "missing", statements: [] });
    expect(await call("insertWorkbookFromSidebar")).toMatchObject({ ok: true, value: { state: "empty" } });
    await workbook.chooseMenu("Fill with an example");
    workbook.calls.reset();
    const reading = await plan();
    expect(workbook.calls.total).toBeLessThanOrEqual(6);
    expect(reading).toMatchObject({ state: "filled", language: "en", profile: "balanced" });
    expect(reading.statements).toHaveLength(18);
    expect(reading.statements[3]).toEqual({
      row: 6, cell: "C6", id: "O1.3", kind: "key_result", text: "Launch a content strategy", feeds: "O1", owner: "Head of content", team: "Content",
    });
  });

  it("finds the columns after people have moved, renamed and inserted some, and renamed the sheet; and says which is gone", async () => {
    const moved = sheet();
    moved.insertColumnBefore(2);
    moved.getRange("B2").setValue("My own column");
    moved.insertRowBefore(1);
    moved.setName("Spring plan");
    const { statements } = await plan();
    expect(statements).toHaveLength(18);
    expect(statements[3]).toMatchObject({ row: 7, cell: "D7", id: "O1.3", text: "Launch a content strategy" });
    moved.getRange("D3").setValue("Sentence");
    expect((await plan()).statements).toHaveLength(18);
    moved.deleteColumn(4);
    expect(await call("readPlan")).toMatchObject({ ok: false, note: { key: "error/column-missing", data: { column: "Statement" } } });
    workbook.dispose();
  });
});

describe("applyRewrite", () => {
  const place = { row: 6, id: "O1.3", text: "Launch a content strategy" };
  beforeAll(openExample);
  afterAll(() => workbook.dispose());
  beforeEach(() => void sheet().getRange("C6").setValue(place.text));

  it("writes the new wording into the statement's cell", async () => {
    expect(await call<FoundPlace>("applyRewrite", place, "Organic leads from 40 to 90 a month")).toEqual({ ok: true, value: { row: 6, cell: "C6" } });
    expect(sheet().getRange("C6").getValue()).toBe("Organic leads from 40 to 90 a month");
  });

  it("finds the statement again after rows were inserted above it", async () => {
    sheet().insertRowsBefore(3, 4);
    expect(await call<FoundPlace>("applyRewrite", place, "Organic leads from 40 to 90 a month")).toEqual({ ok: true, value: { row: 10, cell: "C10" } });
    sheet().deleteRows(3, 4);
  });

  it.each([
    ["=HYPERLINK(\"x\")"],
    ["+20% more leads"],
    ["-15% cost per lead"],
    ["@team wins 5 customers"],
    ["'quoted' leads from 4 to 9"],
    ["2026-11-22"],
    ["<script>alert(1)</script>"],
  ])("keeps %s as text", async (text) => {
    await call("applyRewrite", place, text);
    expect(sheet().getRange("C6").getFormula()).toBe("");
    expect(sheet().getRange("C6").getValue()).toBe(text);
  });

  it.each([
    ["a statement somebody has changed", "error/statement-changed", () => sheet().getRange("C6").setValue("Somebody else's wording"), place, "New"],
    ["a blank wording", "error/rewrite-blank", () => undefined, place, "  "],
    ["a wording no cell can hold", "error/rewrite-too-long", () => undefined, place, "x".repeat(50_001)],
    ["a wording that is no text", "error/bad-request", () => undefined, place, { toString: "x" }],
    ["a place that is none", "error/bad-request", () => undefined, { row: "6" }, "New"],
    ["no place at all", "error/bad-request", () => undefined, null, "New"],
    ["a statement that is gone", "error/statement-gone", () => sheet().getRange("C6").clearContent(), place, "New"],
  ])("refuses %s and changes nothing", async (_, key, meanwhile, where, text) => {
    meanwhile();
    await workbook.settle();
    const before = sheet().getDataRange().getValues();
    expect(await call("applyRewrite", where, text)).toMatchObject({ ok: false, note: { key } });
    expect(sheet().getDataRange().getValues()).toEqual(before);
  });
});

describe("selectStatement", () => {
  beforeAll(openExample);
  afterAll(() => workbook.dispose());

  it("selects the statement's cell on the Plan, from whatever sheet is open", async () => {
    workbook.spreadsheet.getSheetByName("Settings")?.activate();
    await call("selectStatement", { row: 6, id: "O1.3", text: "Launch a content strategy" });
    expect(workbook.spreadsheet.getActiveSheet().getName()).toBe("Plan");
    expect(workbook.spreadsheet.getActiveRange()?.getA1Notation()).toBe("C6");
  });
});
