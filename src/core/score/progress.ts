import type { Direction } from "../marketing/direction";
import { fail, ok, type Outcome } from "../outcome";
import { cellValue } from "../quantity/quantity";
import { answerOf, type Entry, figureOf } from "./entry";
import { farEnd, type Figure, figureText, unitConflict } from "./figure";
import type { Measure } from "./measure";

/** What is known of a key result; null is blank. */
export interface KeyResult {
  readonly baseline: Entry | null;
  readonly target: Entry | null;
  readonly current: Entry | null;
  /** Blank: read from the target (`≤ 10%`, `10+`, `2–3`) and the upper bound, else `reach`. */
  readonly measure: Measure | null;
  /** The second bound of `between`. */
  readonly upper: Entry | null;
  /** Which way the metric should move, where that is known; it is only asked when there is no baseline. */
  readonly direction: Direction | null;
}

/**
 * Progress of a key result, 1 at its target and not clamped: beyond the target it is above 1, behind the baseline below 0.
 *
 * - `reach`: (current − baseline) / (target − baseline). Without a baseline it starts from 0, where the target is a rise.
 * - `at_least`, `at_most`: meeting the limit exactly is 1. From a baseline on the wrong side of the limit it is linear, else
 *   1 − distance / |limit|, and without a distance to measure by (limit 0) 1 or 0.
 * - `between`: 1 inside, 1 − distance to the nearer bound / width outside. The bounds may stand in either order.
 * - `done`: yes is 1, no is 0.
 *
 * Blank current or target: blank. Figures in different units, words for numbers, and a baseline equal to the target are notes.
 */
export function keyResultProgress(keyResult: KeyResult): Outcome<number | null> {
  if (keyResult.current === null) return ok(null);
  if (keyResult.measure === "done") {
    const answer = answerOf(keyResult.current);
    return answer.ok ? ok(answer.value ? 1 : 0) : answer;
  }
  if (keyResult.target === null) return ok(null);
  const target = figureOf(keyResult.target);
  if (!target.ok) return target;
  const current = figureOf(keyResult.current);
  if (!current.ok) return current;
  const baseline = keyResult.baseline && figureOf(keyResult.baseline);
  if (baseline && !baseline.ok) return baseline;
  const measure = keyResult.measure ?? impliedMeasure(target.value, keyResult.upper);
  const upper = measure === "between" ? upperBound(keyResult.upper, target.value) : null;
  if (upper && !upper.ok) return upper;

  const conflict = unitConflict([baseline && baseline.value, target.value, current.value, upper && upper.value]);
  if (conflict) return { ok: false, note: conflict };
  const start = baseline && cellValue(baseline.value);
  const value = cellValue(current.value);
  if (upper) return bandProgress(target.value, cellValue(upper.value), value);
  return measure === "at_least" || measure === "at_most"
    ? ok(limitProgress(measure, start, cellValue(target.value), value))
    : reachProgress(start, target.value, value, keyResult.direction);
}

/** The measure that target and upper bound ask for by the way they are written. */
function impliedMeasure(target: Figure, upper: Entry | null): Exclude<Measure, "done"> {
  if (upper !== null || target.upper !== undefined) return "between";
  if (target.bound === "atLeast") return "at_least";
  return target.bound === "atMost" ? "at_most" : "reach";
}

function upperBound(upper: Entry | null, target: Figure): Outcome<Figure> {
  if (upper !== null) return figureOf(upper);
  const end = farEnd(target);
  return end === null ? fail("score/upper-missing") : ok(end);
}

function reachProgress(baseline: number | null, target: Figure, current: number, direction: Direction | null): Outcome<number> {
  const goal = cellValue(target);
  // From an assumed zero, zero and negative targets are no rise; a metric that should fall cannot have begun there either.
  if (baseline === null && (goal <= 0 || direction === "down")) return fail("score/baseline-missing");
  const start = baseline ?? 0;
  return goal === start ? fail("score/no-distance", { value: figureText(target) }) : ok((current - start) / (goal - start));
}

function limitProgress(side: "at_least" | "at_most", baseline: number | null, limit: number, current: number): number {
  const missing = (value: number) => (side === "at_least" ? limit - value : value - limit);
  const gap = missing(current);
  const firstGap = baseline === null ? 0 : missing(baseline);
  if (firstGap > 0) return 1 - gap / firstGap;
  if (limit === 0) return gap > 0 ? 0 : 1;
  return 1 - gap / Math.abs(limit);
}

function bandProgress(target: Figure, upper: number, current: number): Outcome<number> {
  const [low, high] = [Math.min(cellValue(target), upper), Math.max(cellValue(target), upper)];
  if (low === high) return fail("score/empty-band", { value: figureText(target) });
  const gap = Math.max(low - current, current - high, 0);
  return ok(1 - gap / (high - low));
}
