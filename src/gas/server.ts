import type { Locale } from "../core/locales/locale";
import { findLocale, LANGUAGES, LOCALES } from "../core/locales";
import type { MessageData, MessageKey } from "../core/locales/messages";
import { say, sayNote } from "../core/locales/say";
import { packedWords } from "../core/locales/packed-words";
import { fail, ok, type Outcome } from "../core/outcome";
import type { SidebarApi } from "../core/plan/sidebar-api";
import { SHEET_KEYS } from "../sheets";
import { applyRewrite as applyRewriteIn, selectStatement as selectStatementIn } from "./change-statement";
import { fillExample as fillExampleIn } from "./fill-example";
import { insertWorkbook as insertWorkbookInto } from "./insert-workbook";
import { readPlan as readPlanOf } from "./read-plan";
import { readSettings, spreadsheetLocale } from "./read-settings";
import { sidebarPage } from "./sidebar-page";
import { todayIn } from "./today";
import { findSheetRange } from "./workbook-sheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How long a command waits for another one to finish with the spreadsheet. */
const LOCK_WAIT_MS = 10_000;

/** The language of the person: all that is known of them before they allow anything. */
function personLocale(): Locale {
  return findLocale(Session.getActiveUserLocale()) ?? LOCALES.en;
}

/** Adds the menu. Runs also where nothing else is allowed, so it asks for the person's language only. */
export function onOpen(): void {
  const locale = personLocale();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(say(locale, "menu/insert"), "insertWorkbook")
    .addItem(say(locale, "menu/example"), "fillExample")
    .addSeparator()
    .addItem(say(locale, "menu/review"), "openReview")
    .addToUi();
}

/** Google calls this instead of `onOpen` when the add-on is installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** Runs a change of the spreadsheet alone: two people may choose the same command at once. */
function alone<T>(change: () => Outcome<T>): Outcome<T> {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock !== null && !lock.tryLock(LOCK_WAIT_MS)) return fail("insert/busy");
  try {
    const outcome = change();
    // Others must find the change when they get the lock.
    if (lock !== null) SpreadsheetApp.flush();
    return outcome;
  } finally {
    if (lock !== null) lock.releaseLock();
  }
}

/** Runs a menu command; what the spreadsheet refuses (a protected range, say) is told in words, with its own reason. */
function command(run: (spreadsheet: Spreadsheet) => void): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    run(spreadsheet);
  } catch (error) {
    refuse(personLocale(), fail("error/refused", { reason: error instanceof Error ? error.message : String(error) }));
  }
}

function tell(spreadsheet: Spreadsheet, locale: Locale, key: MessageKey, data?: MessageData): void {
  spreadsheet.toast(say(locale, key, data), say(locale, "sidebar/title"));
}

function refuse(locale: Locale, refusal: Outcome<unknown>): void {
  if (refusal.ok) return;
  const ui = SpreadsheetApp.getUi();
  ui.alert(say(locale, "error/title"), sayNote(locale, refusal.note), ui.ButtonSet.OK);
}

function insert(spreadsheet: Spreadsheet): ReturnType<typeof insertWorkbookInto> | null {
  const outcome = alone(() => ({ ok: true, value: insertWorkbookInto(spreadsheet, todayIn(spreadsheet)) }) as const);
  if (outcome.ok) return outcome.value;
  refuse(spreadsheetLocale(spreadsheet), outcome);
  return null;
}

/** Menu: puts the workbook into the open spreadsheet, or puts back what is missing of it. */
export function insertWorkbook(): void {
  command((spreadsheet) => {
    const done = insert(spreadsheet);
    if (done === null) return;
    const changed = [...done.made, ...done.mended];
    if (changed.length === 0) tell(spreadsheet, done.locale, "insert/nothing-to-do");
    else if (done.wasThere) tell(spreadsheet, done.locale, "insert/repaired", { sheets: changed.join(say(done.locale, "list/separator")) });
    else tell(spreadsheet, done.locale, "insert/done");
  });
}

/** Menu: fills an empty workbook with a believable quarter; offers to insert first what is not there. */
export function fillExample(): void {
  command((spreadsheet) => {
    if (SHEET_KEYS.some((key) => findSheetRange(spreadsheet, key) === null)) {
      const locale = spreadsheetLocale(spreadsheet);
      const ui = SpreadsheetApp.getUi();
      // Asked before the lock is taken: a dialog would drop it.
      const answer = ui.alert(say(locale, "example/title"), say(locale, "example/ask-insert"), ui.ButtonSet.OK_CANCEL);
      if (answer !== ui.Button.OK || insert(spreadsheet) === null) return;
    }
    const filled = alone(() => fillExampleIn(spreadsheet, todayIn(spreadsheet)));
    if (filled.ok) tell(spreadsheet, filled.value, "example/done");
    else refuse(spreadsheetLocale(spreadsheet), filled);
  });
}

/** Menu: opens the sidebar that reviews the wording of the plan. */
export function openReview(): void {
  command((spreadsheet) => {
    const settings = findSheetRange(spreadsheet, "settings");
    const { locale } = readSettings(settings === null ? [] : settings.getValues(), () => spreadsheetLocale(spreadsheet));
    SpreadsheetApp.getUi().showSidebar(sidebarPage(locale));
  });
}

/** Sidebar: the plan, its language and its method. */
export function readPlan(): ReturnType<SidebarApi["readPlan"]> {
  return readPlanOf(SpreadsheetApp.getActiveSpreadsheet());
}

/** Sidebar: the words of languages it does not have yet. Languages nobody knows are left out. */
export function readWords(languages: Parameters<SidebarApi["readWords"]>[0]): ReturnType<SidebarApi["readWords"]> {
  const known = LANGUAGES.filter((language) => Array.isArray(languages) && languages.includes(language));
  return ok(Object.fromEntries(known.map((language) => [language, packedWords(language)])));
}

/** Sidebar: selects a statement's cell. */
export function selectStatement(place: Parameters<SidebarApi["selectStatement"]>[0]): ReturnType<SidebarApi["selectStatement"]> {
  return selectStatementIn(SpreadsheetApp.getActiveSpreadsheet(), place);
}

/** Sidebar: writes a new wording over a statement. */
export function applyRewrite(place: Parameters<SidebarApi["applyRewrite"]>[0], rewrite: string): ReturnType<SidebarApi["applyRewrite"]> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return alone(() => applyRewriteIn(spreadsheet, place, rewrite));
}

/** Sidebar: inserts the workbook where there is none, and reads the plan. */
export function insertWorkbookFromSidebar(): ReturnType<SidebarApi["insertWorkbookFromSidebar"]> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const inserted = alone(() => ({ ok: true, value: insertWorkbookInto(spreadsheet, todayIn(spreadsheet)) }) as const);
  return inserted.ok ? readPlanOf(spreadsheet) : inserted;
}
