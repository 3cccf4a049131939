import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { LanguageCode } from "../../src/core/locales/locale";
import type { Verdict } from "../../src/core/wording/wording";
import { Button } from "../parts/button";
import { VerdictPill } from "../parts/verdict-pill";
import { useWords } from "../words";
import { fillGaps, gapNames, openGaps, readRewrite } from "./gaps";
import { GapField } from "./gap-field";

interface RewriteFormProps {
  readonly rewrite: string;
  /** Language of the rewrite. */
  readonly language: LanguageCode;
  /** The cell it would go into. */
  readonly cell: string;
  /** What has been typed into the gaps, kept by whoever shows the form. */
  readonly typed: Map<string, string>;
  readonly writing: boolean;
  /** It was just chosen, so that the first field takes the focus. */
  readonly isChosen: boolean;
  judge(text: string): Verdict;
  onApply(text: string): void;
}

/** A better wording with its gaps as fields; shows the whole sentence and its verdict before it is written. */
export function RewriteForm({ rewrite, language, cell, typed, writing, isChosen, judge, onApply }: RewriteFormProps) {
  const { say } = useWords();
  const hint = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isChosen) form.current?.querySelector<HTMLElement>("input, button")?.focus();
  }, [isChosen]);
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map(typed));
  const parts = useMemo(() => readRewrite(rewrite), [rewrite]);
  const open = openGaps(parts, values);
  const result = fillGaps(parts, values);
  const type = (name: string, value: string) => {
    typed.set(name, value);
    setValues(new Map(typed));
  };
  return (
    <form
      class="rewrite"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (result !== null && !writing) onApply(result);
      }}
    >
      <h3>{say("sidebar/better-wording")}</h3>
      <p class="sentence" dir="auto" lang={language}>
        {parts.map((part, index) =>
          part.kind === "words" ? (
            part.text
          ) : (
            <GapField key={index} gap={part} value={values.get(part.name) ?? ""} onType={(value) => type(part.name, value)} />
          ),
        )}
      </p>
      {result !== null && gapNames(parts).length > 0 && (
        <div class="result">
          <h3>{say("sidebar/will-read", { cell })}</h3>
          <p dir="auto" lang={language}>
            {result}
          </p>
        </div>
      )}
      {result !== null && <VerdictPill verdict={judge(result)} worded />}
      {open.length > 0 && (
        <p id={hint} class="soft">
          {say("sidebar/gaps-open", { count: open.length })}
        </p>
      )}
      <div class="actions">
        <Button
          tone="primary"
          type="submit"
          disabled={open.length > 0}
          describedBy={open.length > 0 ? hint : undefined}
          busy={writing && say("sidebar/applying")}
        >
          {say("sidebar/apply", { cell })}
        </Button>
      </div>
    </form>
  );
}
