import { describe, expect, it } from "vitest";
import { openCode, openFixture } from "./open-fixture";

const CHAIN = `
/** Adds one.
 * @param {number} values Numbers.
 * @customfunction */
function INC(values) { return values.map(function (row) { return row.map(function (cell) { return cell === '' ? '' : cell + 1; }); }); }`;

describe("formulas that spill into each other", () => {
  it("follow a change to the end of the chain, each one once", async () => {
    const workbook = await openCode(CHAIN);
    const sheet = workbook.spreadsheet.getActiveSheet();
    sheet.getRange("E1").setFormula("=SUM(D2:D)");
    sheet.getRange("D1").setFormula('=VSTACK("third";INC(C2:C9))');
    sheet.getRange("C1").setFormula('=VSTACK("second";INC(B2:B9))');
    sheet.getRange("B1").setFormula('=VSTACK("first";INC(A2:A9))');
    sheet.getRange("A2:A4").setValues([[1], [2], [3]]);
    await workbook.settle();
    expect(sheet.getRange("B1:E3").getValues()).toEqual([["first", "second", "third", 15], [2, 3, 4, ""], [3, 4, 5, ""]]);
    const before = workbook.customCalls;
    sheet.getRange("A2").setValue(10);
    await workbook.settle();
    expect(sheet.getRange("B2:E2").getValues()).toEqual([[11, 12, 13, ""]]);
    expect(sheet.getRange("E1").getValue()).toBe(24);
    expect(workbook.customCalls - before).toBe(3);
    workbook.dispose();
  });

  it("an obstacle is #REF!, and its removal heals", async () => {
    const workbook = await openCode(CHAIN);
    const sheet = workbook.spreadsheet.getActiveSheet();
    sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
    sheet.getRange("B1").setFormula("=INC(A1:A3)");
    sheet.getRange("B2").setValue("in the way");
    await workbook.settle();
    expect(sheet.getRange("B1:B3").getValues()).toEqual([["#REF!"], ["in the way"], [""]]);
    expect(workbook.errorReason("B1")).toContain("would overwrite data");
    sheet.getRange("B2").clearContent();
    await workbook.settle();
    expect(sheet.getRange("B1:B3").getValues()).toEqual([[2], [3], [4]]);
    workbook.dispose();
  });

  it("an open range grows with the sheet", async () => {
    const workbook = await openFixture();
    const sheet = workbook.spreadsheet.getActiveSheet();
    sheet.getRange("B1").setFormula("=ROWS(A2:A)");
    await workbook.settle();
    expect(sheet.getRange("B1").getValue()).toBe(999);
    sheet.insertRowsAfter(1000, 10);
    await workbook.settle();
    expect([sheet.getRange("B1").getValue(), sheet.getRange("B1").getFormula()]).toEqual([1009, "=ROWS(A2:A)"]);
    sheet.deleteRows(500, 110);
    await workbook.settle();
    expect([sheet.getRange("B1").getValue(), sheet.getRange("B1").getFormula()]).toEqual([899, "=ROWS(A2:A)"]);
    workbook.dispose();
  });

  it("a formula for a sheet that comes later finds it", async () => {
    const workbook = await openFixture();
    const sheet = workbook.spreadsheet.getActiveSheet();
    sheet.getRange("A1").setFormula("=SUM(Later!B2:B)");
    await workbook.settle();
    workbook.spreadsheet.insertSheet("Later").getRange("B2:B3").setValues([[1], [2]]);
    await workbook.settle();
    expect(sheet.getRange("A1").getValue()).toBe(3);
    workbook.dispose();
  });

  it("references follow inserted columns and renamed sheets, in the notation they were written in", async () => {
    const workbook = await openFixture();
    const sheet = workbook.spreadsheet.getActiveSheet();
    const other = workbook.spreadsheet.insertSheet("Other");
    other.getRange("A1").setFormula("=SUM(Sheet1!B2:B; Sheet1!C1)");
    sheet.getRange("B2:B3").setValues([[1], [2]]);
    await workbook.settle();
    sheet.insertColumnsBefore(1, 2);
    sheet.setName("First one");
    await workbook.settle();
    expect([other.getRange("A1").getValue(), other.getRange("A1").getFormula()]).toEqual([3, "=SUM('First one'!D2:D; 'First one'!E1)"]);
    workbook.dispose();
  });
});

describe("reading in the run that wrote", () => {
  it("sees the calculated value, as in Apps Script", async () => {
    const workbook = await openCode(`function test() {
      var sheet = SpreadsheetApp.getActiveSheet(), seen = [];
      for (var i = 1; i <= 3; i++) { sheet.getRange(i, 1).setFormula('=' + i + '*10'); seen.push(sheet.getRange(i, 1).getValue()); }
      sheet.appendRow(['end']);
      return seen.concat(sheet.getLastRow());
    }`);
    expect(await workbook.call("test")).toEqual([10, 20, 30, 4]);
    expect(workbook.calls.byName).toMatchObject({ "Range.setFormula": 3, "Range.getValue": 3, "Sheet.appendRow": 1 });
    workbook.dispose();
  });

  it("also where the code swallows errors", async () => {
    const workbook = await openCode(`function test() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setFormula('=6*7');
      try { return sheet.getRange('A1').getValue(); } catch (e) { return 'swallowed'; }
    }`);
    expect(await workbook.run("test")).toBe(42);
    workbook.dispose();
  });

  it("says so when the repeated run goes another way", async () => {
    const workbook = await openCode(`function test() {
      var sheet = SpreadsheetApp.getActiveSheet();
      if (Math.random() < 2) Math.random = (function (n) { return function () { n++; return n; }; })(0);
      if (Math.random() % 2) sheet.getName(); else sheet.getIndex();
      sheet.getRange('A1').setFormula('=1');
      return sheet.getRange('A1').getValue();
    }`);
    const random = Math.random;
    await workbook.run("test").catch((error: unknown) => expect((error as Error).message).toContain("another path"));
    Math.random = random;
    workbook.dispose();
  });
});

describe("asking a person in the middle of a run", () => {
  it("continues with the answer and does nothing twice", async () => {
    const workbook = await openFixture();
    workbook.alerts.answer("YES").answer("OK", "Zoe");
    expect(await workbook.chooseMenu("Ask")).toBe("Zoe");
    expect(workbook.spreadsheet.getActiveSheet().getDataRange().getValues()).toEqual([["asked"], ["Zoe"]]);
    expect(workbook.alerts.shown.map(({ kind, title, message, answer }) => [kind, title, message, answer])).toEqual([
      ["alert", "Sure?", "It cannot be undone.", "YES"],
      ["prompt", "Name", "Say it", "OK"],
    ]);
    workbook.dispose();
  });

  it("fails when nobody answers", async () => {
    const workbook = await openFixture();
    await expect(workbook.chooseMenu("Ask")).rejects.toThrow('No answer was scripted for the alert "Sure?"');
    workbook.dispose();
  });
});

describe("the document lock", () => {
  it("makes a second execution wait", async () => {
    const workbook = await openCode(`
      function slow() { LockService.getDocumentLock().waitLock(1000); SpreadsheetApp.getUi().alert('hold'); SpreadsheetApp.getActiveSheet().appendRow(['slow']); }
      function quick() { var lock = LockService.getDocumentLock(); if (!lock.tryLock(1000)) return 'busy'; SpreadsheetApp.getActiveSheet().appendRow(['quick']); lock.releaseLock(); return lock.hasLock(); }`);
    const [, had] = await Promise.all([workbook.run("slow"), workbook.run("quick")]);
    expect(had).toBe(false);
    expect(workbook.spreadsheet.getActiveSheet().getDataRange().getValues()).toEqual([["slow"], ["quick"]]);
    workbook.dispose();
  });
});
