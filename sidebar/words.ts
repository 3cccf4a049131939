import { createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { en } from "../src/core/locales/en";
import type { Locale } from "../src/core/locales/locale";
import type { MessageData, MessageKey } from "../src/core/locales/messages";
import { say } from "../src/core/locales/say";
import type { Note } from "../src/core/outcome";
import { formatNumber } from "../src/core/quantity/format-number";

/** The language the sidebar speaks. */
export const Language = createContext<Locale>(en);

export interface Words {
  readonly locale: Locale;
  say(key: MessageKey, data?: MessageData): string;
  sayNote(note: Note): string;
  /** A number as the language writes it. */
  number(value: number): string;
}

/** Sets text apart in both directions, so that a cell name or a person's words never turn the sentence around them. */
function isolate(text: string): string {
  return "\u2068" + text + "\u2069";
}

function isolateAll(data: MessageData): MessageData {
  const isolated: { [name: string]: string | number } = {};
  for (const [name, value] of Object.entries(data)) isolated[name] = typeof value === "string" ? isolate(value) : value;
  return isolated;
}

/** Words of the sidebar's language. */
export function useWords(): Words {
  const locale = useContext(Language);
  return useMemo(() => {
    const sayIsolated = (key: MessageKey, data: MessageData = {}) => say(locale, key, isolateAll(data));
    return {
      locale,
      say: sayIsolated,
      sayNote: (note) => sayIsolated(note.key, note.data),
      number: (value) => formatNumber(value, locale),
    };
  }, [locale]);
}
