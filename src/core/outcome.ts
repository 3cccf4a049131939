import type { MessageData, MessageKey } from "./locales/messages";

/** What went wrong or what a person should know, as a key and data; `say` turns it into words of a language. */
export interface Note {
  readonly key: MessageKey;
  readonly data?: MessageData;
}

/** A value, or the note that says why there is none. Core returns this instead of throwing on what a person typed. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly note: Note };

/** Wraps a value as a success. */
export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Wraps a message key and its data as a failure. */
export function fail(key: MessageKey, data?: MessageData): { readonly ok: false; readonly note: Note } {
  return { ok: false, note: data === undefined ? { key } : { key, data } };
}
