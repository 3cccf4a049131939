/// <reference path="./tiny-inflate.d.ts" />
import inflate from "tiny-inflate";

/**
 * The digits of base 85: every printable ASCII character but the ten that a string, an HTML page or HtmlService would read
 * as something else. It takes a sixteenth less room than base 64.
 */
export const DIGITS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((digit) => !" \"'\\`<&$%/".includes(digit));

/** Base 85 to bytes, five digits to four bytes. */
function fromBase85(text: string): Uint8Array {
  const values = new Uint8Array(128);
  DIGITS.forEach((digit, value) => (values[digit.charCodeAt(0)] = value));
  const bytes = new Uint8Array((text.length / 5) * 4);
  for (let at = 0, digit = 0; digit < text.length; ) {
    let word = 0;
    for (const end = digit + 5; digit < end; digit++) word = word * 85 + (values[text.charCodeAt(digit)] ?? 0);
    bytes[at++] = word >>> 24;
    bytes[at++] = word >>> 16;
    bytes[at++] = word >>> 8;
    bytes[at++] = word;
  }
  return bytes;
}

/** A byte from here on stands for a letter of the alphabet in front of the text. */
export const FIRST_LETTER = 0x80;

const CHUNK = 4096;

/** One byte a character: ASCII as it is, and the language's own letters by their place in the alphabet, two bytes a letter, in front of the text. */
function fromOneByte(bytes: Uint8Array): string {
  const letters = bytes[0] ?? 0;
  const start = 1 + letters * 2;
  const alphabet = Array.from({ length: letters }, (_, letter) => ((bytes[1 + letter * 2] ?? 0) << 8) | (bytes[2 + letter * 2] ?? 0));
  let text = "";
  for (let at = start; at < bytes.length; at += CHUNK) {
    const codes = Array.from(bytes.subarray(at, at + CHUNK), (byte) => (byte < FIRST_LETTER ? byte : (alphabet[byte - FIRST_LETTER] ?? 0)));
    text += String.fromCharCode(...codes);
  }
  return text;
}

/** Marks of the two kinds of value JSON does not know. */
export const MAP_MARK = "$map";
export const SET_MARK = "$set";

function revive(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { [MAP_MARK]: entries, [SET_MARK]: members } = value as { readonly [mark: string]: readonly never[] | undefined };
  return entries !== undefined ? new Map(entries) : members !== undefined ? new Set(members) : value;
}

/**
 * The tables of a language as the build packed them: JSON, one byte a letter, deflated, in base 85. Texts in other alphabets
 * than Latin would otherwise take six characters a letter in the sidebar, which must be ASCII; and unpacking inflected forms
 * is quicker than deriving them.
 */
export function unpack(packed: string): unknown {
  const mark = packed.indexOf(":");
  const text = fromOneByte(inflate(fromBase85(packed.slice(mark + 1)), new Uint8Array(Number(packed.slice(0, mark)))));
  // Most tables hold no map or set, and a reviver visits every value of a table.
  return JSON.parse(text, text.includes(MAP_MARK) || text.includes(SET_MARK) ? revive : undefined);
}
