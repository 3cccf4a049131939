import { findLocale, LANGUAGES, LOCALES } from "../core/locales";
import type { Locale } from "../core/locales/locale";
import { fail, ok, type Outcome } from "../core/outcome";
import { findChoice } from "../core/score/find-choice";
import { cellValue } from "../core/quantity/quantity";
import type { Figure } from "../core/score/figure";
import { dayNumber, readDay } from "../core/score/read-day";
import type { Call, Cell, ParameterKind, ReadAs } from "./custom-function";
import { type GridCell, isDate } from "./grid";
import { readNumberText } from "./read-number-text";
import { shortText } from "./short-text";

/** `#REF!`, `#N/A`, `#DIV/0!`, and the names other languages give them. */
const ERROR_VALUE = /^#(?:\p{L}[\p{L}\p{N}/]*[!?]|\p{L}\/\p{L})$/u;

/** Whether a text is the value of a cell in error. */
export function isErrorValue(text: string): boolean {
  return text.length < 20 && ERROR_VALUE.test(text.trim());
}

/** Begins the text that stands in a cell instead of a value; averages ignore it, and so do our own functions. */
export const REMARK = "⚠ ";

/** Whether a cell holds the text of a function of ours that could not answer. */
export function isRemark(cell: GridCell | undefined): cell is string {
  return typeof cell === "string" && cell.startsWith(REMARK);
}

type CellReader<Kind extends ParameterKind> = (cell: Cell, call: Call) => Outcome<ReadAs[Kind]>;

/** Reads a cell that is not blank as its parameter says; the same text only once a call. */
export function readCell<Kind extends ParameterKind>(kind: Kind, cell: Cell, call: Call): Outcome<ReadAs[Kind]> {
  const read: CellReader<Kind> = CELL_READERS[kind];
  return typeof cell === "string" ? call.once(read, cell) : read(cell, call);
}

/** How a cell that is not blank is read, by the kind of its parameter. */
const CELL_READERS: { readonly [Kind in ParameterKind]: CellReader<Kind> } = {
  quantity: readFigure,

  entry(cell, call) {
    if (typeof cell === "boolean") return ok({ kind: "answer", yes: cell, typed: spreadsheetText(cell) });
    const figure = readFigure(cell, call);
    if (figure.ok) return ok({ kind: "figure", figure: figure.value });
    if (typeof cell !== "string" || isErrorValue(cell)) return ok({ kind: "broken", note: figure.note });
    const answer = findAnswer(cell, call);
    const typed = shortText(cell);
    return ok(answer === undefined ? { kind: "words", typed, note: figure.note } : { kind: "answer", yes: answer, typed });
  },

  score(cell, call) {
    if (isRemark(cell)) return ok(cell);
    const figure = readFigure(cell, call);
    return figure.ok ? ok(cellValue(figure.value)) : figure;
  },

  text(cell) {
    const text = spreadsheetText(cell);
    return isErrorValue(text) ? fail("argument/error-cell", { error: text.trim() }) : ok(text);
  },

  date(cell) {
    if (isDate(cell)) return readDateCell(cell);
    if (typeof cell === "string" && isErrorValue(cell)) return fail("argument/error-cell", { error: cell.trim() });
    if (typeof cell === "number" && cell >= 1 && cell <= LAST_SERIAL) return ok(Math.floor(cell) + SERIAL_EPOCH);
    const text = shortText(spreadsheetText(cell));
    return typeof cell === "string" && cell.length <= text.length ? readDay(text) : fail("argument/not-a-date", { text });
  },

  yesNo(cell, call) {
    if (typeof cell === "boolean") return ok(cell);
    if (cell === 0 || cell === 1) return ok(cell === 1);
    const text = spreadsheetText(cell);
    if (isErrorValue(text)) return fail("argument/error-cell", { error: text.trim() });
    const answer = findAnswer(text, call);
    return answer === undefined ? fail("argument/not-yes-or-no", { text: shortText(text) }) : ok(answer);
  },

  language(cell) {
    const text = spreadsheetText(cell).trim();
    const locale = findLanguage(text);
    return locale === undefined ? fail("argument/not-a-language", { text: shortText(text), languages: LANGUAGES.join(", ") }) : ok(locale);
  },
};

/** A language by code (`pl`, `pl_PL`) or by its own name. */
function findLanguage(text: string): Locale | undefined {
  const named = LANGUAGES.find((code) => LOCALES[code].name.toLowerCase() === text.toLowerCase());
  return named === undefined ? findLocale(text) : LOCALES[named];
}

function findAnswer(text: string, call: Call): boolean | undefined {
  const answer = findChoice(text, (locale) => locale.measures().answers, call.locales);
  return answer === undefined ? undefined : answer === "yes";
}

function readFigure(cell: Cell, call: Call): Outcome<Figure> {
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? ok({ value: cell, unit: "number" }) : fail("argument/too-large");
  }
  if (typeof cell === "boolean") return fail("argument/yes-no-as-number", { text: spreadsheetText(cell) });
  if (isDate(cell)) return readDurationCell(cell);
  if (isErrorValue(cell)) return fail("argument/error-cell", { error: cell.trim() });
  const quantity = readNumberText(cell, call.locale);
  return quantity.ok ? ok({ ...quantity.value, typed: shortText(cell.trim()) }) : quantity;
}

/** Day number of 30 December 1899, day 0 of a spreadsheet. */
const SERIAL_EPOCH = -25_569;

/** 31 December 9999, the last day of a spreadsheet. */
const LAST_SERIAL = 2_958_465;

/** Durations of more than 27 years are dates. */
const LONGEST_DURATION_DAYS = 10_000;

/** The day a date shows in its own time zone: the parts a person sees, whatever the hour of the change to summer time. */
function readDateCell(date: Date): Outcome<number> {
  const day = dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate());
  return day === null ? fail("argument/not-a-date", { text: spreadsheetText(date) }) : ok(day);
}

/** Sheets hands a duration over as a date that long after 30 December 1899. */
function readDurationCell(date: Date): Outcome<Figure> {
  const day = readDateCell(date);
  if (!day.ok) return day;
  const days = day.value - SERIAL_EPOCH;
  if (days < 0 || days > LONGEST_DURATION_DAYS) return fail("argument/date-as-number");
  const seconds = days * 86_400 + date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
  return ok({ value: seconds, unit: "duration" });
}

function spreadsheetText(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (!isDate(cell)) return String(cell);
  const parts = [date4(cell.getFullYear()), date2(cell.getMonth() + 1), date2(cell.getDate())];
  return parts.join("-");
}

const date2 = (part: number): string => String(part).padStart(2, "0");
const date4 = (part: number): string => String(part).padStart(4, "0");
