import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import type { Plan } from "../plan";
import { useWords } from "../words";

/** The spreadsheet has no workbook of ours yet: says what inserting one does, and does it. */
export function NoWorkbook({ plan }: { readonly plan: Plan }) {
  const { say, sayNote } = useWords();
  const inserting = plan.busy === "inserting";
  return (
    <div class="view">
      <h1 tabIndex={-1}>{say("sidebar/no-workbook")}</h1>
      <p>{say("sidebar/insert-does")}</p>
      <p class="soft">{say("sidebar/insert-leaves")}</p>
      {plan.trouble !== null && !inserting && (
        <Notice tone="revise" alert>
          {sayNote(plan.trouble)}
        </Notice>
      )}
      <div class="actions">
        <Button tone="primary" onClick={plan.insertWorkbook} busy={inserting && say("sidebar/inserting")}>
          {say("sidebar/insert")}
        </Button>
        {!inserting && (
          <Button tone="plain" onClick={plan.readAgain} busy={plan.busy === "reading" && say("sidebar/reading")}>
            {say("sidebar/read-again")}
          </Button>
        )}
      </div>
      {inserting && <p class="soft">{say("sidebar/insert-takes")}</p>}
    </div>
  );
}
