import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales";
import { morphology } from "../../../src/core/locales/en/morphology";
import type { LexiconTables, Morphology } from "../../../src/core/wording/lexicon-data";
import { entriesOf, formsOf, openingOf } from "../../../src/core/wording/lexicon-entries";
import { GAP_NAMES } from "../../../src/core/wording/terms";

describe("English morphology", () => {
  it.each([
    ["launch", ["launch", "launches", "launched", "launching"]],
    ["cut", ["cut", "cuts", "cut", "cut", "cutting"]],
    ["write", ["write", "writes", "wrote", "written", "writing"]],
    ["carry out", ["carry out", "carries out", "carried out", "carrying out"]],
    ["optimize", ["optimize", "optimizes", "optimized", "optimizing", "optimise", "optimises", "optimised", "optimising"]],
  ])("inflects the verb %s", (lemma, forms) => expect(Array.from(morphology.verb(lemma), ([form]) => form)).toEqual(forms));

  it.each([
    ["blog post", ["blog post", "blog posts"]],
    ["sign-up", ["sign-up", "sign-ups", "signup", "signups"]],
    ["cost per lead", ["cost per lead", "cost per leads"]],
    ["piece of content", ["piece of content", "pieces of content"]],
    ["company", ["company", "companies"]],
    ["loyalty program", ["loyalty program", "loyalty programs", "loyalty programme", "loyalty programmes"]],
  ])("inflects the noun %s", (lemma, forms) => expect([...morphology.noun(lemma)]).toEqual(forms));
});

describe.each(LANGUAGES)("the words of %s", (code) => {
  const lexicon = LOCALES[code].lexicon();

  it("finds nothing where there is nothing", () => {
    expect(lexicon.find([], 0)).toBeNull();
    expect(lexicon.find(["zzzzz"], 0)).toBeNull();
    for (const word of ["tostring", "constructor", "__proto__"]) expect(lexicon.find([word], 0)).toBeNull();
  });

  it("leaves only gaps that have a name in its rewrites", () => {
    const { keyResults, objectives, ...others } = lexicon.rewrites ?? { keyResults: {}, objectives: {} };
    const forms = [...Object.values(keyResults).flat(), ...Object.values(objectives), ...Object.values(others).flat()];
    expect(forms.length).toBeGreaterThan(20);
    for (const form of forms) for (const [, gap = ""] of form.matchAll(/\{([^}]*)\}/g)) expect(GAP_NAMES).toContain(gap);
  });
});

describe.each(LANGUAGES)("the lexicon of %s", (language) => {
  it("finds every form of a word by its first two letters, unless its language says otherwise", async () => {
    const { tables } = (await import(`../../../src/core/locales/${language}/lexicon.ts`)) as { tables: LexiconTables };
    const { morphology } = (await import(`../../../src/core/locales/${language}/morphology.ts`)) as { morphology: Morphology };
    const lost: string[] = [];
    for (const entry of entriesOf(tables)) {
      const opening = openingOf(entry.lemma, morphology);
      if (opening === null || morphology.opensOtherwise?.(entry.lemma) === true) continue;
      for (const [form] of formsOf(entry, morphology)) if (openingOf(form, morphology) !== opening) lost.push(`${entry.lemma} → ${form}`);
    }
    expect(lost).toEqual([]);
  });
});
