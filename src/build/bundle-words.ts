import { LANGUAGES } from "../core/locales";
import { PACK_GROUPS, type PackGroup } from "../core/locales/word-packs";
import { wordPackOf } from "./pack-locales";
import { WORDS } from "./stubs";

/** The messages stand in Code.js, which says them; everything else waits in Words.js. */
const GROUPS: readonly PackGroup[] = PACK_GROUPS.filter((group) => group !== "messages");

/**
 * Words.js: what only the wording checker and the sidebar read, packed, inside a function that is compiled when it is first
 * called, so that a formula that only computes does not even read it.
 */
export async function bundleWords(): Promise<string> {
  const packs = await Promise.all(LANGUAGES.map(async (language) => [language, await wordPackOf(language)] as const));
  const cases = GROUPS.flatMap((group) => packs.map(([language, pack]) => `case ${JSON.stringify(`${group} ${language}`)}: return ${JSON.stringify(pack[group])};`));
  return ["/** The words and numbers of a language, packed. */", `function ${WORDS}(group, language) {`, 'switch (group + " " + language) {', ...cases, "}", "}", ""].join("\n");
}
