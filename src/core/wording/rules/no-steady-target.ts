import { isRoutineWork } from "../judgement";
import { hasAim } from "../nature";
import { levels, predicateSpan, wordsOf, type Rule } from "./rule";

export const noSteadyTarget: Rule = {
  id: "no-steady-target",
  severity: levels("warning", { leap: "error", scorecard: "suggestion", classic: "off", b2b: "error" }),
  appliesTo: ["objective", "key_result", "initiative"],
  sources: [
    { from: ["S4"], says: "answering 90% of enquiries within a day is business as usual" },
    { from: ["S1"], says: "it is a KPI" },
    { from: ["S3"], says: "allows it" },
  ],
  examples: {
    bad: [
      { kind: "key_result", text: "Keep the unsubscribe rate below 0.3%", marked: "Keep the unsubscribe rate below 0.3%" },
      { kind: "key_result", text: "Answer 95% of reviews within two days", marked: "Answer 95% of reviews within two days" },
    ],
    good: [{ kind: "key_result", text: "Bring the unsubscribe rate below 0.3% (0.7% today)" }],
  },
  check(statement) {
    if (statement.nature !== "steady_state" || !hasAim(statement) || isRoutineWork(statement)) return null;
    const span = predicateSpan(statement);
    return { span, data: { text: wordsOf(statement, span) } };
  },
};
