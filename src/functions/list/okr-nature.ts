import { say } from "../../core/locales/say";
import { byCell } from "../custom-function";
import { ANSWER_LANGUAGE, answerFromCheck, READ_STATEMENT } from "../statement";

export const OKR_NATURE = byCell({
  name: "OKR_NATURE",
  summary: "What a statement says happens: an outcome, an activity, a steady state, an aspiration, or nothing but a bare topic.",
  parameters: [...READ_STATEMENT, ANSWER_LANGUAGE],
  returns: "A word or two; blank for a blank statement, for what is not planned this cycle and for a language the check does not know.",
  examples: [
    { call: ["Organic visits from 5,000 to 15,000 a month"], gives: "outcome" },
    { call: ["Launch a content strategy"], gives: "activity" },
    { call: ["Keep the reply time below 2 hours"], gives: "steady state" },
    { call: ["Become the place small shops turn to first", "objective"], gives: "aspiration" },
    { call: ["Content marketing", "objective"], gives: "bare topic" },
  ],
  run: (given, call) =>
    answerFromCheck(given, call, ({ nature, isRead }) => (isRead ? say(call.locale(), `nature/${nature}`) : null)),
});
