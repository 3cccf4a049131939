import { lazy } from "../core/locales/lazy";
import { callCustomFunction, customFunctions } from "../functions";
import type { Argument } from "../functions/custom-function";
import * as server from "./server";

export { server };

/**
 * A date or duration cell arrives as an instant; what it shows depends on the time zone of the spreadsheet, which need not be
 * the script's. Here it becomes the same day and time in the script's zone, where all code reads it. The zones are asked for
 * once a call, and only if there is a date.
 */
function dateReader(): <Value>(value: Value) => Value | Date {
  const zones = lazy(() => [SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), Session.getScriptTimeZone()] as const);
  return function inScriptZone<Value>(value: Value): Value | Date {
    if (Array.isArray(value)) return value.map(inScriptZone) as unknown as Value;
    if (Object.prototype.toString.call(value) !== "[object Date]") return value;
    const [shownIn, readIn] = zones();
    if (shownIn === readIn) return value;
    const shown = Utilities.formatDate(value as unknown as Date, shownIn, "yyyy-MM-dd-HH-mm-ss").split("-").map(Number);
    const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = shown;
    return new Date(year, month - 1, day, hours, minutes, seconds);
  };
}

/**
 * Runs a custom function on what Sheets hands over. The spreadsheet's locale is asked for only when words or an unclear
 * number need it: it costs more than the rest of the call.
 */
export function callFunction(name: string, values: readonly Argument[]): unknown {
  const called = customFunctions.find((candidate) => candidate.name === name);
  if (called === undefined) throw new Error(`There is no function ${name}.`);
  const inScriptZone = dateReader();
  return callCustomFunction(called, values.map((value) => inScriptZone(value)), { spreadsheetLocale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale() });
}
