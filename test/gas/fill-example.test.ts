import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbook } from "../../preview/headless/open-workbook";

type Workbook = Awaited<ReturnType<typeof openWorkbook>>;

let workbook: Workbook;
const values = (sheet: string): unknown[][] => workbook.spreadsheet.getSheetByName(sheet)?.getDataRange().getValues() ?? [];
/** The column under a header, without the header. */
const column = (sheet: string, header: string): unknown[] => {
  const [, headers = [], ...rows] = values(sheet);
  const index = headers.indexOf(header);
  return rows.map((row) => row[index]);
};
/** A column of the Plan by ID, where the ID is given. */
const byId = (header: string): { readonly [id: string]: unknown } => {
  const ids = column("Plan", "ID");
  return Object.fromEntries(column("Plan", header).flatMap((value, index) => (ids[index] === "" ? [] : [[String(ids[index]), value]])));
};

describe("Fill with an example", () => {
  beforeAll(async () => {
    workbook = await openWorkbook();
    await workbook.chooseMenu("Insert workbook");
    await workbook.chooseMenu("Fill with an example");
    await workbook.settle();
  });
  afterAll(() => workbook.dispose());

  it("takes the current values from the latest check-ins", () => {
    expect(byId("Current")).toMatchObject({ "O1.1": 10100, "O1.2": 13.8, "O2.1": 0.118, "O2.3": "2 min 6 s", "O3.3": 448, "O3.4": "no", O1: "", "O1.3": "" });
  });

  it("scores every measure kind, and objectives by what feeds them", () => {
    const scores = byId("Score");
    const expected = {
      "O1.1": (10100 - 5000) / (15000 - 5000),
      "O1.2": (15 - 13.8) / (15 - 12),
      "O2.1": (11.8 - 8) / (15 - 8),
      "O2.2": 1,
      "O2.3": (157 - 126) / (157 - 45),
      "O2.4": (4.5 - 3.7) / (4.5 - 3),
      "O3.1": (5 - 2) / (8 - 2),
      "O3.2": 1 - (16 - 15) / (15 - 10),
      "O3.3": (448 - 400) / (480 - 400),
      "O3.4": 0,
    };
    for (const [id, score] of Object.entries(expected)) expect(scores[id], id).toBeCloseTo(score, 9);
    const mean = (...ids: (keyof typeof expected)[]): number => ids.reduce((sum, id) => sum + expected[id], 0) / ids.length;
    expect(scores["O1"]).toBeCloseTo(mean("O1.1", "O1.2"), 9);
    expect(scores["O2"]).toBeCloseTo(mean("O2.1", "O2.2", "O2.3", "O2.4"), 9);
    expect(scores["O3"]).toBeCloseTo(mean("O3.1", "O3.2", "O3.3", "O3.4"), 9);
    expect(scores["O1.3"]).toBe("");
    expect(scores["O1.a"]).toBe("");
    expect(scores["N1"]).toBe("");
  });

  it("expects the share of the cycle that has passed", () => {
    for (const pace of ["O1", "O1.1", "O3.4"].map((id) => byId("Expected")[id])) {
      expect(pace).toBeGreaterThanOrEqual(42 / 90 - 1e-9);
      expect(pace).toBeLessThan(49 / 90);
    }
    expect(byId("Expected")).toMatchObject({ "O1.a": "", N1: "" });
  });

  it("says how each is doing", () => {
    expect(byId("Status")).toMatchObject({
      "O1.1": "on track",
      "O1.2": "at risk",
      "O1.3": "no value yet",
      "O2.2": "done",
      "O2.3": "off track",
      "O3.3": "stale",
      "O1.a": "",
      N1: "",
    });
  });

  it("judges the wording, and finds the launch that is no result", () => {
    expect(byId("Wording")).toMatchObject({ O1: "ready", "O1.1": "ready", "O1.3": "revise", "O3.3": "discuss" });
    expect(byId("Wording")["N1"]).toBe("");
  });

  it("computes the ten campaigns as the article prints them", () => {
    expect(column("Campaigns", "Difference").slice(0, 10).map(Number)).toEqual(
      [-500, 0.004, 0.006, -3, -0.08, 30, 2, 8, 7, 20].map((value) => expect.closeTo(value, 9)),
    );
    expect(column("Campaigns", "ROAS").slice(0, 10)).toEqual([1.9, 2.5, 3, 2.7, 2.1, 4, 2.2, 2.8, 2.4, 3].map((value) => expect.closeTo(value, 9)));
    expect(column("Campaigns", "ROI").slice(0, 10)).toEqual([0.9, 1.5, 2, 1.7, 1.1, 3, 1.2, 1.8, 1.4, 2].map((value) => expect.closeTo(value, 9)));
    // Lower is better for what a lead and a click cost: less than the target is more than 100%.
    const attainment = column("Campaigns", "Attainment");
    expect(attainment[3]).toBeCloseTo(15 / 12, 9);
    expect(attainment[4]).toBeCloseTo(0.6 / 0.52, 9);
    expect(attainment[0]).toBeCloseTo(11500 / 12000, 9);
  });

  it("has check-ins over six weeks", () => {
    const days = column("Check-ins", "Date").flatMap((date) => (date === "" ? [] : [(date as Date).getTime()]));
    expect(Math.round((Math.max(...days) - Math.min(...days)) / 86_400_000)).toBe(35);
    expect(new Set(column("Check-ins", "Key result").filter((id) => id !== "")).size).toBe(10);
  });

  it("refuses to write over rows of the user's, and says which sheet holds them", async () => {
    const before = values("Plan");
    await workbook.chooseMenu("Fill with an example");
    expect(workbook.alerts.shown.at(-1)).toMatchObject({ message: expect.stringContaining("Plan") });
    expect(values("Plan")).toEqual(before);
  });
});

describe("the example, lived in", () => {
  beforeAll(async () => {
    workbook = await openWorkbook();
    await workbook.chooseMenu("Insert workbook");
    await workbook.chooseMenu("Fill with an example");
    await workbook.settle();
  });
  afterAll(() => workbook.dispose());

  it("a new check-in moves score and status", async () => {
    workbook.spreadsheet.getSheetByName("Check-ins")?.appendRow([new Date(), "O1.1", 15000]);
    await workbook.settle();
    expect(byId("Current")["O1.1"]).toBe(15000);
    expect(byId("Score")["O1.1"]).toBe(1);
    expect(byId("Status")["O1.1"]).toBe("done");
  });

  it("a value typed over the current one counts", async () => {
    const sheet = workbook.spreadsheet.getSheetByName("Plan");
    const [, headers = []] = values("Plan");
    sheet?.getRange(4, headers.indexOf("Current") + 1).setValue(5000);
    await workbook.settle();
    expect(byId("Score")["O1.1"]).toBe(0);
    expect(byId("Status")["O1.1"]).toBe("off track");
  });

  it("a check-in without a value leaves the value before it", async () => {
    workbook.spreadsheet.getSheetByName("Check-ins")?.appendRow([new Date(), "O2.1"]);
    await workbook.settle();
    expect(byId("Current")["O2.1"]).toBeCloseTo(0.118, 9);
  });

  it("work is no result: an initiative that is done scores nothing", async () => {
    const sheet = workbook.spreadsheet.getSheetByName("Plan");
    const [, headers = []] = values("Plan");
    const put = (header: string, value: string): void => void sheet?.getRange(7, headers.indexOf(header) + 1).setValue(value);
    put("Measure", "done");
    put("Target", "yes");
    put("Current", "yes");
    put("Feeds", "O1.3");
    await workbook.settle();
    expect(byId("Score")).toMatchObject({ "O1.a": "", "O1.3": "" });
  });

  it("a row inserted above the first one is computed too, its check-in included", async () => {
    const sheet = workbook.spreadsheet.getSheetByName("Plan");
    sheet?.insertRowBefore(3);
    const [, headers = []] = values("Plan");
    const put = (header: string, value: string | number): void => void sheet?.getRange(3, headers.indexOf(header) + 1).setValue(value);
    put("Kind", "Key result");
    put("Statement", "Returning visitors from 10 to 20 a day");
    put("Baseline", 10);
    put("Target", 20);
    put("ID", "O9");
    workbook.spreadsheet.getSheetByName("Check-ins")?.appendRow([new Date(), "O9", 15]);
    await workbook.settle();
    expect(column("Plan", "Score")[0]).toBe(0.5);
    expect(byId("Score")["O2.2"]).toBe(1);
  });
});

describe("Fill with an example, before there is a workbook", () => {
  it("writes beside what people have added, and not over it", async () => {
    workbook = await openWorkbook();
    await workbook.chooseMenu("Insert workbook");
    const sheet = workbook.spreadsheet.getSheetByName("Plan");
    sheet?.insertColumnBefore(4);
    sheet?.getRange("D2").setValue("Mine");
    await workbook.chooseMenu("Fill with an example");
    await workbook.settle();
    expect(sheet?.getRange("D2:E3").getValues()).toEqual([["Mine", "Owner"], ["", "Head of marketing"]]);
    expect(byId("Score")["O1.1"]).toBeCloseTo(0.51);
    workbook.dispose();

    workbook = await openWorkbook();
    await workbook.chooseMenu("Insert workbook");
    const cut = workbook.spreadsheet.getSheetByName("Check-ins");
    cut?.deleteRows(10, cut.getMaxRows() - 9);
    workbook.spreadsheet.getSheetByName("Plan")?.getRange("Z5").setValue("a note outside our columns");
    await workbook.chooseMenu("Fill with an example");
    await workbook.settle();
    expect(byId("Score")["O1.1"]).toBeCloseTo(0.51);
    workbook.dispose();
  });

  it("offers to insert it first", async () => {
    workbook = await openWorkbook();
    workbook.alerts.answer("CANCEL");
    await workbook.chooseMenu("Fill with an example");
    expect(workbook.spreadsheet.getSheets()).toHaveLength(1);
    workbook.alerts.answer("OK");
    await workbook.chooseMenu("Fill with an example");
    await workbook.settle();
    expect(byId("Score")["O1.1"]).toBeCloseTo(0.51);
    workbook.dispose();
  });
});
