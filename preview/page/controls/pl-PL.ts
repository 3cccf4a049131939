import conditional from "@univerjs/preset-sheets-conditional-formatting/locales/pl-PL";
import core from "@univerjs/preset-sheets-core/locales/pl-PL";
import validation from "@univerjs/preset-sheets-data-validation/locales/pl-PL";
import filter from "@univerjs/preset-sheets-filter/locales/pl-PL";
import note from "@univerjs/preset-sheets-note/locales/pl-PL";

// the packs lack what is shown while a long calculation runs
const progress = { "sheets-formula": { progress: { calculating: "Obliczanie", "array-analysis": "Analiza tablic", "array-calculation": "Obliczanie tablic" } } };

/** Texts of the sheet's own controls. */
export const texts = [core, conditional, validation, filter, note, progress];
