import { ok, type Outcome } from "../core/outcome";
import type { Entry } from "../core/score/entry";
import type { Measure } from "../core/score/measure";
import type { KeyResult } from "../core/score/progress";
import { readChoice } from "./choices";
import type { Call, Parameter } from "./custom-function";
import { directionOf } from "./direction-of";

/** The arguments that describe a key result, in the order in which every function takes them. */
export const KEY_RESULT_PARAMETERS = [
  {
    name: "baseline",
    kind: "entry",
    mayBeBlank: true,
    help: "The value at the start; blank counts as 0 for a rise.",
  },
  { name: "target", kind: "entry", mayBeBlank: true, help: "The value to reach, or the limit to keep." },
  { name: "current", kind: "entry", help: "The value now; blank gives a blank answer." },
  {
    name: "measure",
    kind: "text",
    optional: true,
    help: "Reach, at least, at most, between or done (optional); reach when blank.",
  },
  { name: "upper", kind: "entry", optional: true, help: "The second bound of between (optional)." },
  {
    name: "metric",
    kind: "text",
    optional: true,
    help: "The metric's name, or up or down (optional); tells a wanted fall when there is no baseline.",
  },
] as const satisfies readonly Parameter[];

type GivenKeyResult = readonly [
  baseline: Entry | null,
  target: Entry | null,
  current: Entry,
  measure: string | null,
  upper: Entry | null,
  metric: string | null,
];

/** The key result its arguments describe. */
export function givenKeyResult([baseline, target, current, typed, upper, metric]: GivenKeyResult, call: Call): Outcome<KeyResult> {
  const measure: Outcome<Measure | null> = typed === null ? ok(null) : readChoice("measure", typed, call);
  if (!measure.ok) return measure;
  // Names of metrics are only looked up where they decide something.
  const direction = baseline === null && metric !== null ? directionOf(metric, call) : null;
  return ok({ baseline, target, current, measure: measure.value, upper, direction });
}
