import { Button } from "../parts/button";
import type { Plan } from "../plan";
import { useWords } from "../words";

/** A plan without statements: what to type, where, and how it may look. */
export function EmptyPlan({ plan }: { readonly plan: Plan }) {
  const { say } = useWords();
  const place = { sheet: say("sheet/plan"), kind: say("plan/kind"), statement: say("plan/statement") };
  return (
    <div class="view">
      <h1 tabIndex={-1}>{say("sidebar/empty")}</h1>
      <p>{say("sidebar/empty-how", place)}</p>
      <dl class="example">
        <dt>{say("kind/objective")}</dt>
        <dd>{say("sidebar/example-objective")}</dd>
        <dt>{say("kind/key_result")}</dt>
        <dd>{say("sidebar/example-key-result")}</dd>
      </dl>
      <div class="actions">
        <Button tone="primary" onClick={plan.readAgain} busy={plan.busy === "reading" && say("sidebar/reading")}>
          {say("sidebar/read-again")}
        </Button>
      </div>
    </div>
  );
}
