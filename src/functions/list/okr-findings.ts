import type { Locale } from "../../core/locales/locale";
import { sayFinding } from "../../core/wording/check";
import type { Finding } from "../../core/wording/wording";
import { byCell } from "../custom-function";
import { shortText } from "../short-text";
import { ANSWER_LANGUAGE, answerFromCheck, JUDGED_STATEMENT } from "../statement";

/** More than a person mends at one go, and than a row of a sheet has room for; the next ones show once these are mended. */
const MOST_FINDINGS = 3;

/**
 * What a reader can act on in one cell: what was found and what to do, a line each. Why it matters and mere suggestions are left to the
 * sidebar, and words of the statement, which stands beside the cell, are quoted in short.
 */
export const OKR_FINDINGS = byCell({
  name: "OKR_FINDINGS",
  summary: "What to change in the wording of a statement and how: up to three findings, one a line, the most serious first.",
  parameters: [...JUDGED_STATEMENT, ANSWER_LANGUAGE],
  returns: "A text; blank when there is nothing to revise or discuss, for a blank statement and for what is not planned this cycle.",
  examples: [
    { call: ["Increase demo requests by 20%"], gives: "“20%” does not say from where. Add today's value and the value you want to reach." },
    { call: ["Organic visits from 5,000 to 15,000 a month"], gives: "" },
  ],
  run: (given, call) =>
    answerFromCheck(given, call, ({ findings }) => {
      const told = findings.filter(({ severity }) => severity !== "suggestion").slice(0, MOST_FINDINGS);
      return told.map((finding) => findingLine(finding, call.locale())).join("\n");
    }),
});

function findingLine(finding: Finding, locale: Locale): string {
  const data = Object.fromEntries(Object.entries(finding.data).map(([name, value]) => [name, typeof value === "string" ? shortText(value) : value]));
  const said = sayFinding({ ...finding, data }, locale);
  return `${said.message} ${said.try}`;
}
