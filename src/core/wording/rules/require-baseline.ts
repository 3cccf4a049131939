import { hasGap } from "../nature";
import { levels, spanOf, wordsOf, type Rule } from "./rule";

export const requireBaseline: Rule = {
  id: "require-baseline",
  severity: levels("warning", { leap: "error", scorecard: "off", classic: "off" }),
  appliesTo: ["key_result"],
  sources: [
    { from: ["S1", "S2"], says: "from X to Y" },
    { from: ["S4"], says: "a real number rather than a percentage" },
    { from: ["S0", "S3"], says: "accept +20%" },
  ],
  examples: {
    bad: [
      { kind: "key_result", text: "Increase demo requests by 20%", marked: "20%" },
      { kind: "key_result", text: "Double the number of referrals", marked: "Double the number of referrals" },
    ],
    good: [
      { kind: "key_result", text: "Increase demo requests by 20%, from 150 to 180 a month" },
      { kind: "key_result", text: "Reach 180 demo requests a month" },
    ],
  },
  check(statement) {
    const { quantity, roles, predicate } = statement;
    // A change with where it leads tells where it starts.
    if (quantity.delta === null || quantity.baseline !== null || quantity.target !== null || hasGap(statement.terms) || statement.nature === "activity") return null;
    const span = roles.delta !== null ? spanOf(roles.delta.term) : predicate !== null ? spanOf(predicate.term, statement.topic !== null && statement.topic.start > predicate.term.start ? statement.topic : predicate.term) : null;
    return span === null ? null : { span, data: { text: wordsOf(statement, span) } };
  },
};
