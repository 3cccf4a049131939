import { specificTerms } from "../judgement";
import { hasSense } from "../terms";
import { levels, spanOf, wordsOf, type Rule } from "./rule";

export const noJargon: Rule = {
  id: "no-jargon",
  severity: levels("error"),
  appliesTo: ["objective", "key_result", "initiative"],
  sources: [
    { from: ["S1"], says: "the team's language, not corporate-report language" },
  ],
  examples: {
    bad: [{ kind: "objective", text: "Operationalize a holistic ecosystem of touchpoints for dentists", marked: "Operationalize" }],
    good: [{ kind: "objective", text: "Make every dentist feel at home in our clinic network" }],
  },
  check(statement, limits) {
    const words = statement.terms.filter((term) => hasSense(term, "jargon") && term.zone !== "deadline");
    const first = words[0];
    if (first === undefined) return null;
    const isHeavy = words.length > limits.maxJargon && words.length >= specificTerms(statement).length;
    return { span: spanOf(first), data: { text: words.map((word) => wordsOf(statement, spanOf(word))).join(", ") }, ...(isHeavy ? {} : { easedBy: 2 as const }) };
  },
};
