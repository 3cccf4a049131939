import { describe, expect, it } from "vitest";
import { checkLine } from "../../src/build/check";

describe("a line of the check command", () => {
  it("is answered with the verdict and everything behind it", () => {
    expect(checkLine('{"id": "a1", "kind": "key_result", "text": "Launch the blog"}')).toMatchObject({
      id: "a1",
      lang: "en",
      verdict: "revise",
      nature: "activity",
      quantity: { baseline: null, target: null, delta: null, unit: null, direction: null },
      deadline: null,
      findings: [{ rule: "no-activity-key-result", severity: "error", span: [0, 15], message: "“Launch the blog” is work to be done, not a result." }],
      rewrite: expect.stringContaining("{baseline}"),
    });
  });

  it("takes a language that is given", () => {
    expect(checkLine('{"id": 7, "kind": "objective", "text": "SEO", "lang": "pl"}')).toMatchObject({ id: 7, lang: "pl" });
  });

  it.each([
    ["{", "This line is not valid JSON."],
    ["[1]", "There is no text to check."],
    ["12", "This line is not a JSON object."],
    ["null", "This line is not a JSON object."],
    ['{"id": "a"}', "There is no text to check."],
    ['{"id": "a", "text": "  "}', "There is no text to check."],
    ['{"text": "SEO", "kind": "goal"}', "The kind must be one of objective, key_result, initiative."],
    ['{"text": "SEO", "lang": "xx"}', 'The language "xx" is not known.'],
  ])("%s is refused in words", (line, error) => expect(checkLine(line)).toMatchObject({ error }));
});
