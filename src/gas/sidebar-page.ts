import type { Locale } from "../core/locales/locale";
import { packedWords } from "../core/locales/packed-words";
import { say } from "../core/locales/say";
import { PAGE_WORDS_ID, type PageWords } from "../core/plan/sidebar-api";

/** The sidebar's page in a language. Its words lie in a hidden element, so that the first thing it shows is in that language; packed words hold nothing that HTML would read. */
export function sidebarPage(locale: Locale): GoogleAppsScript.HTML.HtmlOutput {
  const words: PageWords = { language: locale.code, pack: packedWords(locale.code) };
  return HtmlService.createHtmlOutputFromFile("sidebar").append(`<div id="${PAGE_WORDS_ID}" hidden>${JSON.stringify(words)}</div>`).setTitle(say(locale, "sidebar/title"));
}
