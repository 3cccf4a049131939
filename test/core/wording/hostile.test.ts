import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales";
import type { LanguageCode } from "../../../src/core/locales/locale";
import { checkStatement, sayFinding } from "../../../src/core/wording/check";
import type { StatementInput, StatementKind } from "../../../src/core/wording/wording";
import { HOSTILE_TEXTS } from "./hostile-texts";

const LONG = 50_000;
const KINDS: readonly StatementKind[] = ["objective", "key_result", "initiative"];

/** A language given beside a text, and none. */
const GIVEN: readonly (LanguageCode | undefined)[] = [...LANGUAGES, undefined];

const inputOf = (text: string, kind: StatementKind, language: LanguageCode | undefined): StatementInput => (language === undefined ? { text, kind } : { text, kind, language });

/** All that a check answers, worked out. */
function answer(input: StatementInput) {
  const { language, verdict, nature, quantity, deadline, findings, rewrite, outcomes } = checkStatement(input);
  return { language, verdict, nature, quantity, deadline, findings, rewrite, outcomes };
}

/** What holds for every text there is. */
function expectSound(input: StatementInput): void {
  const found = expectPromises(input);
  expect(answer(input)).toEqual(found);
}

function expectPromises(input: StatementInput): ReturnType<typeof answer> {
  const { text } = input;
  const found = answer(input);
  expect(LANGUAGES).toContain(found.language);
  expect(["ready", "discuss", "revise"]).toContain(found.verdict);
  for (const finding of found.findings) {
    const [start, end] = finding.span;
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    const said = sayFinding(finding, LOCALES[found.language]);
    for (const sentence of [said.message, said.why, said.try]) expect(sentence).not.toBe("");
  }
  if (found.deadline !== null) expect(text.includes(found.deadline)).toBe(true);
  for (const value of [found.quantity.baseline, found.quantity.target, found.quantity.delta]) expect(value === null || Number.isFinite(value)).toBe(true);
  if (found.rewrite !== null) {
    expect(found.rewrite).not.toBe("");
    expect(answer({ ...input, text: found.rewrite }).verdict).not.toBe("revise");
  }
  return found;
}

describe.each(HOSTILE_TEXTS.map((text, index) => ({ ...text, index })))("$name", ({ make, index }) => {
  it.each(GIVEN)("can be checked, short ones, as %s", (language) => {
    for (const kind of KINDS) for (const length of [1, 160]) expectSound(inputOf(make(length), kind, language));
  });

  it.each(GIVEN)("can be checked, fifty thousand characters, as %s", (language) => {
    // A kind of statement for each, in turn: what takes a long text apart is the same for all three.
    const kind = KINDS[(index + GIVEN.indexOf(language)) % KINDS.length] ?? "objective";
    (language === undefined ? expectSound : expectPromises)(inputOf(make(LONG), kind, language));
  });
});

describe("mixtures", () => {
  const pieces = fc.tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.integer({ min: 1, max: 40 })).map(([{ make }, length]) => make(length));
  const mixtures = fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 8 }), fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 12 });
  const inputs = fc.record({ parts: mixtures, glue: fc.constantFrom("", " ", "\n", ", "), kind: fc.constantFrom(...KINDS), language: fc.constantFrom(...GIVEN) });

  it("of all of them can be checked", () => {
    fc.assert(
      fc.property(inputs, ({ parts, glue, kind, language }) => expectSound(inputOf(parts.join(glue), kind, language))),
      { numRuns: 400 },
    );
  });

  it("can be checked when they are long", () => {
    fc.assert(
      fc.property(inputs, ({ parts, glue, kind, language }) => {
        const text = parts.join(glue);
        if (text !== "") expectSound(inputOf(text.repeat(Math.ceil(LONG / text.length)), kind, language));
      }),
      { numRuns: 15 },
    );
  });

  it("can be cut anywhere", () => {
    const statements = HOSTILE_TEXTS.filter(({ name }) => name.endsWith("statements"));
    fc.assert(
      fc.property(fc.constantFrom(...statements), fc.nat(120), fc.nat(120), fc.constantFrom(...KINDS), ({ make }, from, length, kind) => expectSound(inputOf(make(300).slice(from, from + length), kind, undefined))),
    );
  });
});
