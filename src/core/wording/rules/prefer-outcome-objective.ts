import { isStrategicLaunch } from "../judgement";
import { levels, predicateSpan, wordsOf, type Rule } from "./rule";

export const preferOutcomeObjective: Rule = {
  id: "prefer-outcome-objective",
  severity: levels("warning", { leap: "error", classic: "off", b2b: "suggestion" }),
  appliesTo: ["objective"],
  source: "S4 accepts a launch or putting martech in place as an objective; S1 does not",
  examples: {
    bad: [{ kind: "objective", text: "Launch our loyalty app in Portugal", marked: "Launch our loyalty app in Portugal" }],
    good: [{ kind: "objective", text: "Make our loyalty app part of the weekly shop in Portugal" }],
  },
  check(statement) {
    if (!isStrategicLaunch(statement)) return null;
    const span = predicateSpan(statement);
    return { span, data: { text: wordsOf(statement, span) } };
  },
};
