import type { CustomFunction } from "../functions/custom-function";

/** Name of the function that holds the whole bundle; the trailing `_` hides it from the sidebar and from cells. */
export const BUNDLE = "okrBeacon_";

/** Name of the function that gives a packed group of a language. */
export const WORDS = "okrBeaconWords_";

/** Where the script of a language finds the page: a property of its window. */
export const LANGUAGE_HOST_NAME = "okrBeaconLanguages";

/**
 * The JSDoc block and the top-level function Sheets reads for its helper: real parameter names, a description each, one
 * block of text. Sheets knows no optional parameters, so the descriptions say so.
 */
export function customFunctionStub({ name, summary, parameters, returns }: CustomFunction): string {
  const names = parameters.map((parameter) => parameter.name).join(", ");
  return [
    "/**",
    ` * ${summary}`,
    " *",
    ...parameters.map((parameter) => ` * @param {${parameter.kind === "text" ? "string" : "any"}} ${parameter.name} ${parameter.help}`),
    ` * @return ${returns}`,
    " * @customfunction",
    " */",
    `function ${name}(${names}) { return ${BUNDLE}().callFunction("${name}", [${names}]); }`,
  ].join("\n");
}

/** The top-level function of a menu command or sidebar call, with the parameters of its source. */
export function serverStub(name: string, parameters: readonly string[]): string {
  const names = parameters.join(", ");
  return `function ${name}(${names}) { return ${BUNDLE}().server.${name}(${names}); }`;
}
