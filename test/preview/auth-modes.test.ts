import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuthModeName } from "../../preview/execution/permissions";
import { FIXTURE, openCode, openFixture } from "./open-fixture";
import { type HeadlessWorkbook, openWorkbook } from "../../preview/headless/open-workbook";

const CALLS: readonly (readonly [call: string, allowed: readonly AuthModeName[]])[] = [
  ["SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi()", ["NONE", "LIMITED", "FULL"]],
  ["Session.getActiveUserLocale()", ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"]],
  ["SpreadsheetApp.getActiveSpreadsheet().getName()", ["LIMITED", "CUSTOM_FUNCTION", "FULL"]],
  ["SpreadsheetApp.getActiveSheet().getRange('A1').getValue()", ["LIMITED", "CUSTOM_FUNCTION", "FULL"]],
  ["SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)", ["LIMITED", "FULL"]],
  ["SpreadsheetApp.getActiveSheet().createDeveloperMetadataFinder().withKey('k').find()", ["LIMITED", "CUSTOM_FUNCTION", "FULL"]],
  ["SpreadsheetApp.getActive().insertSheet()", ["LIMITED", "FULL"]],
  ["SpreadsheetApp.getActive().toast('x')", ["LIMITED", "FULL"]],
  ["PropertiesService.getDocumentProperties().getProperty('k')", ["LIMITED", "CUSTOM_FUNCTION", "FULL"]],
  ["SpreadsheetApp.getUi().alert('x')", ["FULL"]],
  ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", ["FULL"]],
  ["Session.getActiveUser().getEmail()", ["FULL"]],
  ["Session.getEffectiveUser().getEmail()", ["FULL"]],
];
const MODES: readonly AuthModeName[] = ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"];

describe.each(CALLS)("%s", (call, allowed) => {
  let workbook: HeadlessWorkbook;
  beforeAll(async () => {
    workbook = await openCode(`function test() { ${call}; return 'fine'; }`);
  });
  afterAll(() => workbook.dispose());

  it.each(MODES)("in %s", async (mode) => {
    const answer = await workbook.runAs(mode, "test").catch((error: unknown) => (error as Error).message);
    if (allowed.includes(mode)) expect(answer).toBe("fine");
    else expect(answer).toMatch(/^(?:You do not have permission to call|Cannot call)/);
  });
});

describe("opening", () => {
  it.each(MODES.filter((mode) => mode !== "CUSTOM_FUNCTION"))("hands onOpen the mode %s", async (mode) => {
    const workbook = await openCode("function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem(String(e.authMode) + (e.authMode === ScriptApp.AuthMode.NONE), 'x').addToUi(); }", { authMode: mode });
    expect(workbook.menu?.entries[0]).toMatchObject({ caption: `${mode}${mode === "NONE"}` });
    workbook.dispose();
  });

  it("with a service call too many in NONE fails", async () => {
    await expect(openCode("function onOpen() { SpreadsheetApp.getActiveSpreadsheet(); }", { authMode: "NONE" })).rejects.toThrow("You do not have permission to call SpreadsheetApp.getActiveSpreadsheet");
  });

  it("builds the menu in NONE when onOpen keeps to the menu", async () => {
    const workbook = await openFixture({ authMode: "NONE" });
    expect(workbook.menu?.entries.map((entry) => entry.kind)).toEqual(["item", "separator", "item", "menu"]);
    workbook.dispose();
  });
});

describe("scopes of the manifest", () => {
  it.each([
    ["Session.getActiveUser()", ["spreadsheets.currentonly"], "userinfo.email"],
    ["SpreadsheetApp.getUi().alert('x')", ["spreadsheets.currentonly"], "script.container.ui"],
    ["SpreadsheetApp.getActiveSheet().getName()", ["script.container.ui"], "spreadsheets.currentonly"],
  ])("%s needs its scope", async (call, scopes, missing) => {
    const workbook = await openCode(`function test() { ${call}; }`, { manifest: { oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) } });
    await expect(workbook.run("test")).rejects.toThrow(missing);
    workbook.dispose();
  });
});

describe("custom functions", () => {
  it.each([
    ["write", "#ERROR!", "You do not have permission to call setValue"],
    ["ui", "#ERROR!", "Cannot call SpreadsheetApp.getUi() from this context."],
    ["user", "#ERROR!", "You do not have permission to call Session.getActiveUser"],
    ["read", "Sheet1", undefined],
    ["locale", "en", undefined],
  ])("that try to %s", async (what, shown, reason) => {
    const workbook = await openWorkbook({ dist: FIXTURE });
    workbook.spreadsheet.getActiveSheet().getRange("A1").setFormula(`=TEST_TRY("${what}")`);
    await workbook.settle();
    expect(workbook.spreadsheet.getActiveSheet().getRange("A1").getValue()).toBe(shown);
    expect(workbook.errorReason("A1")).toBe(reason === undefined ? undefined : `Error\n${reason}`);
    workbook.dispose();
  });
});

describe("each execution starts from a fresh evaluation", () => {
  it("so globals do not survive", async () => {
    const workbook = await openCode("var count = 0; function test() { count++; return count; }");
    expect([await workbook.run("test"), await workbook.run("test")]).toEqual([1, 1]);
    workbook.dispose();
  });
});
