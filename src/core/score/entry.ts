import { fail, ok, type Note, type Outcome } from "../outcome";
import { cellValue } from "../quantity/quantity";
import { type Figure, figureText } from "./figure";

/**
 * What stands in a cell of a key result. Which of the kinds a measure can use is for the measure to say: *done* wants an answer, the
 * others a figure; a text that is neither matters only where it is used.
 */
export type Entry =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "answer"; readonly yes: boolean; readonly typed: string }
  | { readonly kind: "words"; readonly typed: string; readonly note: Note }
  | { readonly kind: "broken"; readonly note: Note };

/** The figure of an entry; yes, no and other words are notes. */
export function figureOf(entry: Entry): Outcome<Figure> {
  if (entry.kind === "figure") return ok(entry.figure);
  return entry.kind === "answer" ? fail("argument/yes-no-as-number", { text: entry.typed }) : { ok: false, note: entry.note };
}

/** Whether an entry says done: yes, 1 and 100% are true, no and 0 false, anything else is a note. */
export function answerOf(entry: Entry): Outcome<boolean> {
  if (entry.kind === "answer") return ok(entry.yes);
  if (entry.kind === "words") return fail("argument/not-yes-or-no", { text: entry.typed });
  if (entry.kind === "broken") return { ok: false, note: entry.note };
  const value = cellValue(entry.figure);
  return value === 0 || value === 1 ? ok(value === 1) : fail("score/not-done-or-open", { value: figureText(entry.figure) });
}
