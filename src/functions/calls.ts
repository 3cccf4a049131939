import { LANGUAGES, LOCALES } from "../core/locales";
import { lazy } from "../core/locales/lazy";
import type { Locale } from "../core/locales/locale";
import type { Call, CustomFunction } from "./custom-function";
import type { GridCell } from "./grid";
import { readCell } from "./read-cell";

/** The surroundings of every row of one call of a custom function. */
export interface Calls {
  /** In the language of a row's `language` argument where it can be read, else the spreadsheet's. */
  of(cells: readonly GridCell[]): Call;
  readonly english: Call;
}

const ALL = LANGUAGES.map((code) => LOCALES[code]);

/** @param spreadsheetLocale asked at most once, and only when words or a doubtful number need it */
export function createCalls(fn: CustomFunction, spreadsheetLocale: () => Locale): Calls {
  const inSpreadsheet = createCall(lazy(spreadsheetLocale));
  const english = createCall(() => LOCALES.en);
  const index = fn.parameters.findIndex((parameter) => parameter.kind === "language");
  const byLanguage = new Map<Locale, Call>();
  return {
    english,
    of(cells) {
      const cell = cells[index] ?? null;
      if (cell === null) return inSpreadsheet;
      const language = readCell("language", cell, inSpreadsheet);
      if (!language.ok) return inSpreadsheet;
      const call = byLanguage.get(language.value) ?? createCall(() => language.value);
      byLanguage.set(language.value, call);
      return call;
    },
  };
}

function createCall(locale: () => Locale): Call {
  const known = new Map<unknown, Map<string, unknown>>();
  const call: Call = {
    locale,
    locales: ALL,
    once<T>(read: (text: string, call: Call) => T, text: string): T {
      let answers = known.get(read);
      if (answers === undefined) known.set(read, (answers = new Map()));
      // Answers under a reader were all given by that reader.
      if (answers.has(text)) return answers.get(text) as T;
      const answer = read(text, call);
      answers.set(text, answer);
      return answer;
    },
  };
  return call;
}
