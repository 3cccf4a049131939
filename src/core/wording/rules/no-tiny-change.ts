import { levels, spanOf, wordsOf, type Rule } from "./rule";

export const noTinyChange: Rule = {
  id: "no-tiny-change",
  severity: levels("error", { classic: "warning", scorecard: "warning" }),
  appliesTo: ["key_result"],
  sources: [
    { from: ["S1"], says: "if you know exactly how to get there it is not ambitious" },
  ],
  examples: {
    bad: [{ kind: "key_result", text: "Grow organic visits from 48,000 to 48,200 a month", marked: "48,200" }],
    good: [{ kind: "key_result", text: "Grow organic visits from 48,000 to 60,000 a month" }],
  },
  check(statement, limits) {
    const { baseline, target, unit } = statement.quantity;
    if (baseline === null || target === null || statement.nature !== "outcome") return null;
    const step = Math.abs(target - baseline);
    // Near the top of a scale a small step is a long one.
    const room = unit === "percent" && baseline < 100 ? 100 - baseline : unit === "rating" && baseline < 5 ? 5 - baseline : Infinity;
    const size = Math.max(baseline === 0 ? Infinity : step / Math.abs(baseline), step / room);
    const term = statement.roles.target?.term;
    return size >= limits.minChange && step > 0 ? null : term === undefined ? null : { span: spanOf(term), data: { text: wordsOf(statement, spanOf(term)) } };
  },
};
