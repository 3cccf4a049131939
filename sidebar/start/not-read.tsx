import type { Note } from "../../src/core/outcome";
import { Button } from "../parts/button";
import type { Plan } from "../plan";
import { useWords } from "../words";

/** The plan could not be read at all: what happened, and another try. */
export function NotRead({ plan, trouble }: { readonly plan: Plan; readonly trouble: Note }) {
  const { say, sayNote } = useWords();
  return (
    <div class="view">
      <h1 tabIndex={-1}>{say("sidebar/not-read")}</h1>
      <p role="alert">{sayNote(trouble)}</p>
      <p class="soft">{say("sidebar/not-read-advice")}</p>
      <div class="actions">
        <Button tone="primary" onClick={plan.readAgain} busy={plan.busy === "reading" && say("sidebar/reading")}>
          {say("sidebar/try-again")}
        </Button>
      </div>
    </div>
  );
}
