import conditional from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import validation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import filter from "@univerjs/preset-sheets-filter/locales/en-US";
import note from "@univerjs/preset-sheets-note/locales/en-US";

// the packs lack what is shown while a long calculation runs
const progress = { "sheets-formula": { progress: { calculating: "Calculating", "array-analysis": "Analysing arrays", "array-calculation": "Calculating arrays" } } };

/** Texts of the sheet's own controls. */
export const texts = [core, conditional, validation, filter, note, progress];
