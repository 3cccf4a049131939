import { hasSense, senseOf } from "../terms";
import { levels, spanOf, wordsOf, type Rule } from "./rule";

export const noContradictingNumbers: Rule = {
  id: "no-contradicting-numbers",
  severity: levels("error"),
  appliesTo: ["key_result", "objective"],
  sources: [
    { from: ["S0"], says: "wording analysis: remove ambiguity" },
  ],
  examples: {
    bad: [{ kind: "key_result", text: "Reduce the bounce rate from 40% to 55%", marked: "55%" }],
    good: [{ kind: "key_result", text: "Reduce the bounce rate from 55% to 40%" }],
  },
  check(statement) {
    const { quantity, predicate, roles, metric } = statement;
    const { baseline, target, unit } = quantity;
    const term = roles.target?.term;
    if (baseline === null || target === null || term === undefined || predicate === null || baseline === target || unit === "rank" || (predicate.form === "past" && hasSense(statement.terms[predicate.at - 1], "link"))) return null;
    const isUp = target > baseline;
    const found = { span: spanOf(term), data: { text: wordsOf(statement, spanOf(term)) } };
    const better = senseOf(metric ?? undefined, "metric")?.direction;
    if ((predicate.cls === "raise" && !isUp) || (predicate.cls === "lower" && isUp)) return better === (isUp ? "up" : "down") ? { ...found, easedBy: 1 } : found;
    return null;
  },
};
