const LONGEST = 40;

/** A text as a note may quote it: one line, at most 40 characters, no half of a character at the cut. */
export function shortText(text: string): string {
  // A character has at most two code units, and only the beginning is looked at: cells hold up to 50,000.
  const characters = Array.from(text.slice(0, LONGEST * 2 + 2).replace(/\s+/g, " "));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : characters.join("");
}
