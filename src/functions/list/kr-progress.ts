import { keyResultProgress } from "../../core/score/progress";
import { byCell } from "../custom-function";
import { givenKeyResult, KEY_RESULT_PARAMETERS } from "../key-result";

export const KR_PROGRESS = byCell({
  name: "KR_PROGRESS",
  summary: "Progress of a key result: like KR_SCORE, but above 1 beyond the target and below 0 behind the baseline.",
  parameters: KEY_RESULT_PARAMETERS,
  returns: "A number, 1 exactly at the target, or blank while there is no current value.",
  examples: [
    { call: [100, 200, 250], gives: 1.5 },
    { call: [100, 200, 75], gives: -0.25 },
    { call: ["8%", "6%", "5%"], gives: 1.5 },
  ],
  run(given, call) {
    const keyResult = givenKeyResult(given, call);
    return keyResult.ok ? keyResultProgress(keyResult.value) : keyResult;
  },
});
