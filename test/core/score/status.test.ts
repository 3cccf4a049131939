import { describe, expect, it } from "vitest";
import { gradeAtClose } from "../../../src/core/score/grade";
import { statusOf } from "../../../src/core/score/status";

describe("statusOf", () => {
  it.each([
    ["done at 1", 1, 0.5, false, "done"],
    ["done before the start", 1, 0, false, "done"],
    ["done needs no news", 1, 0.5, true, "done"],
    ["not started while nothing is expected", 0.3, 0, false, "not-started"],
    ["nothing expected and no value", null, 0, false, "not-started"],
    ["on the expected line", 0.5, 0.5, false, "on-track"],
    ["ahead of it", 0.9, 0.5, false, "on-track"],
    ["0.9 of it, exactly", 0.63, 0.7, false, "on-track"],
    ["just under 0.9 of it", 0.449, 0.5, false, "at-risk"],
    ["0.7 of it, exactly", 0.49, 0.7, false, "at-risk"],
    ["under 0.7 of it", 0.34, 0.5, false, "off-track"],
    ["nothing done", 0, 0.5, false, "off-track"],
    ["old news is never green, as it is elsewhere until somebody looks", 0.5, 0.5, true, "stale"],
    ["an alarm stays an alarm when it is old", 0.4, 0.5, true, "at-risk"],
    ["and so does the louder one", 0.1, 0.5, true, "off-track"],
    ["no value is no progress of 0%, as it is elsewhere", null, 0.5, false, "no-value"],
    ["no dates: no pace to judge by", 0.5, null, false, null],
    ["no dates, but old", 0.5, null, true, "stale"],
    ["no dates, but done", 1, null, false, "done"],
    ["nothing at all", null, null, true, null],
    ["after the due date the whole is expected", 0.8, 1, false, "at-risk"],
  ] as const)("%s", (_, score, expected, stale, status) => {
    expect(statusOf({ score, expected, stale })).toEqual({ ok: true, value: status });
  });

  it("takes a team's own thresholds", () => {
    expect(statusOf({ score: 0.4, expected: 0.5, stale: false }, { onTrack: 0.8, atRisk: 0.5 })).toEqual({ ok: true, value: "on-track" });
  });

  it.each([-0.1, 54])("does not take %s for an expected share", (expected) => {
    expect(statusOf({ score: 0.5, expected, stale: false })).toEqual({ ok: false, note: { key: "score/expected-range", data: { value: expected } } });
  });
});

describe("gradeAtClose", () => {
  it.each([
    [1, "green", false],
    [0.7, "green", true],
    [0.69, "amber", true],
    [0.65, "amber", true],
    [0.6, "amber", true],
    [0.59, "amber", false],
    [0.4, "amber", false],
    [0.35, "red", false],
    [0, "red", false],
  ] as const)("%s is %s, praised: %s; no score is without a grade", (score, color, wellSetStretch) => {
    expect(gradeAtClose(score)).toEqual({ color, wellSetStretch });
  });
});
