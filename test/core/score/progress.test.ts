import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/core/score/figure";
import { keyResultProgress } from "../../../src/core/score/progress";
import { keyResultScore } from "../../../src/core/score/score";
import { type GivenKeyResult, keyResult } from "./entries";

const percent = (value: number): Figure => ({ value, unit: "percent", typed: `${value}%` });
const seconds = (value: number, typed: string): Figure => ({ value, unit: "duration", typed });
const rating = (value: number, outOf: number): Figure => ({ value, unit: "rating", outOf, typed: `${value}/${outOf}` });
const count = (value: number): Figure => ({ value, unit: "count", typed: `${value} leads` });
const money = (value: number, currency: string): Figure => ({ value, unit: "currency", currency, typed: `${value} ${currency}` });

/** The score, or the key of the note that stands for it. */
function score(given: GivenKeyResult): number | null | string {
  const outcome = keyResultScore(keyResult(given));
  return outcome.ok ? outcome.value : outcome.note.key;
}

function progress(given: GivenKeyResult): number | null | string {
  const outcome = keyResultProgress(keyResult(given));
  return outcome.ok ? outcome.value : outcome.note.key;
}

type Case = readonly [title: string, given: GivenKeyResult, score: number | null | string, progress?: number];

function check(cases: readonly Case[]): void {
  for (const [title, given, expected, unclamped] of cases) {
    it(title, () => {
      const got = score(given);
      if (typeof expected === "number") expect(got).toBeCloseTo(expected, 12);
      else expect(got).toBe(expected);
      if (unclamped !== undefined) expect(progress(given)).toBeCloseTo(unclamped, 12);
    });
  }
}

describe("reach", () => {
  check([
    ["a rise", { baseline: 5000, target: 15000, current: 9800 }, 0.48],
    ["a fall, which trackers that divide current by target show as over 100% or 0%", { baseline: 1.9, target: 1.6, current: 1.8 }, 1 / 3],
    ["halfway down is 0.5 and not 1 (200 → 100 → 0)", { baseline: 200, target: 0, current: 100 }, 0.5],
    ["a rise from below zero", { baseline: -10, target: 30, current: 10 }, 0.5],
    ["no baseline counts from 0 for a rise", { target: 40, current: 10 }, 0.25],
    ["no baseline is no reason to show 0 at 120 of 100", { target: 100, current: 120 }, 1, 1.2],
    ["growth from 100 to 120 starts at 0, not at the 83% of current / target", { baseline: 100, target: 120, current: 100 }, 0],
    ["over the target is 1, where others show 150% in one place and 100% in another", { baseline: 0, target: 100, current: 150 }, 1, 1.5],
    ["worse than the baseline is 0 and never negative in a mean", { baseline: 100, target: 200, current: 50 }, 0, -0.5],
    ["baseline = target is a note, where others show 0, 50%, 100% or a division by zero", { baseline: 5, target: 5, current: 5 }, "score/no-distance"],
    ["baseline = target = 0 is the same note", { baseline: 0, target: 0, current: 3 }, "score/no-distance"],
    ["no baseline and a target of 0 is a fall from somewhere", { target: 0, current: 3 }, "score/baseline-missing"],
    ["no baseline and a negative target is a fall from somewhere", { target: -12, current: -6 }, "score/baseline-missing"],
    ["no baseline for a metric that should fall is asked for, not taken as 0", { target: 5, current: 8, direction: "down" }, "score/baseline-missing"],
    ["no baseline for a metric that should rise counts from 0", { target: 8, current: 4, direction: "up" }, 0.5],
    ["with a baseline the way from it decides, whatever the metric", { baseline: 10, target: 20, current: 15, direction: "down" }, 0.5],
    ["no check-in yet is blank, where others show 0% or a green KPI", { baseline: 1, target: 2 }, null],
    ["no target is blank, where others show a healthy KPI", { baseline: 1, current: 2 }, null],
    ["yes is no number", { target: 5, current: true }, "argument/yes-no-as-number"],
  ]);
});

describe("at least", () => {
  const atLeast = (given: GivenKeyResult): GivenKeyResult => ({ ...given, measure: "at_least" });
  check([
    ["exactly on the limit is 1, where a strict comparison shows 0", atLeast({ target: 90, current: 90 }), 1],
    ["above the limit is 1", atLeast({ target: 90, current: 99 }), 1, 1.1],
    ["below it falls off with the distance, where others know only 0 and 100", atLeast({ target: 90, current: 81 }), 0.9],
    ["from a baseline below the limit it is linear", atLeast({ baseline: 60, target: 90, current: 75 }), 0.5],
    ["behind that baseline it is 0", atLeast({ baseline: 60, target: 90, current: 50 }), 0, -1 / 3],
    ["a baseline on the good side does not count", atLeast({ baseline: 95, target: 90, current: 81 }), 0.9],
    ["baseline = target is a level to hold", atLeast({ baseline: 90, target: 90, current: 90 }), 1],
    ["twice the limit away is 0 and not negative", atLeast({ target: 10, current: -15 }), 0, -1.5],
    ["a limit of 0 kept", atLeast({ target: 0, current: 0 }), 1],
    ["a limit of 0 missed has no distance to measure by", atLeast({ target: 0, current: -1 }), 0],
    ["a negative limit", atLeast({ target: -10, current: -15 }), 0.5],
  ]);
});

describe("at most", () => {
  const atMost = (given: GivenKeyResult): GivenKeyResult => ({ ...given, measure: "at_most" });
  check([
    ["exactly on the limit is 1, where a strict comparison shows 0", atMost({ target: 40, current: 40 }), 1],
    ["below the limit is 1", atMost({ target: 1, current: 0.8 }), 1, 1.2],
    ["above it falls off with the distance", atMost({ target: 40, current: 42 }), 0.95],
    ["twice the limit is 0", atMost({ target: 40, current: 80 }), 0],
    ["from a baseline above the limit it is linear", atMost({ baseline: 15, target: 12, current: 12.4 }), 2.6 / 3],
    ["zero complaints kept", atMost({ target: 0, current: 0 }), 1],
    ["zero complaints missed", atMost({ target: 0, current: 2 }), 0],
    ["zero complaints approached from a baseline", atMost({ baseline: 10, target: 0, current: 4 }), 0.6],
  ]);
});

describe("between", () => {
  const between = (given: GivenKeyResult): GivenKeyResult => ({ ...given, measure: "between" });
  check([
    ["inside is 1", between({ target: 3, upper: 5, current: 4 }), 1, 1],
    ["on either bound is 1", between({ target: 3, upper: 5, current: 5 }), 1],
    ["half a width outside is 0.5", between({ target: 3, upper: 5, current: 6 }), 0.5],
    ["below as above", between({ target: 3, upper: 5, current: 2 }), 0.5],
    ["far outside is 0", between({ target: 3, upper: 5, current: 50 }), 0, -21.5],
    ["bounds in either order", between({ target: 5, upper: 3, current: 4 }), 1],
    ["a missing bound is asked for", between({ target: 3, current: 4 }), "score/upper-missing"],
    ["a range in one cell has both bounds", between({ target: { value: 2, unit: "multiple", upper: 3.5, typed: "2–3.5x" }, current: 3 }), 1],
    ["a band without width is a note", between({ target: 3, upper: 3, current: 3 }), "score/empty-band"],
  ]);
});

describe("done", () => {
  const done = (current: GivenKeyResult["current"]): GivenKeyResult => ({ measure: "done", current });
  check([
    ["yes", done(true), 1],
    ["no is 0 and not blank", done(false), 0],
    ["1", done(1), 1],
    ["0", done(0), 0],
    ["100%", done(percent(100)), 1],
    ["half done is neither", done(0.5), "score/not-done-or-open"],
    ["nothing yet", done(null), null],
  ]);

  it("does not look at baseline and target, whatever stands there", () => {
    const words = { kind: "words", typed: "live", note: { key: "number/not-a-number" } } as const;
    const given = { ...keyResult(done(true)), target: words, baseline: words };
    expect(keyResultScore(given)).toEqual({ ok: true, value: 1 });
    expect(keyResultScore({ ...given, current: words })).toEqual({ ok: false, note: { key: "argument/not-yes-or-no", data: { text: "live" } } });
  });
});

describe("a blank measure is read from the target", () => {
  check([
    ["≤ 10% is at most", { target: { ...percent(10), bound: "atMost" }, current: 0.1 }, 1],
    ["10+ is at least", { target: { value: 10, unit: "number", bound: "atLeast", typed: "10+" }, current: 12 }, 1],
    ["2–3.5x is between", { target: { value: 2, unit: "multiple", upper: 3.5, typed: "2–3.5x" }, current: 3.5 }, 1],
    ["an upper bound makes it between", { target: 3, upper: 5, current: 4 }, 1],
    ["a chosen measure has the last word", { target: { ...percent(10), bound: "atMost" }, current: 0.05, measure: "reach" }, 0.5],
  ]);
});

describe("units", () => {
  check([
    ["4.5% as text and 0.045 as number are the same", { target: percent(4.5), current: 0.045 }, 1],
    ["a baseline of 0 needs no percent sign", { baseline: 0, target: percent(4.5), current: percent(9) }, 1, 2],
    ["4.5 beside 4.5% is not silently 450%", { target: percent(4.5), current: 4.5 }, "score/unit-missing"],
    ["above 100% a plain number may be above 1", { baseline: percent(100), target: percent(150), current: 1.25 }, 0.5],
    ["22 beside 24 h is not silently 22 seconds", { target: seconds(86400, "24 h"), current: 22, measure: "at_most" }, "score/unit-missing"],
    ["53 beside 45 s is seconds", { baseline: seconds(37, "37 s"), target: seconds(45, "45 s"), current: 41 }, 0.5],
    ["no time at all needs no unit", { target: seconds(45, "45 s"), current: 0 }, 0],
    ["a count beside a percent", { target: percent(4.5), current: count(45) }, "score/units-differ"],
    ["two currencies", { target: money(10, "EUR"), current: money(10, "USD") }, "score/units-differ"],
    ["two scales of ratings", { target: rating(4.5, 5), current: rating(9, 10) }, "score/units-differ"],
    ["one scale", { baseline: rating(4, 5), target: rating(5, 5), current: rating(4.5, 5) }, 0.5],
    ["a plain number fits beside a rating", { baseline: 4, target: rating(5, 5), current: 4.5 }, 0.5],
    ["a unit of the upper bound counts too", { target: percent(3), upper: count(5), current: 0.04, measure: "between" }, "score/units-differ"],
  ]);
});

describe("properties", () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const given = fc.record({
    baseline: fc.option(value),
    target: fc.option(value),
    current: fc.option(value),
    upper: fc.option(value),
    measure: fc.constantFrom("reach", "at_least", "at_most", "between", null),
  });

  it("a score is from 0 to 1, blank or a note", () => {
    fc.assert(
      fc.property(given, (figures) => {
        const outcome = keyResultScore(keyResult(figures));
        if (outcome.ok && outcome.value !== null) {
          expect(outcome.value).toBeGreaterThanOrEqual(0);
          expect(outcome.value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("being at the target is exactly 1 under every measure", () => {
    fc.assert(
      fc.property(value, value, fc.constantFrom("reach", "at_least", "at_most"), (baseline, target, measure) => {
        fc.pre(baseline !== target);
        expect(keyResultProgress(keyResult({ baseline, target, current: target, measure }))).toEqual({ ok: true, value: 1 });
      }),
    );
  });

  it("turning every sign around changes nothing under reach with a baseline", () => {
    fc.assert(
      fc.property(value, value, value, (baseline, target, current) => {
        const mirrored = keyResult({ baseline: -baseline, target: -target, current: -current });
        const outcome = keyResultScore(keyResult({ baseline, target, current }));
        const other = keyResultScore(mirrored);
        expect(other.ok).toBe(outcome.ok);
        if (outcome.ok && other.ok) expect(other.value).toBeCloseTo(outcome.value ?? 0, 9);
      }),
    );
  });
});
