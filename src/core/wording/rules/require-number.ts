import { isMilestone } from "../judgement";
import { hasAim, hasPending } from "../nature";
import { hasSense } from "../terms";
import { levels, predicateSpan, spanOf, wholeSpan, wordsOf, type Rule } from "./rule";

export const requireNumber: Rule = {
  id: "require-number",
  severity: levels("error"),
  appliesTo: ["key_result"],
  sources: [
    { from: ["S1", "S2", "S3", "S4"], says: "a key result is measurable" },
    { from: ["S4"], says: "raise brand awareness has no number" },
  ],
  examples: {
    bad: [
      { kind: "key_result", text: "Improve retention of trial users", marked: "Improve retention of trial users" },
      { kind: "key_result", text: "More bookings from returning guests", marked: "More bookings from returning guests" },
    ],
    good: [
      { kind: "key_result", text: "Raise retention of trial users from 21% to 30%" },
      { kind: "key_result", text: "Double bookings from returning guests, from 40 to 80 a month" },
    ],
  },
  check(statement) {
    const { nature, metric, predicate, terms, roles } = statement;
    if ((nature !== "outcome" && nature !== "aspiration") || hasAim(statement)) return null;
    if (hasPending(statement)) return null;
    const span = roles.baseline !== null ? spanOf(roles.baseline.term) : predicate === null ? wholeSpan(statement) : predicateSpan(statement);
    // A contract with a named partner is one event, but the market's, not ours.
    const isWonOnce = predicate?.cls === "win" && isMilestone(statement) && !terms.some((term) => hasSense(term, "more") || hasSense(term, "vague") || hasSense(term, "vagueAmount"));
    return { span, data: { text: wordsOf(statement, span), metric: metric === null ? "" : wordsOf(statement, spanOf(metric)) }, ...(isWonOnce ? { easedBy: 1 as const } : {}) };
  },
};
