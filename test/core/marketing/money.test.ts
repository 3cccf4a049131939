import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attainment } from "../../../src/core/marketing/attainment";
import { costPerMille, costPerResult } from "../../../src/core/marketing/cost-per";
import { difference } from "../../../src/core/marketing/difference";
import { roas, roi, romi } from "../../../src/core/marketing/roi";
import type { Outcome } from "../../../src/core/outcome";
import { type Figure, plainFigure } from "../../../src/core/score/figure";

const n = plainFigure;
const percent = (value: number): Figure => ({ value, unit: "percent", typed: `${value}%` });
const euro = (value: number): Figure => ({ value, unit: "currency", currency: "EUR", typed: `€${value}` });
const dollar = (value: number): Figure => ({ value, unit: "currency", currency: "USD", typed: `$${value}` });

function expectOutcome(outcome: Outcome<number>, expected: number | string): void {
  if (typeof expected === "string") expect(outcome).toMatchObject({ ok: false, note: { key: expected } });
  else {
    expect(outcome.ok).toBe(true);
    expect(outcome.ok && outcome.value).toBeCloseTo(expected, 12);
  }
}

describe("returns", () => {
  it.each<readonly [title: string, outcome: Outcome<number>, expected: number | string]>([
    ["ROI is a gain, not revenue / cost", roi(n(190), n(100)), 0.9],
    ["as a multiple it is revenue / cost", roi(n(190), n(100), "multiple"), 1.9],
    ["as percent it is the gain times 100", roi(n(190), n(100), "percent"), 90],
    ["break-even is 0", roi(n(100), n(100)), 0],
    ["a loss is negative and no error", roi(n(40), n(100)), -0.6],
    ["no revenue is a total loss", roi(n(0), n(100)), -1],
    ["zero cost is a note, where others show infinity or #DIV/0!", roi(n(100), n(0)), "campaign/zero-cost"],
    ["also with no revenue", roi(n(0), n(0)), "campaign/zero-cost"],
    ["a cost below zero", roi(n(100), n(-5)), "campaign/negative-amount"],
    ["two currencies", roi(euro(100), dollar(50)), "score/units-differ"],
    ["a currency beside a plain number", roi(euro(190), n(100)), 0.9],
    ["ROMI counts the margin: 214% of revenue is a loss at 30%", romi(n(220_000), n(70_000), percent(30)), -0.0571428571428571],
    ["ROMI with a margin of 1 is ROI", romi(n(190), n(100), n(1)), 0.9],
    ["30 is no margin", romi(n(190), n(100), n(30)), "campaign/margin-range"],
    ["a margin below zero", romi(n(190), n(100), percent(-3)), "campaign/margin-range"],
    ["a margin in euro", romi(n(190), n(100), euro(0.3)), "campaign/margin-range"],
    ["ROAS never subtracts the cost", roas(n(500), n(100)), 5],
    ["cost per result", costPerResult(euro(3200), n(80)), 40],
    ["a free campaign costs nothing a result", costPerResult(n(0), n(80)), 0],
    ["no results: no share, where code in the wild shows infinity", costPerResult(n(500), n(0)), "campaign/zero-results"],
    ["results below zero", costPerResult(n(500), n(-1)), "campaign/negative-amount"],
    ["CPM is per 1,000 and not per 100", costPerMille(n(240), n(80_000)), 3],
    ["no impressions", costPerMille(n(240), n(0)), "campaign/zero-results"],
  ])("%s", (_, outcome, expected) => expectOutcome(outcome, expected));

  it("ratio, multiple and percent say the same", () => {
    const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (revenue, cost) => {
        const value = (outcome: Outcome<number>): number => (outcome.ok ? outcome.value : Number.NaN);
        const ratio = value(roi(n(revenue), n(cost)));
        const scale = Math.max(1, revenue / cost);
        expect(Math.abs(value(roi(n(revenue), n(cost), "multiple")) - 1 - ratio) / scale).toBeLessThan(1e-9);
        expect(value(roi(n(revenue), n(cost), "percent"))).toBe(ratio * 100);
      }),
    );
  });
});

describe("difference", () => {
  it.each<readonly [title: string, target: Figure, achieved: Figure, expected: number | string]>([
    ["plain", n(12_000), n(11_500), -500],
    ["without the noise of binary fractions", euro(0.6), euro(0.52), -0.08],
    ["percents are fractions", percent(4.5), percent(4.9), 0.004],
    ["a percent beside its fraction", percent(4.5), n(0.049), 0.004],
    ["nothing", n(5), n(5), 0],
    ["two units", percent(4.5), euro(5), "score/units-differ"],
  ])("%s", (_, target, achieved, expected) => {
    const outcome = difference(target, achieved);
    if (typeof expected === "number") expect(outcome).toEqual({ ok: true, value: expected });
    else expectOutcome(outcome, expected);
  });
});

describe("attainment", () => {
  it.each<readonly [title: string, target: Figure, achieved: Figure, direction: "up" | "down", expected: number | string]>([
    ["higher is better", n(120), n(150), "up", 1.25],
    ["lower is better, where achieved / target reads 80% for a success", euro(15), euro(12), "down", 1.25],
    ["lower is better and missed", euro(40), euro(42), "down", 40 / 42],
    ["exactly on target", n(5), n(5), "down", 1],
    ["nothing achieved", n(5), n(0), "up", 0],
    ["a loss against a wanted profit", n(100), n(-50), "up", -0.5],
    ["a target of 0 met", n(0), n(0), "down", 1],
    ["a target of 0 missed has no share", n(0), n(3), "down", "campaign/zero-target"],
    ["a negative target has no share", n(-10), n(-5), "up", "campaign/negative-target"],
    ["a cost that has come down to nothing has no share, where others show infinity", n(5), n(0), "down", "campaign/nothing-left"],
    ["two units", percent(5), euro(5), "up", "score/units-differ"],
  ])("%s", (_, target, achieved, direction, expected) => expectOutcome(attainment(target, achieved, direction), expected));

  it("is above 1 exactly when the target is beaten", () => {
    const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom("up", "down"), (target, achieved, direction) => {
        const outcome = attainment(n(target), n(achieved), direction);
        const isBeaten = direction === "up" ? achieved > target : achieved < target;
        fc.pre(Math.abs(achieved / target - 1) > 1e-9);
        expect(outcome.ok && outcome.value > 1).toBe(isBeaten);
      }),
    );
  });
});
