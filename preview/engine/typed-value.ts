import { calendarSerial } from "./serial-date";
import type { SpreadsheetLocale } from "./spreadsheet-locale";

/** What Sheets makes of a string put into a cell, with the number format it chooses where the cell has none of its own. */
export type TypedValue =
  | { readonly kind: "text"; readonly text: string; readonly forced: boolean }
  | { readonly kind: "number"; readonly number: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "formula"; readonly formula: string };

/** Reads a string as if it were typed into a cell of the given locale. A cell formatted as text (`@`) keeps it as it is. */
export function readTyped(text: string, locale: SpreadsheetLocale, cellFormat = "General"): TypedValue {
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), forced: true };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const plain: TypedValue = { kind: "text", text, forced: false };
  if (cellFormat === "@") return plain;
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: "boolean", boolean: trimmed.toLowerCase() === "true" };
  return readNumber(trimmed, locale) ?? readDate(trimmed, locale) ?? readTime(trimmed) ?? plain;
}

const CURRENCY = /^(-?)\s*([$€£₽₸]|zł)?\s*([\s\S]*?)\s*([$€£₽₸]|zł)?$/;

function readNumber(text: string, locale: SpreadsheetLocale): TypedValue | undefined {
  const percent = text.endsWith("%");
  const currency = CURRENCY.exec(percent ? text.slice(0, -1).trimEnd() : text);
  if (currency === null) return undefined;
  const [, sign = "", before, digits = "", after] = currency;
  const symbol = before ?? after;
  const number = readDigits(digits, locale);
  if (number === undefined || (symbol !== undefined && percent)) return undefined;
  const signed = sign === "-" ? -number.value : number.value;
  if (percent) return { kind: "number", number: Number((signed / 100).toPrecision(15)), format: number.fraction ? "0.00%" : "0%" };
  if (symbol !== undefined) return { kind: "number", number: signed, format: number.fraction ? `[$${symbol}]#,##0.00` : `[$${symbol}]#,##0` };
  if (number.grouped) return { kind: "number", number: signed, format: number.fraction ? "#,##0.00" : "#,##0" };
  return { kind: "number", number: signed };
}

function readDigits(text: string, locale: SpreadsheetLocale): { value: number; fraction: boolean; grouped: boolean } | undefined {
  const group = locale.groups.find((sign) => text.includes(sign));
  const escaped = group === undefined ? "" : group.replace(".", "\\.");
  const whole = group === undefined ? String.raw`\d*` : String.raw`\d{1,3}(?:${escaped}\d{3})+`;
  const match = new RegExp(String.raw`^([+-]?)(${whole})(?:[${locale.decimal}](\d*))?([eE][+-]?\d+)?$`).exec(text);
  if (match === null) return undefined;
  const [, sign = "", digits = "", fraction, exponent = ""] = match;
  if (digits === "" && (fraction ?? "") === "") return undefined;
  const plain = group === undefined ? digits : digits.replaceAll(group, "");
  return { value: Number(`${sign}${plain || "0"}.${fraction || "0"}${exponent}`), fraction: fraction !== undefined, grouped: group !== undefined };
}

function readDate(text: string, locale: SpreadsheetLocale): TypedValue | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second] = iso.map(Number);
    const serial = calendarSerial(year ?? 0, month ?? 0, day ?? 0);
    if (serial === undefined) return undefined;
    const time = Number.isNaN(hour) ? 0 : ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (Number.isNaN(second) ? 0 : (second ?? 0))) / 86_400;
    return { kind: "number", number: serial + time, format: time === 0 ? "yyyy-mm-dd" : "yyyy-mm-dd h:mm:ss" };
  }
  const local = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (local === null || locale.dateOrder === "ymd") return undefined;
  if (local[2] === "." && locale.decimal === ".") return undefined;
  const [first, second, year] = [Number(local[1]), Number(local[3]), Number(local[4])];
  const serial = locale.dateOrder === "mdy" ? calendarSerial(year, first, second) : calendarSerial(year, second, first);
  return serial === undefined ? undefined : { kind: "number", number: serial, format: locale.datePattern };
}

function readTime(text: string): TypedValue | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (match === null) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { kind: "number", number: seconds / 86_400, format: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}
