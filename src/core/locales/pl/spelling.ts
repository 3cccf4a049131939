const PLAIN = new Map(Array.from("ąćęłńóśźż", (letter, index) => [letter, "acelnoszz".charAt(index)]));

/** Words separated by commas, and behind them the same words typed without diacritics where those differ. */
export function withoutDiacritics(words: string): string {
  const plain = Array.from(words, (letter) => PLAIN.get(letter) ?? letter).join("");
  return plain === words ? words : `${words},${plain}`;
}
