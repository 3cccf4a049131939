import { levels, wholeSpan, wordsOf, type Rule } from "./rule";

export const noBareTopic: Rule = {
  id: "no-bare-topic",
  severity: levels("error"),
  appliesTo: ["objective", "key_result", "initiative"],
  sources: [
    { from: ["S4"], says: "market research: run it, improve it, cut it?" },
  ],
  examples: {
    bad: [
      { kind: "objective", text: "Influencer marketing", marked: "Influencer marketing" },
      { kind: "key_result", text: "Landing page conversion rate", marked: "Landing page conversion rate" },
      { kind: "initiative", text: "Podcasts and webinars", marked: "Podcasts and webinars" },
    ],
    good: [
      { kind: "objective", text: "Customers tell our story better than we do" },
      { kind: "objective", text: "From unknown newcomer to the name bakers trust" },
    ],
  },
  check(statement) {
    const span = wholeSpan(statement);
    return statement.nature === "bare_topic" && statement.terms.length > 0 ? { span, data: { text: wordsOf(statement, span) } } : null;
  },
};
