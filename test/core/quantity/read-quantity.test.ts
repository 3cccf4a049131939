import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales/index";
import type { LanguageCode } from "../../../src/core/locales/locale";
import type { MessageKey } from "../../../src/core/locales/messages";
import { sayNote } from "../../../src/core/locales/say";
import { cellValue } from "../../../src/core/quantity/quantity";
import { readQuantity } from "../../../src/core/quantity/read-quantity";

describe("readQuantity says why there is no quantity", () => {
  it.each<[key: MessageKey, language: LanguageCode, texts: string[]]>([
    ["number/blank", "en", ["", "   ", "\u00a0"]],
    ["number/placeholder", "en", ["X%", "XX/XX", "XX/XX/XX", "[baseline]", "{target}", "??", "N leads", "€???", "xx"]],
    ["number/placeholder", "fa", ["X٪", "٪X"]],
    ["number/placeholder", "ru", ["Х%", "ХХ", "[базовое значение]"]],
    ["number/several", "en", ["from 5 to 10", "5; 6", "10, 20", "4.5% 5%"]],
    ["number/several", "kk", ["8%-дан 15%-ға"]],
    ["number/date", "en", ["30 June", "2026-06-30", "9/30", "06/30/26"]],
    ["number/date", "ru", ["15.09", "1 декабря", "31.12.2026"]],
    ["number/date", "fa", ["۱۴۰۵/۰۶/۳۱", "۳۱ شهریور"]],
    ["number/sentence", "en", ["Grow the number of leads that come to 5 this"]],
    ["number/too-long", "en", ["5 ".padEnd(80, "leads ")]],
    ["number/too-many-digits", "en", ["1234567890123456"]],
    ["number/not-a-number", "en", ["abc", "Q3", "24/7", "done", "—", "GA4", "1.2.3"]],
  ])("%s in %s", (key, language, texts) => {
    for (const text of texts) {
      const reading = readQuantity(text, LOCALES[language]);
      expect(reading.ok ? text : reading.note.key, text).toBe(key);
    }
  });

  it("says it in a sentence", () => {
    const reading = readQuantity("X%", LOCALES.en);
    expect(reading.ok ? "" : sayNote(LOCALES.en, reading.note)).toBe("“X%” still waits for its number. Put the number in its place.");
  });
});

describe("cellValue", () => {
  it("keeps a percent as its fraction and everything else as it is", () => {
    expect(cellValue({ value: 4.5, unit: "percent" })).toBe(0.045);
    expect(cellValue({ value: 157, unit: "duration" })).toBe(157);
  });
});

describe.each(LANGUAGES)("readQuantity in %s", (language) => {
  it("answers anything that is typed", () => {
    const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    const pieces = fc.constantFrom(..."0123456789۵٣.,٫٬/:-–+%٪$€₽()# xхkкmмс".split(""), "тыс.", "млн", "درصد", "proc.", "-дан", " из ", " of ", "½", "1e3", "\n");
    fc.assert(
      fc.property(fc.oneof(anyUnits, fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(""))), (text) => {
        const reading = readQuantity(text, LOCALES[language]);
        if (reading.ok) expect(Number.isFinite(reading.value.value)).toBe(true);
        else expect(sayNote(LOCALES.en, reading.note)).not.toMatch(/\{\w+\}/);
      }),
      { numRuns: 1000 },
    );
  });
});
