import { say } from "../../core/locales/say";
import { cellValue } from "../../core/quantity/quantity";
import { byRow } from "../custom-function";
import { ANSWER_LANGUAGE, answerFromCheck, READ_STATEMENT } from "../statement";

export const OKR_PARSE = byRow({
  name: "OKR_PARSE",
  summary: "The figures of a statement, one row for each statement: baseline, target, change, unit, direction and deadline in six columns.",
  parameters: [...READ_STATEMENT, ANSWER_LANGUAGE],
  columns: ["baseline", "target", "change", "unit", "direction", "deadline"],
  returns: "Six cells, blank where nothing is said. A percent is given as its fraction, a duration in seconds, the deadline in the words of the statement.",
  examples: [
    { call: ["Organic visits from 5,000 to 15,000 a month by the end of June"], gives: [[5000, 15000, "", "count", "up", "by the end of June"]] },
    { call: ["Monthly churn falls from 4.5% to 3%", "", "", "pl"], gives: [[0.045, 0.03, "", "procenty", "spadek", ""]] },
    { call: [[["Increase demo requests by 20%"], ["Become the first choice of small shops"]]], gives: [["", "", 0.2, "percent", "up", ""], ["", "", "", "", "", ""]] },
  ],
  run: (given, call) =>
    answerFromCheck(given, call, ({ isRead, quantity: { baseline, target, delta, unit, direction }, deadline }) => {
      // Which number is which is told by words.
      if (!isRead) return [null, null, null, null, null, null] as const;
      const figure = (value: number | null): number | null => (value === null ? null : cellValue({ value, unit: unit === "percent" ? "percent" : "number" }));
      return [
        figure(baseline),
        figure(target),
        figure(delta),
        unit === null ? null : say(call.locale(), `unit/${unit}`),
        direction === null ? null : say(call.locale(), `direction/${direction}`),
        deadline,
      ] as const;
    }),
});
