import type { AuthModeName } from "./permissions";
import { refusal } from "./permissions";
import type { Gate } from "./boundary";
import type { CallCounter } from "./call-counter";

/** Thrown through the add-on's code to leave it when an answer has to be waited for. */
class Suspension extends Error {
  constructor() {
    super("The local workbook waits for an answer; this error must not be caught.");
  }
}

interface JournalEntry {
  readonly name: string;
  readonly value?: unknown;
  readonly error?: unknown;
}

/** Reads that show calculated values, so that the calculation must be over before they answer. */
const READS_RESULTS = new Set([
  "Range.getValue", "Range.getValues", "Range.getDisplayValue", "Range.getDisplayValues", "Range.isBlank", "Range.copyTo", "Range.sort", "Sheet.sort",
  "Sheet.getLastRow", "Sheet.getLastColumn", "Sheet.getDataRange", "Sheet.appendRow", "TextFinder.findAll", "TextFinder.findNext",
]);

/** What an execution needs to know of the spreadsheet. */
export interface ExecutionHost {
  readonly calculationPending: boolean;
  settle(): Promise<void>;
  readonly scopes: readonly string[] | undefined;
  readonly calls: CallCounter;
  /** Told which execution a call belongs to, for locks. */
  enter(execution: Execution): void;
}

/**
 * One run of a server function. Apps Script waits inside a call for formulas and for people; a page cannot.
 * So a call that has to wait ends the run, and the run is repeated from the start once the answer is there:
 * calls answered before are answered again from a journal and touch nothing a second time.
 */
export class Execution implements Gate {
  private journal: JournalEntry[] = [];
  private cursor = 0;
  private waiting: Promise<void> | undefined;

  constructor(
    private readonly host: ExecutionHost,
    readonly mode: AuthModeName,
  ) {}

  call(className: string, method: string, invoke: () => unknown): unknown {
    if (this.waiting !== undefined) throw new Suspension();
    const name = `${className}.${method}`;
    const known = this.journal[this.cursor];
    if (known !== undefined) return this.replay(known, name);
    const reason = refusal(this.mode, className, method, this.host.scopes);
    if (reason === undefined && READS_RESULTS.has(name) && this.host.calculationPending && this.mode !== "CUSTOM_FUNCTION") this.suspend(this.host.settle());
    this.host.calls.count(name);
    if (reason !== undefined) return this.record({ name, error: new Error(reason) });
    this.host.enter(this);
    let value: unknown;
    try {
      value = invoke();
    } catch (error) {
      return this.record({ name, error });
    }
    if (value instanceof Promise) this.suspend(value.then((answer: unknown) => void this.journal.push({ name, value: answer }), (error: unknown) => void this.journal.push({ name, error })));
    return this.record({ name, value });
  }

  /** Prepares the repetition of a suspended run once its answer is there; false when the run went through. */
  async resume(): Promise<boolean> {
    if (this.waiting === undefined) return false;
    await this.waiting;
    this.waiting = undefined;
    this.cursor = 0;
    return true;
  }

  private suspend(answer: Promise<void>): never {
    this.waiting = answer;
    throw new Suspension();
  }

  private record(entry: JournalEntry): unknown {
    // a custom function never waits, so it needs no journal
    if (this.mode !== "CUSTOM_FUNCTION") {
      this.journal.push(entry);
      this.cursor++;
    }
    return outcome(entry);
  }

  private replay(known: JournalEntry, name: string): unknown {
    this.cursor++;
    if (known.name !== name) throw new Error(`The function took another path when the local workbook repeated it: ${name} in place of ${known.name}. Its course must not depend on the clock or on chance.`);
    return outcome(known);
  }
}

function outcome(entry: JournalEntry): unknown {
  if ("error" in entry) throw entry.error;
  return entry.value;
}
