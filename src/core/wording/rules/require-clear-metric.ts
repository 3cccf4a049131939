import { hasAim } from "../nature";
import { specificTerms } from "../judgement";
import { hasSense, senseOf } from "../terms";
import { levels, spanOf, wholeSpan, wordsOf, type Rule } from "./rule";

export const requireClearMetric: Rule = {
  id: "require-clear-metric",
  severity: levels("error"),
  appliesTo: ["key_result", "initiative"],
  sources: [
    { from: ["S4"], says: "SEO performance +50%: what is measured?" },
  ],
  examples: {
    bad: [
      { kind: "key_result", text: "Raise content quality to 85%", marked: "content quality" },
      { kind: "key_result", text: "Reach 95% brand consistency", marked: "brand consistency" },
    ],
    good: [
      { kind: "key_result", text: "Raise the share of articles rated useful from 60% to 85%" },
      { kind: "key_result", text: "Raise the NPS of installers from 21 to 35" },
    ],
  },
  check(statement) {
    const { metric, topic, terms } = statement;
    if (statement.nature !== "outcome" || !hasAim(statement) || metric !== null || terms.some((term) => term.kind === "gap")) return null;
    if (topic !== null && (hasSense(topic, "audience") || hasSense(topic, "product") || hasSense(topic, "platform") || hasSense(topic, "approval"))) return null;
    // "trust in the brand, measured in a panel survey"
    if (terms.some((term) => term !== topic && senseOf(term, "product")?.field === "research")) return null;
    const isSoft = topic !== null && (hasSense(topic, "quality") || hasSense(topic, "topic") || hasSense(topic, "generic"));
    if (!isSoft && specificTerms(statement).length > 0) return null;
    if (isSoft && specificTerms(statement).length > 3) return null;
    const span = topic === null ? wholeSpan(statement) : spanOf(topic);
    return { span, data: { text: wordsOf(statement, span) } };
  },
};
