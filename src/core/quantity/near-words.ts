import type { Word } from "../text/words";

/** The folded word at an index, or an empty string beyond either end. */
export function keyAt(words: readonly Word[], at: number): string {
  const word = words[at];
  return word === undefined ? "" : word.key;
}

/** Whether a word touches the one before it. */
export function isGlued(words: readonly Word[], at: number): boolean {
  return words[at]?.gap === "none";
}

/** Whether a word stands on the same line as the one before it, touching it or behind spaces. */
export function isNear(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.gap !== "line";
}

/** Digits that touch the word before them. */
export function isGluedDigits(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.kind === "digits" && word.gap === "none";
}

/** Letters that touch the word before them. */
export function isGluedLetters(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.kind === "letters" && word.gap === "none";
}

/** A mark that touches the word before it. */
export function isGluedMark(words: readonly Word[], at: number, mark: string): boolean {
  const word = words[at];
  return word !== undefined && word.key === mark && word.gap === "none";
}

export function isDigits(words: readonly Word[], at: number): boolean {
  return words[at]?.kind === "digits";
}

export function isLetters(words: readonly Word[], at: number): boolean {
  return words[at]?.kind === "letters";
}
