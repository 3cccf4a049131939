import { LOCALES } from "../../core/locales";
import { byCell } from "../custom-function";
import { showGaps } from "../show-gaps";
import { answerFromCheck, JUDGED_STATEMENT } from "../statement";

/** What does not fit a few lines is no better wording: it carries a text along that nobody meant as one statement. */
const LONGEST_REWRITE = 400;

export const OKR_REWRITE = byCell({
  name: "OKR_REWRITE",
  summary: "A better wording of a statement, in the statement's own language. What only you can know stands in square brackets.",
  parameters: [
    ...JUDGED_STATEMENT,
    { name: "language", kind: "language", optional: true, help: "Language of notes on the other arguments, such as ru or Polski (optional)." },
  ],
  returns: "A whole statement; blank when there is nothing to repair or no honest way to, and for what is not planned this cycle.",
  examples: [
    { call: ["Improve retention of trial users"], gives: "Improve retention of trial users from [baseline] to [target]" },
    { call: ["Organic visits from 5,000 to 15,000 a month"], gives: "" },
  ],
  run: (given, call) =>
    answerFromCheck(given, call, ({ rewrite, language }) => {
      const shown = rewrite === null ? "" : showGaps(rewrite, LOCALES[language]);
      // A rewrite pasted back with its brackets open has nothing better to offer than itself.
      return shown.length > LONGEST_REWRITE || shown === given[0].trim() ? null : shown;
    }),
});
