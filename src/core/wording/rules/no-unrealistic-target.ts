import type { Statement } from "../statement";
import { hasSense, senseOf } from "../terms";
import { levels, spanOf, wordsOf, type Rule } from "./rule";

const DEFAULT_SCALE = 5;
const NPS_LIMIT = 100;
/** Percent of what is there today. */
const SALES_LIMIT = 500;
/** Nobody brings a share from a few percent to all of them. */
const TOO_STEEP = 10;

/** A share does not grow twentyfold. */
const UNLIKELY_FACTOR = 20;

/** Nor do sales grow fiftyfold. */
const UNLIKELY_SALES = 50;

export const noUnrealisticTarget: Rule = {
  id: "no-unrealistic-target",
  severity: levels("error"),
  appliesTo: ["key_result", "objective"],
  sources: [
    { from: ["S1"], says: "key results nobody believes in" },
    { from: ["S4"], says: "achievable" },
  ],
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
    if (aim !== null && target === null && isLeap(statement)) return { span: spanOf(aim.term), data: { text: wordsOf(statement, spanOf(aim.term)) } };
    if (aim === null || target === null) {
      const word = statement.terms.find((term) => hasSense(term, "sweeping"));
      return word === undefined || statement.kind !== "objective" || statement.nature === "activity" ? null : { span: spanOf(word), data: { text: wordsOf(statement, spanOf(word)) } };
    }
    const sense = senseOf(metric ?? undefined, "metric");
    const isShare = unit === "percent" && sense?.unit === "percent" && sense.isOpen !== true;
    const scale = aim.term.quantity?.outOf ?? roles.baseline?.term.quantity?.outOf ?? (sense?.unit === "rating" && (baseline ?? 0) <= DEFAULT_SCALE ? DEFAULT_SCALE : (baseline ?? 0) > 10 ? 100 : 10);
    const isBeyond =
      (isShare && (target > 100 || (target === 100 && sense?.direction === "up" && (baseline === null || baseline * TOO_STEEP < target)))) ||
      (unit === "percent" && target >= 100 && baseline === null && sense?.unit === "count" && sense.direction === "up") ||
      (isShare && baseline !== null && baseline > 0 && target / baseline >= UNLIKELY_FACTOR) ||
      (unit === "percent" && target >= SALES_LIMIT && baseline === null && sense?.unit === "currency" && sense.direction === "up") ||
      (unit === "currency" && baseline !== null && baseline > 0 && target / baseline >= UNLIKELY_SALES) ||
      (unit === "percent" && sense?.unit === "rating" && target > 100) ||
      (unit === "rating" && target > scale && (baseline === null || baseline <= scale)) ||
      // A baseline beyond the limit shows that this index knows no such limit.
      (unit === "other" && sense?.unit === "other" && Math.abs(target) > NPS_LIMIT && Math.abs(baseline ?? 0) <= NPS_LIMIT) ||
      (unit === "percent" && target >= 100 && baseline === null && metric === null && statement.predicate?.cls === "win") ||
      (target === 0 && baseline === null && sense?.direction === "down");
    return isBeyond ? { span: spanOf(aim.term), data: { text: wordsOf(statement, spanOf(aim.term)) } } : null;
  },
};

/** "+3000%", "100 times as much", "−120%": a change that no metric goes through. */
function isLeap({ quantity: { delta, unit }, metric }: Statement): boolean {
  const sense = senseOf(metric ?? undefined, "metric");
  if (delta === null || sense === undefined) return false;
  const isShare = sense.unit === "percent" && sense.isOpen !== true;
  return unit === "percent" ? delta >= SALES_LIMIT || delta <= -100 : unit === "multiple" && delta >= (isShare ? UNLIKELY_FACTOR : UNLIKELY_SALES);
}
