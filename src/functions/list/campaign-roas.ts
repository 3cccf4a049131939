import { roas } from "../../core/marketing/roi";
import { byCell } from "../custom-function";
import { RETURN_PARAMETERS } from "../return-parameters";

export const CAMPAIGN_ROAS = byCell({
  name: "CAMPAIGN_ROAS",
  summary: "Return on ad spend: revenue / cost, how many times the spend comes back.",
  parameters: RETURN_PARAMETERS,
  returns: "A number, or blank while revenue or cost is missing.",
  remarks: ["campaign/zero-cost"],
  examples: [{ call: ["€5 000", "€2 000"], gives: 2.5 }],
  run: ([revenue, cost]) => roas(revenue, cost),
});
