import { fail, ok, type Outcome } from "../outcome";
import { numberText } from "./figure";

/** How a key result stands. */
export type Status = "done" | "on-track" | "at-risk" | "off-track" | "not-started" | "stale" | "no-value";

/** From which share of the expected progress on a key result is on track, and from which it is at risk. */
export interface StatusThresholds {
  readonly onTrack: number;
  readonly atRisk: number;
}

export const STATUS_THRESHOLDS: StatusThresholds = { onTrack: 0.9, atRisk: 0.7 };

export interface Standing {
  /** 0 to 1, or null while there is no value. */
  readonly score: number | null;
  /** Elapsed share of the time, 0 to 1, or null without dates. */
  readonly expected: number | null;
  /** The last check-in is older than it may be. */
  readonly stale: boolean;
}

/** So that 0.63 of 0.7 counts as 0.9, although its quotient in binary falls short of it. */
const ROUNDING = 1e-9;

/**
 * The status of a key result or objective.
 *
 * Done at 1, whatever the date. While nothing is expected yet it is not started. Else score / expected decides. Old news is never
 * green: stale takes the place of on track, and leaves the alarms *at risk* and *off track* as they are.
 * A score without dates has no pace, so it is blank unless it is done or stale.
 * @returns null when there is nothing to judge.
 */
export function statusOf({ score, expected, stale }: Standing, thresholds: StatusThresholds = STATUS_THRESHOLDS): Outcome<Status | null> {
  if (expected !== null && (expected < 0 || expected > 1)) return fail("score/expected-range", { value: numberText(expected) });
  if (score === null) return ok(expected === null ? null : expected === 0 ? "not-started" : "no-value");
  if (score >= 1) return ok("done");
  if (expected === 0) return ok("not-started");
  if (expected === null) return ok(stale ? "stale" : null);
  const pace = score / expected + ROUNDING;
  if (pace >= thresholds.onTrack) return ok(stale ? "stale" : "on-track");
  return ok(pace >= thresholds.atRisk ? "at-risk" : "off-track");
}
