import { ok, type Outcome } from "../outcome";
import { type KeyResult, keyResultProgress } from "./progress";

/**
 * Score of a key result, 0 to 1: its progress, clamped. Blank without a value, a note where it cannot be told; see
 * `keyResultProgress` for every case.
 */
export function keyResultScore(keyResult: KeyResult): Outcome<number | null> {
  const progress = keyResultProgress(keyResult);
  return progress.ok && progress.value !== null ? ok(Math.min(1, Math.max(0, progress.value))) : progress;
}
