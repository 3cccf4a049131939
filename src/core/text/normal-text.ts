/**
 * A text as typed beside a folded copy for comparing. Folding keeps every character in its place, so that an offset in the
 * folded text leads back to the text as typed even when that was not in composed form.
 */
export interface NormalText {
  readonly original: string;
  /**
   * Composed, lower case, ASCII digits, Persian ye and kaf, plain spaces and hyphens, `ё` as `е`. Same places as `original`
   * where that is composed.
   */
  readonly folded: string;
  /** The offset into `original` of an offset into `folded`; accepts `folded.length`. */
  toOriginal(offset: number): number;
}

/** Characters that are folded to one other character; groups are `from` letters over one `to` letter each. */
const FOLDS: readonly (readonly [from: string, to: string])[] = [
  ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
  ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
  ["ىيئكۀةؤ", "یییکههو"],
  ["أإٱ", "ااا"],
  ["\u00a0\u2007\u2009\u200a\u202f\u2002\u2003\u3000\t", "         "],
  ["\u2010\u2011\u2212\ufe63\uff0d", "-----"],
  ["’‘ʼ", "'''"],
  ["“”„«»", '"""""'],
  ["ё", "е"],
  ["٪％", "%%"],
  ["،؛؟", ",;?"],
];

/** Code unit to folded code unit; every fold stays within the basic plane, so that places are kept. */
const FOLD = new Map(
  FOLDS.flatMap(([from, to]) => Array.from(from, (letter, index) => [letter.charCodeAt(0), to.charCodeAt(index)] as const)),
);

function foldComposed(composed: string): string {
  const lower = lowerInPlace(composed);
  let folded = "";
  let copied = 0;
  for (let offset = 0; offset < lower.length; offset++) {
    const code = lower.charCodeAt(offset);
    // Letters and digits of ASCII are nearly all of most texts; of its control characters only the tab is folded.
    const fold = code > 0x1f && code < 0x80 ? undefined : FOLD.get(code);
    if (fold === undefined) continue;
    folded += lower.slice(copied, offset) + String.fromCharCode(fold);
    copied = offset + 1;
  }
  return folded + lower.slice(copied);
}

/** Lower case; a few capitals grow when lowered (`İ`) and stay as typed, so that places are kept. */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join("");
}

/** Folds a text for comparing; see `NormalText` for what is folded. Never throws, also not on lone surrogates. */
export function normalText(original: string): NormalText {
  const composed = original.normalize("NFC");
  if (composed === original) return { original, folded: foldComposed(original), toOriginal: (offset) => offset };
  const offsets: number[] = [];
  let folded = "";
  for (const cluster of original.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const kept = foldComposed(cluster[0].normalize("NFC"));
    for (let unit = 0; unit < kept.length; unit++) offsets.push(cluster.index);
    folded += kept;
  }
  offsets.push(original.length);
  return { original, folded, toOriginal: (offset) => offsets[offset] ?? original.length };
}
