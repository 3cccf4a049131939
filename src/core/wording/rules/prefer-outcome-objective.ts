import { isStrategicLaunch } from "../judgement";
import { levels, predicateSpan, wordsOf, type Rule } from "./rule";

export const preferOutcomeObjective: Rule = {
  id: "prefer-outcome-objective",
  severity: levels("warning", { leap: "error", classic: "off", b2b: "suggestion" }),
  appliesTo: ["objective"],
  sources: [
    { from: ["S4"], says: "accepts a launch or putting martech in place as an objective" },
    { from: ["S1"], says: "does not: an objective says where to" },
  ],
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
