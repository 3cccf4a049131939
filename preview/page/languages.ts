/** The spreadsheet locales that the page offers. */
export interface PageLanguage {
  readonly locale: string;
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Language of the sheet's own controls; the engine has none for Kazakh. */
  readonly controls: "en-US" | "ru-RU" | "pl-PL" | "fa-IR";
}

const ENGLISH: PageLanguage = { locale: "en_US", name: "English (US)", direction: "ltr", controls: "en-US" };

export const PAGE_LANGUAGES: readonly PageLanguage[] = [
  ENGLISH,
  { locale: "ru_RU", name: "Русский", direction: "ltr", controls: "ru-RU" },
  { locale: "kk_KZ", name: "Қазақша", direction: "ltr", controls: "en-US" },
  { locale: "pl_PL", name: "Polski", direction: "ltr", controls: "pl-PL" },
  { locale: "fa_IR", name: "فارسی", direction: "rtl", controls: "fa-IR" },
];

/** The language of a spreadsheet locale; English for one that the page does not offer. */
export function pageLanguage(locale: string): PageLanguage {
  return PAGE_LANGUAGES.find((language) => language.locale === locale) ?? ENGLISH;
}
