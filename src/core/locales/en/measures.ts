import type { MeasureWords } from "../../score/measure-words";

export function measures(): MeasureWords {
  return {
    measures: {
      reach: ["reach", "from to", "increase", "decrease", "grow", "cut"],
      at_least: ["at least", "min", "minimum", "no less than", "not less than", "stay above", "floor", ">=", "≥"],
      at_most: ["at most", "max", "maximum", "no more than", "not more than", "up to", "stay below", "ceiling", "<=", "≤"],
      between: ["between", "within", "range", "band", "in range"],
      done: ["done", "yes/no", "done or not", "complete", "milestone"],
    },
    answers: {
      yes: ["yes", "y", "true", "done", "complete", "completed", "finished", "ok", "✓", "✔", "✅"],
      no: ["no", "n", "false", "not done", "not yet", "open", "in progress", "not started", "✗", "✘", "❌"],
    },
    directions: {
      up: ["up", "higher is better", "higher", "increase", "rise", "more is better", "↑"],
      down: ["down", "lower is better", "lower", "decrease", "fall", "less is better", "↓"],
    },
    roiForms: {
      ratio: ["ratio", "share"],
      multiple: ["multiple", "multiplier", "times", "x"],
      percent: ["percent", "percentage", "%"],
    },
  };
}
