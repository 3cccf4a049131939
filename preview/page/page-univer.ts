import { type ILanguagePack, LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import type { PageLanguage } from "./languages";

const TYPES = { "en-US": LocaleType.EN_US, "ru-RU": LocaleType.RU_RU, "pl-PL": LocaleType.PL_PL, "fa-IR": LocaleType.FA_IR } as const;
const TEXTS: Readonly<Record<PageLanguage["controls"], () => Promise<{ readonly texts: readonly object[] }>>> = {
  "en-US": () => import("./controls/en-US"),
  "ru-RU": () => import("./controls/ru-RU"),
  "pl-PL": () => import("./controls/pl-PL"),
  "fa-IR": () => import("./controls/fa-IR"),
};

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** Univer with a screen, drawn into the element of the given id. Only the texts of one language are loaded. */
export async function createPageUniver(container: string, controls: PageLanguage["controls"]): Promise<Univer> {
  const { texts } = await TEXTS[controls]();
  const locale = TYPES[controls];
  const univer = new Univer({ locale, locales: { [locale]: mergeLocales(...(texts as ILanguagePack[])) }, logLevel: LogLevel.ERROR });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple" }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFilterPreset(),
  ];
  // presets bring some plugins more than once
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]]>();
  for (const entry of presets.flatMap((preset) => preset.plugins as PluginEntry[])) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.set(plugin.pluginName, [plugin, config]);
  }
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config);
  return univer;
}
