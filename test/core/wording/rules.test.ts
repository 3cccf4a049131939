import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/core/locales";
import { checkStatement, sayFinding } from "../../../src/core/wording/check";
import { profileOf } from "../../../src/core/wording/profiles";
import { RULES } from "../../../src/core/wording/rules";
import type { Example } from "../../../src/core/wording/rules/rule";
import type { StatementInput } from "../../../src/core/wording/wording";

const FOLDER = fileURLToPath(new URL("../../../src/core/wording/rules", import.meta.url));

/** An example as it is checked; a language that is none of ours has to be found out. */
function inputOf({ kind, text, language = "en" }: Example): StatementInput {
  return language === "other" ? { kind, text } : { kind, text, language };
}

describe("the list of rules", () => {
  it("holds every file of the folder, once, under its own name", () => {
    const files = readdirSync(FOLDER).filter((file) => file !== "index.ts" && file !== "rule.ts");
    expect(RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort());
  });

  it("names defects the way all rules do", () => {
    for (const { id } of RULES) expect(id).toMatch(/^(no|require|limit|prefer)(-[a-z]+)+$/);
  });
});

describe.each(RULES)("$id", (rule) => {
  const isOff = rule.severity.balanced === "off";
  const profile = isOff ? profileOf("balanced", { severities: { [rule.id]: "warning" } }) : profileOf("balanced");

  it("has examples and a source", () => {
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(isOff || rule.examples.bad.length > 0).toBe(true);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const { from, says } of rule.sources) {
      expect(from.length).toBeGreaterThan(0);
      expect(says).toMatch(/^[^S\s].{4,}[^.]$/u);
    }
  });

  it.each(rule.examples.bad)("is what is wrong with “$text”", (example) => {
    const { text, marked = text } = example;
    const { findings } = checkStatement(inputOf(example), profile);
    expect(findings.map((finding) => finding.rule)).toEqual([rule.id]);
    expect(findings.map(({ span }) => text.slice(...span))).toEqual([marked]);
  });

  it.each(rule.examples.good)("has nothing against “$text”", ({ kind, text }) => {
    const { findings } = checkStatement({ text, kind, language: "en" }, profile);
    expect(findings.map((finding) => finding.rule)).not.toContain(rule.id);
  });

  it.each(rule.examples.bad)("says what, why and what to do about “$text”", (example) => {
    for (const finding of checkStatement(inputOf(example), profile).findings) {
      const said = sayFinding(finding, LOCALES.en);
      for (const sentence of [said.message, said.why, said.try]) expect(sentence).toMatch(/^[“\p{Lu}][^{}!]*[.?]$/u);
    }
  });
});
