import type { Note } from "../outcome";
import { formatNumber } from "../quantity/format-number";
import type { Locale } from "./locale";
import type { MessageData, MessageKey, Messages } from "./messages";

/**
 * Words of a message in a language.
 * @param data fills the `{name}` places; `count` also picks the plural form; numbers are written in the language's own way.
 * @returns the sentence; a place without data stays visible as `{name}`.
 */
export function say(locale: Locale, key: MessageKey, data: MessageData = {}): string {
  // A bundle may leave out messages it never says; a key is still better than a crash.
  const message: Messages[MessageKey] = locale.messages()[key] ?? key;
  const count = data.count;
  const text =
    typeof message === "string"
      ? message
      : (typeof count === "number" ? message[locale.plural(count)] : undefined) ?? message.other;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = data[name];
    if (value === undefined) return place;
    return typeof value === "number" ? formatNumber(value, locale) : value;
  });
}

/** Words of a note in a language. */
export function sayNote(locale: Locale, note: Note): string {
  return say(locale, note.key, note.data);
}
