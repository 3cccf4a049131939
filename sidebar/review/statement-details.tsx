import { useState } from "preact/hooks";
import type { Verdict } from "../../src/core/wording/wording";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { useWords } from "../words";
import { Findings } from "./findings";
import type { JudgedStatement } from "./judged-plan";
import { OutcomeChoices } from "./outcome-choices";
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
  const { say } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const outcomes = check?.outcomes ?? [];
  // A wording that was chosen for a text that has changed since is no choice any more.
  const rewrite = chosen !== null && outcomes.includes(chosen) ? chosen : (check?.rewrite ?? null);
  const others = outcomes.filter((outcome) => outcome !== rewrite);
  return (
    <>
      {work !== undefined && work.phase !== "writing" && <WorkNotice {...props} work={work} />}
      {check !== null && check.findings.length > 0 && <Findings findings={check.findings} />}
      {outcomes.length > 0 && <p class="question">{say("outcome/question")}</p>}
      {check !== null && rewrite !== null && (
        <RewriteForm
          key={rewrite}
          rewrite={rewrite}
          language={check.language}
          cell={item.statement.cell}
          typed={typed}
          writing={work?.phase === "writing"}
          isChosen={rewrite === chosen}
          judge={judge}
          onApply={onApply}
        />
      )}
      {check !== null && others.length > 0 && <OutcomeChoices outcomes={others} language={check.language} onChoose={setChosen} />}
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
