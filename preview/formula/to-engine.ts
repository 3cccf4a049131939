import { columnLetters, formatReference, isOpen, parseReference, rowNumber, sheetName } from "./reference";
import { type Token, tokenize } from "./tokens";

/** What the translation must know about the spreadsheet. */
export interface FormulaContext {
  readonly decimal: "." | ",";
  /** Size of a sheet by its name; undefined names the formula's own sheet. An unknown sheet has no size. */
  sizeOf(sheet: string | undefined): { readonly rows: number; readonly columns: number } | undefined;
}

/** A formula that Sheets refuses with `#ERROR!`. */
export class FormulaParseError extends Error {}

/**
 * Turns a formula in Sheets' notation into the engine's: `;` and `,` between arguments become `,`, decimal commas become points,
 * open ranges (`A3:A`, `A:A`, `3:3`) are closed at the edge of the grid, and arrays that hold anything but constants become VSTACK and HSTACK.
 */
export function toEngine(formula: string, context: FormulaContext): string {
  const reader = new Reader(tokenize(formula, context.decimal), context);
  const text = reader.sequence("top");
  if (!reader.done) throw new FormulaParseError("Formula parse error.");
  return text;
}

type Place = "top" | "parenthesis" | "brace";

class Reader {
  private at = 0;
  constructor(
    private readonly tokens: readonly Token[],
    private readonly context: FormulaContext,
  ) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Reads to the end of the place, or to the next separator of an array, which is left for `array`. */
  sequence(place: Place): string {
    let text = "";
    for (let token = this.tokens[this.at]; token !== undefined; token = this.tokens[this.at]) {
      if (token.kind === "close" || token.kind === "closeBrace") return text;
      if (place === "brace" && isArraySeparator(token, this.context.decimal)) return text;
      this.at++;
      text += this.piece(token, place);
    }
    return text;
  }

  private piece(token: Token, place: Place): string {
    switch (token.kind) {
      case "open":
        return `(${this.closed("parenthesis", "close")})`;
      case "openBrace":
        return this.array();
      case "semicolon":
        return argumentSeparator(place);
      case "comma":
        if (this.context.decimal === ",") throw new FormulaParseError("Formula parse error.");
        return argumentSeparator(place);
      case "number":
        return token.text.replace(",", ".");
      case "reference":
        return this.reference(token.text);
      case "backslash":
      case "unknown":
        throw new FormulaParseError("Formula parse error.");
      default:
        return token.text;
    }
  }

  private closed(place: Place, end: "close" | "closeBrace"): string {
    const text = this.sequence(place);
    if (this.tokens[this.at]?.kind !== end) throw new FormulaParseError("Formula parse error.");
    this.at++;
    return text;
  }

  private array(): string {
    const start = this.at;
    const rows: string[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.sequence("brace").trim());
      const token = this.tokens[this.at];
      if (token === undefined || token.kind === "close") throw new FormulaParseError("Formula parse error.");
      this.at++;
      if (token.kind === "closeBrace") break;
      if (token.kind === "semicolon") rows.push([]);
    }
    const constant = this.tokens.slice(start, this.at - 1).every(isConstant);
    if (constant) return `{${rows.map((row) => row.join(",")).join(";")}}`;
    const stacked = rows.map((row) => (row.length === 1 ? (row[0] ?? "") : `HSTACK(${row.join(",")})`));
    return stacked.length === 1 ? (stacked[0] ?? "") : `VSTACK(${stacked.join(",")})`;
  }

  private reference(text: string): string {
    const reference = parseReference(text);
    if (!isOpen(reference) || reference.end === undefined) return text;
    const size = this.context.sizeOf(sheetName(reference.sheet));
    if (size === undefined) return text;
    const start = { column: reference.start.column || "A", row: reference.start.row || "1" };
    const end = {
      column: reference.end.column || columnLetters(size.columns),
      row: reference.end.row || String(Math.max(size.rows, rowNumber(start.row))),
    };
    return formatReference({ sheet: reference.sheet, start, end });
  }
}

function argumentSeparator(place: Place): string {
  if (place === "top") throw new FormulaParseError("Formula parse error.");
  return ",";
}

function isArraySeparator(token: Token, decimal: "." | ","): boolean {
  return token.kind === "semicolon" || token.kind === (decimal === "," ? "backslash" : "comma");
}

function isConstant(token: Token): boolean {
  return ["string", "number", "space", "semicolon", "comma", "backslash", "error"].includes(token.kind) || /^(?:TRUE|FALSE|[-+%])$/i.test(token.text);
}
