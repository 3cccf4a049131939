import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byGravity, markText } from "../../../sidebar/review/marks";
import type { Severity } from "../../../src/core/wording/wording";

function finding(severity: Severity, start: number, end: number) {
  return { severity, span: [start, end] as const };
}

/** A marked text as `plain[error:words]plain`. */
function drawn(text: string, ...findings: ReturnType<typeof finding>[]): string {
  return markText(text, findings)
    .map((part) => (part.severity === null ? part.text : `[${part.severity}:${part.text}]`))
    .join("");
}

describe("markText", () => {
  it.each([
    ["words in the middle", [finding("error", 6, 8)], "words [error:in] the middle"],
    ["first and last", [finding("warning", 0, 5), finding("error", 10, 14)], "[warning:first] and [error:last]"],
    ["a span that is too long", [finding("error", 19, 99)], "a span that is too [error:long]"],
    ["an empty span", [finding("error", 3, 3)], "an empty span"],
    ["a span backwards", [finding("error", 6, 2)], "a span backwards"],
    ["the whole statement", [finding("error", 0, 19)], "the whole statement"],
    [" whole but for spaces ", [finding("error", 1, 21)], " whole but for spaces "],
    ["graver words win", [finding("suggestion", 0, 12), finding("error", 7, 16)], "[suggestion:graver ][error:words][error: win]"],
    ["", [finding("error", 0, 3)], ""],
  ])("%j", (text, findings, expected) => {
    expect(drawn(text, ...findings)).toBe(expected);
  });

  it("keeps the text whole, whatever the spans", () => {
    const anyFinding = fc.tuple(fc.constantFrom<Severity>("error", "warning", "suggestion"), fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(anyFinding), (text, all) => {
        const parts = markText(text, all.map(([severity, start, end]) => finding(severity, start, end)));
        expect(parts.map((part) => part.text).join("")).toBe(text);
        expect(parts.every((part) => part.text !== "")).toBe(true);
      }),
    );
  });
});

describe("byGravity", () => {
  it("puts errors first and keeps the order within a severity", () => {
    const findings = [finding("suggestion", 1, 2), finding("error", 3, 4), finding("warning", 5, 6), finding("error", 7, 8)];
    expect(byGravity(findings).map(({ span }) => span[0])).toEqual([3, 7, 5, 1]);
  });
});
