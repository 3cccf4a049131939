import { ok } from "../../core/outcome";
import { byCell } from "../custom-function";
import { directionOf } from "../direction-of";

export const METRIC_DIRECTION = byCell({
  name: "METRIC_DIRECTION",
  summary: "Which way a marketing metric should move, by its name in English, Russian, Kazakh, Polish or Persian.",
  parameters: [{ name: "metric", kind: "text", help: "The metric's name, such as cost per lead or NPS." }],
  returns: "up when higher is better, down when lower is better, blank when the name does not tell.",
  examples: [
    { call: ["Cost per lead, €"], gives: "down" },
    { call: ["Landing-page conversion"], gives: "up" },
    { call: ["Budget"], gives: "" },
  ],
  run: ([metric], call) => ok(directionOf(metric, call)),
});
