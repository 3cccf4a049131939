import { hasSense, senseOf } from "../terms";
import { levels, spanOf, wordsOf, type Rule } from "./rule";

const DEFAULT_SCALE = 5;
const NPS_LIMIT = 100;

export const noUnrealisticTarget: Rule = {
  id: "no-unrealistic-target",
  severity: levels("error"),
  appliesTo: ["key_result", "objective"],
  source: "S1: key results nobody believes in; S4: achievable",
  examples: {
    bad: [
      { kind: "key_result", text: "Raise the open rate from 30% to 130%", marked: "130%" },
      { kind: "key_result", text: "Zero cancellations", marked: "Zero" },
    ],
    good: [
      { kind: "key_result", text: "Raise net revenue retention from 101% to 112%" },
      { kind: "key_result", text: "Cut cancellations from 60 to 35 a month" },
    ],
  },
  check(statement) {
    const { quantity, roles, metric } = statement;
    const aim = roles.target ?? roles.delta;
    const { target, unit, baseline } = quantity;
    if (aim === null || target === null) {
      const word = statement.terms.find((term) => hasSense(term, "sweeping"));
      return word === undefined || statement.kind !== "objective" || statement.nature === "activity" ? null : { span: spanOf(word), data: { text: wordsOf(statement, spanOf(word)) } };
    }
    const sense = senseOf(metric ?? undefined, "metric");
    const isShare = unit === "percent" && sense?.unit === "percent" && sense.isOpen !== true;
    const scale = aim.term.quantity?.outOf ?? roles.baseline?.term.quantity?.outOf ?? (sense?.unit === "rating" && (baseline ?? 0) <= DEFAULT_SCALE ? DEFAULT_SCALE : 10);
    const isBeyond =
      (isShare && (target > 100 || (target === 100 && sense?.direction === "up" && baseline === null))) ||
      (unit === "percent" && target >= 100 && baseline === null && sense?.unit === "count" && sense.direction === "up") ||
      (unit === "rating" && target > scale) ||
      (unit === "other" && sense?.unit === "other" && Math.abs(target) > NPS_LIMIT) ||
      (target === 0 && baseline === null && sense?.direction === "down");
    return isBeyond ? { span: spanOf(aim.term), data: { text: wordsOf(statement, spanOf(aim.term)) } } : null;
  },
};
