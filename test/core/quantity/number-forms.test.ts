import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales/index";
import { numberWords } from "../../../src/core/quantity/number-forms";
import { normalText } from "../../../src/core/text/normal-text";
import { splitWords } from "../../../src/core/text/words";

describe.each(LANGUAGES)("the number table of %s", (language) => {
  const forms = LOCALES[language].numbers();

  it("spells every entry as the word splitter leaves it", () => {
    for (const key of forms.words.keys()) {
      const words = splitWords(normalText(key)).map((word) => word.key);
      expect(words.join(" "), key).toBe(key);
    }
  });

  it("spells every case ending folded", () => {
    for (const ending of [...forms.endings, ...forms.looseEndings, ...forms.ordinalEndings]) expect(normalText(ending).folded).toBe(ending);
  });

  it("reads every number word as a number or as part of one", () => {
    for (const [key, meaning] of forms.words) if (meaning.cardinal !== undefined) expect(meaning.cardinal, key).toBeGreaterThanOrEqual(0);
  });
});

describe("numberWords", () => {
  const dates = LOCALES.en.numbers().dates;

  it("collects the roles of a spelling, notes dots and the length of longer entries", () => {
    const words = numberWords([[{ cardinal: 5 }, "five"], [{ scale: 1000 }, "five,k."], [{ fraction: 0.5 }, "by half"]], dates);
    expect(words.get("five")).toEqual({ cardinal: 5, scale: 1000 });
    expect(words.get("k")).toEqual({ scale: 1000, dotted: true });
    expect(words.get("by")).toEqual({ more: 1 });
    expect(words.get("june")).toEqual({ date: true });
  });
});
