import { hasAim } from "../nature";
import { levels, spanOf, wholeSpan, wordsOf, type Rule } from "./rule";

export const noNumberInObjective: Rule = {
  id: "no-number-in-objective",
  severity: levels("warning", { leap: "error", scorecard: "suggestion", classic: "off", b2b: "error" }),
  appliesTo: ["objective"],
  sources: [
    { from: ["S1", "S4"], says: "an objective is not a metric" },
    { from: ["S3"], says: "puts numbers into objectives" },
  ],
  examples: {
    bad: [{ kind: "objective", text: "Win 200 dental practices in Lyon", marked: "200" }],
    good: [
      { kind: "objective", text: "Become the first choice of dental practices in Lyon" },
      { kind: "objective", text: "Make people over 50 our loudest fans" },
    ],
  },
  check(statement) {
    const { nature, roles, predicate } = statement;
    if (!hasAim(statement) || nature === "activity" || statement.terms.some((term) => term.kind === "gap")) return null;
    const number = roles.target ?? roles.delta;
    const span = number !== null ? spanOf(number.term) : predicate !== null ? spanOf(predicate.term) : wholeSpan(statement);
    return { span, data: { text: wordsOf(statement, span) } };
  },
};
