import { LocaleType, LogLevel, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { RegisterOtherFormulaService, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";

const PLUGINS: readonly PluginCtor<Plugin>[] = [
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsFilterPlugin,
];

/** Univer with everything that has a meaning without a screen. */
export function createHeadlessUniver(): Univer {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  for (const plugin of PLUGINS) univer.registerPlugin(plugin);
  return univer;
}

/** Leaves formulas of conditional formats and validations alone: without a screen nobody sees what they come to, cell by cell. */
export function skipFormatFormulas(univer: Univer): void {
  const service = univer.__getInjector().get(RegisterOtherFormulaService);
  service.registerFormulaWithRange = () => "not calculated";
  service.deleteFormula = () => undefined;
}
