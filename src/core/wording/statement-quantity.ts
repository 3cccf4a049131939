import type { FoundQuantity } from "../quantity/quantity";
import { shareUnit } from "../quantity/share-unit";
import type { Sense } from "./lexicon-data";
import type { Predicate } from "./predicate";
import type { NumberRole, NumberRoles } from "./quantity-roles";
import { hasSense, type Term } from "./terms";
import type { StatementQuantity, StatementUnit } from "./wording";

const DAY = 86_400;

const NOTHING: StatementQuantity = { baseline: null, target: null, delta: null, unit: null, direction: null };

/**
 * A statement's quantity as the labelled corpora define it: baseline, target and delta with the shared unit and scale put on both sides,
 * the unit settled by the metric where the number names none, and the direction in which it moves.
 */
export function readStatementQuantity(terms: readonly Term[], roles: NumberRoles, predicate: Predicate | null, metric: Term | null): StatementQuantity {
  const factor = predicate === null ? undefined : factorOf(predicate.term);
  const metricSense = metricSenseOf(metric, roles);
  if (roles.baseline === null && roles.target === null && roles.delta === null) {
    return factor === undefined ? NOTHING : { ...NOTHING, delta: factor, unit: "multiple", direction: factor > 0 ? "up" : "down" };
  }
  const from = roles.baseline?.term.quantity;
  const to = roles.target?.term.quantity;
  // A unit or scale that stands once counts for both: "from 8 minutes to 4", "from 1.2 to 1.8 million".
  const baseline = from !== undefined && to !== undefined ? shareUnit(bareIfSame(from, to), to) : from;
  const target = from !== undefined && to !== undefined ? shareUnit(to, from) : to;
  const delta = roles.delta?.term.quantity;
  // "10 days a month rather than 6" counts days.
  if (roles.target !== null && target?.unit === "duration" && target.unitFactor === DAY && hasSense(terms[roles.target.at + 1], "per")) {
    const days = (quantity: FoundQuantity | undefined) => (quantity === undefined ? null : quantity.value / (quantity.unitFactor ?? 1));
    return { ...NOTHING, baseline: days(baseline), target: days(target), unit: "count", direction: directionOf(terms, roles, predicate, metricSense?.direction, days(baseline), days(target)) };
  }
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
  if (shown?.unit === "rating" && shown.outOf === undefined && isShareMoved(baseline, target, metricSense?.unit)) {
    const sign = directionOf(terms, roles, predicate, metricSense?.direction, null, null) === "down" ? -1 : 1;
    return { ...NOTHING, baseline: baselineValue, delta: sign * Math.abs(shown.value), unit: "percent", direction: sign > 0 ? "up" : "down" };
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

/** Of several readings of a metric the one its number fits: ratings are counted by the hundred, and rated with a fraction. */
function metricSenseOf(metric: Term | null, { target, baseline }: NumberRoles): Sense | undefined {
  const senses = metric?.senses.filter((sense) => sense.cls === "metric") ?? [];
  const value = (target ?? baseline)?.term.quantity?.value;
  if (senses.length < 2 || value === undefined || Number.isInteger(value)) return senses[0];
  return senses.find((sense) => sense.unit !== "count") ?? senses[0];
}

/** What points are points of: a share, with nothing told of where it stands but a share. */
function isShareMoved(baseline: FoundQuantity | undefined, target: FoundQuantity | undefined, metricUnit: StatementUnit | undefined): boolean {
  return baseline === undefined ? metricUnit === "percent" : baseline.unit === "percent" && target === undefined;
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
  // "from 8 to 11 points" of a share
  if (unit === "rating" && metricUnit === "percent" && quantity?.outOf === undefined) return "percent";
  if (unit !== "number" && unit !== "count") return unit;
  if ((unit === "number" && metricUnit !== undefined && metricUnit !== "duration") || metricUnit === "rank") return metricUnit;
  if (values.some((value) => value !== null && !Number.isInteger(value) && Math.abs(value) < 1)) return "other";
  return metricUnit === "rating" && values.some((value) => value !== null && !Number.isInteger(value)) ? "rating" : "count";
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
  // "Answer messages within 2 hours"
  if (cls === "answer" && main?.term.quantity?.unit === "duration") return "down";
  if (cls === "lower" || main?.term.quantity?.unit === "rank") return "down";
  if (cls === "raise") return "up";
  if (main?.bound === "atMost") return "down";
  if (main?.bound === "atLeast") return "up";
  if (target === 0) return "down";
  if (terms.some((term) => term.zone === "main" && hasSense(term, "less") && !hasSense(term, "more"))) return "down";
  // Work is counted up, whatever metric stands beside it.
  return cls === "work" && main?.term.quantity?.unit !== "percent" ? "up" : (metricDirection ?? "up");
}
