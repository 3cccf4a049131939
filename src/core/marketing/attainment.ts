import { fail, ok, type Outcome } from "../outcome";
import { cellValue } from "../quantity/quantity";
import { type Figure, unitConflict } from "../score/figure";
import type { Direction } from "./direction";

/**
 * How much of a target was attained, 1 exactly on it: achieved / target where higher is better, target / achieved where lower is.
 *
 * Where no share can be told it is a note: a target of 0 (unless it is met exactly), a target below 0, and a lower-is-better metric
 * that has come down to 0 or below.
 */
export function attainment(target: Figure, achieved: Figure, direction: Direction): Outcome<number> {
  const conflict = unitConflict([target, achieved]);
  if (conflict) return { ok: false, note: conflict };
  const [wanted, got] = [cellValue(target), cellValue(achieved)];
  if (wanted === got) return ok(1);
  if (wanted < 0) return fail("campaign/negative-target");
  if (wanted === 0) return fail("campaign/zero-target");
  if (direction === "up") return ok(got / wanted);
  return got > 0 ? ok(wanted / got) : fail("campaign/nothing-left");
}
