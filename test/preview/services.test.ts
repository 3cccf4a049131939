import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { HeadlessWorkbook } from "../../preview/headless/open-workbook";
import { openCode } from "./open-fixture";

let workbook: HeadlessWorkbook;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;

/** Runs a body on the open workbook as a server function. */
const run = (body: string): Promise<unknown> => workbook.run("test", body);

beforeEach(async () => {
  workbook = await openCode("function test(body) { var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getActiveSheet(); return eval('(function () {' + body + '})()'); }");
  sheet = workbook.spreadsheet.getActiveSheet();
});
afterEach(() => workbook.dispose());

describe("values", () => {
  it("come back as Apps Script has them", async () => {
    sheet.getRange("A1:F1").setValues([["text", 1.5, true, "", null, "=1/0"]]);
    await workbook.settle();
    expect(sheet.getRange("A1:G1").getValues()).toEqual([["text", 1.5, true, "", "", "#DIV/0!", ""]]);
    expect(sheet.getRange("A1:G1").getDisplayValues()).toEqual([["text", "1.5", "TRUE", "", "", "#DIV/0!", ""]]);
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([1, 6, "A1:F1"]);
    expect([sheet.getRange("D1:E1").isBlank(), sheet.getRange("A1").isBlank()]).toEqual([true, false]);
  });

  it("of a merged range stand in its first cell only", () => {
    sheet.getRange("A1").setValue("one");
    sheet.getRange("A1:B2").merge();
    expect(sheet.getRange("A1:B2").getDisplayValues()).toEqual([["one", ""], ["", ""]]);
    expect(sheet.getRange("B2").getMergedRanges().map((range) => range.getA1Notation())).toEqual(["A1:B2"]);
    sheet.getRange("A1:B2").breakApart();
    expect(sheet.getRange("B2").isPartOfMerge()).toBe(false);
  });

  it.each([
    ["0%", 0.456, "46%"],
    ["0.00", 2 / 3, "0.67"],
    ["#,##0", 12345.6, "12,346"],
    ["yyyy-mm-dd", 46027, "2026-01-05"],
    ["d mmm yyyy", 46027, "5 Jan 2026"],
    ["@", 5, "5"],
    ["General", 1 / 3, "0.3333333333"],
    ['0" pts"', 3, "3 pts"],
    ["[$€]#,##0.00", 1234.5, "€1,234.50"],
  ])("formatted as %s", (format, value, shown) => {
    expect(sheet.getRange("A1").setNumberFormat(format).setValue(value).getDisplayValue()).toBe(shown);
    expect(sheet.getRange("A1").getNumberFormat()).toBe(format);
  });

  it("that only spill as empty strings still count as content", async () => {
    sheet.getRange("A1").setFormula('=ARRAYFORMULA(IF(B1:B5="";"";1))');
    await workbook.settle();
    expect(sheet.getLastRow()).toBe(5);
  });

  it("appendRow writes below the last content and grows the sheet", () => {
    sheet.getRange("B1000").setValue("end");
    sheet.appendRow(["more", 2]);
    expect([sheet.getMaxRows(), sheet.getRange("A1001:B1001").getValues()]).toEqual([1001, [["more", 2]]]);
  });

  it("copyTo and sort", () => {
    sheet.getRange("A1:B3").setValues([["c", 3], ["a", 1], ["b", 2]]).setFontWeight("bold");
    sheet.getRange("A1:B3").sort({ column: 2, ascending: true });
    sheet.getRange("A1:B3").copyTo(sheet.getRange("D1"));
    expect(sheet.getRange("D1:E3").getValues()).toEqual([["a", 1], ["b", 2], ["c", 3]]);
    expect(sheet.getRange("D1").getFontWeight()).toBe("bold");
  });

  it("createTextFinder finds cells", () => {
    sheet.getRange("A1:A3").setValues([["Key result"], ["Objective"], ["key results"]]);
    expect(sheet.getRange("A1:A3").createTextFinder("key result").findAll().map((range) => range.getA1Notation())).toEqual(["A1", "A3"]);
    expect(sheet.getRange("A1:A3").createTextFinder("key result").matchEntireCell(true).findAll()).toHaveLength(1);
  });
});

describe("ranges", () => {
  it.each([
    ["B3", 3, 2, 1, 1, "B3"],
    ["B3:D4", 3, 2, 2, 3, "B3:D4"],
    ["B3:B", 3, 2, 998, 1, "B3:B1000"],
    ["B:C", 1, 2, 1000, 2, "B:C"],
    ["3:4", 3, 1, 2, 26, "3:4"],
    ["Sheet1!$B$3", 3, 2, 1, 1, "B3"],
  ])("%s", (notation, row, column, rows, columns, a1) => {
    const range = sheet.getRange(notation);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getA1Notation()]).toEqual([row, column, rows, columns, a1]);
    expect([range.getLastRow(), range.getLastColumn(), range.getSheet().getName()]).toEqual([row + rows - 1, column + columns - 1, "Sheet1"]);
  });

  it("have names", () => {
    workbook.spreadsheet.setNamedRange("Scores", sheet.getRange("B2:B5"));
    expect(workbook.spreadsheet.getRangeByName("Scores")?.getA1Notation()).toBe("B2:B5");
    sheet.insertRowsBefore(1, 1);
    expect(workbook.spreadsheet.getNamedRanges().map((name) => [name.getName(), name.getRange().getA1Notation()])).toEqual([["Scores", "B3:B6"]]);
    workbook.spreadsheet.removeNamedRange("Scores");
    expect(workbook.spreadsheet.getRangeByName("Scores")).toBeNull();
  });

  it("change together in a list", () => {
    sheet.getRangeList(["A1", "C3:D4"]).setBackground("#ff0000").setValue(1);
    expect([sheet.getRange("D4").getBackground(), sheet.getRange("C3").getValue(), sheet.getRange("B2").getBackground()]).toEqual(["#ff0000", 1, "#ffffff"]);
  });

  it("hold notes", () => {
    sheet.getRange("A1:B1").setNotes([["first", ""]]);
    sheet.getRange("B2").setNote("second");
    expect(sheet.getRange("A1:B2").getNotes()).toEqual([["first", ""], ["", "second"]]);
    sheet.insertColumnsBefore(1, 1);
    expect(sheet.getRange("C2").getNote()).toBe("second");
    sheet.clearNotes();
    expect(sheet.getRange("A1:C2").getNotes().flat().join("")).toBe("");
  });
});

describe("sheets", () => {
  it("are inserted, named, moved and deleted", () => {
    const { spreadsheet } = workbook;
    const plan = spreadsheet.insertSheet("Plan", 0);
    expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(["Plan", "Sheet1"]);
    expect([plan.getIndex(), spreadsheet.getActiveSheet().getName(), spreadsheet.getSheetById(plan.getSheetId())?.getName()]).toEqual([1, "Plan", "Plan"]);
    spreadsheet.moveActiveSheet(2);
    expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(["Sheet1", "Plan"]);
    spreadsheet.deleteSheet(sheet);
    expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(["Plan"]);
    expect(spreadsheet.getSheetByName("Sheet1")).toBeNull();
  });

  it("keep their layout", () => {
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    sheet.setColumnWidth(2, 222).setRowHeight(3, 44).setTabColor("#1a73e8").setHiddenGridlines(true).setRightToLeft(true);
    sheet.hideColumns(4, 2);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(2), sheet.getRowHeight(3), sheet.isRightToLeft()]).toEqual([2, 1, 222, 44, true]);
    expect([sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(6)]).toEqual([true, false]);
    sheet.showColumns(4, 2);
    expect(sheet.isColumnHiddenByUser(4)).toBe(false);
    sheet.deleteColumns(2, 3);
    expect(sheet.getMaxColumns()).toBe(23);
  });

  it("group columns", () => {
    sheet.getRange("C:F").shiftColumnGroupDepth(1);
    sheet.getRange("D:E").shiftColumnGroupDepth(1);
    expect([1, 3, 4, 6].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 2, 1]);
    sheet.getColumnGroup(4, 2)?.collapse();
    expect([3, 4, 5, 6].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true, true, false]);
    sheet.collapseAllColumnGroups();
    expect([3, 4, 5, 6].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([true, true, true, true]);
    sheet.expandAllColumnGroups();
    expect([3, 4, 5, 6].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, false, false, false]);
    sheet.insertColumnsBefore(1, 2);
    expect([5, 6, 9].map((column) => sheet.getColumnGroupDepth(column))).toEqual([1, 2, 0]);
    expect(sheet.getColumnGroup(1, 1)).toBeNull();
  });

  it("keep charts without drawing them", async () => {
    await run("sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).setPosition(5, 1, 0, 0).setOption('title', 'T').build());");
    expect(sheet.getCharts()).toHaveLength(1);
    sheet.removeChart(sheet.getCharts()[0] as GoogleAppsScript.Spreadsheet.EmbeddedChart);
    expect(sheet.getCharts()).toHaveLength(0);
  });
});

describe("rules", () => {
  it("of validation read back, and copies of a cell's rule travel", async () => {
    await run(`
      var app = SpreadsheetApp;
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(false).setHelpText('Pick one.').build());
      sheet.getRange('B1').setDataValidation(app.newDataValidation().requireNumberBetween(0, 1).build());
      sheet.getRange('C1').setDataValidation(app.newDataValidation().requireDateOnOrAfter(new Date(2026, 0, 1)).build());
      sheet.getRange('D1').insertCheckboxes();
      sheet.getRange('E1').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('G1:G3')).build());
      sheet.getRange('F1').setDataValidation(app.newDataValidation().requireFormulaSatisfied('=F1>0').build());
    `);
    const rules = sheet.getRange("A1:G1").getDataValidations()[0] ?? [];
    expect(rules.map((rule) => (rule === null ? null : String(rule.getCriteriaType())))).toEqual(["VALUE_IN_LIST", "NUMBER_BETWEEN", "DATE_ON_OR_AFTER", "CHECKBOX", "VALUE_IN_RANGE", "CUSTOM_FORMULA", null]);
    expect(rules[0]?.getCriteriaValues()).toEqual([["a", "b"], true]);
    expect([rules[0]?.getAllowInvalid(), rules[0]?.getHelpText(), rules[1]?.getCriteriaValues()]).toEqual([false, "Pick one.", [0, 1]]);
    expect(rules[2]?.getCriteriaValues()).toEqual([new Date(2026, 0, 1)]);
    expect((rules[4]?.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range).getA1Notation()).toBe("G1:G3");
    sheet.insertColumnsBefore(1, 1);
    expect(String(sheet.getRange("B1").getDataValidation()?.getCriteriaType())).toBe("VALUE_IN_LIST");
    sheet.getRange("B1").clearDataValidations();
    expect(sheet.getRange("B1").getDataValidation()).toBeNull();
  });

  it.each([
    ["requireValueInList(['a', 'b'])", ["a", ""], ["c"]],
    ["requireNumberBetween(0, 1)", [0.5, "0.5", ""], [2, "x"]],
    ["requireCheckbox()", [true, false], ["yes"]],
    ["requireDate()", [new Date(2026, 0, 1), "2026-01-01"], ["soon"]],
    ["requireDateOnOrAfter(new Date(2026, 0, 1))", [new Date(2026, 0, 1)], [new Date(2025, 0, 1), "later"]],
    ["requireValueInRange(sheet.getRange('G1:G2'))", ["x"], ["z"]],
  ])("that reject are kept by setValue as well: %s", async (require, fine, wrong) => {
    sheet.getRange("G1:G2").setValues([["x"], ["y"]]);
    await run(`sheet.getRange('A1:B2').setDataValidation(SpreadsheetApp.newDataValidation().${require}.setAllowInvalid(false).build());`);
    for (const value of fine) sheet.getRange("B2").setValue(value);
    for (const value of wrong) expect(() => sheet.getRange("B2").setValue(value)).toThrow("The data you entered in cell B2 violates the data validation rules set on this cell.");
  });

  it("of format read back in order", async () => {
    await run(`
      var rule = function () { return SpreadsheetApp.newConditionalFormatRule(); };
      sheet.setConditionalFormatRules([
        rule().whenTextStartsWith('⚠').setFontColor('#b3261e').setRanges([sheet.getRange('A2:A9')]).build(),
        rule().whenFormulaSatisfied('=$B2>5').setBackground('#e6f4ea').setBold(true).setRanges([sheet.getRange('B2:B9'), sheet.getRange('D2:D9')]).build(),
        rule().setGradientMinpoint('#ffffff').setGradientMaxpointWithValue('#34a853', SpreadsheetApp.InterpolationType.NUMBER, '1').setRanges([sheet.getRange('C2:C9')]).build(),
      ]);`);
    const rules = sheet.getConditionalFormatRules();
    expect(rules.map((rule) => rule.getRanges().map((range) => range.getA1Notation()))).toEqual([["A2:A9"], ["B2:B9", "D2:D9"], ["C2:C9"]]);
    expect(rules[0]?.getBooleanCondition()?.getCriteriaValues()).toEqual(["⚠"]);
    expect([String(rules[1]?.getBooleanCondition()?.getCriteriaType()), rules[1]?.getBooleanCondition()?.getCriteriaValues(), rules[2]?.getBooleanCondition()]).toEqual(["CUSTOM_FORMULA", ["=$B2>5"], null]);
    sheet.insertRowsBefore(1, 1);
    expect(sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation()).toBe("A3:A10");
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().slice(1));
    expect(sheet.getConditionalFormatRules()).toHaveLength(2);
    sheet.getRange("B5").clear();
    expect(sheet.getConditionalFormatRules()[0]?.getRanges().map((range) => range.getA1Notation())).toEqual(["B3:B4", "B6:B10", "D3:D10"]);
  });

  it("of protection are kept and removed", async () => {
    await run("var p = sheet.getRange('A1:A5').protect().setDescription('Computed').setWarningOnly(true); p.removeEditors(p.getEditors()); sheet.protect().setDescription('Whole');");
    sheet.insertColumnsBefore(1, 1);
    const [range] = sheet.getProtections((await run("return SpreadsheetApp.ProtectionType.RANGE;")) as GoogleAppsScript.Spreadsheet.ProtectionType);
    expect([range?.getDescription(), range?.isWarningOnly(), range?.getRange().getA1Notation(), range?.canEdit()]).toEqual(["Computed", true, "B1:B5", true]);
    range?.remove();
    expect(await run("return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length + sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;")).toBe(1);
  });
});

describe("developer metadata", () => {
  it("travels with its column", async () => {
    await run("sheet.getRange('C:C').addDeveloperMetadata('key', 'score', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); sheet.getRange('E:E').addDeveloperMetadata('key', 'status'); sheet.addDeveloperMetadata('sheet', 'plan'); ss.addDeveloperMetadata('version', '1');");
    const columns = (): Promise<unknown> => run("return sheet.createDeveloperMetadataFinder().withKey('key').find().map(function (m) { var at = m.getLocation().getColumn(); return m.getValue() + '@' + at.getColumn() + '/' + at.getA1Notation() + '/' + at.getSheet().getName() + '/' + m.getVisibility(); });");
    expect(await columns()).toEqual(["score@3/C:C/Sheet1/PROJECT", "status@5/E:E/Sheet1/DOCUMENT"]);
    sheet.insertColumnsBefore(1, 2);
    expect(await columns()).toEqual(["score@5/E:E/Sheet1/PROJECT", "status@7/G:G/Sheet1/DOCUMENT"]);
    sheet.moveColumns(sheet.getRange("E:E"), 2);
    expect(await columns()).toEqual(["score@2/B:B/Sheet1/PROJECT", "status@7/G:G/Sheet1/DOCUMENT"]);
    sheet.moveColumns(sheet.getRange("B:B"), 9);
    expect(await columns()).toEqual(["score@8/H:H/Sheet1/PROJECT", "status@6/F:F/Sheet1/DOCUMENT"]);
    sheet.deleteColumns(6, 1);
    expect(await columns()).toEqual(["score@7/G:G/Sheet1/PROJECT"]);
    sheet.insertRowsBefore(1, 5);
    expect(await columns()).toEqual(["score@7/G:G/Sheet1/PROJECT"]);
  });

  it("is found by key, value, place and kind", async () => {
    await run("sheet.getRange('C:C').addDeveloperMetadata('a', '1'); sheet.getRange('2:2').addDeveloperMetadata('a', '2'); sheet.addDeveloperMetadata('b'); ss.addDeveloperMetadata('c', '3');");
    const found = (finder: string): Promise<unknown> => run(`return ${finder}.find().map(function (m) { return m.getKey() + m.getValue(); });`);
    expect(await found("ss.createDeveloperMetadataFinder()")).toEqual(["a1", "a2", "bnull", "c3"]);
    expect(await found("ss.createDeveloperMetadataFinder().withKey('a').withValue('2')")).toEqual(["a2"]);
    expect(await found("ss.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)")).toEqual(["a1"]);
    expect(await found("sheet.createDeveloperMetadataFinder()")).toEqual(["a1", "a2", "bnull"]);
    expect(await found("sheet.getRange('C:D').createDeveloperMetadataFinder()")).toEqual(["a1"]);
    expect(await found("sheet.getRange('C5').createDeveloperMetadataFinder().onIntersectingLocations()")).toEqual(["a1", "bnull", "c3"]);
    expect(await run("ss.getDeveloperMetadata()[0].setValue('4'); sheet.getDeveloperMetadata()[0].remove(); return ss.getDeveloperMetadata()[0].getValue() + sheet.getDeveloperMetadata().length;")).toBe("40");
  });
});

describe("other services", () => {
  it.each([
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc', Utilities.Charset.UTF_8).slice(0, 4)", [-70, 120, 22, -65]],
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'қазақ'.repeat(20)).map(function (b) { return (b & 255).toString(16); }).join('').length > 50", true],
    ["Utilities.base64Encode('abc')", "YWJj"],
    ["Utilities.getUuid().length", 36],
    ["Session.getActiveUser().getEmail()", "person@example.com"],
    ["Session.getActiveUserLocale()", "en"],
    ["ss.getSpreadsheetLocale()", "en_US"],
    ["PropertiesService.getDocumentProperties().setProperty('a', 1).getProperty('a')", "1"],
    ["PropertiesService.getUserProperties().getProperty('a')", null],
    ["LockService.getDocumentLock().tryLock(10)", true],
    ["SpreadsheetApp.getActive().getUrl().indexOf('https') === 0", true],
    ["JSON.stringify({ style: SpreadsheetApp.BorderStyle.SOLID })", '{"style":"SOLID"}'],
    ["new Date(0) instanceof Date && [] instanceof Array && sheet.getRange('A1:A2').getValues() instanceof Array", true],
  ])("%s", async (expression, value) => {
    expect(await run(`return ${expression};`)).toEqual(value);
  });

  it("document properties can be missing", async () => {
    workbook.withoutDocumentProperties();
    expect(await run("return PropertiesService.getDocumentProperties();")).toBeNull();
  });

  it("toasts and panels are recorded", async () => {
    await run("ss.toast('Done', 'Add-on', 3); SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>hi</p>').setWidth(300), 'Dialog');");
    expect(workbook.toasts).toEqual([{ message: "Done", title: "Add-on" }]);
    expect(workbook.dialog).toMatchObject({ title: "Dialog", html: "<p>hi</p>", width: 300 });
  });
});
