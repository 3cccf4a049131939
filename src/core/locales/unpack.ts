/// <reference path="./tiny-inflate.d.ts" />
import inflate from "tiny-inflate";

/**
 * The digits of base 85: every printable ASCII character but the ten that a string, an HTML page or HtmlService would read
 * as something else. It takes a sixteenth less room than base 64.
 */
export const DIGITS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((digit) => !" \"'\\`<&$%/".includes(digit));

/** Base 85 to bytes, five digits to four bytes. */
function fromBase85(text: string): Uint8Array {
  const values = new Map(DIGITS.map((digit, value) => [digit, value]));
  const bytes = new Uint8Array((text.length / 5) * 4);
  for (let at = 0, digit = 0; digit < text.length; at += 4) {
    let word = 0;
    for (const end = digit + 5; digit < end; digit++) word = word * 85 + (values.get(text.charAt(digit)) ?? 0);
    bytes.set([word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff], at);
  }
  return bytes;
}

/** UTF-8 to text; Apps Script has no decoder. Texts of ours hold no character beyond the first plane. */
function fromUtf8(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at++] ?? 0;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte < 0xe0) text += String.fromCharCode(((byte & 0x1f) << 6) | ((bytes[at++] ?? 0) & 0x3f));
    else {
      const middle = (bytes[at++] ?? 0) & 0x3f;
      text += String.fromCharCode(((byte & 0x0f) << 12) | (middle << 6) | ((bytes[at++] ?? 0) & 0x3f));
    }
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
 * The tables of a language as the build packed them: JSON, deflated, in base 85. Texts in other alphabets than Latin would
 * otherwise take six characters a letter in the sidebar, which must be ASCII; and unpacking inflected forms is quicker than
 * deriving them.
 */
export function unpack(packed: string): unknown {
  const mark = packed.indexOf(":");
  return JSON.parse(fromUtf8(inflate(fromBase85(packed.slice(mark + 1)), new Uint8Array(Number(packed.slice(0, mark))))), revive);
}
