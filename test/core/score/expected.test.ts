import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedProgress } from "../../../src/core/score/expected";

describe("expectedProgress", () => {
  it.each([
    ["on the first day", 100, 200, 100, 0],
    ["halfway", 100, 200, 150, 0.5],
    ["on the due date", 100, 200, 200, 1],
    ["before the window it is clamped", 100, 200, 50, 0],
    ["after the window it is clamped and does not freeze a status", 100, 200, 900, 1],
    ["one day, the day before", 100, 100, 99, 0],
    ["one day, on it", 100, 100, 100, 1],
  ])("%s", (_, start, due, asOf, expected) => {
    expect(expectedProgress(start, due, asOf)).toEqual({ ok: true, value: expected });
  });

  it("asks to correct a due date before the start", () => {
    expect(expectedProgress(200, 100, 150)).toEqual({ ok: false, note: { key: "score/due-before-start" } });
  });

  it("never falls as days go by", () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(day, fc.nat(1000), day, fc.nat(100), (start, length, asOf, later) => {
        const now = expectedProgress(start, start + length, asOf);
        const then = expectedProgress(start, start + length, asOf + later);
        expect(now.ok && then.ok && then.value >= now.value).toBe(true);
      }),
    );
  });
});
