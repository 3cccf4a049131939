import { isRoutineWork, isSpecialPlace } from "../judgement";
import { hasAim, isRegularTask } from "../nature";
import { levels, predicateSpan, wordsOf, type Rule } from "./rule";

export const noBusinessAsUsual: Rule = {
  id: "no-business-as-usual",
  severity: levels("error"),
  appliesTo: ["objective", "key_result", "initiative"],
  sources: [
    { from: ["S1"], says: "daily work stays out of OKRs" },
    { from: ["S2"], says: "continue … to keep … is maintenance" },
  ],
  examples: {
    bad: [
      { kind: "objective", text: "Maintain our partner newsletter", marked: "Maintain our partner newsletter" },
      { kind: "key_result", text: "Post on our channels every day", marked: "Post on our channels every day" },
      { kind: "objective", text: "Meet the quarterly sales target", marked: "Meet the quarterly sales target" },
    ],
    good: [{ kind: "objective", text: "Make the partner newsletter the one installers forward" }],
  },
  check(statement) {
    if ((statement.nature !== "steady_state" && !isRegularTask(statement)) || (hasAim(statement) && !isRoutineWork(statement))) return null;
    const span = predicateSpan(statement);
    return { span, data: { text: wordsOf(statement, span) }, ...(statement.kind === "initiative" || isSpecialPlace(statement) ? { easedBy: 1 as const } : {}) };
  },
};
