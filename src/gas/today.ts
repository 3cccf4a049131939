import type { Day } from "../core/plan/calendar";

/** The day it is where the spreadsheet lives, which need not be where the script runs. */
export function todayIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Day {
  return Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd");
}
