import type { Locale } from "../core/locales/locale";
import { say } from "../core/locales/say";
import type { CellFormat } from "./sheet-model";

export interface FormatChoice {
  readonly currency: string;
  readonly roi: "ratio" | "multiple";
}

/** The number format of a kind of cell, in the notation scripts use in every spreadsheet locale. */
export function numberFormat(format: CellFormat, locale: Locale, choice: FormatChoice): string {
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
      return say(locale, "format/money", { currency: choice.currency });
    case "price":
      return say(locale, "format/price", { currency: choice.currency });
    case "roi":
      return choice.roi === "multiple" ? say(locale, "format/multiple") : "0%";
    case "multiple":
      return say(locale, "format/multiple");
  }
}
