import { deflateRawSync } from "node:zlib";
import { DIGITS, FIRST_LETTER, MAP_MARK, SET_MARK } from "../core/locales/unpack";

/** A table as text, with maps and sets marked; `unpack` reads it back. */
function written(table: unknown): string {
  return JSON.stringify(table, (_, value: unknown) =>
    value instanceof Map ? { [MAP_MARK]: [...value] } : value instanceof Set ? { [SET_MARK]: [...value] } : value,
  );
}

/** The characters beyond ASCII that deserve a byte of their own, most frequent first. */
function alphabetOf(text: string): string[] {
  const uses = new Map<string, number>();
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST_LETTER) uses.set(text.charAt(at), (uses.get(text.charAt(at)) ?? 0) + 1);
  return [...uses].filter(([letter]) => !/[\ud800-\udfff]/.test(letter)).sort((a, b) => b[1] - a[1]).slice(0, 0x100 - FIRST_LETTER).map(([letter]) => letter);
}

/** One byte a character behind the alphabet; what has no place in the alphabet is escaped as JSON does it. */
function toOneByte(text: string): Buffer {
  const alphabet = alphabetOf(text);
  const places = new Map(alphabet.map((letter, place) => [letter, FIRST_LETTER + place]));
  const bytes = [alphabet.length, ...alphabet.flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff])];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const place = code < FIRST_LETTER ? code : places.get(text.charAt(at));
    if (place !== undefined) bytes.push(place);
    else bytes.push(...Buffer.from(`\\u${code.toString(16).padStart(4, "0")}`));
  }
  return Buffer.from(bytes);
}

function toBase85(bytes: Buffer): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    let word = Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).readUInt32BE(0);
    let digits = "";
    for (let place = 0; place < 5; place++) {
      digits = `${DIGITS[word % 85]}${digits}`;
      word = Math.floor(word / 85);
    }
    text += digits;
  }
  return text;
}

/** A table as `unpack` reads it: one byte a letter, deflated, in base 85, behind the number of bytes it takes unpacked. */
export function pack(table: unknown): string {
  const bytes = toOneByte(written(table));
  return `${bytes.length}:${toBase85(deflateRawSync(bytes, { level: 9, memLevel: 9 }))}`;
}
