import { en } from "./en";
import { fa } from "./fa";
import { kk } from "./kk";
import type { LanguageCode, Locale } from "./locale";
import { pl } from "./pl";
import { ru } from "./ru";

/** The languages of the product, one line each. */
export const LOCALES: { readonly [code in LanguageCode]: Locale } = { en, ru, kk, pl, fa };

export const LANGUAGES = Object.keys(LOCALES) as LanguageCode[];

/** The locale of a BCP 47 tag or a spreadsheet locale (`pl`, `ru_RU`, `fa-IR`); undefined when the language is none of ours. */
export function findLocale(tag: string): Locale | undefined {
  const code = tag.trim().toLowerCase().split(/[-_]/)[0] as LanguageCode;
  return Object.prototype.hasOwnProperty.call(LOCALES, code) ? LOCALES[code] : undefined;
}
