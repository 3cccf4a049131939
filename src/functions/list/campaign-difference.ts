import { difference } from "../../core/marketing/difference";
import { byCell } from "../custom-function";

export const CAMPAIGN_DIFFERENCE = byCell({
  name: "CAMPAIGN_DIFFERENCE",
  summary: "Achieved minus target, in the unit of the target.",
  parameters: [
    { name: "target", kind: "quantity", help: "The value the campaign should reach." },
    { name: "achieved", kind: "quantity", help: "The value it did reach." },
  ],
  returns: "A number; a difference of percents is a fraction, of durations seconds. Blank while a value is missing.",
  examples: [
    { call: ["12 000", "11 500"], gives: -500 },
    { call: ["4.5%", "4.9%"], gives: 0.004 },
    { call: ["€0.60", "€0.52"], gives: -0.08 },
  ],
  run: ([target, achieved]) => difference(target, achieved),
});
