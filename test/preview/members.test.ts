import { describe, expect, it } from "vitest";
import type { EmbeddedChart, EmbeddedChartBuilder } from "../../preview/services/chart";
import type { Group } from "../../preview/services/column-groups";
import type { ConditionalFormatRule, ConditionalFormatRuleBuilder } from "../../preview/services/conditional-format";
import type { DataValidation, DataValidationBuilder } from "../../preview/services/data-validation";
import type { DeveloperMetadata, DeveloperMetadataFinder, DeveloperMetadataLocation } from "../../preview/services/developer-metadata";
import type { HtmlOutput, HtmlService } from "../../preview/services/html-service";
import type { Lock, LockService } from "../../preview/services/lock-service";
import type { NamedRange } from "../../preview/services/named-range";
import type { Properties, PropertiesService } from "../../preview/services/properties-service";
import type { Protection } from "../../preview/services/protection";
import type { Range } from "../../preview/services/range";
import type { RangeList } from "../../preview/services/range-list";
import type { Selection } from "../../preview/services/selection";
import type { Session } from "../../preview/services/session";
import type { Sheet } from "../../preview/services/sheet";
import type { Spreadsheet } from "../../preview/services/spreadsheet";
import type { SpreadsheetApp } from "../../preview/services/spreadsheet-app";
import type { TextFinder } from "../../preview/services/text-finder";
import type { Menu, Ui } from "../../preview/services/ui";
import type { Utilities } from "../../preview/services/utilities";
import { openCode } from "./open-fixture";

type Methods<Model> = { [Name in keyof Model]: Model[Name] extends (...args: never[]) => unknown ? Name : never }[keyof Model];
type Invented<Model, Google> = [Exclude<Methods<Model>, keyof Google>] extends [never] ? "none" : Exclude<Methods<Model>, keyof Google>;

interface Report {
  chart: Invented<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>;
  chartBuilder: Invented<EmbeddedChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder & GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>;
  finder: Invented<DeveloperMetadataFinder, GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>;
  formatRule: Invented<ConditionalFormatRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>;
  formatRuleBuilder: Invented<ConditionalFormatRuleBuilder, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>;
  group: Invented<Group, GoogleAppsScript.Spreadsheet.Group>;
  html: Invented<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>;
  htmlService: Invented<HtmlService, GoogleAppsScript.HTML.HtmlService>;
  list: Invented<RangeList, GoogleAppsScript.Spreadsheet.RangeList>;
  location: Invented<DeveloperMetadataLocation, GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>;
  lock: Invented<Lock, GoogleAppsScript.Lock.Lock>;
  locks: Invented<LockService, GoogleAppsScript.Lock.LockService>;
  menu: Invented<Menu, GoogleAppsScript.Base.Menu>;
  metadata: Invented<DeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadata>;
  named: Invented<NamedRange, GoogleAppsScript.Spreadsheet.NamedRange>;
  properties: Invented<Properties, GoogleAppsScript.Properties.Properties>;
  propertiesService: Invented<PropertiesService, GoogleAppsScript.Properties.PropertiesService>;
  protection: Invented<Protection, GoogleAppsScript.Spreadsheet.Protection>;
  range: Invented<Range, GoogleAppsScript.Spreadsheet.Range>;
  selection: Invented<Selection, GoogleAppsScript.Spreadsheet.Selection>;
  session: Invented<Session, GoogleAppsScript.Base.Session>;
  sheet: Invented<Sheet, GoogleAppsScript.Spreadsheet.Sheet>;
  spreadsheet: Invented<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>;
  spreadsheetApp: Invented<SpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp>;
  textFinder: Invented<TextFinder, GoogleAppsScript.Spreadsheet.TextFinder>;
  ui: Invented<Ui, GoogleAppsScript.Base.Ui>;
  utilities: Invented<Utilities, GoogleAppsScript.Utilities.Utilities>;
  validation: Invented<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation>;
  validationBuilder: Invented<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>;
}

/** Compiles only while no model has a method that Google's class lacks. */
const report: Readonly<Record<keyof Report, "none">> = {} as Report;
void report;

/** What an add-on of this kind needs; a member that gets lost is found here by name. */
const NEEDED: Readonly<Record<string, string>> = {
  "SpreadsheetApp": "getActiveSpreadsheet getActive getActiveSheet getActiveRange getUi flush newDataValidation newConditionalFormatRule BorderStyle WrapStrategy InterpolationType DataValidationCriteria DeveloperMetadataVisibility ProtectionType Dimension",
  "SpreadsheetApp.getActive()":
    "getName getId getUrl getSpreadsheetLocale setSpreadsheetLocale getSpreadsheetTimeZone getSheets getSheetByName getSheetById insertSheet deleteSheet setActiveSheet getActiveSheet moveActiveSheet getRange getRangeByName setNamedRange getNamedRanges removeNamedRange toast createDeveloperMetadataFinder addDeveloperMetadata getDeveloperMetadata getActiveRange getActiveCell getCurrentCell setCurrentCell getSelection duplicateActiveSheet getOwner getEditors",
  "SpreadsheetApp.getActiveSheet()":
    "getName setName getSheetId getIndex getRange getRangeList getDataRange getLastRow getLastColumn getMaxRows getMaxColumns insertRowsAfter insertRowsBefore insertColumnsAfter insertColumnsBefore insertColumnAfter deleteRow deleteRows deleteColumn deleteColumns appendRow clear clearContents clearNotes setFrozenRows setFrozenColumns getFrozenRows getFrozenColumns setColumnWidth setColumnWidths getColumnWidth setRowHeight setRowHeights setRowHeightsForced hideColumns showColumns hideRows hideSheet showSheet isSheetHidden isColumnHiddenByUser setTabColor setHiddenGridlines setRightToLeft isRightToLeft activate getActiveRange setConditionalFormatRules getConditionalFormatRules clearConditionalFormatRules getColumnGroup getColumnGroupDepth collapseAllColumnGroups expandAllColumnGroups setColumnGroupControlPosition addDeveloperMetadata createDeveloperMetadataFinder getProtections protect sort moveColumns getFilter newChart insertChart getCharts removeChart updateChart getParent getType autoResizeColumns",
  "SpreadsheetApp.getActiveSheet().getRange('A1')":
    "getA1Notation getRow getColumn getNumRows getNumColumns getLastRow getLastColumn getHeight getWidth getSheet getCell offset getValue getValues getDisplayValue getDisplayValues getFormula getFormulas setValue setValues setFormula setFormulas setNumberFormat setNumberFormats getNumberFormat getNumberFormats setBackground setBackgrounds getBackground getBackgrounds setFontColor setFontColors setFontWeight setFontWeights setFontStyle setFontStyles setFontSize setFontSizes setFontFamily setFontLine setHorizontalAlignment setHorizontalAlignments setVerticalAlignment setVerticalAlignments setWrap setWrapStrategy setTextDirection setBorder merge mergeAcross breakApart clear clearContent clearFormat clearNote clearDataValidations setNote setNotes getNote getNotes setDataValidation setDataValidations getDataValidation getDataValidations protect activate activateAsCurrentCell isBlank shiftColumnGroupDepth collapseGroups expandGroups addDeveloperMetadata createTextFinder copyTo sort setShowHyperlink insertCheckboxes",
  "SpreadsheetApp.getActiveSheet().getRangeList(['A1'])": "getRanges setNumberFormat setBackground setFontColor setFontWeight setFontSize setHorizontalAlignment setVerticalAlignment setWrap setWrapStrategy setBorder setValue setFormula clear clearContent clearFormat clearNote activate",
  "SpreadsheetApp.getUi()": "createAddonMenu createMenu showSidebar showModalDialog showModelessDialog alert prompt Button ButtonSet",
  "HtmlService": "createHtmlOutputFromFile createHtmlOutput",
  "LockService.getDocumentLock()": "tryLock waitLock hasLock releaseLock",
  "PropertiesService": "getDocumentProperties getUserProperties getScriptProperties",
  "Session": "getActiveUserLocale getScriptTimeZone getActiveUser getEffectiveUser getTemporaryActiveUserKey",
  "Utilities": "formatDate getUuid sleep computeDigest DigestAlgorithm Charset base64Encode",
  "ScriptApp": "AuthMode",
  "Logger": "log",
};

describe("modelled members", () => {
  it("are all there", async () => {
    const workbook = await openCode("function test(expression, names) { var object = eval(expression); return names.filter(function (name) { try { return object[name] === undefined; } catch (e) { return true; } }); }");
    for (const [expression, names] of Object.entries(NEEDED)) expect([expression, await workbook.run("test", expression, names.split(" "))]).toEqual([expression, []]);
    workbook.dispose();
  });
});
