import type { LanguageCode } from "../../src/core/locales/locale";
import { useWords } from "../words";
import { gapLabel } from "./gap-field";
import { readRewrite } from "./gaps";

interface OutcomeChoicesProps {
  /** Outcomes to choose from beside the one that is shown as the better wording. */
  readonly outcomes: readonly string[];
  /** Language of the outcomes. */
  readonly language: LanguageCode;
  onChoose(outcome: string): void;
}

/** For a key result that names work: outcomes such work is usually for, to take as the better wording. */
export function OutcomeChoices({ outcomes, language, onChoose }: OutcomeChoicesProps) {
  const { say } = useWords();
  return (
    <div class="outcomes">
      <h3>{say("outcome/others")}</h3>
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome}>
            <button type="button" class="choice" onClick={() => onChoose(outcome)}>
              <Outcome outcome={outcome} language={language} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An outcome as a sentence, its gaps by their names. */
function Outcome({ outcome, language }: { readonly outcome: string; readonly language: LanguageCode }) {
  const { say, locale } = useWords();
  return (
    <span dir="auto" lang={language}>
      {readRewrite(outcome).map((part, index) =>
        part.kind === "words" ? (
          part.text
        ) : (
          <span key={index} class="gap-mark">
            {part.before}
            <bdi lang={locale.code}>{gapLabel(part.name, say)}</bdi>
            {part.after}
          </span>
        ),
      )}
    </span>
  );
}
