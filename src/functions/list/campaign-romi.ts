import { romi } from "../../core/marketing/roi";
import { byCell } from "../custom-function";
import { RETURN_PARAMETERS, ROI_FORM_PARAMETER, givenRoiForm } from "../return-parameters";

export const CAMPAIGN_ROMI = byCell({
  name: "CAMPAIGN_ROMI",
  summary: "Return on marketing investment: (revenue * margin - cost) / cost, what the campaign earned after the cost of what was sold.",
  parameters: [
    ...RETURN_PARAMETERS,
    { name: "margin", kind: "quantity", help: "The share of the revenue that is left after the cost of what was sold, such as 30%." },
    ROI_FORM_PARAMETER,
  ],
  returns: "A number, or blank while an argument is missing.",
  remarks: ["campaign/zero-cost"],
  examples: [
    { call: [10000, 2000, "30%"], gives: 0.5 },
    { call: [10000, 4000, 0.3], gives: -0.25 },
  ],
  run([revenue, cost, margin, as], call) {
    const form = givenRoiForm(as, call);
    return form.ok ? romi(revenue, cost, margin, form.value) : form;
  },
});
