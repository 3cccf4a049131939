import { joinedVerbs } from "../judgement";
import { hasAim } from "../nature";
import { hasSense, type Term } from "../terms";
import { levels, spanOf, wordsOf, type Rule } from "./rule";

const isChange = (term: Term) => hasSense(term, "raise") || hasSense(term, "lower") || hasSense(term, "better");

export const noCompoundStatement: Rule = {
  id: "no-compound-statement",
  severity: levels("error", { classic: "warning" }),
  appliesTo: ["objective", "key_result"],
  sources: [
    { from: ["S0"], says: "wording analysis: over-long or compound sentences" },
    { from: ["S2"], says: "integrations and navigation and conversion in one key result" },
  ],
  examples: {
    bad: [
      { kind: "objective", text: "Strengthen loyalty and increase sales in Gdynia", marked: "increase" },
      { kind: "key_result", text: "Raise the win rate from 18% to 25% and hire a bid writer", marked: "hire" },
    ],
    good: [
      { kind: "objective", text: "Surprise and delight cyclists in Gdynia" },
      { kind: "key_result", text: "Raise saves and shares per post from 12 to 20" },
    ],
  },
  check(statement) {
    const verbs = joinedVerbs(statement);
    const last = verbs[verbs.length - 1];
    if (last === undefined || verbs.length < 2) return null;
    // Where the verb comes last, what is done besides stands in front.
    const extra = statement.lexicon.grammar.verbLast === true ? verbs.slice(0, -1) : [last];
    const isTooMuch = statement.kind === "objective" ? statement.nature !== "activity" && (verbs.length > 2 || verbs.filter(isChange).length > 1) : hasAim(statement) && statement.nature === "outcome" && extra.some((term) => hasSense(term, "work") && !isChange(term));
    return isTooMuch ? { span: spanOf(last), data: { text: wordsOf(statement, spanOf(last)) } } : null;
  },
};
