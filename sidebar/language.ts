import { useCallback, useRef, useState } from "preact/hooks";
import { LOCALES } from "../src/core/locales";
import type { LanguageCode, Locale } from "../src/core/locales/locale";
import { hasWords } from "../src/core/locales/word-packs";
import type { Note } from "../src/core/outcome";
import { fetchWords } from "./fetch-words";
import { failureOf } from "./server";

/** The language the sidebar speaks, and the way to another one. */
export interface SpokenLanguage {
  readonly locale: Locale;
  /** Why the language that was chosen last could not be fetched. */
  readonly trouble: Note | null;
  choose(language: LanguageCode): void;
}

/**
 * Keeps the language the sidebar speaks: the chosen one, else the plan's, else the one it was opened in; never one whose words are not here.
 * @param planned the plan's language; undefined before it is read
 */
export function useSpokenLanguage(opened: LanguageCode, planned: LanguageCode | undefined): SpokenLanguage {
  const [{ chosen, trouble }, setState] = useState<{ readonly chosen: LanguageCode | null; readonly trouble: Note | null }>({ chosen: null, trouble: null });
  // Answers may overtake each other: only the newest choice counts.
  const newest = useRef<symbol | null>(null);
  const fetchAndSpeak = useCallback(async (language: LanguageCode) => {
    const mine = Symbol();
    newest.current = mine;
    const fetched = await fetchWords([language]).catch(failureOf);
    if (newest.current !== mine) return;
    setState(({ chosen: before }) => (fetched.ok ? { chosen: language, trouble: null } : { chosen: before, trouble: fetched.note }));
  }, []);
  const choose = useCallback((language: LanguageCode) => void fetchAndSpeak(language), [fetchAndSpeak]);
  const wanted = chosen ?? planned ?? opened;
  return { locale: LOCALES[hasWords(wanted) ? wanted : opened], trouble, choose };
}
