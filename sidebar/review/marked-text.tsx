import { markText } from "./marks";
import type { JudgedStatement } from "./judged-plan";

/** A statement as it stands in its cell, the words that findings are about underlined. */
export function MarkedText({ statement, check }: Pick<JudgedStatement, "statement" | "check">) {
  return (
    <span class="text" dir="auto" lang={check?.language}>
      {markText(statement.text, check?.findings ?? []).map(({ text, severity }, index) =>
        severity === null ? text : <mark key={index} class={severity}>{text}</mark>,
      )}
    </span>
  );
}
