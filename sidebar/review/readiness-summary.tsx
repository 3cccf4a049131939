import type { Verdict } from "../../src/core/wording/wording";
import { Button } from "../parts/button";
import { Sign } from "../parts/sign";
import { useWords } from "../words";
import { readinessMessage, type VerdictCounts, VERDICTS } from "./readiness";

/** Which statements are shown. */
export type Filter = Verdict | "all";

const FILTERS: readonly Filter[] = ["all", ...VERDICTS];

interface ReadinessSummaryProps {
  readonly counts: VerdictCounts;
  readonly filter: Filter;
  readonly reading: boolean;
  onFilter(filter: Filter): void;
  onReadAgain(): void;
}

/** Whether the plan can be signed, in words, as a meter, and as counts that are filters too. */
export function ReadinessSummary({ counts, filter, reading, onFilter, onReadAgain }: ReadinessSummaryProps) {
  const { say, number } = useWords();
  const { key, data } = readinessMessage(counts);
  const total = counts.ready + counts.discuss + counts.revise;
  return (
    <header class="summary">
      <div class="headline">
        <h1 tabIndex={-1}>{say(key, data)}</h1>
        <Button tone="plain" onClick={onReadAgain} busy={reading && say("sidebar/reading")}>
          <Sign name="again" />
          {say("sidebar/read-again")}
        </Button>
      </div>
      <div class="meter" aria-hidden="true">
        {[...VERDICTS].reverse().map(
          (verdict) => counts[verdict] > 0 && <i key={verdict} class={verdict} style={{ flexGrow: counts[verdict] }} />,
        )}
      </div>
      <div class="counts" role="group" aria-label={say("sidebar/show")}>
        {FILTERS.map((choice) => (
          <button
            key={choice}
            type="button"
            class={"count " + choice}
            aria-pressed={choice === filter}
            onClick={() => onFilter(choice)}
          >
            <span>{say(`sidebar/filter-${choice}`)}</span>{" "}
            <span class="count-number">
              {choice !== "all" && <Sign name={choice} />}
              {number(choice === "all" ? total : counts[choice])}
            </span>
          </button>
        ))}
      </div>
    </header>
  );
}
