import { keyResultScore } from "../../core/score/score";
import { byCell } from "../custom-function";
import { givenKeyResult, KEY_RESULT_PARAMETERS } from "../key-result";

export const KR_SCORE = byCell({
  name: "KR_SCORE",
  summary: "Score of a key result from 0 to 1: how far the current value has moved from the baseline to the target.",
  parameters: KEY_RESULT_PARAMETERS,
  returns: "A number from 0 to 1, or blank while there is no current value.",
  examples: [
    { call: [5000, 15000, 9800], gives: 0.48 },
    { call: ["€15", "€12", "€12"], gives: 1 },
    { call: ["", "4.5%", 0.045, "at least"], gives: 1 },
    { call: ["", 40, 42, "at most"], gives: 0.95 },
    { call: ["", 3, 6, "between", 5], gives: 0.5 },
    { call: ["", "", "yes", "done"], gives: 1 },
    { call: [[[0], [0]], [[10], [20]], [[5], [""]]], gives: [[0.5], [""]] },
  ],
  run(given, call) {
    const keyResult = givenKeyResult(given, call);
    return keyResult.ok ? keyResultScore(keyResult.value) : keyResult;
  },
});
