import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalText } from "../../../src/core/text/normal-text";

/** Any code units at all, halves of surrogate pairs included. */
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe("normalText", () => {
  it.each([
    ["ÜBER Ёлка", "über елка"],
    ["۱۲٣٤ ٪", "1234 %"],
    ["كتاب يك", "کتاب یک"],
    ["12\u00a0000\u202f000", "12 000 000"],
    ["−5 ‐6", "-5 -6"],
    ["«а»", '"а"'],
    ["a\tb\nc", "a b\nc"],
    ["İstanbul", "İstanbul"],
  ])("folds %j to %j", (typed, folded) => expect(normalText(typed).folded).toBe(folded));

  it("leads back into a text that is not composed", () => {
    const typed = "рост й\u0306 и\u0306 5%";
    const text = normalText(typed);
    const at = text.folded.indexOf("5");
    expect(typed.slice(text.toOriginal(at), text.toOriginal(at + 2))).toBe("5%");
    expect(text.toOriginal(text.folded.length)).toBe(typed.length);
  });

  it("keeps places and never throws, whatever is typed", () => {
    fc.assert(
      fc.property(anyUnits, (typed) => {
        const text = normalText(typed);
        expect(text.original).toBe(typed);
        expect(text.toOriginal(0)).toBe(0);
        expect(text.toOriginal(text.folded.length)).toBe(typed.length);
        if (typed.normalize("NFC") === typed) expect(text.folded).toHaveLength(typed.length);
      }),
    );
  });

  it("folds what is folded to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const once = normalText(typed).folded;
        expect(normalText(once).folded.toLowerCase()).toBe(once.toLowerCase());
      }),
    );
  });
});
