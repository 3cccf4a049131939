import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalText } from "../../../src/core/text/normal-text";
import { splitWords } from "../../../src/core/text/words";

const keys = (typed: string): string[] => splitWords(normalText(typed)).map((word) => word.key);

describe("splitWords", () => {
  it.each<[typed: string, words: string[]]>([
    ["Cut churn to 3%.", ["cut", "churn", "to", "3", "%", "."]],
    ["«очень много»", ['"', "очень", "много", '"']],
    ["می‌خواهیم ۵٪", ["میخواهیم", "5", "%"]],
    ["کـــم", ["کم"]],
    ["creators’ storefronts", ["creators", "'", "storefronts"]],
    ["don’t", ["don't"]],
    ["8%-дан", ["8", "%", "-", "дан"]],
    ["GA4", ["ga", "4"]],
    ["e\u00adcommerce", ["ecommerce"]],
    ["\u200f۳۰\u200e٪", ["30", "%"]],
    ["🚀 5", ["🚀", "5"]],
    ["қосу үшін", ["қосу", "үшін"]],
    ["", []],
  ])("splits %j", (typed, words) => expect(keys(typed)).toEqual(words));

  it("mends Latin letters inside Cyrillic words and leaves Latin words alone", () => {
    expect(keys("жеткiзу тенгe CPA SEO CACты")).toEqual(["жеткізу", "тенге", "cpa", "seo", "cacты"]);
  });

  it("says what stands between two words", () => {
    const gaps = splitWords(normalText("a b  c\nd:e \u200f f")).map((word) => word.gap);
    expect(gaps).toEqual(["line", "space", "spaces", "line", "none", "none", "spaces"]);
  });

  it("knows digits only in the scripts of its languages", () => expect(splitWords(normalText("5 ५")).map((word) => word.kind)).toEqual(["digits", "mark"]));

  it("covers every letter and digit once, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const { folded } = normalText(typed);
        let end = 0;
        let covered = "";
        for (const word of splitWords(normalText(typed))) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
          covered += folded.slice(word.start, word.end);
        }
        const letters = (text: string): string => text.replace(/[^\p{L}0-9]/gu, "").replace(/\u0640/g, "");
        expect(letters(covered)).toBe(letters(folded));
      }),
    );
  });
});
