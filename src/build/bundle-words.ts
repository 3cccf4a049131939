import { LANGUAGES } from "../core/locales";
import { PACK_GROUPS } from "../core/locales/word-packs";
import { wordPackOf } from "./pack-locales";
import { WORDS } from "./stubs";

/**
 * Words.js: what the product says and the words the checker knows, packed, inside a function that is compiled when it is first
 * called, so that a formula that only computes does not even read it.
 */
export async function bundleWords(): Promise<string> {
  const packs = await Promise.all(LANGUAGES.map(async (language) => [language, await wordPackOf(language)] as const));
  const cases = ([...PACK_GROUPS, "script"] as const).flatMap((group) => packs.map(([language, pack]) => `case ${JSON.stringify(`${group} ${language}`)}: return ${JSON.stringify(pack[group])};`));
  return ["/** The words and numbers of a language, packed. */", `function ${WORDS}(group, language) {`, 'switch (group + " " + language) {', ...cases, "}", "}", ""].join("\n");
}
