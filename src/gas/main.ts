import { callCustomFunction, customFunctions } from "../functions";
import type { Argument } from "../functions/custom-function";
import * as server from "./server";

export { server };

/**
 * Runs a custom function on what Sheets hands over. The spreadsheet's locale is asked for only when words or an unclear
 * number need it: it costs more than the rest of the call.
 */
export function callFunction(name: string, values: readonly Argument[]): unknown {
  const called = customFunctions.find((candidate) => candidate.name === name);
  if (called === undefined) throw new Error(`There is no function ${name}.`);
  return callCustomFunction(called, values, { spreadsheetLocale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale() });
}
