import { say } from "../../core/locales/say";
import { ok } from "../../core/outcome";
import { cellValue } from "../../core/quantity/quantity";
import { statusOf } from "../../core/score/status";
import { byCell } from "../custom-function";

export const KR_STATUS = byCell({
  name: "KR_STATUS",
  summary: "Status of a key result in words: its score compared with the progress expected by now.",
  parameters: [
    { name: "score", kind: "quantity", mayBeBlank: true, help: "The score, from 0 to 1." },
    { name: "expected", kind: "quantity", mayBeBlank: true, help: "The progress expected by now, from 0 to 1, as KR_EXPECTED gives it." },
    { name: "stale", kind: "yesNo", optional: true, help: "TRUE when the last check-in is too old (optional); old news is never on track." },
    { name: "language", kind: "language", optional: true, help: "Language of the answer, such as ru or Polski (optional)." },
  ],
  returns: "Done, on track, at risk, off track, not started, stale or no value yet; blank when there is nothing to judge.",
  examples: [
    { call: [0.5, 0.54], gives: "on track" },
    { call: [0.4, 0.54], gives: "at risk" },
    { call: [0.5, 0.54, true], gives: "stale" },
    { call: ["", 0.54, "", "pl"], gives: "brak danych" },
  ],
  run([score, expected, stale], call) {
    const status = statusOf({ score: score && cellValue(score), expected: expected && cellValue(expected), stale: stale ?? false });
    if (!status.ok || status.value === null) return status;
    return ok(say(call.locale(), `status/${status.value}`));
  },
});
