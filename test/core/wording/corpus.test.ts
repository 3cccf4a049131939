import { describe, expect, it } from "vitest";
import { type CorpusPart, type Figures, judgeCorpus, measure } from "../../../src/build/docs/labelled";
import { LANGUAGES } from "../../../src/core/locales";
import { checkStatement } from "../../../src/core/wording/check";

/** What must never be lost again: a little below the lowest figure of the five languages. */
const FLOORS: { readonly [part in CorpusPart]: Partial<Figures> } = {
  tuned: { precision: 0.98, recall: 0.98, threeWay: 0.95, nature: 0.96, quantity: 0.98, deadline: 0.99, language: 0.985, rewritten: 0.94, cured: 0.96 },
  kept: { precision: 0.88, recall: 0.88, threeWay: 0.86, nature: 0.86, quantity: 0.91, deadline: 0.95, language: 0.98, rewritten: 0.9, cured: 0.98 },
};

const MOST_NOISE: { readonly [part in CorpusPart]: number } = { tuned: 0.03, kept: 0.11 };

describe.each(LANGUAGES.flatMap((language) => (["tuned", "kept"] as const).map((part) => ({ language, part }))))("our own statements in $language, $part", ({ language, part }) => {
  const judged = judgeCorpus(language, part);
  const figures = measure(judged);

  it("are enough to say something", () => expect(figures.statements).toBeGreaterThanOrEqual(150));

  it.each(Object.entries(FLOORS[part]) as [keyof Figures, number][])("are judged with a %s of at least %d", (figure, floor) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(floor);
  });

  it("are left alone when they are good", () => expect(figures.noise).toBeLessThanOrEqual(MOST_NOISE[part]));

  it("are pointed at by every finding, in words of their own", () => {
    for (const { label, check } of judged) {
      for (const { span } of check.findings) {
        expect(span[0]).toBeLessThan(span[1]);
        expect(label.text.slice(...span)).toBe(label.text.slice(...span).trim());
      }
      if (check.deadline !== null) expect(label.text).toContain(check.deadline);
    }
  });

  it("get outcomes and rewrites that pass when they are checked again", () => {
    const refused = judged.flatMap(({ label, check }) =>
      [...check.outcomes, ...(check.rewrite === null ? [] : [check.rewrite])].filter((text) => checkStatement({ text, kind: label.kind, language: check.language }).verdict === "revise"),
    );
    expect(refused).toEqual([]);
  });
});
