import type { FoundQuantity } from "../quantity/quantity";
import { shareUnit } from "../quantity/share-unit";
import type { Predicate } from "./predicate";
import type { NumberRole, NumberRoles } from "./quantity-roles";
import { hasSense, senseOf, type Term } from "./terms";
import type { StatementQuantity, StatementUnit } from "./wording";

const NOTHING: StatementQuantity = { baseline: null, target: null, delta: null, unit: null, direction: null };

/**
 * A statement's quantity as the labelled corpora define it: baseline, target and delta with the shared unit and scale put on both sides,
 * the unit settled by the metric where the number names none, and the direction in which it moves.
 */
export function readStatementQuantity(terms: readonly Term[], roles: NumberRoles, predicate: Predicate | null, metric: Term | null): StatementQuantity {
  const factor = predicate === null ? undefined : factorOf(predicate.term);
  const metricSense = senseOf(metric ?? undefined, "metric");
  if (roles.baseline === null && roles.target === null && roles.delta === null) {
    return factor === undefined ? NOTHING : { ...NOTHING, delta: factor, unit: "multiple", direction: factor > 0 ? "up" : "down" };
  }
  const from = roles.baseline?.term.quantity;
  const to = roles.target?.term.quantity;
  // A unit or scale that stands once counts for both: "from 8 minutes to 4", "from 1.2 to 1.8 million".
  const baseline = from !== undefined && to !== undefined ? shareUnit(bareIfSame(from, to), to) : from;
  const target = from !== undefined && to !== undefined ? shareUnit(to, from) : to;
  const delta = roles.delta?.term.quantity;
  const isZeroBase = roles.baseline !== null && roles.baseline.term.quantity === undefined;
  const baselineValue = isZeroBase ? 0 : (baseline?.value ?? null);
  // A level beside a ratio metric ("ROAS of 5.5x") is a target; a bare factor is a change.
  const isLevel = delta !== undefined && delta.unit === "multiple" && metricSense?.unit === "multiple" && roles.delta?.sign === undefined;
  let targetValue = target?.value ?? null;
  let deltaValue = delta === undefined ? null : delta.value;
  if (isLevel) {
    targetValue = deltaValue;
    deltaValue = null;
  }
  if (baselineValue !== null && targetValue !== null) deltaValue = null;
  const shown = target ?? delta ?? baseline;
  // "5 points of market share": points of a share are percentage points, and always a change.
  if (shown?.unit === "rating" && shown.outOf === undefined && metricSense?.unit === "percent" && baselineValue === null) {
    const sign = directionOf(terms, roles, predicate, metricSense.direction, null, null) === "down" ? -1 : 1;
    return { ...NOTHING, delta: sign * Math.abs(shown.value), unit: "percent", direction: sign > 0 ? "up" : "down" };
  }
  const isFrequency = roles.target?.isFrequency === true && metricSense?.unit !== "multiple";
  const unit = isFrequency ? "count" : unitOf(shown, metricSense?.unit, [baselineValue, targetValue, deltaValue]);
  const direction = directionOf(terms, roles, predicate, metricSense?.direction, baselineValue, targetValue);
  if (deltaValue !== null) {
    const size = Math.abs(deltaValue);
    deltaValue = direction === "down" ? -size : size;
  }
  if (factor !== undefined && targetValue === null && deltaValue === null && baselineValue === null) deltaValue = factor;
  return { baseline: baselineValue, target: targetValue, delta: deltaValue, unit, direction };
}

function factorOf(term: Term): number | undefined {
  return term.senses.find((sense) => sense.factor !== undefined)?.factor;
}

/** "from $1.4 to $2 million": the sign stands twice, the scale once. */
function bareIfSame(from: FoundQuantity, to: FoundQuantity): FoundQuantity {
  return from.unit === "currency" && to.unit === "currency" && from.scale === undefined && to.scale !== undefined ? { ...from, unit: "number" } : from;
}

function unitOf(quantity: FoundQuantity | undefined, metricUnit: StatementUnit | undefined, values: readonly (number | null)[]): StatementUnit {
  const unit = quantity?.unit ?? "count";
  if (metricUnit === "other" && (unit === "number" || unit === "count" || unit === "rating")) return "other";
  if (unit !== "number" && unit !== "count") return unit;
  if (unit === "number" && metricUnit !== undefined && metricUnit !== "duration") return metricUnit;
  if (values.some((value) => value !== null && !Number.isInteger(value) && Math.abs(value) < 1)) return "other";
  return "count";
}

function directionOf(terms: readonly Term[], roles: NumberRoles, predicate: Predicate | null, metricDirection: "up" | "down" | undefined, baseline: number | null, target: number | null): "up" | "down" | "hold" {
  if (baseline !== null && target !== null && baseline !== target) return target > baseline ? "up" : "down";
  const sign = roles.delta?.sign;
  if (sign !== undefined) return sign > 0 ? "up" : "down";
  const cls = predicate?.cls;
  if (cls === "keep") return "hold";
  if (cls === "answer" && roles.target?.term.quantity?.unit === "percent") return "hold";
  if (baseline === null && terms.some((term) => hasSense(term, "steadyRate") || hasSense(term, "span"))) return "hold";
  const main: NumberRole | null = roles.target ?? roles.delta;
  if (cls === "lower") return "down";
  if (cls === "raise") return "up";
  if (main?.bound === "atMost") return "down";
  if (main?.bound === "atLeast") return "up";
  if (target === 0) return "down";
  if (terms.some((term) => term.zone === "main" && hasSense(term, "less") && !hasSense(term, "more"))) return "down";
  return metricDirection ?? "up";
}
