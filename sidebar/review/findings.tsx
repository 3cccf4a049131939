import { useMemo } from "preact/hooks";
import { sayFinding } from "../../src/core/wording/check";
import type { Finding, Severity } from "../../src/core/wording/wording";
import { Sign } from "../parts/sign";
import { useWords } from "../words";
import { byGravity } from "./marks";

const SIGNS = { error: "revise", warning: "discuss", suggestion: "toward" } as const satisfies { [severity in Severity]: string };

/** What is to be said about a statement, the gravest first: what, why, and what to do. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { say, locale } = useWords();
  const said = useMemo(() => byGravity(findings).map((finding) => sayFinding(finding, locale)), [findings, locale]);
  return (
    <ul class="findings">
      {said.map((finding, index) => (
        <li key={index} class={"finding " + finding.severity}>
          <Sign name={SIGNS[finding.severity]} />
          <div>
            <p class="what">
              <span class="unseen">{say(`sidebar/severity-${finding.severity}`)} </span>
              {finding.message}
            </p>
            <p class="why">{finding.why}</p>
            <p class="try">{finding.try}</p>
            <details class="source">
              <summary>{say("finding/source")}</summary>
              {finding.sources.map((source) => (
                <p key={source} dir="auto">
                  {source}
                </p>
              ))}
            </details>
          </div>
        </li>
      ))}
    </ul>
  );
}
