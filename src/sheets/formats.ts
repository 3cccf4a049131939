import type { Locale } from "../core/locales/locale";
import { say } from "../core/locales/say";
import type { CellFormat } from "./sheet-model";

/** The currency of a fresh workbook; a cell's own format may say another. */
const CURRENCY = "€";

/** The number format of a kind of cell, in the notation scripts use in every spreadsheet locale. */
export function numberFormat(format: CellFormat, locale: Locale): string {
  switch (format) {
    case "text":
      return "@";
    case "date":
      return say(locale, "format/date");
    case "score":
      return "0.00";
    case "share":
      return "0%";
    case "money":
      return say(locale, "format/money", { currency: CURRENCY });
    case "price":
      return say(locale, "format/price", { currency: CURRENCY });
    case "multiple":
      return say(locale, "format/multiple");
  }
}
