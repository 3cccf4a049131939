import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/core/locales";
import { checkStatement, sayFinding } from "../../../src/core/wording/check";
import { profileOf } from "../../../src/core/wording/profiles";
import { RULES } from "../../../src/core/wording/rules";

const FOLDER = fileURLToPath(new URL("../../../src/core/wording/rules", import.meta.url));

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
    expect(rule.source).toMatch(/S[0-4]/);
  });

  it.each(rule.examples.bad)("is what is wrong with “$text”", ({ kind, text, language = "en", marked = text }) => {
    const { findings } = checkStatement({ text, kind, language }, profile);
    expect(findings.map((finding) => finding.rule)).toEqual([rule.id]);
    expect(findings.map(({ span }) => text.slice(...span))).toEqual([marked]);
  });

  it.each(rule.examples.good)("has nothing against “$text”", ({ kind, text }) => {
    const { findings } = checkStatement({ text, kind, language: "en" }, profile);
    expect(findings.map((finding) => finding.rule)).not.toContain(rule.id);
  });

  it.each(rule.examples.bad)("says what, why and what to do about “$text”", ({ kind, text, language = "en" }) => {
    for (const finding of checkStatement({ text, kind, language }, profile).findings) {
      const said = sayFinding(finding, LOCALES.en);
      for (const sentence of [said.message, said.why, said.try]) expect(sentence).toMatch(/^[“\p{Lu}][^{}!]*[.?]$/u);
    }
  });
});
