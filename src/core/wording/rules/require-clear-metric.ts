import { hasAim } from "../nature";
import { specificTerms } from "../judgement";
import { hasSense, senseOf } from "../terms";
import { levels, spanOf, wholeSpan, wordsOf, type Rule } from "./rule";

export const requireClearMetric: Rule = {
  id: "require-clear-metric",
  severity: levels("error"),
  appliesTo: ["key_result", "initiative"],
  sources: [
    { from: ["S4"], says: "what is measured by SEO performance +50%?" },
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
    // "The site became handier by 40%": soft words with a number measure nothing.
    const isBettered = statement.predicate?.isLast === true && hasSense(statement.predicate.term, "better");
    const isSoftChange = statement.quantity.delta !== null && (statement.quantity.unit === "percent" || statement.quantity.unit === "multiple") && topic !== null && !hasSense(topic, "audience") && (isBettered || terms.some((term) => term.zone === "main" && hasSense(term, "vague") && !hasSense(term, "more") && !hasSense(term, "less")));
    if (isSoftChange) return { span: spanOf(topic), data: { text: wordsOf(statement, spanOf(topic)) } };
    if (topic !== null && (hasSense(topic, "audience") || hasSense(topic, "product") || hasSense(topic, "platform") || hasSense(topic, "approval"))) return null;
    // "a presence of 900 people at the conference"
    if (statement.object === "people" && statement.quantity.unit === "count") return null;
    // A place in a ranking is a measure by itself.
    if (statement.quantity.unit === "rank") return null;
    // "80% of alumni open the appeal": a share of people who do something; "raise £30,000 through the appeal": money is its own measure.
    const aim = statement.roles.target;
    if (aim !== null && statement.predicate?.cls === "act" && statement.predicate.hasSubject && aim.term.quantity?.unit === "percent" && hasSense(terms[aim.at + 1], "of")) return null;
    if (topic !== null && topic.zone !== "main" && aim?.term.quantity?.unit === "currency") return null;
    // "trust in the brand, measured in a panel survey"
    if (terms.some((term) => term !== topic && senseOf(term, "product")?.field === "research")) return null;
    const isSoft = topic !== null && (hasSense(topic, "quality") || hasSense(topic, "topic") || hasSense(topic, "generic"));
    if (!isSoft && specificTerms(statement).length > 0) return null;
    if (isSoft && specificTerms(statement).length > 3) return null;
    const span = topic === null ? wholeSpan(statement) : spanOf(topic);
    return { span, data: { text: wordsOf(statement, span) } };
  },
};
