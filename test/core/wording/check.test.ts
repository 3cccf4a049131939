import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales";
import { checkStatement, sayFinding } from "../../../src/core/wording/check";
import { profileOf, PROFILE_NAMES } from "../../../src/core/wording/profiles";
import type { StatementKind } from "../../../src/core/wording/wording";

const KINDS: readonly StatementKind[] = ["objective", "key_result", "initiative"];

const kinds = fc.constantFrom(...KINDS);
const words = "Increase Launch Keep our the a newsletter customers conversion rate from to by 4% 12 €30 1,200 [N] {target} every month so that more and in Q3 June better , . ( ) – →".split(" ");
const statements = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(" "));

describe("checkStatement", () => {
  it("never throws and keeps its promises, whatever was typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), statements), kinds, (text, kind) => {
        const check = checkStatement({ text, kind });
        expect(LANGUAGES).toContain(check.language);
        for (const finding of check.findings) {
          expect(finding.span[0]).toBeGreaterThanOrEqual(0);
          expect(finding.span[1]).toBeLessThanOrEqual(text.length);
          expect(finding.span[0]).toBeLessThanOrEqual(finding.span[1]);
          expect(sayFinding(finding, LOCALES[check.language]).message).not.toBe("");
        }
        if (check.deadline !== null) expect(text).toContain(check.deadline);
        expect(check.rewrite).not.toBe("");
      }),
      { numRuns: 400 },
    );
  });

  it("says the same twice", () => {
    fc.assert(
      fc.property(statements, kinds, (text, kind) => {
        expect({ ...checkStatement({ text, kind }) }).toEqual({ ...checkStatement({ text, kind }) });
      }),
    );
  });

  it("does not mind extra spaces", () => {
    fc.assert(
      fc.property(statements, kinds, (text, kind) => {
        const spaced = `  ${text.replace(/ /g, "  ")} `;
        const [one, other] = [checkStatement({ text, kind, language: "en" }), checkStatement({ text: spaced, kind, language: "en" })];
        expect(other.verdict).toBe(one.verdict);
        expect(other.quantity).toEqual(one.quantity);
      }),
    );
  });

  it("offers no rewrite that would be sent back", () => {
    fc.assert(
      fc.property(statements, kinds, (text, kind) => {
        const { rewrite } = checkStatement({ text, kind, language: "en" });
        if (rewrite !== null) expect(checkStatement({ text: rewrite, kind, language: "en" }).verdict).not.toBe("revise");
      }),
    );
  });

  it("reads a long text in steps that grow with its length", () => {
    const long = "Grow sign-ups from 300 to 450 a week and ".repeat(1300);
    const check = checkStatement({ text: long, kind: "key_result" });
    expect(check.findings.map((finding) => finding.rule)).toContain("limit-length");
    expect(checkStatement({ text: "grow\n".repeat(10_000), kind: "objective" }).verdict).toBe("revise");
  });

  it.each([
    ["blank", ""],
    ["spaces", "   "],
    ["marks", "?!"],
    ["half a character", "\ud83d"],
    ["names of built-ins", "toString and constructor"],
  ])("survives %s", (_, text) => {
    for (const kind of KINDS) expect(() => checkStatement({ text, kind })).not.toThrow();
  });

  it("takes the given language for granted", () => {
    expect(checkStatement({ text: "CTR 4%", kind: "key_result", language: "pl" }).language).toBe("pl");
  });
});

describe("profiles", () => {
  const severityOf = (text: string, kind: StatementKind, rule: string) =>
    PROFILE_NAMES.map((name) => checkStatement({ text, kind, language: "en" }, profileOf(name)).findings.find((finding) => finding.rule === rule)?.severity ?? "off");

  it.each<[rule: string, kind: StatementKind, text: string, balanced: string, leap: string, scorecard: string, classic: string, b2b: string]>([
    ["no-counted-activity", "key_result", "Publish 12 guest articles", "warning", "error", "warning", "off", "off"],
    ["require-baseline", "key_result", "Grow demo requests by 20%", "warning", "error", "off", "off", "warning"],
    ["no-number-in-objective", "objective", "Win 300 bakeries in Lyon", "warning", "error", "suggestion", "off", "error"],
    ["require-deadline", "key_result", "Grow weekly readers from 800 to 1,500", "off", "off", "off", "suggestion", "off"],
    ["no-steady-target", "key_result", "Answer 90% of enquiries within a day", "warning", "error", "suggestion", "off", "error"],
  ])("%s", (rule, kind, text, ...levels) => {
    expect(severityOf(text, kind, rule)).toEqual(levels);
  });

  it("let a single severity or threshold be changed", () => {
    const text = "Publish 12 guest articles";
    expect(checkStatement({ text, kind: "key_result" }, profileOf("leap", { severities: { "no-counted-activity": "off" } })).verdict).toBe("ready");
    const step = "Grow readers from 1,000 to 1,050 a week";
    expect(checkStatement({ text: step, kind: "key_result" }).verdict).toBe("ready");
    expect(checkStatement({ text: step, kind: "key_result" }, profileOf("balanced", { limits: { minChange: 0.1 } })).verdict).toBe("revise");
  });
});

describe("what looks like a placeholder", () => {
  it.each([
    ["Improve engagement on X", []],
    ["Improve retention of trial users?", []],
    ["Повысить вовлечённость в соцсети X", []],
    ["Keep CAC <€50 and LTV/CAC >3", []],
    ["Cut SMM/DM costs from €5k to €3k", []],
    ["[B2B] Grow demo requests from 120 to 180", []],
    ["Grow demo requests from 120 to <target number>", ["<target number>"]],
    ["[N] demo requests, up from 120", ["[N]"]],
    ["Report by DD/MM", ["DD/MM"]],
    ["Grow demo requests to X%", ["X"]],
  ])("%s", (text, found) => {
    const { findings } = checkStatement({ text, kind: "key_result" });
    expect(findings.filter(({ rule }) => rule === "no-placeholder").map(({ span }) => text.slice(...span))).toEqual(found);
  });

  it.each(["Improve engagement on X", "Improve retention of trial users?", "Get more likes on X"])("does not stand for a number: %s", (text) => {
    expect(checkStatement({ text, kind: "key_result" }).findings.map(({ rule }) => rule)).toContain("require-number");
  });
});

describe("a rewrite", () => {
  it("leaves a name's small first letter and a decimal without a zero alone", () => {
    expect(checkStatement({ text: "iPhone users love us", kind: "key_result" }).rewrite).toMatch(/^iPhone users/);
    expect(checkStatement({ text: "Grow the conversion rate by .5 points", kind: "key_result" }).rewrite ?? "by .5").toContain("by .5");
  });
});
