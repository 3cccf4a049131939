/** What Sheets hands to a custom function, and takes back, for one cell; blank is the empty string. */
export type CellValue = string | number | boolean | Date;

/** A value or a block of values, rows first. */
export type FunctionArgument = CellValue | undefined | CellValue[][];

/** A function on plain values, called as Sheets calls a custom function. */
export type PlainFunction = (...values: FunctionArgument[]) => unknown;

export const ERROR_TEXT = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/;

/** True for a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** The error that Sheets shows for one that only the engine has. */
export function sheetsError(error: string): string {
  if (error === "#SPILL!") return "#REF!";
  if (error === "#CALC!") return "#N/A";
  if (error === "#CYCLE!") return "#REF!";
  return error;
}

/** A number that brings its own number format along, as TO_PERCENT does. */
export class FormattedNumber {
  constructor(
    readonly value: number,
    readonly format: string,
  ) {}
}
