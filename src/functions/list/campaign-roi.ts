import { roi } from "../../core/marketing/roi";
import { byCell } from "../custom-function";
import { RETURN_PARAMETERS, ROI_FORM_PARAMETER, givenRoiForm } from "../return-parameters";

export const CAMPAIGN_ROI = byCell({
  name: "CAMPAIGN_ROI",
  summary: "Return on investment of a campaign: (revenue - cost) / cost. A loss is negative, break-even is 0.",
  parameters: [...RETURN_PARAMETERS, ROI_FORM_PARAMETER],
  returns: "A number, or blank while revenue or cost is missing.",
  remarks: ["campaign/zero-cost"],
  examples: [
    { call: [6080, 3200], gives: 0.9 },
    { call: [6080, 3200, "multiple"], gives: 1.9 },
    { call: [6080, 3200, "percent"], gives: 90 },
    { call: [500, 0], gives: "⚠ There is no return on a cost of zero." },
  ],
  run([revenue, cost, as], call) {
    const form = givenRoiForm(as, call);
    return form.ok ? roi(revenue, cost, form.value) : form;
  },
});
