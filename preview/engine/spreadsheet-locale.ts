/** How a spreadsheet locale such as `ru_RU` writes numbers and dates. */
export interface SpreadsheetLocale {
  readonly code: string;
  readonly decimal: "." | ",";
  readonly groups: readonly string[];
  readonly dateOrder: "dmy" | "mdy" | "ymd";
  /** The number format that Sheets gives a typed date. */
  readonly datePattern: string;
  /** Tag of the number-format library; `en` where it has no own. */
  readonly numberFormatTag: "en" | "ru" | "pl" | "de" | "fr" | "es" | "it" | "pt";
}

const TAGS = ["ru", "pl", "de", "fr", "es", "it", "pt"] as const;
const SPACES = [" ", "\u00a0", "\u202f"];

/** Reads a locale code of `getSpreadsheetLocale` (`pl_PL`, `en`). Sheets in Persian keep Latin digits and the decimal point. */
export function spreadsheetLocale(code: string): SpreadsheetLocale {
  const language = code.split("_")[0] ?? "en";
  const tag = `${code.replace("_", "-")}-u-nu-latn-ca-gregory`;
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const decimal = parts.find((part) => part.type === "decimal")?.value === "," ? "," : ".";
  const group = parts.find((part) => part.type === "group")?.value ?? ",";
  const dateOrder = readDateOrder(tag);
  return {
    code,
    decimal,
    groups: decimal === "," ? [...SPACES, ...(group === "." ? ["."] : [])] : [","],
    dateOrder,
    datePattern: { dmy: decimal === "," ? "dd.mm.yyyy" : "dd/mm/yyyy", mdy: "m/d/yyyy", ymd: "yyyy-mm-dd" }[dateOrder],
    numberFormatTag: TAGS.find((known) => known === language) ?? (language === "kk" ? "ru" : "en"),
  };
}

function readDateOrder(tag: string): SpreadsheetLocale["dateOrder"] {
  const letters = new Intl.DateTimeFormat(tag, { year: "numeric", month: "2-digit", day: "2-digit" })
    .formatToParts(0)
    .filter((part) => part.type === "year" || part.type === "month" || part.type === "day")
    .map((part) => part.type.charAt(0))
    .join("");
  return letters === "mdy" || letters === "ymd" ? letters : "dmy";
}
