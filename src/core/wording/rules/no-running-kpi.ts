import { hasGap } from "../nature";
import { hasSense } from "../terms";
import { levels, spanOf, wordsOf, type Rule } from "./rule";

export const noRunningKpi: Rule = {
  id: "no-running-kpi",
  severity: levels("warning", { leap: "error", scorecard: "suggestion", classic: "off" }),
  appliesTo: ["key_result"],
  sources: [
    { from: ["S1"], says: "get 300 leads is a KPI; a channel that brings them without a budget is an OKR" },
  ],
  examples: {
    bad: [{ kind: "key_result", text: "Generate 120 qualified leads every month", marked: "every month" }],
    good: [{ kind: "key_result", text: "Generate 120 qualified leads every month, up from 70" }],
  },
  check(statement) {
    const { nature, quantity, terms } = statement;
    if (nature !== "outcome" || quantity.target === null || quantity.baseline !== null || quantity.unit !== "count" || hasGap(terms)) return null;
    const isGathered = statement.predicate?.cls === "win";
    const rate = terms.find((term) => (hasSense(term, "steadyRate") || (isGathered && hasSense(term, "per"))) && term.zone !== "deadline");
    return rate === undefined ? null : { span: spanOf(rate), data: { text: wordsOf(statement, spanOf(rate)) } };
  },
};
