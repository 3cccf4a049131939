import type { LanguageCode } from "../src/core/locales/locale";
import { LANGUAGE_HOST, type LanguageHost, takeWords as takePack, type WordPack } from "../src/core/locales/word-packs";

declare global {
  interface Window {
    /** Where the script of a language finds the page. */
    okrBeaconLanguages?: LanguageHost;
  }
}

/** Runs a script of our own server in the page, at once. */
function run(script: string): void {
  const element = document.createElement("script");
  element.textContent = script;
  document.head.append(element);
  element.remove();
}

/** Takes in the words, the grammar and the inflection of a language. */
export function takeWords(language: LanguageCode, pack: WordPack): void {
  window.okrBeaconLanguages = LANGUAGE_HOST;
  takePack(language, pack, run);
}
