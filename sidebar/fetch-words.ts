import type { LanguageCode } from "../src/core/locales/locale";
import { hasWords } from "../src/core/locales/word-packs";
import { fail, ok, type Outcome } from "../src/core/outcome";
import { callServer } from "./server";
import { takeWords } from "./take-words";

/**
 * Sees to it that the words of some languages are here.
 * @returns the failure of the server, if it refused or left one out
 * @throws ServerError (as a rejection) when the call fails
 */
export async function fetchWords(languages: readonly LanguageCode[]): Promise<Outcome<null>> {
  const missing = [...new Set(languages)].filter((language) => !hasWords(language));
  if (missing.length === 0) return ok(null);
  const packs = await callServer("readWords", missing);
  if (!packs.ok) return packs;
  for (const language of missing) {
    const pack = packs.value[language];
    if (pack === undefined) return fail("sidebar/server-failed", { reason: language });
    takeWords(language, pack);
  }
  return ok(null);
}
