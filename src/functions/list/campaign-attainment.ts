import { attainment } from "../../core/marketing/attainment";
import type { Direction } from "../../core/marketing/direction";
import { cellValue } from "../../core/quantity/quantity";
import type { Figure } from "../../core/score/figure";
import { byCell } from "../custom-function";
import { directionOf } from "../direction-of";

/** The way from the baseline to the target; up when there is no way to tell. */
function wayTo(target: Figure, baseline: Figure | null): Direction {
  return baseline !== null && cellValue(target) < cellValue(baseline) ? "down" : "up";
}

export const CAMPAIGN_ATTAINMENT = byCell({
  name: "CAMPAIGN_ATTAINMENT",
  summary: "How much of the target was attained, 1 exactly on it: achieved / target, or target / achieved where lower is better.",
  parameters: [
    { name: "target", kind: "quantity", help: "The value the campaign should reach." },
    { name: "achieved", kind: "quantity", help: "The value it did reach." },
    {
      name: "metric",
      kind: "text",
      optional: true,
      help: "The metric's name, which tells whether lower is better, or simply up or down (optional); up when nothing tells.",
    },
    { name: "baseline", kind: "quantity", optional: true, help: "The value at the start (optional); tells the direction when the metric does not." },
  ],
  returns: "A number, shown well as a percentage; blank while a value is missing.",
  remarks: ["campaign/zero-target", "campaign/negative-target", "campaign/nothing-left"],
  examples: [
    { call: [120, 150, "new customers"], gives: 1.25 },
    { call: ["€15", "€12", "cost per lead"], gives: 1.25 },
    { call: ["24 h", "30 h", "down"], gives: 0.8 },
  ],
  run([target, achieved, metric, baseline], call) {
    const named = metric === null ? null : directionOf(metric, call);
    return attainment(target, achieved, named ?? wayTo(target, baseline));
  },
});
