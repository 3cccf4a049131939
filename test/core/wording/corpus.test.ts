import { describe, expect, it } from "vitest";
import { type CorpusPart, type Figures, judgeCorpus, measure } from "../../../src/build/docs/labelled";
import { LANGUAGES } from "../../../src/core/locales";
import { checkStatement } from "../../../src/core/wording/check";

/** What must never be lost again: a little below what is printed in the README. */
const FLOORS: { readonly [part in CorpusPart]: Partial<Figures> } = {
  tuned: { precision: 0.96, recall: 0.96, threeWay: 0.92, nature: 0.95, quantity: 0.97, deadline: 0.98, language: 0.99, rewritten: 0.9, cured: 0.98 },
  kept: { precision: 0.9, recall: 0.9, threeWay: 0.8, nature: 0.88, quantity: 0.92, deadline: 0.95, language: 0.99, rewritten: 0.8, cured: 0.96 },
};

const MOST_NOISE: { readonly [part in CorpusPart]: number } = { tuned: 0.05, kept: 0.1 };

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
      [...check.outcomes, ...(check.rewrite === null ? [] : [check.rewrite])].filter((text) => checkStatement({ text, kind: label.kind, language }).verdict === "revise"),
    );
    expect(refused).toEqual([]);
  });
});
