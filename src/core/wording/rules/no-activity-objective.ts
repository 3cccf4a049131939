import { isStrategicLaunch } from "../judgement";
import { levels, predicateSpan, wordsOf, type Rule } from "./rule";

export const noActivityObjective: Rule = {
  id: "no-activity-objective",
  severity: levels("error"),
  appliesTo: ["objective"],
  sources: [
    { from: ["S1"], says: "an objective says where to, not what we are busy with" },
  ],
  examples: {
    bad: [
      { kind: "objective", text: "Write a brand book for all branches", marked: "Write a brand book for all branches" },
      { kind: "objective", text: "Hire a press officer by March", marked: "Hire a press officer" },
    ],
    good: [{ kind: "objective", text: "Make every branch sound like one brand" }],
  },
  check(statement) {
    if (statement.nature !== "activity" || isStrategicLaunch(statement)) return null;
    const span = predicateSpan(statement);
    return { span, data: { text: wordsOf(statement, span) } };
  },
};
