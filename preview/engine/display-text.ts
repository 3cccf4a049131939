import { numfmt } from "@univerjs/core";
import type { SpreadsheetLocale } from "./spreadsheet-locale";

/** How a number looks in a cell of the given format and locale. Without a format Sheets shows up to ten significant digits. */
export function displayText(value: number, format: string, locale: SpreadsheetLocale): string {
  if (format === "" || format === "General" || format === "0.###############") return general(value, locale);
  if (format === "@") return String(value).replace(".", locale.decimal);
  try {
    return numfmt.format(format, value, { locale: locale.numberFormatTag });
  } catch {
    return general(value, locale);
  }
}

function general(value: number, locale: SpreadsheetLocale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const short = Number(value.toPrecision(10));
  const text = Math.abs(short) >= 1e-7 && Math.abs(short) < 1e15 ? String(short) : short.toExponential().toUpperCase();
  return text.replace(".", locale.decimal);
}
