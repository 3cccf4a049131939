import { say } from "../../core/locales/say";
import { byCell } from "../custom-function";
import { ANSWER_LANGUAGE, answerFromCheck, JUDGED_STATEMENT } from "../statement";

export const OKR_CHECK = byCell({
  name: "OKR_CHECK",
  summary: "What the wording check thinks of a statement: ready, discuss or revise. The sidebar says why and offers a better wording.",
  parameters: [...JUDGED_STATEMENT, ANSWER_LANGUAGE],
  returns: "One word; blank for a blank statement and for what is not planned this cycle.",
  examples: [
    { call: ["Organic visits from 5,000 to 15,000 a month", "key result"], gives: "ready" },
    { call: ["Launch a content strategy", "key result"], gives: "revise" },
  ],
  run: (given, call) => answerFromCheck(given, call, ({ verdict }) => say(call.locale(), `verdict/${verdict}`)),
});
