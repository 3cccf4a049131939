import { hasAim } from "../nature";
import { hasSense, isVerb } from "../terms";
import { levels, wholeSpan, wordsOf, type Rule } from "./rule";

export const preferVerb: Rule = {
  id: "prefer-verb",
  severity: levels("warning", { classic: "suggestion", leap: "suggestion" }),
  appliesTo: ["objective"],
  sources: [
    { from: ["S4"], says: "an objective must say what is to happen" },
  ],
  examples: {
    bad: [{ kind: "objective", text: "A voice that stands apart in a market of copies", marked: "A voice that stands apart in a market of copies" }],
    good: [{ kind: "objective", text: "Find a voice that stands apart in a market of copies" }],
  },
  check(statement) {
    const { nature, predicate, terms } = statement;
    if (nature !== "aspiration" || predicate !== null || hasAim(statement)) return null;
    if (terms.some((term) => term.zone === "main" && (hasSense(term, "from") || hasSense(term, "link")))) return null;
    const span = wholeSpan(statement);
    // "A clinic that patients choose": somebody acts in the picture.
    const isAlive = terms.some((term) => term.zone === "relative" && isVerb(term)) && terms.some((term) => term.zone === "relative" && hasSense(term, "audience"));
    return { span, data: { text: wordsOf(statement, span) }, ...(isAlive ? { easedBy: 1 as const } : {}) };
  },
};
