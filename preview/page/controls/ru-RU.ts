import conditional from "@univerjs/preset-sheets-conditional-formatting/locales/ru-RU";
import core from "@univerjs/preset-sheets-core/locales/ru-RU";
import validation from "@univerjs/preset-sheets-data-validation/locales/ru-RU";
import filter from "@univerjs/preset-sheets-filter/locales/ru-RU";
import note from "@univerjs/preset-sheets-note/locales/ru-RU";

// the packs lack what is shown while a long calculation runs
const progress = { "sheets-formula": { progress: { calculating: "Вычисление", "array-analysis": "Анализ массивов", "array-calculation": "Вычисление массивов" } } };

/** Texts of the sheet's own controls. */
export const texts = [core, conditional, validation, filter, note, progress];
