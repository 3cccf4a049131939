import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ok } from "../../../src/core/outcome";
import { weightedMean } from "../../../src/core/score/objective";
import { type PlanRow, planScores } from "../../../src/core/score/plan-scores";

const weighed = (...pairs: readonly (readonly [score: number | null, weight: number | null])[]) =>
  weightedMean(pairs.map(([score, weight]) => ({ score, weight })));

describe("weightedMean", () => {
  it.each([
    ["equal by default", weighed([0.5, null], [1, null]), 0.75],
    ["by weight", weighed([0.5, 3], [1, 1]), 0.625],
    ["a blank weight counts 1, where one tracker counts it 0 in silence", weighed([0.5, null], [1, 1]), 0.75],
    ["a weight of 0 leaves a score out", weighed([0.5, 0], [1, 1]), 1],
    ["a blank score is left out and not 0", weighed([0.5, null], [null, null]), 0.5],
    ["a score of 0 is not left out", weighed([0.5, null], [0, null]), 0.25],
    ["nothing scored is blank and not 0", weighed([null, 1], [null, 2]), null],
    ["nothing at all is blank", weighed(), null],
  ])("%s", (_, outcome, mean) => expect(outcome).toEqual(ok(mean)));

  it.each([
    ["all weights 0 is a note, where others show 0", weighed([0.5, 0], [1, 0]), "score/no-weight"],
    ["also when only the scored ones are 0", weighed([0.5, 0], [null, 1]), "score/no-weight"],
    ["a weight below zero", weighed([0.5, 1], [1, -1]), "score/negative-weight"],
    ["a weight below zero on a row without a score", weighed([0.5, 1], [null, -1]), "score/negative-weight"],
  ])("%s", (_, outcome, key) => expect(outcome).toEqual({ ok: false, note: { key } }));

  it("lies between the lowest and the highest score", () => {
    const pair = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), weight: fc.double({ min: 0.001, max: 1000, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const outcome = weightedMean(pairs);
        const scores = pairs.map(({ score }) => score);
        expect(outcome.ok && outcome.value! >= Math.min(...scores) - 1e-9 && outcome.value! <= Math.max(...scores) + 1e-9).toBe(true);
      }),
    );
  });
});

const row = (id: string, feeds: string, score: number | null = null, weight: number | null = null): PlanRow => ({
  id,
  feeds,
  score: ok(score),
  weight: ok(weight),
});
const answers = (rows: readonly PlanRow[]) => planScores(rows).map((outcome) => (outcome.ok ? outcome.value : outcome.note.key));

describe("planScores", () => {
  it.each<readonly [title: string, rows: readonly PlanRow[], scores: readonly (number | string | null)[]]>([
    ["key results feed their objective", [row("o1", ""), row("k1", "o1", 0.5), row("k2", "o1", 1)], [0.75, 0.5, 1]],
    ["with their weights", [row("o1", ""), row("k1", "o1", 0.5, 3), row("k2", "o1", 1, 1)], [0.625, 0.5, 1]],
    ["rows may stand in any order", [row("k1", "o1", 0.5), row("o1", ""), row("k2", "o1", 1)], [0.5, 0.75, 1]],
    ["objectives feed objectives", [row("c", ""), row("o1", "c"), row("k1", "o1", 0.4), row("k2", "c", 0.8)], [0.6, 0.4, 0.4, 0.8]],
    ["a row's own score wins over what feeds it", [row("k1", "", 0.2), row("i1", "k1", 1)], [0.2, 1]],
    ["nothing scored below is blank", [row("o1", ""), row("k1", "o1")], [null, null]],
    ["an unscored key result is left out", [row("o1", ""), row("k1", "o1", 0.4), row("k2", "o1")], [0.4, 0.4, null]],
    ["an ID that is not there is fed in vain", [row("k1", "o9", 0.4)], [0.4]],
    ["a row without an ID is fed by nobody", [row("", ""), row("k1", "", 0.4)], [null, 0.4]],
    ["where an ID stands twice the first has it", [row("o1", ""), row("o1", ""), row("k1", "o1", 0.4)], [0.4, null, 0.4]],
    ["a row that feeds itself", [row("o1", "o1")], ["score/circle"]],
    ["two rows that feed each other", [row("a", "b"), row("b", "a"), row("k", "a", 0.5)], ["score/circle", "score/circle", 0.5]],
    ["a circle with a score in it is none", [row("a", "b"), row("b", "a", 0.5)], [0.5, 0.5]],
    ["a circle spoils nobody else", [row("a", "a"), row("o1", ""), row("k1", "o1", 1)], ["score/circle", 1, 1]],
    ["all weights 0 is the objective's note", [row("o1", ""), row("k1", "o1", 0.5, 0)], ["score/no-weight", 0.5]],
    ["a weight below zero too", [row("o1", ""), row("k1", "o1", 0.5, -1)], ["score/negative-weight", 0.5]],
  ])("%s", (_, rows, scores) => {
    const got = answers(rows);
    expect(got).toHaveLength(scores.length);
    got.forEach((score, index) => {
      const wanted = scores[index];
      if (typeof wanted === "number") expect(score).toBeCloseTo(wanted, 12);
      else expect(score).toBe(wanted);
    });
  });

  it("leaves a row that could not be scored out of the mean, and keeps its note", () => {
    const broken: PlanRow = { ...row("k2", "o1"), score: { ok: false, note: { key: "score/no-distance" } } };
    expect(answers([row("o1", ""), row("k1", "o1", 0.5), broken])).toEqual([0.5, 0.5, "score/no-distance"]);
  });

  it("says which weight cannot be read where it counts", () => {
    const unreadable: PlanRow = { ...row("k1", "o1", 0.5), weight: { ok: false, note: { key: "number/not-a-number" } } };
    expect(answers([row("o1", ""), unreadable])).toEqual(["number/not-a-number", 0.5]);
  });

  it("walks a chain of ten thousand rows", () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => row(`r${index}`, `r${index + 1}`, index === 0 ? 0.5 : null));
    expect(new Set(answers(chain))).toEqual(new Set([0.5]));
  });

  it("answers every row, whatever feeds whatever", () => {
    const id = fc.constantFrom("", "a", "b", "c", "d");
    const anyRow = fc.record({ id, feeds: id, score: fc.option(fc.constantFrom(0, 0.5, 1)) });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const got = answers(rows.map(({ id: own, feeds, score }) => row(own, feeds, score)));
        expect(got).toHaveLength(rows.length);
        rows.forEach(({ score }, index) => score !== null && expect(got[index]).toBe(score));
      }),
    );
  });
});
