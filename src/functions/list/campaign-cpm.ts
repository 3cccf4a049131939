import { costPerMille } from "../../core/marketing/cost-per";
import { byCell } from "../custom-function";

export const CAMPAIGN_CPM = byCell({
  name: "CAMPAIGN_CPM",
  summary: "Cost of 1,000 impressions: cost / impressions * 1000.",
  parameters: [
    { name: "cost", kind: "quantity", help: "Everything spent on the campaign." },
    { name: "impressions", kind: "quantity", help: "How often the ads were shown." },
  ],
  returns: "A number in the currency of the cost, or blank while a value is missing.",
  remarks: ["campaign/zero-results"],
  examples: [{ call: [240, 80000], gives: 3 }],
  run: ([cost, impressions]) => costPerMille(cost, impressions),
});
