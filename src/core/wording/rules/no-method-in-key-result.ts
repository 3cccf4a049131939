import { levels, spanOf, wordsOf, type Rule } from "./rule";

export const noMethodInKeyResult: Rule = {
  id: "no-method-in-key-result",
  severity: levels("suggestion", { classic: "off", scorecard: "off" }),
  appliesTo: ["key_result"],
  sources: [
    { from: ["S1"], says: "a key result never says how we get there" },
  ],
  examples: {
    bad: [{ kind: "key_result", text: "Raise the reply rate from 4% to 7% by rewriting the welcome email", marked: "by rewriting the welcome email" }],
    good: [{ kind: "key_result", text: "Raise the reply rate from 4% to 7%" }],
  },
  check(statement) {
    if (statement.nature !== "outcome") return null;
    const means = statement.terms.filter((term) => term.zone === "means" && term.kind !== "mark");
    const [first] = means;
    const last = means[means.length - 1];
    if (first === undefined || last === undefined || means.some((term) => term.kind === "number") || !means.some((term) => term.senses.some((sense) => sense.form !== undefined))) return null;
    return { span: spanOf(first, last), data: { text: wordsOf(statement, spanOf(first, last)) } };
  },
};
