import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack } from "../../../src/build/pack";
import { LANGUAGES, LOCALES } from "../../../src/core/locales";
import { unpack } from "../../../src/core/locales/unpack";

describe("unpack", () => {
  it("gives back what was packed, maps, sets and characters of every plane included", () => {
    const word = fc.string({ unit: "binary", maxLength: 12 });
    const table = fc.record({
      words: fc.array(word, { maxLength: 30 }),
      map: fc.array(fc.tuple(word, fc.integer())).map((entries) => new Map(entries)),
      set: fc.array(word).map((members) => new Set(members)),
      deep: fc.dictionary(fc.string({ maxLength: 5 }).filter((key) => !key.startsWith("$") && key !== "__proto__"), fc.boolean()),
    });
    fc.assert(
      fc.property(table, (value) => {
        expect(unpack(pack(value))).toEqual({ ...value, deep: { ...value.deep } });
      }),
      { numRuns: 200 },
    );
  });

  it.each(LANGUAGES)("gives back the messages of %s, in a form HtmlService leaves alone", (code) => {
    const messages = LOCALES[code].messages();
    const packed = pack(messages);
    expect(unpack(packed)).toEqual(messages);
    expect(packed).toMatch(/^[!-~]*$/);
    expect(packed).not.toMatch(/["'\\`<&$%/]/);
  });
});
