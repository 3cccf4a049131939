import type { Word } from "../text/words";

/** Prefixes and endings that people type as words of their own; folded. */
export interface TypedApart {
  readonly leads: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

/** The words of a text with what was typed apart put back, so that a word is the same in either spelling. */
export function joinTypedApart(words: readonly Word[], { leads, endings }: TypedApart): readonly Word[] {
  if (!words.some((word) => endings.has(word.key) || leads.has(word.key))) return words;
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined[joined.length - 1];
    const isJoint = before !== undefined && before.kind === "letters" && word.kind === "letters" && word.gap === "space" && (endings.has(word.key) || leads.has(before.key));
    if (isJoint) joined[joined.length - 1] = { key: before.key + word.key, kind: "letters", start: before.start, end: word.end, gap: before.gap };
    else joined.push(word);
  }
  return joined;
}
