import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { VerdictPill } from "../parts/verdict-pill";
import { useWords } from "../words";
import type { JudgedStatement } from "./judged-plan";
import { MarkedText } from "./marked-text";

interface StatementRowProps {
  readonly item: JudgedStatement;
  readonly current: boolean;
  /** Whether a control elsewhere has led here, so that the focus follows. */
  readonly jumpedTo: boolean;
  /** What stands below the row while it is current; null when there is nothing to say. */
  readonly details: ComponentChildren;
  /** Whether there is something to open. */
  readonly opens: boolean;
  onChoose(): void;
}

/** A statement with its verdict. Choosing it selects its cell and opens what there is to say about it. */
export function StatementRow({ item, current, jumpedTo, details, opens, onChoose }: StatementRowProps) {
  const { say } = useWords();
  const { statement, check } = item;
  const detailsId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const opened = useRef<HTMLDivElement>(null);
  const worked = useRef(false);

  // The control that was used may vanish with what it did; the row then takes the focus over.
  useLayoutEffect(() => {
    if (worked.current && document.hasFocus() && document.activeElement === document.body) button.current?.focus();
    worked.current = opened.current?.contains(document.activeElement) ?? false;
  });
  useLayoutEffect(() => {
    if (jumpedTo) button.current?.focus();
    if (current) opened.current?.scrollIntoView({ block: "nearest" });
  }, [current, jumpedTo]);

  const row = (
    <button
      ref={button}
      type="button"
      class="row"
      aria-expanded={opens ? current : undefined}
      aria-controls={opens && current ? detailsId : undefined}
      aria-current={current ? "true" : undefined}
      onClick={onChoose}
    >
      {statement.id !== "" && <bdi class={statement.id.length > 6 ? "id long" : "id"}>{statement.id}</bdi>}
      <MarkedText statement={statement} check={check} />
      {check !== null && <VerdictPill verdict={check.verdict} />}
    </button>
  );
  return (
    <div class={"statement " + statement.kind + (current ? " current" : "")}>
      {statement.kind === "objective" ? <h2>{row}</h2> : row}
      {current && details !== null && (
        <div id={detailsId} ref={opened} class="details" role="group" aria-label={say("sidebar/about", { id: statement.id })}>
          {details}
        </div>
      )}
    </div>
  );
}
