import { inflateSync, strFromU8 } from "fflate";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base 64 without padding to bytes; Apps Script has no function for it. */
function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let [bits, count, at] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    bits = ((bits << 6) | (values[text.charCodeAt(index)] ?? 0)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (bits >> count) & 0xff;
  }
  return bytes;
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
 * The tables of a language as the build packed them: JSON, deflated, in base 64. Texts in other alphabets than Latin would
 * otherwise take six characters a letter in the sidebar, which must be ASCII; and unpacking inflected forms is quicker than
 * deriving them.
 */
export function unpack(packed: string): unknown {
  return JSON.parse(strFromU8(inflateSync(fromBase64(packed))), revive);
}
