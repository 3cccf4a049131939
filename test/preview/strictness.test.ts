import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HeadlessWorkbook } from "../../preview/headless/open-workbook";
import { openCode } from "./open-fixture";

let shared: HeadlessWorkbook;
beforeAll(async () => {
  shared = await openCode("function test(body) { return eval('(function () {' + body + '})()'); }");
});
afterAll(() => shared.dispose());

/** Runs a body as a server function and gives its answer or the message of its error. */
function outcome(body: string): Promise<unknown> {
  return shared.run("test", body).catch((error: unknown) => `Error: ${(error as Error).message}`);
}

const A1 = "SpreadsheetApp.getActiveSheet().getRange('A1')";

describe("what is not modelled throws by name", () => {
  it.each([
    ["SpreadsheetApp.fooBar()", "SpreadsheetApp.fooBar is not modelled by the local workbook."],
    ["SpreadsheetApp.getActive().fooBar()", "Spreadsheet.fooBar is not modelled by the local workbook."],
    ["SpreadsheetApp.getActiveSheet().fooBar", "Sheet.fooBar is not modelled by the local workbook."],
    [`${A1}.setIndent(2)`, "Range.setIndent is not modelled by the local workbook."],
    ["SpreadsheetApp.getUi().createAddonMenu().addRow()", "Menu.addRow is not modelled by the local workbook."],
    ["SpreadsheetApp.newDataValidation().requireEverything()", "DataValidationBuilder.requireEverything is not modelled by the local workbook."],
    ["SpreadsheetApp.newConditionalFormatRule().whenBored()", "ConditionalFormatRuleBuilder.whenBored is not modelled by the local workbook."],
    ["HtmlService.createTemplateFromFile('x')", "HtmlService.createTemplateFromFile is not modelled by the local workbook."],
    ["Session.getScriptId()", "Session.getScriptId is not modelled by the local workbook."],
    ["SpreadsheetApp.BorderStyle.WAVY", "BorderStyle.WAVY is not modelled by the local workbook."],
    ["SpreadsheetApp.ChartAxis", "SpreadsheetApp.ChartAxis is not modelled by the local workbook."],
    ["UrlFetchApp.fetch('https:' + '//example.com')", "UrlFetchApp is not modelled by the local workbook."],
    ["CacheService.getDocumentCache()", "CacheService is not modelled by the local workbook."],
    ["DriveApp.getFiles()", "DriveApp is not modelled by the local workbook."],
    ["NoSuchApp.call()", "NoSuchApp is not defined"],
    ["SpreadsheetApp.getActiveSheet().book", "Sheet.book is not modelled by the local workbook."],
    ["SpreadsheetApp.getActiveSheet().grid", "Sheet.grid is not modelled by the local workbook."],
  ])("%s", async (call, message) => {
    expect(await outcome(`${call};`)).toBe(`Error: ${message}`);
  });

  it("an object of a service cannot be written to", async () => {
    expect(await outcome("SpreadsheetApp.getActiveSheet().note = 1;")).toBe("Error: Sheet.note cannot be set.");
  });
});

describe("what Apps Script's V8 lacks is absent", () => {
  it.each(["setTimeout", "setInterval", "queueMicrotask", "structuredClone", "URL", "TextEncoder", "fetch", "Blob", "atob", "crypto", "performance", "process", "require", "window", "Buffer"])("%s", async (name) => {
    expect(await outcome(`return typeof ${name};`)).toBe("undefined");
  });

  it.each(["JSON", "Math", "Map", "Promise", "Intl", "console", "SpreadsheetApp", "Utilities"])("%s is there", async (name) => {
    expect(await outcome(`return typeof ${name};`)).not.toBe("undefined");
  });
});

describe("wrong shapes are refused in Google's words", () => {
  const rows = "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.";
  const columns = "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.";
  it.each(["setValues", "setFormulas", "setNumberFormats", "setNotes", "setBackgrounds", "setFontColors", "setFontWeights", "setHorizontalAlignments", "setVerticalAlignments", "setFontSizes", "setFontStyles", "setDataValidations"])("%s", async (method) => {
    const range = "SpreadsheetApp.getActiveSheet().getRange('A1:B2')";
    expect(await outcome(`${range}.${method}([[null, null]]);`)).toBe(`Error: ${rows}`);
    expect(await outcome(`${range}.${method}([[null], [null]]);`)).toBe(`Error: ${columns}`);
    expect(await outcome(`${range}.${method}('x');`)).toContain("don't match the method signature");
  });
});

describe("ranges outside the grid are refused", () => {
  it.each([
    ["getRange(1001, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
    ["getRange(1, 27)", "The coordinates of the range are outside the dimensions of the sheet."],
    ["getRange(1000, 1, 2)", "The coordinates of the range are outside the dimensions of the sheet."],
    ["getRange('A1001')", "The coordinates of the range are outside the dimensions of the sheet."],
    ["getRange(0, 1)", "The starting row of the range is too small."],
    ["getRange(1, 0)", "The starting column of the range is too small."],
    ["getRange(1, 1, 0)", "The number of rows in the range must be at least 1."],
    ["getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
    ["getRange(1.5, 1)", "The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    ["getRange('nowhere!')", "Range not found: nowhere!"],
    ["getRange('A1').offset(-1, 0)", "The coordinates of the range are outside the dimensions of the sheet."],
    ["getRange('A1').getCell(2, 1)", "Cell reference out of range"],
    ["deleteRows(1, 1000)", "You can't delete all the rows on the sheet."],
    ["setColumnWidth(27, 100)", "Those columns are out of bounds."],
  ])("%s", async (call, message) => {
    expect(await outcome(`SpreadsheetApp.getActiveSheet().${call};`)).toBe(`Error: ${message}`);
  });
});

describe("other refusals", () => {
  it.each([
    [`${A1}.setValue({});`, "The parameters (Object) don't match the method signature for SpreadsheetApp.Range.setValue."],
    [`${A1}.setFontWeight('heavy');`, "Invalid argument: fontWeight"],
    [`${A1}.setWrapStrategy('WRAP');`, "Invalid argument: strategy"],
    [`${A1}.addDeveloperMetadata('k', 'v');`, "Adding developer metadata to arbitrary ranges is not currently supported."],
    ["SpreadsheetApp.getActive().insertSheet('Sheet1');", 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
    ["SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActiveSheet());", "You can't remove all the sheets in a document."],
    ["SpreadsheetApp.getActiveSheet().hideSheet();", "You can't hide all the sheets in a document."],
    ["PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(10000));", "Argument too large: value"],
    ["PropertiesService.getDocumentProperties().setProperty('k', {});", "don't match the method signature"],
    ["Utilities.formatDate('2026', 'UTC', 'yyyy');", "don't match the method signature for Utilities.formatDate"],
    ["Utilities.formatDate(new Date(), 'UTC', 'QQQ');", "pattern letter Q is not modelled"],
    ["HtmlService.createHtmlOutputFromFile('nope');", "No HTML file named nope was found."],
    ["SpreadsheetApp.newDataValidation().build();", "The data validation rule has no criteria."],
    ["SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();", "The conditional format rule has no ranges."],
    ["SpreadsheetApp.getActive().setNamedRange('A1', SpreadsheetApp.getActiveSheet().getRange('A1'));", 'The name "A1" is invalid for a named range.'],
  ])("%s", async (body, message) => {
    expect(await outcome(body)).toContain(message);
  });
});

describe("calls are counted, each one of a chain", () => {
  it("by name and in total", async () => {
    const workbook = await openCode("function test() { SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([[1, 2]]).setFontWeight('bold').setBackground('#fff'); SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build(); }");
    await workbook.run("test");
    expect(workbook.calls.byName).toEqual({
      "SpreadsheetApp.getActiveSheet": 1,
      "Sheet.getRange": 1,
      "Range.setValues": 1,
      "Range.setFontWeight": 1,
      "Range.setBackground": 1,
      "SpreadsheetApp.newDataValidation": 1,
      "DataValidationBuilder.requireCheckbox": 1,
      "DataValidationBuilder.setAllowInvalid": 1,
      "DataValidationBuilder.build": 1,
    });
    expect(workbook.calls.total).toBe(9);
    workbook.calls.reset();
    expect(workbook.calls.total).toBe(0);
    workbook.dispose();
  });
});

describe("HtmlService refuses a file that it would damage", () => {
  it.each([
    ["a comment", "var a = 1; // hm", "`//`"],
    ["an address", "var a = 'https://example.com';", "`//`"],
    ["a block comment", "/* hm */", "`/*`"],
    ["an HTML comment", "var a = '<!--';", "`<!--`"],
    ["a script tag in a string", "var a = '<script';", "`<script`"],
    ["a template mark", "var a = '<?';", "`<?`"],
    ["a letter beyond ASCII", "var a = 'ё';", "beyond ASCII"],
  ])("%s", async (_name, script, message) => {
    const workbook = await openCode("function test() { HtmlService.createHtmlOutputFromFile('panel'); }", { html: { panel: `<p>https://fine.example ё</p><script>${script}</script>` } });
    await expect(workbook.run("test")).rejects.toThrow(message);
    workbook.dispose();
  });

  it("and takes a safe one", async () => {
    const workbook = await openCode("function test() { return HtmlService.createHtmlOutputFromFile('panel').getContent().length; }", { html: { panel: "<a href='https://fine.example'>ё</a><script>var a = 1 / 2;</script>" } });
    expect(await workbook.run("test")).toBeGreaterThan(0);
    workbook.dispose();
  });
});
