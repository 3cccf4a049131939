import type { MessageData, MessageKey } from "../../src/core/locales/messages";
import type { Verdict } from "../../src/core/wording/wording";
import type { JudgedStatement } from "./judged-plan";

/** How many judged statements have each verdict. */
export type VerdictCounts = { readonly [verdict in Verdict]: number };

/** Verdicts from what needs most work to what needs none. */
export const VERDICTS: readonly Verdict[] = ["revise", "discuss", "ready"];

export function countVerdicts(plan: readonly JudgedStatement[]): VerdictCounts {
  const counts = { ready: 0, discuss: 0, revise: 0 };
  for (const { check } of plan) if (check !== null) counts[check.verdict]++;
  return counts;
}

/** The answer to "can we sign?": what stands in the way, gravest first. */
export function readinessMessage(counts: VerdictCounts): { readonly key: MessageKey; readonly data: MessageData } {
  if (counts.revise > 0) return { key: "sidebar/to-revise", data: { count: counts.revise } };
  if (counts.discuss > 0) return { key: "sidebar/to-discuss", data: { count: counts.discuss } };
  return { key: "sidebar/ready-to-sign", data: {} };
}
