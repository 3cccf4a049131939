/** A piece of a formula as Sheets writes it. `text` is exact, so joining the tokens gives the formula back. */
export interface Token {
  readonly kind: "space" | "string" | "number" | "error" | "reference" | "name" | "operator" | "open" | "close" | "openBrace" | "closeBrace" | "semicolon" | "comma" | "backslash" | "unknown";
  readonly text: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;
/** Longest form first: `A3:A` must not be read as the cell `A3`. */
const REFERENCE = new RegExp(`${SHEET}(?:${CELL}:${CELL}|${CELL}:${COLUMN}|${CELL}:\\$?\\d+|${CELL}|${COLUMN}:${COLUMN}|\\$?\\d+:\\$?\\d+)${END}`, "uy");
const QUOTED_SHEET_OF_BROKEN_REFERENCE = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/uy;
const ERROR = /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)/y;
const STRING = /"(?:[^"]|"")*"/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;
const NUMBER = { ".": /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y, ",": /(?:\d+(?:,\d+)?|,\d+)(?:[eE][+-]?\d+)?/y };
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:@#]/y;
const SPACE = /\s+/y;

const PUNCTUATION: Readonly<Record<string, Token["kind"]>> = { "(": "open", ")": "close", "{": "openBrace", "}": "closeBrace", ";": "semicolon", ",": "comma", "\\": "backslash" };

/** Splits a formula (with or without its leading `=`) into tokens, reading numbers with the given decimal sign. */
export function tokenize(formula: string, decimal: "." | ","): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0];
  };
  const attempts: readonly (readonly [Token["kind"], RegExp])[] = [
    ["space", SPACE],
    ["string", STRING],
    ["error", QUOTED_SHEET_OF_BROKEN_REFERENCE],
    ["error", ERROR],
    ["reference", REFERENCE],
    ["number", NUMBER[decimal]],
    ["operator", OPERATOR],
    ["name", NAME],
  ];
  while (at < formula.length) {
    const mark = PUNCTUATION[formula.charAt(at)];
    // `\` separates columns only between the items of an array, never inside a name
    const found = mark === undefined ? firstMatch(attempts, take) : ([mark, formula.charAt(at)] as const);
    const [kind, text] = found ?? (["unknown", formula.charAt(at)] as const);
    // in a decimal-comma locale `,` that starts a number (`;,5`) is a decimal sign
    tokens.push({ kind, text });
    at += text.length;
  }
  return tokens;
}

function firstMatch(attempts: readonly (readonly [Token["kind"], RegExp])[], take: (pattern: RegExp) => string | undefined): readonly [Token["kind"], string] | undefined {
  for (const [kind, pattern] of attempts) {
    const text = take(pattern);
    if (text !== undefined) return [kind, text];
  }
  return undefined;
}
