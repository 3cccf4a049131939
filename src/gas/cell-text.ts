/**
 * A text as it must be handed to `setValue(s)` so that it stays text: Sheets would run `=…` as a formula, and read `+…`, `-…`
 * and `@…` as the beginning of one. A leading apostrophe marks text and is not shown.
 */
export function asCellText(text: string): string {
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}
