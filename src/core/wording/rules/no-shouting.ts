import { levels, wholeSpan, type Rule } from "./rule";

const CAPITALS_FROM = 12;

export const noShouting: Rule = {
  id: "no-shouting",
  severity: levels("suggestion"),
  appliesTo: ["objective", "key_result", "initiative"],
  sources: [
    { from: ["S0"], says: "wording analysis: wording that meets resistance" },
  ],
  isLanguageFree: true,
  examples: {
    bad: [{ kind: "key_result", text: "RAISE THE REPLY RATE FROM 4% TO 7%", marked: "RAISE THE REPLY RATE FROM 4% TO 7%" }],
    good: [{ kind: "key_result", text: "Raise MQL to SQL conversion from 14% to 20%" }],
  },
  check(statement) {
    const { text } = statement;
    const isRaised = text === text.toUpperCase() && text !== text.toLowerCase();
    if (!isRaised && !text.includes("!!")) return null;
    // Letters of scripts without capitals do not shout.
    const letters = isRaised ? text.replace(/[^\p{Lu}\p{Ll}]/gu, "") : "";
    const isCapital = letters.length >= CAPITALS_FROM && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
    return isCapital || text.includes("!!") ? { span: wholeSpan(statement) } : null;
  },
};
