import { costPerResult } from "../../core/marketing/cost-per";
import { byCell } from "../custom-function";

export const CAMPAIGN_CPA = byCell({
  name: "CAMPAIGN_CPA",
  summary: "Cost per result (a lead, an order, a customer): cost / results.",
  parameters: [
    { name: "cost", kind: "quantity", help: "Everything spent on the campaign." },
    { name: "results", kind: "quantity", help: "How many results came of it." },
  ],
  returns: "A number in the currency of the cost, or blank while a value is missing.",
  remarks: ["campaign/zero-results"],
  examples: [
    { call: ["€3 200", 80], gives: 40 },
    { call: [500, 0], gives: "⚠ The cost has no results to be divided by." },
  ],
  run: ([cost, results]) => costPerResult(cost, results),
});
