import { fail, ok, type Outcome } from "../outcome";

/** A score with what it counts; a blank score is left out, a blank weight counts 1. */
export interface WeightedScore {
  readonly score: number | null;
  readonly weight: number | null;
}

/**
 * Score of an objective: the weighted mean of what has a score. Blank when nothing has one; a weight below zero and
 * weights that are all 0 are notes.
 */
export function weightedMean(scores: readonly WeightedScore[]): Outcome<number | null> {
  let sum = 0;
  let weights = 0;
  let scored = 0;
  for (const { score, weight } of scores) {
    if (weight !== null && weight < 0) return fail("score/negative-weight");
    if (score === null) continue;
    scored++;
    sum += score * (weight ?? 1);
    weights += weight ?? 1;
  }
  if (scored === 0) return ok(null);
  return weights === 0 ? fail("score/no-weight") : ok(sum / weights);
}
