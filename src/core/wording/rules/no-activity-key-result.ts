import { isCountedWork } from "../judgement";
import { levels, predicateSpan, wordsOf, type Rule } from "./rule";

export const noActivityKeyResult: Rule = {
  id: "no-activity-key-result",
  severity: levels("error"),
  appliesTo: ["key_result"],
  sources: [
    { from: ["S1"], says: "a key result tells how we know, never how we get there" },
    { from: ["S4"], says: "a new website is done or not done" },
  ],
  examples: {
    bad: [
      { kind: "key_result", text: "Launch the spring newsletter", marked: "Launch the spring newsletter" },
      { kind: "key_result", text: "New booking system implemented by end of May", marked: "implemented" },
      { kind: "key_result", text: "Redesign the pricing page so that fewer visitors leave", marked: "Redesign the pricing page" },
    ],
    good: [
      { kind: "key_result", text: "Grow bookings through the new system from 40 to 90 a week" },
      { kind: "key_result", text: "Registration shortened from 9 to 5 minutes" },
    ],
  },
  check(statement) {
    if (statement.nature !== "activity" || isCountedWork(statement)) return null;
    const span = predicateSpan(statement);
    return { span, data: { text: wordsOf(statement, span) } };
  },
};
