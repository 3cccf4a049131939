import { useWords } from "../words";

/** Stands where the plan will be while it is read for the first time. */
export function Reading() {
  const { say } = useWords();
  return (
    <div class="view" aria-busy="true">
      <div role="status">
        <h1>{say("sidebar/reading-plan")}</h1>
      </div>
      <div class="ghost short" />
      <div class="ghost" />
      <div class="ghost tall" />
      <div class="ghost tall" />
    </div>
  );
}
