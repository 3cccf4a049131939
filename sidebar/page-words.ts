import type { LanguageCode } from "../src/core/locales/locale";
import { PAGE_WORDS_ID, type PageWords } from "../src/core/plan/sidebar-api";
import { takeWords } from "./take-words";

/** Takes in the words that the server put into the page. @returns their language; null in a page that has none */
export function takePageWords(): LanguageCode | null {
  const json = document.getElementById(PAGE_WORDS_ID)?.textContent;
  if (json === null || json === undefined) return null;
  const { language, pack } = JSON.parse(json) as PageWords;
  takeWords(language, pack);
  return language;
}
