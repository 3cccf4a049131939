import { isCountedWork } from "../judgement";
import { levels, predicateSpan, wordsOf, type Rule } from "./rule";

export const noCountedActivity: Rule = {
  id: "no-counted-activity",
  severity: levels("warning", { leap: "error", classic: "off", b2b: "off" }),
  appliesTo: ["key_result"],
  sources: [
    { from: ["S1"], says: "calls counted work a task" },
    { from: ["S2", "S3", "S4"], says: "accept it in places" },
  ],
  examples: {
    bad: [
      { kind: "key_result", text: "Publish 14 customer stories", marked: "Publish 14 customer stories" },
      { kind: "key_result", text: "Increase blog posts from 2 to 5 a month", marked: "Increase blog posts from 2 to 5 a month" },
    ],
    good: [
      { kind: "key_result", text: "Grow readers of customer stories from 400 to 900 a month" },
      { kind: "key_result", text: "Raise webinar attendance from 35% to 50%" },
    ],
  },
  check(statement) {
    if (!isCountedWork(statement)) return null;
    const span = predicateSpan(statement);
    return { span, data: { text: wordsOf(statement, span) } };
  },
};
