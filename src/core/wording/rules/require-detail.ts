import { contentTerms } from "../judgement";
import { hasAim } from "../nature";
import { levels, wholeSpan, wordsOf, type Rule } from "./rule";

export const requireDetail: Rule = {
  id: "require-detail",
  severity: levels("error"),
  appliesTo: ["initiative"],
  sources: [
    { from: ["S2"], says: "an initiative is clear" },
    { from: ["S4"], says: "actions are the most detailed part" },
  ],
  examples: {
    bad: [{ kind: "initiative", text: "Advertise", marked: "Advertise" }],
    good: [{ kind: "initiative", text: "Advertise the festival program on our channels" }],
  },
  check(statement, limits) {
    if (hasAim(statement) || statement.terms.length === 0 || contentTerms(statement).length >= limits.minWords || statement.nature !== "activity") return null;
    const span = wholeSpan(statement);
    return { span, data: { text: wordsOf(statement, span) } };
  },
};
