import { describe, expect, it } from "vitest";
import { judgePlan } from "../../../sidebar/review/judged-plan";
import { checkStatement } from "../../../src/core/wording/check";
import { readingOf } from "../plans";

describe("judgePlan", () => {
  it("gives every statement a key of its own, also where IDs are missing or doubled", () => {
    const plan = judgePlan(readingOf([{ id: "KR1", text: "a" }, { text: "b" }, { text: "b" }, { id: "KR2", text: "c" }, { id: "KR2", text: "d" }]));
    expect(plan.map(({ hasOwnId }) => hasOwnId)).toEqual([true, false, false, false, false]);
    expect(new Set(plan.map(({ key }) => key)).size).toBe(5);
  });

  it("keeps the key of a statement with its own ID when it is reworded and moved", () => {
    const [before] = judgePlan(readingOf([{ id: "KR1", text: "a" }]));
    const [, after] = judgePlan(readingOf([{ id: "O1", text: "new" }, { id: "KR1", text: "b" }]));
    expect(after?.key).toBe(before?.key);
  });

  it("says of each statement what the checker says", () => {
    const text = "Launch a content strategy";
    const [judged] = judgePlan(readingOf([{ text }]));
    expect(judged?.check).toEqual(checkStatement({ text, kind: "key_result" }));
  });

  it("judges a statement once", () => {
    const reading = readingOf([{ id: "KR1", text: "a" }, { id: "KR2", text: "b" }]);
    const [first, second] = judgePlan(reading);
    const reworded = { ...reading, statements: reading.statements.map((statement) => (statement.id === "KR2" ? { ...statement, text: "c" } : statement)) };
    const [firstAgain, secondAgain] = judgePlan(reworded);
    expect(firstAgain?.check).toBe(first?.check);
    expect(secondAgain?.check).not.toBe(second?.check);
  });
});
