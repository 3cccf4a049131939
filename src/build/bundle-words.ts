import { LANGUAGES } from "../core/locales";
import { wordPackOf } from "./pack-locales";
import { LEXICONS } from "./stubs";

/**
 * Words.js: the packed lexicons of the wording checker, each inside a function that is compiled when it is first called, so
 * that a formula that only computes does not even read them.
 */
export async function bundleWords(): Promise<string> {
  const packs = await Promise.all(LANGUAGES.map(async (language) => [language, await wordPackOf(language)] as const));
  const cases = packs.map(([language, { lexicon }]) => `case ${JSON.stringify(language)}: return ${JSON.stringify(lexicon)};`);
  return [`/** The words of a language that the wording checker knows, packed. */`, `function ${LEXICONS}(language) {`, "switch (language) {", ...cases, "}", "}", ""].join("\n");
}
