import type { RoiForm } from "../core/marketing/roi";
import { ok, type Outcome } from "../core/outcome";
import { readChoice } from "./choices";
import type { Call, Parameter } from "./custom-function";

/** What every return is made of. */
export const RETURN_PARAMETERS = [
  { name: "revenue", kind: "quantity", help: "The revenue that came through the campaign." },
  { name: "cost", kind: "quantity", help: "Everything spent on the campaign." },
] as const satisfies readonly Parameter[];

export const ROI_FORM_PARAMETER = {
  name: "as",
  kind: "text",
  optional: true,
  help: "Ratio 0.9, multiple 1.9 or percent 90 (optional); ratio when blank.",
} as const satisfies Parameter;

/** The form an `as` argument asks for; blank is the ratio. */
export function givenRoiForm(as: string | null, call: Call): Outcome<RoiForm> {
  return as === null ? ok("ratio") : readChoice("roiForm", as, call);
}
