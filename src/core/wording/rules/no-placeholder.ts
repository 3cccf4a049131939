import { levels, type Rule } from "./rule";

export const noPlaceholder: Rule = {
  id: "no-placeholder",
  severity: levels("error"),
  appliesTo: ["objective", "key_result", "initiative"],
  sources: [
    { from: ["S3", "S4"], says: "their examples hold X% and XX/XX; a statement with a placeholder is unfinished" },
  ],
  isLanguageFree: true,
  examples: {
    bad: [
      { kind: "key_result", text: "Grow trial sign-ups from 300 to [N] a month", marked: "[N]" },
      { kind: "initiative", text: "Brief the agency on the autumn campaign, budget TBD", marked: "TBD" },
      { kind: "key_result", text: "Lift the reply rate from 4% to XX%", marked: "XX" },
    ],
    good: [
      { kind: "key_result", text: "Lift the reply rate from {baseline} to {target}" },
      { kind: "key_result", text: "Grow followers on X from 2,000 to 5,000" },
    ],
  },
  check({ text, placeholders }) {
    const [span] = placeholders;
    return span === undefined ? null : { span, data: { text: text.slice(...span) } };
  },
};
