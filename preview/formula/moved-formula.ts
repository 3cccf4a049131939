import { formatReference, parseReference } from "./reference";
import { type Token, tokenize } from "./tokens";

/**
 * The formula as a person wrote it, after the engine has moved its own copy's references (rows inserted, columns deleted, a sheet renamed).
 * The translation keeps the order of references, so the n-th reference of one text is the n-th of the other.
 * Undefined when the engine's text is no longer a moved copy, because somebody typed another formula over it.
 */
export function movedFormula(written: string, translated: string, current: string, decimal: "." | ","): string | undefined {
  if (translated === current) return written;
  const before = tokenize(translated, ".");
  const after = tokenize(current, ".");
  if (skeleton(before) !== skeleton(after)) return undefined;
  const moved = after.filter(isPlace);
  const own = tokenize(written, decimal);
  if (own.filter(isPlace).length !== moved.length) return undefined;
  let index = 0;
  return own.map((token) => (isPlace(token) ? reopened(token.text, moved[index++]?.text ?? "#REF!") : token.text)).join("");
}

/** A reference that was deleted stands as `#REF!`, in the same place. */
function isPlace(token: Token): boolean {
  return token.kind === "reference" || (token.kind === "error" && token.text.endsWith("#REF!"));
}

function skeleton(tokens: readonly Token[]): string {
  return tokens.map((token) => (isPlace(token) ? "\u0000" : token.kind === "space" ? "" : token.text)).join("");
}

/** Gives a closed reference the open end that the person wrote. */
function reopened(written: string, current: string): string {
  if (current.endsWith("#REF!")) return "#REF!";
  const shape = parseReference(written);
  const place = parseReference(current);
  if (shape.end === undefined || place.end === undefined) return current;
  const keep = (corner: { column: string; row: string }, as: { column: string; row: string }) => ({
    column: as.column === "" ? "" : corner.column,
    row: as.row === "" ? "" : corner.row,
  });
  return formatReference({ sheet: place.sheet, start: keep(place.start, shape.start), end: keep(place.end, shape.end) });
}
