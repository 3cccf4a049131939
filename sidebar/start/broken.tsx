import { Button } from "../parts/button";
import { useWords } from "../words";

interface BrokenProps {
  /** The error, for the person who is told about it. */
  readonly reason: string;
  onStartOver(): void;
}

/** The sidebar itself has failed: says so and starts over with the plan as it was read. */
export function Broken({ reason, onStartOver }: BrokenProps) {
  const { say } = useWords();
  return (
    <div class="view">
      <h1 tabIndex={-1}>{say("sidebar/broken")}</h1>
      <p role="alert">{say("sidebar/broken-advice")}</p>
      <p class="soft">{say("sidebar/broken-reason", { reason })}</p>
      <div class="actions">
        <Button tone="primary" onClick={onStartOver}>
          {say("sidebar/start-over")}
        </Button>
      </div>
    </div>
  );
}
