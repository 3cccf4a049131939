import { LOCALES } from "../src/core/locales";
import type { LanguageCode } from "../src/core/locales/locale";
import { hasWords } from "../src/core/locales/word-packs";
import { fail, ok, type Outcome } from "../src/core/outcome";
import { callServer } from "./server";
import { takeWords } from "./take-words";

/**
 * Sees to it that the words of some languages are here.
 * @returns the failure of the server, if it refused, or the language that did not arrive whole
 * @throws ServerError (as a rejection) when the call fails
 */
export async function fetchWords(languages: readonly LanguageCode[]): Promise<Outcome<null>> {
  const missing = [...new Set(languages)].filter((language) => !hasWords(language));
  if (missing.length === 0) return ok(null);
  const packs = await callServer("readWords", missing);
  if (!packs.ok) return packs;
  for (const language of missing) {
    const pack = packs.value[language];
    if (pack !== undefined) takeWords(language, pack);
    // Left out by the server, or its script did not run.
    if (!hasWords(language)) return fail("sidebar/server-failed", { reason: LOCALES[language].name });
  }
  return ok(null);
}
