import { fail, ok, type Outcome } from "../../core/outcome";
import { cellValue } from "../../core/quantity/quantity";
import type { Figure } from "../../core/score/figure";
import { type WeightedScore, weightedMean } from "../../core/score/objective";
import { type PlanRow, planScores } from "../../core/score/plan-scores";
import { byRange } from "../custom-function";
import { shortText } from "../short-text";

type Column<T> = readonly Outcome<T | null>[];

function weightAt(weights: Column<Figure> | null, row: number): Outcome<number | null> {
  const weight = weights?.[row] ?? ok(null);
  return weight.ok ? ok(weight.value && cellValue(weight.value)) : weight;
}

/** IDs are compared without regard to case and outer spaces; an ID that is no text names nothing. */
function idAt(ids: Column<string>, row: number): string {
  const id = ids[row];
  return id?.ok && id.value !== null ? id.value.trim().toLowerCase() : "";
}

function mean(scores: Column<number | string>, weights: Column<Figure> | null): Outcome<number | null> {
  const weighted: WeightedScore[] = [];
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? ok(null);
    if (!score.ok) return score;
    const weight = weightAt(weights, row);
    if (!weight.ok) return weight;
    weighted.push({ score: typeof score.value === "string" ? null : score.value, weight: weight.value });
  }
  return weightedMean(weighted);
}

/** A row whose own score could not be given keeps the text that says why, and stays out of the means. */
function scoreByRow(
  scores: Column<number | string>,
  weights: Column<Figure> | null,
  feeds: Column<string>,
  ids: Column<string>,
): readonly Outcome<number | string | null>[] {
  const rows: PlanRow[] = scores.map((score, row) => ({
    id: idAt(ids, row),
    feeds: idAt(feeds, row),
    score: ownScore(score),
    weight: weightAt(weights, row),
  }));
  return planScores(rows).map((result, row) => {
    const given = scores[row];
    return given?.ok && typeof given.value === "string" ? given : result;
  });
}

function ownScore(score: Outcome<number | string | null>): Outcome<number | null> {
  if (!score.ok) return score;
  return typeof score.value === "string" ? fail("number/not-a-number", { text: shortText(score.value) }) : ok(score.value);
}

export const OBJECTIVE_SCORE = byRange({
  name: "OBJECTIVE_SCORE",
  summary:
    "Score of an objective: the weighted mean of the scores of its key results. With feeds and ids it gives one score a row: the row's own, else the mean of the rows that feed it.",
  parameters: [
    { name: "scores", kind: "score", help: "The scores, from 0 to 1; blank ones are left out." },
    { name: "weights", kind: "quantity", optional: true, help: "How much each score counts (optional); blank counts as 1." },
    { name: "feeds", kind: "text", optional: true, help: "For each row the ID of the row it feeds (optional)." },
    { name: "ids", kind: "text", optional: true, help: "The ID of each row (optional); goes with feeds." },
  ],
  returns: "A number from 0 to 1, or one for each row; blank where nothing has a score.",
  examples: [
    { call: [[[0.5], [1], [""]]], gives: 0.75 },
    { call: [[[0.5], [1]], [[3], [1]]], gives: 0.625 },
    {
      call: [[[""], [0.5], [1]], [[""], [""], [""]], [[""], ["O1"], ["O1"]], [["O1"], ["O1.1"], ["O1.2"]]],
      gives: [[0.75], [0.5], [1]],
    },
  ],
  run([scores, weights, feeds, ids]) {
    return feeds === null || ids === null ? mean(scores, weights) : scoreByRow(scores, weights, feeds, ids);
  },
});
