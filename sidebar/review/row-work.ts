import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { Note, Outcome } from "../../src/core/outcome";
import type { FoundPlace, PlanStatement, StatementPlace } from "../../src/core/plan/sidebar-api";
import type { Plan } from "../plan";
import { callServer, failureOf } from "../server";
import type { JudgedStatement } from "./judged-plan";

/** What is being done, or has been done, to one statement. `text` is what it read then; once it reads otherwise the work is over. */
export type RowWork = { readonly text: string } & (
  | { readonly phase: "writing" }
  | { readonly phase: "written"; readonly cell: string; readonly earlier: string }
  /** The server has refused: the sheet is not as it was read. */
  | { readonly phase: "refused"; readonly task: Task; readonly note: Note }
  /** The call has come to nothing. */
  | { readonly phase: "failed"; readonly task: Task; readonly note: Note; retry(): void }
);

type Task = "selecting" | "writing";

export interface RowWorks {
  /** The work on a statement as it reads now. */
  of(item: JudgedStatement): RowWork | undefined;
  /** Selects the cell of a statement; of several asked for in a hurry only the last is worth the way. */
  select(item: JudgedStatement): void;
  /** Writes a new wording, if the statement still stands in the sheet as it was read. */
  write(item: JudgedStatement, text: string): void;
  /** Forgets what went wrong, for a plan that has been read anew. */
  forgetTroubles(): void;
}

type Works = ReadonlyMap<string, RowWork>;

function placeOf({ row, id, text }: PlanStatement): StatementPlace {
  return { row, id, text };
}

/** The works without what is over for a statement: work on other words, and a vain try to select it. */
function withoutOver(works: Works, { key, statement }: JudgedStatement): Works {
  const work = works.get(key);
  if (work === undefined) return works;
  const isOver = work.text !== statement.text || ("task" in work && work.task === "selecting");
  return isOver ? new Map([...works].filter(([other]) => other !== key)) : works;
}

/** The server's work on single statements, and what has come of it. */
export function useRowWorks(plan: Plan, onWritten: (cell: string) => void): RowWorks {
  const [works, setWorks] = useState<Works>(new Map());
  const set = useCallback((item: JudgedStatement, work: RowWork) => {
    // Selecting goes on beside writing, and what is known of the writing matters more.
    const yields = (before: Works) => "task" in work && work.task === "selecting" && before.has(item.key);
    setWorks((before) => (yields(before) ? before : new Map(before).set(item.key, work)));
  }, []);

  const settle = useCallback(
    async (item: JudgedStatement, task: Task, call: Promise<Outcome<FoundPlace>>, retry: () => void) => {
      const { text } = item.statement;
      try {
        const outcome = await call;
        if (outcome.ok) return outcome.value;
        set(item, { phase: "refused", task, text, note: outcome.note });
      } catch (error) {
        set(item, { phase: "failed", task, text, note: failureOf(error).note, retry });
      }
      return null;
    },
    [set],
  );

  const write = useCallback(
    async (item: JudgedStatement, text: string) => {
      const place = placeOf(item.statement);
      set(item, { phase: "writing", text: place.text });
      const found = await settle(item, "writing", callServer("applyRewrite", place, text), () => void write(item, text));
      if (found === null) return;
      set(item, { phase: "written", text, cell: found.cell, earlier: place.text });
      plan.statementWritten(place, found, text);
      onWritten(found.cell);
    },
    [plan.statementWritten, onWritten, set, settle],
  );

  const waiting = useRef<JudgedStatement | null>(null);
  const selecting = useRef(false);
  const select = useCallback(
    async (item: JudgedStatement) => {
      setWorks((before) => withoutOver(before, item));
      waiting.current = item;
      if (selecting.current) return;
      selecting.current = true;
      while (waiting.current !== null) {
        const asked: JudgedStatement = waiting.current;
        waiting.current = null;
        const place = placeOf(asked.statement);
        const found = await settle(asked, "selecting", callServer("selectStatement", place), () => void select(asked));
        // A statement that has moved has moved others with it.
        if (found !== null && found.row !== place.row) plan.readAgain();
      }
      selecting.current = false;
    },
    [plan.readAgain, settle],
  );

  const startSelecting = useCallback((item: JudgedStatement) => void select(item), [select]);

  const forgetTroubles = useCallback(
    () => setWorks((before) => new Map([...before].filter(([, work]) => !("task" in work)))),
    [],
  );

  return useMemo(
    () => ({
      of: (item) => {
        const work = works.get(item.key);
        return work?.text === item.statement.text ? work : undefined;
      },
      select: startSelecting,
      write: (item, text) => void write(item, text),
      forgetTroubles,
    }),
    [works, startSelecting, write, forgetTroubles],
  );
}
