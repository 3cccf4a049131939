import type { Verdict } from "../../src/core/wording/wording";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { useWords } from "../words";
import { Findings } from "./findings";
import type { JudgedStatement } from "./judged-plan";
import { RewriteForm } from "./rewrite-form";
import type { RowWork } from "./row-work";

interface StatementDetailsProps {
  readonly item: JudgedStatement;
  readonly work: RowWork | undefined;
  readonly typed: Map<string, string>;
  readonly reading: boolean;
  /** The verdict of the next statement that is not ready; null when there is none. */
  readonly next: Verdict | null;
  /** What another wording of the statement would be. */
  judge(text: string): Verdict;
  onApply(text: string): void;
  onReadAgain(): void;
  onNext(): void;
}

/** Everything there is to say about one statement: what has just happened to it, the findings, a better wording. */
export function StatementDetails(props: StatementDetailsProps) {
  const { item, work, typed, judge, onApply } = props;
  const { check } = item;
  return (
    <>
      {work !== undefined && work.phase !== "writing" && <WorkNotice {...props} work={work} />}
      {check !== null && check.findings.length > 0 && <Findings findings={check.findings} />}
      {check !== null && check.rewrite !== null && (
        <RewriteForm
          key={check.rewrite}
          rewrite={check.rewrite}
          language={check.language}
          cell={item.statement.cell}
          typed={typed}
          writing={work?.phase === "writing"}
          judge={judge}
          onApply={onApply}
        />
      )}
    </>
  );
}

type DoneWork = Exclude<RowWork, { readonly phase: "writing" }>;

function WorkNotice({ item, work, reading, next, onApply, onReadAgain, onNext }: StatementDetailsProps & { readonly work: DoneWork }) {
  const { say, sayNote } = useWords();
  if (work.phase === "written") {
    return (
      <Notice
        tone="ready"
        actions={
          <>
            {next !== null && (
              <Button tone={item.check?.rewrite ? "plain" : "primary"} onClick={onNext}>
                {say(next === "revise" ? "sidebar/next-to-revise" : "sidebar/next-to-discuss")}
              </Button>
            )}
            <Button tone="plain" onClick={() => onApply(work.earlier)}>
              {say("sidebar/undo")}
            </Button>
          </>
        }
      >
        <p>{say("sidebar/written", { cell: work.cell })}</p>
      </Notice>
    );
  }
  const refused = work.phase === "refused";
  return (
    <Notice
      tone={refused ? "discuss" : "revise"}
      alert
      actions={
        refused ? (
          <Button tone="plain" onClick={onReadAgain} busy={reading && say("sidebar/reading")}>
            {say("sidebar/read-again")}
          </Button>
        ) : (
          <Button tone="plain" onClick={work.retry}>
            {say("sidebar/try-again")}
          </Button>
        )
      }
    >
      <p>{sayNote(work.note)}</p>
      {refused && <p>{say("sidebar/typed-is-kept")}</p>}
    </Notice>
  );
}
