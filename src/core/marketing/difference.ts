import { ok, type Outcome } from "../outcome";
import { cellValue } from "../quantity/quantity";
import { type Figure, unitConflict } from "../score/figure";

/** Digits a difference keeps: 0.52 − 0.6 is −0.08, without the noise of binary fractions behind it. */
const DIGITS = 12;

/** Achieved minus target, in the target's unit as a cell keeps it: percents as a fraction, durations in seconds. */
export function difference(target: Figure, achieved: Figure): Outcome<number> {
  const conflict = unitConflict([target, achieved]);
  if (conflict) return { ok: false, note: conflict };
  return ok(Number((cellValue(achieved) - cellValue(target)).toPrecision(DIGITS)));
}
