import { callCustomFunction, customFunctions } from "../../src/functions";
import type { Argument, Cell } from "../../src/functions/custom-function";

/** Calls a custom function by name as Sheets would, in a spreadsheet of the given locale. */
export function call(name: string, values: readonly Argument[], locale = "en_US"): Cell | Cell[][] {
  const fn = customFunctions.find((candidate) => candidate.name === name);
  if (fn === undefined) throw new Error(`There is no function ${name}.`);
  return callCustomFunction(fn, values, { spreadsheetLocale: () => locale });
}
