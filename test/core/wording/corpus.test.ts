import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkStatement } from "../../../src/core/wording/check";
import type { Check, Nature, StatementKind, StatementQuantity, Verdict } from "../../../src/core/wording/wording";

/** A labelled statement of our own. */
interface Labelled {
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string;
  readonly verdict: "good" | "contested" | "bad";
  readonly nature: Nature;
  readonly quantity: StatementQuantity;
  readonly deadline: string | null;
}

const WANTED: { readonly [label in Labelled["verdict"]]: Verdict } = { good: "ready", contested: "discuss", bad: "revise" };

/** Judges a corpus: `en` was written to tune with, `en.kept` to measure with and never to tune. */
function judge(name: string) {
  const lines = readFileSync(new URL(`../../corpora/${name}.jsonl`, import.meta.url), "utf8").split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const label = JSON.parse(line) as Labelled;
    return { label, check: checkStatement({ text: label.text, kind: label.kind }) };
  });
}

/** Outcomes without a number and aspirations are one thing to a reader: a direction. */
function direction(nature: Nature, quantity: StatementQuantity): Nature | "direction" {
  const hasNumber = quantity.baseline !== null || quantity.target !== null || quantity.delta !== null;
  return (nature === "outcome" || nature === "aspiration") && !hasNumber ? "direction" : nature;
}

function isSameQuantity(one: StatementQuantity, other: StatementQuantity): boolean {
  const isNear = (a: number | null, b: number | null) => a === b || (a !== null && b !== null && Math.abs(a - b) <= 2e-3 * Math.max(1, Math.abs(b)));
  return isNear(one.baseline, other.baseline) && isNear(one.target, other.target) && isNear(one.delta, other.delta) && one.unit === other.unit && one.direction === other.direction;
}

/** Offsets a quantity's words apart from case and marks around them. */
const tidy = (deadline: string | null): string => (deadline ?? "").toLowerCase();

type Judged = ReturnType<typeof judge>[number];

function share(set: readonly Judged[], test: (label: Labelled, check: Check) => boolean): number {
  return set.filter(({ label, check }) => test(label, check)).length / set.length;
}

const parts = [
  { name: "the part used for tuning", set: judge("en"), floor: 0.96, noise: 0.04 },
  { name: "the kept-back part", set: judge("en.kept"), floor: 0.91, noise: 0.1 },
];

describe.each(parts)("$name of our own statements", ({ set, floor, noise }) => {
  const only = (verdict: Labelled["verdict"]) => set.filter(({ label }) => label.verdict === verdict);

  it("is large enough to say something", () => expect(set.length).toBeGreaterThan(100));

  it("has its bad statements found", () => {
    expect(share(only("bad"), (_, check) => check.verdict === "revise")).toBeGreaterThanOrEqual(floor);
  });

  it("has its good statements left alone", () => {
    expect(share(only("good"), (_, check) => check.verdict !== "ready")).toBeLessThanOrEqual(noise);
  });

  it("is told apart three ways", () => {
    expect(share(set, (label, check) => check.verdict === WANTED[label.verdict])).toBeGreaterThanOrEqual(floor - 0.02);
  });

  it("is understood: nature, quantity, deadline, language", () => {
    expect(share(set, (label, check) => direction(check.nature, label.quantity) === direction(label.nature, label.quantity))).toBeGreaterThanOrEqual(floor);
    expect(share(set, (label, check) => isSameQuantity(check.quantity, label.quantity))).toBeGreaterThanOrEqual(floor + 0.02);
    expect(share(set, (label, check) => tidy(check.deadline) === tidy(label.deadline))).toBeGreaterThanOrEqual(floor + 0.04);
    expect(share(set, (_, check) => check.language === "en")).toBeGreaterThanOrEqual(0.99);
  });

  it("is offered rewrites for most bad statements, and every rewrite is accepted when it is checked again", () => {
    const bad = only("bad").filter(({ check }) => check.verdict === "revise");
    expect(share(bad, (_, check) => check.rewrite !== null)).toBeGreaterThanOrEqual(0.9);
    const refused = set.flatMap(({ label, check }) => {
      if (check.rewrite === null) return [];
      const again = checkStatement({ text: check.rewrite, kind: label.kind });
      return again.verdict === "revise" || again.language !== "en" ? [check.rewrite] : [];
    });
    expect(refused).toEqual([]);
  });
});

describe("every finding on our own statements", () => {
  it("points at words of the statement", () => {
    for (const { label, check } of parts.flatMap(({ set }) => set)) {
      for (const { span } of check.findings) {
        expect(span[0]).toBeLessThan(span[1]);
        expect(label.text.slice(...span)).toBe(label.text.slice(...span).trim());
      }
      if (check.deadline !== null) expect(label.text).toContain(check.deadline);
    }
  });
});
