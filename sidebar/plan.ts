import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Note, Outcome } from "../src/core/outcome";
import type { FoundPlace, PlanReading, StatementPlace } from "../src/core/plan/sidebar-api";
import { detectLanguage } from "../src/core/wording/detect-language";
import { fetchWords } from "./fetch-words";
import { callServer, failureOf } from "./server";

type PlanCall = "reading" | "inserting";

/** What the sidebar knows of the plan, and the ways to learn more. */
export interface Plan {
  /** The last reading that succeeded; null before the first. */
  readonly reading: PlanReading | null;
  /** How many readings have succeeded. */
  readonly readings: number;
  /** The call that is on its way. */
  readonly busy: PlanCall | null;
  /** Why the last call came to nothing. */
  readonly trouble: Note | null;
  /** Reads the plan from the sheet; what is shown stays until the answer is there. */
  readAgain(): void;
  insertWorkbook(): void;
  /** Takes over a statement that the server has written, wherever it found it. */
  statementWritten(place: StatementPlace, found: FoundPlace, text: string): void;
}

function withWritten(reading: PlanReading, place: StatementPlace, found: FoundPlace, text: string): PlanReading {
  const statements = reading.statements.map((statement) =>
    statement.row === place.row && statement.id === place.id && statement.text === place.text
      ? { ...statement, ...found, text }
      : statement,
  );
  return { ...reading, statements };
}

/** A reading together with the words of every language in it; without them nothing of it could be judged. */
async function withWords(outcome: Outcome<PlanReading>): Promise<Outcome<PlanReading>> {
  if (!outcome.ok) return outcome;
  const { language, statements } = outcome.value;
  const words = await fetchWords([language, ...statements.map(({ text }) => detectLanguage(text))]);
  return words.ok ? outcome : words;
}

/** Keeps the plan; reads it once when the sidebar opens. */
export function usePlan(): Plan {
  const [state, setState] = useState<Pick<Plan, "reading" | "readings" | "busy" | "trouble">>({
    reading: null,
    readings: 0,
    busy: "reading",
    trouble: null,
  });
  // Answers may overtake each other: only the newest call counts, and none is on its way while this is null.
  const newest = useRef<symbol | null>(null);

  const ask = useCallback(async (busy: PlanCall, call: () => Promise<Outcome<PlanReading>>) => {
    const mine = Symbol();
    newest.current = mine;
    setState((before) => ({ ...before, busy }));
    const outcome = await call().then(withWords).catch(failureOf);
    if (newest.current !== mine) return;
    newest.current = null;
    setState((before) =>
      outcome.ok
        ? { reading: outcome.value, readings: before.readings + 1, busy: null, trouble: null }
        : { ...before, busy: null, trouble: outcome.note },
    );
  }, []);

  const readAgain = useCallback(() => void ask("reading", () => callServer("readPlan")), [ask]);
  const insertWorkbook = useCallback(() => void ask("inserting", () => callServer("insertWorkbookFromSidebar")), [ask]);

  const statementWritten = useCallback(
    (place: StatementPlace, found: FoundPlace, text: string) => {
      setState((before) => ({ ...before, reading: before.reading && withWritten(before.reading, place, found, text) }));
      // A statement that has moved has moved others with it; a reading on its way may be from before the writing.
      if (found.row !== place.row || newest.current !== null) readAgain();
    },
    [readAgain],
  );

  useEffect(readAgain, [readAgain]);

  return useMemo(
    () => ({ ...state, readAgain, insertWorkbook, statementWritten }),
    [state, readAgain, insertWorkbook, statementWritten],
  );
}
