import { levels, wholeSpan, type Rule } from "./rule";

export const requireDeadline: Rule = {
  id: "require-deadline",
  severity: levels("off", { classic: "suggestion" }),
  appliesTo: ["key_result"],
  sources: [
    { from: ["S3"], says: "measurable and time-bound" },
    { from: ["S0", "S1", "S2", "S4"], says: "let the cycle be the deadline" },
  ],
  examples: { bad: [], good: [{ kind: "key_result", text: "Grow weekly readers from 800 to 1,500 by 30 June" }] },
  check(statement) {
    return statement.deadline === null && statement.terms.length > 0 ? { span: wholeSpan(statement) } : null;
  },
};
