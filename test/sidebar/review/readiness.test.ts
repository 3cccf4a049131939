import { describe, expect, it } from "vitest";
import type { JudgedStatement } from "../../../sidebar/review/judged-plan";
import { countVerdicts, readinessMessage } from "../../../sidebar/review/readiness";
import { en } from "../../../src/core/locales/en";
import { say } from "../../../src/core/locales/say";
import type { Verdict } from "../../../src/core/wording/wording";
import { checkStatement } from "../scripted-check";
import { readingOf } from "../plans";

function planOf(...verdicts: (Verdict | null)[]): JudgedStatement[] {
  return readingOf(verdicts.map(() => ({ text: "" }))).statements.map((statement, index) => {
    const verdict = verdicts[index] ?? null;
    const check = verdict && { ...checkStatement({ text: "", kind: "key_result" }), verdict };
    return { key: String(index), hasOwnId: false, statement, check };
  });
}

describe("countVerdicts", () => {
  it("counts what is judged", () => {
    expect(countVerdicts(planOf("ready", "revise", null, "ready", "discuss"))).toEqual({ ready: 2, discuss: 1, revise: 1 });
    expect(countVerdicts([])).toEqual({ ready: 0, discuss: 0, revise: 0 });
  });
});

describe("readinessMessage", () => {
  it.each([
    [{ ready: 9, discuss: 3, revise: 2 }, "2 statements to revise"],
    [{ ready: 0, discuss: 3, revise: 1 }, "1 statement to revise"],
    [{ ready: 9, discuss: 1, revise: 0 }, "Nothing to revise, 1 statement to discuss"],
    [{ ready: 9, discuss: 3, revise: 0 }, "Nothing to revise, 3 statements to discuss"],
    [{ ready: 9, discuss: 0, revise: 0 }, "Ready for sign-off"],
  ])("%j: %s", (counts, expected) => {
    const { key, data } = readinessMessage(counts);
    expect(say(en, key, data)).toBe(expected);
  });
});
