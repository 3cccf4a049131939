import { expectedProgress } from "../../core/score/expected";
import { byCell } from "../custom-function";

export const KR_EXPECTED = byCell({
  name: "KR_EXPECTED",
  summary: "Progress to expect at an even pace: the share of the time from start to due that has passed, from 0 to 1.",
  parameters: [
    { name: "start", kind: "date", help: "The first day." },
    { name: "due", kind: "date", help: "The day on which the target should be reached." },
    { name: "asOf", kind: "date", help: "The day to judge, as a date and not as TODAY(), which custom functions may not be given." },
  ],
  returns: "A number from 0 to 1, or blank while a date is missing.",
  examples: [
    { call: ["2026-10-01", "2026-12-30", "2026-11-15"], gives: 0.5 },
    { call: ["2026-10-01", "2026-12-30", "2027-02-01"], gives: 1 },
  ],
  run: ([start, due, asOf]) => expectedProgress(start, due, asOf),
});
