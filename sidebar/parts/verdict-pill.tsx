import type { Verdict } from "../../src/core/wording/wording";
import { useWords } from "../words";
import { Sign } from "./sign";

interface VerdictPillProps {
  readonly verdict: Verdict;
  /** Shows the word beside the sign; without it only a screen reader says the word. */
  readonly worded?: boolean;
}

export function VerdictPill({ verdict, worded = false }: VerdictPillProps) {
  const { say } = useWords();
  const word = say(`sidebar/verdict-${verdict}`);
  return (
    <span class={"pill " + verdict} title={worded ? undefined : word}>
      <Sign name={verdict} />
      <span class={worded ? undefined : "unseen"}>{word}</span>
    </span>
  );
}
