const PLAIN = new Map(Array.from("ąćęłńóśźż", (letter, index) => [letter, "acelnoszz".charAt(index)]));

/** A text as typed on a keyboard without Polish letters. */
export function plainSpelling(text: string): string {
  let plain = "";
  for (const letter of text) plain += letter < "\u0080" ? letter : (PLAIN.get(letter) ?? letter);
  return plain;
}

/** Words separated by commas, and behind them the same words typed without diacritics where those differ. */
export function withoutDiacritics(words: string): string {
  const plain = plainSpelling(words);
  return plain === words ? words : `${words},${plain}`;
}
