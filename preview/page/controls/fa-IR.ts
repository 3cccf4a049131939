import conditional from "@univerjs/preset-sheets-conditional-formatting/locales/fa-IR";
import core from "@univerjs/preset-sheets-core/locales/fa-IR";
import validation from "@univerjs/preset-sheets-data-validation/locales/fa-IR";
import filter from "@univerjs/preset-sheets-filter/locales/fa-IR";
import note from "@univerjs/preset-sheets-note/locales/fa-IR";

// the packs lack what is shown while a long calculation runs
const progress = { "sheets-formula": { progress: { calculating: "در حال محاسبه", "array-analysis": "تحلیل آرایه‌ها", "array-calculation": "محاسبهٔ آرایه‌ها" } } };

/** Texts of the sheet's own controls. */
export const texts = [core, conditional, validation, filter, note, progress];
