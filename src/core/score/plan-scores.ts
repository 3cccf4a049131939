import { fail, ok, type Outcome } from "../outcome";
import { weightedMean, type WeightedScore } from "./objective";

/** One row of a plan, with the score it was given itself if it has one. */
export interface PlanRow {
  readonly id: string;
  /** ID of the row it feeds; blank for none. */
  readonly feeds: string;
  /** The row's own score; null when it has none; a note when it has none for a reason, which then stays its answer. */
  readonly score: Outcome<number | null>;
  readonly weight: Outcome<number | null>;
}

/**
 * A score for every row of a plan: its own, else the weighted mean of the rows that feed it, level upon level.
 *
 * Rows whose score is a note are left out of the mean above them. Rows that feed each other in a circle with no score of their own
 * anywhere in it are notes. Where an ID stands twice, the first row has it; an ID that is not there is fed in vain.
 */
export function planScores(rows: readonly PlanRow[]): Outcome<number | null>[] {
  const parents = parentsOf(rows);
  const results: (Outcome<number | null> | undefined)[] = rows.map((row) => (hasOwnScore(row) ? row.score : undefined));
  for (const index of circling(rows, parents)) results[index] = fail("score/circle", { id: rows[index]!.id });

  const fedBy: WeightedScore[][] = rows.map(() => []);
  const weightNotes: (Extract<Outcome<never>, { ok: false }> | undefined)[] = rows.map(() => undefined);
  const waitingFor = rows.map(() => 0);
  parents.forEach((parent) => parent !== null && waitingFor[parent]!++);
  const ready = rows.flatMap((_, index) => (results[index] !== undefined || waitingFor[index] === 0 ? [index] : []));
  // A queue and not a recursion: a plan may be a chain of thousands of rows.
  for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
    const result = (results[index] ??= weightNotes[index] ?? weightedMean(fedBy[index]!));
    const parent = parents[index]!;
    if (parent === null) continue;
    if (result.ok && result.value !== null) {
      const { weight } = rows[index]!;
      if (weight.ok) fedBy[parent]!.push({ score: result.value, weight: weight.value });
      else weightNotes[parent] = weight;
    }
    if (--waitingFor[parent]! === 0 && results[parent] === undefined) ready.push(parent);
  }
  return results.map((result) => result ?? ok(null));
}

function hasOwnScore(row: PlanRow): boolean {
  return !row.score.ok || row.score.value !== null;
}

/** The index of the row each row feeds, or null. */
function parentsOf(rows: readonly PlanRow[]): (number | null)[] {
  const places = new Map<string, number>();
  rows.forEach(({ id }, index) => {
    if (id !== "" && !places.has(id)) places.set(id, index);
  });
  return rows.map(({ feeds }) => (feeds === "" ? null : (places.get(feeds) ?? null)));
}

/** The rows that wait for each other: every one feeds the next, none has a score of its own. */
function circling(rows: readonly PlanRow[], parents: readonly (number | null)[]): Set<number> {
  const walkOf: (number | undefined)[] = [];
  const circle = new Set<number>();
  rows.forEach((_, walk) => {
    let index: number | null = walk;
    while (index !== null && walkOf[index] === undefined && !hasOwnScore(rows[index]!)) {
      walkOf[index] = walk;
      index = parents[index]!;
    }
    // The walk has come back to a row of its own: from there on it goes round.
    if (index === null || walkOf[index] !== walk) return;
    for (let next = index; !circle.has(next); next = parents[next]!) circle.add(next);
  });
  return circle;
}
