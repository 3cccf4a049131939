/** What a character is to the word splitter. */
export const CharacterClass = {
  letter: 1,
  combining: 2,
  digit: 3,
  space: 4,
  lineBreak: 5,
  /** Zero-width joiners, tatweel and soft hyphens: inside a word they belong to it. */
  joiner: 6,
  /** Marks of writing direction and other characters that leave no trace. */
  invisible: 7,
  other: 8,
} as const;

const TESTS: readonly (readonly [RegExp, number])[] = [
  [/^[\u00ad\u200c\u200d\u0640]$/u, CharacterClass.joiner],
  [/^[\u200b\u200e\u200f\u2060\ufe0e\ufe0f\ufeff\u061c\u202a-\u202e\u2066-\u2069]$/u, CharacterClass.invisible],
  [/^\p{L}$/u, CharacterClass.letter],
  [/^\p{M}$/u, CharacterClass.combining],
  // Persian and Arabic digits are folded before; digits of further scripts are no numbers here.
  [/^[0-9]$/, CharacterClass.digit],
  [/^[\n\r\v\f\u0085\u2028\u2029]$/u, CharacterClass.lineBreak],
  [/^\s$/u, CharacterClass.space],
];

/** Classes of the code units met so far: a property test costs a hundred times a look into a table. */
const KNOWN = new Uint8Array(0x10000);

/** The class of the character that starts at an offset; a lone surrogate is `other`. */
export function classAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  const known = KNOWN[unit];
  if (known) return known;
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const found = classOf(String.fromCodePoint(text.codePointAt(offset) ?? unit));
  if (!isSurrogate) KNOWN[unit] = found;
  return found;
}

function classOf(character: string): number {
  for (const [test, found] of TESTS) if (test.test(character)) return found;
  return CharacterClass.other;
}
