import { levels, predicateSpan, wordsOf, type Rule } from "./rule";

export const noOutcomeInitiative: Rule = {
  id: "no-outcome-initiative",
  severity: levels("error", { classic: "warning" }),
  appliesTo: ["initiative"],
  sources: [
    { from: ["S2", "S4"], says: "an initiative is the work that moves a key result, not the result itself" },
  ],
  examples: {
    bad: [{ kind: "initiative", text: "Reduce cost per lead from €40 to €28", marked: "Reduce cost per lead from €40 to €28" }],
    good: [{ kind: "initiative", text: "Rewrite the ten ads with the highest cost per lead" }],
  },
  check(statement) {
    const { nature, predicate, metric } = statement;
    // "Move the sign-up form above the fold" moves a thing, not a metric.
    const isWish = nature === "aspiration" && metric !== null && metric === statement.topic && predicate !== null && ["raise", "lower", "better", "win"].includes(predicate.cls);
    if (nature !== "outcome" && !isWish) return null;
    const span = predicateSpan(statement);
    return { span, data: { text: wordsOf(statement, span) } };
  },
};
