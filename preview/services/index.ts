import type { Services } from "../execution/runner";
import type { Book } from "./book";
import { HtmlService } from "./html-service";
import { LockService, type LockState } from "./lock-service";
import { PropertiesService } from "./properties-service";
import { Session } from "./session";
import { Charts, Logger, ScriptApp } from "./small-services";
import { SpreadsheetApp } from "./spreadsheet-app";
import { Utilities } from "./utilities";

/** The globals of Apps Script that the local workbook has. */
export function createServices(book: Book, locks: LockState): Services {
  return {
    Charts: new Charts(),
    HtmlService: new HtmlService(book),
    LockService: new LockService(locks),
    Logger: new Logger(book),
    PropertiesService: new PropertiesService(book),
    ScriptApp: new ScriptApp(),
    Session: new Session(book),
    SpreadsheetApp: new SpreadsheetApp(book),
    Utilities: new Utilities(),
    console,
  };
}
