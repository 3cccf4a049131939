import { levels, wholeSpan, type Rule } from "./rule";

export const limitLength: Rule = {
  id: "limit-length",
  severity: levels("error", { classic: "warning" }),
  appliesTo: ["objective", "key_result", "initiative"],
  sources: [
    { from: ["S1", "S4"], says: "short and plain" },
    { from: ["S0"], says: "wording analysis: over-long sentences" },
  ],
  isLanguageFree: true,
  examples: {
    bad: [
      {
        kind: "objective",
        text: "Help the garden centers of the whole northern region recommend our range of peat-free soils to the many gardeners who have never before thought about what is inside the heavy bags that they carry home every spring",
        marked: "Help the garden centers of the whole northern region recommend our range of peat-free soils to the many gardeners who have never before thought about what is inside the heavy bags that they carry home every spring",
      },
    ],
    good: [{ kind: "objective", text: "Make peat-free soil the natural choice of northern gardeners" }],
  },
  check(statement, limits) {
    const count = statement.length;
    const limit = Math.floor(limits.maxWords / (statement.lexicon.grammar.wordLoad ?? 1));
    return count > limit ? { span: wholeSpan(statement), data: { count, limit } } : null;
  },
};
