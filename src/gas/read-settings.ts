import { LOCALES, findLocale } from "../core/locales";
import type { Locale } from "../core/locales/locale";
import type { MessageKey } from "../core/locales/messages";
import { say } from "../core/locales/say";
import type { ProfileName } from "../core/wording/wording";
import { SHEETS } from "../sheets";
import { locateColumns } from "../sheets/locate-columns";
import { SETTINGS, type SettingKey } from "../sheets/settings-list";
import { languageNamed } from "./workbook-sheets";

/** What Settings say, with the defaults where they say nothing. */
export interface WorkbookSettings {
  readonly locale: Locale;
  readonly profile: ProfileName;
}

/** The language of a spreadsheet without Settings: its own locale, else English. */
export function spreadsheetLocale(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Locale {
  return findLocale(spreadsheet.getSpreadsheetLocale()) ?? LOCALES.en;
}

/** The word a choice holds, as the message it stands for, in whichever of our languages it is written. */
function chosenWord(key: SettingKey, value: unknown): MessageKey | undefined {
  const words = SETTINGS.find((setting) => setting.key === key)?.words ?? [];
  return words.find((word) => Object.values(LOCALES).some((locale) => say(locale, word) === value));
}

/** Reads the settings from the values of the Settings sheet. */
export function readSettings(rows: readonly (readonly unknown[])[], fallback: () => Locale): WorkbookSettings {
  const { places } = locateColumns(SHEETS.settings, rows);
  const [keyColumn, valueColumn] = [places.get("key"), places.get("value")];
  const value = (key: SettingKey): unknown =>
    keyColumn === undefined || valueColumn === undefined ? undefined : rows.find((row) => row[keyColumn] === key)?.[valueColumn];
  const profile = chosenWord("profile", value("profile")) ?? "profile/balanced";
  return {
    locale: languageNamed(String(value("language") ?? "")) ?? fallback(),
    profile: profile.slice("profile/".length) as ProfileName,
  };
}
