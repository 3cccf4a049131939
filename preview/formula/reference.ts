/** A reference of a formula, taken apart; a missing row or column is open-ended (`A3:A`, `3:3`). */
export interface Reference {
  /** With quotes and `!`, as written; empty for the formula's own sheet. */
  readonly sheet: string;
  readonly start: Corner;
  readonly end: Corner | undefined;
}

export interface Corner {
  readonly column: string;
  readonly row: string;
}

const CORNER = /^(\$?[A-Za-z]{1,3})?(\$?\d+)?$/;

/** Reads the text of a reference token. */
export function parseReference(text: string): Reference {
  const mark = text.lastIndexOf("!");
  const [start = "", end] = text.slice(mark + 1).split(":");
  return { sheet: text.slice(0, mark + 1), start: parseCorner(start), end: end === undefined ? undefined : parseCorner(end) };
}

function parseCorner(text: string): Corner {
  const match = CORNER.exec(text);
  return { column: match?.[1] ?? "", row: match?.[2] ?? "" };
}

/** Writes a reference back. */
export function formatReference(reference: Reference): string {
  const corner = ({ column, row }: Corner): string => column + row;
  return reference.sheet + corner(reference.start) + (reference.end === undefined ? "" : `:${corner(reference.end)}`);
}

/** True when a corner is missing, so that the extent depends on the size of the sheet. */
export function isOpen(reference: Reference): boolean {
  return reference.end !== undefined && [reference.start, reference.end].some((corner) => corner.row === "" || corner.column === "");
}

/** The name of a quoted or bare sheet prefix (`'Key results'!` → `Key results`); undefined for none. */
export function sheetName(prefix: string): string | undefined {
  if (prefix === "") return undefined;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** `A` → 1, `AA` → 27; a `$` is ignored. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.replace("$", "").toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** 1 → `A`, 27 → `AA`. */
export function columnLetters(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A row of a corner as a number; a `$` is ignored. */
export function rowNumber(row: string): number {
  return Number(row.replace("$", ""));
}
