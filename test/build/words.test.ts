import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { DIST } from "../../src/build/paths";
import { LANGUAGES, LOCALES } from "../../src/core/locales";
import { unpack } from "../../src/core/locales/unpack";

describe("the built Words.js", () => {
  const words = readFileSync(join(DIST, "Words.js"), "utf8");
  const context = vm.createContext({});
  vm.runInContext(words, context);

  it("declares one private function and nothing else, so that nothing runs when it is loaded", () => {
    const { body } = parse(words, { ecmaVersion: 2020, sourceType: "script" });
    expect(body.map((node) => (node.type === "FunctionDeclaration" ? node.id.name : node.type))).toEqual(["okrBeaconWords_"]);
  });

  it.each(LANGUAGES)("gives the lexicon of %s", (language) => {
    const tables = unpack(vm.runInContext(`okrBeaconWords_("lexicon", "${language}")`, context) as string) as { readonly [module: string]: { readonly [name: string]: unknown } };
    expect(Object.keys(tables)).toEqual(expect.arrayContaining(["lexicon-markers", "lexicon-metrics", "lexicon-nouns", "lexicon-rewrites", "lexicon-verbs"]));
    for (const module of Object.values(tables)) for (const table of Object.values(module)) expect(table).toBeDefined();
  });

  it.each(LANGUAGES)("gives the page the numbers of %s", (language) => {
    const tables = unpack(vm.runInContext(`okrBeaconWords_("numbers", "${language}")`, context) as string);
    expect(tables).toEqual({ numbers: { numbers: LOCALES[language].numbers() } });
  });

  it.each(LANGUAGES)("gives the page the grammar of %s as a script that adds it", (language) => {
    const script = unpack(vm.runInContext(`okrBeaconWords_("script", "${language}")`, context) as string) as string;
    const added: unknown[] = [];
    vm.runInNewContext(script, { okrBeaconLanguages: { tables: () => ({}), add: (...parts: unknown[]) => added.push(...parts) } });
    expect(added).toEqual([language, { grammar: expect.objectContaining({ headNoun: expect.any(String) }), morphology: expect.objectContaining({ verb: expect.any(Function) }) }]);
  });

  it("has none for other languages", () => {
    expect(vm.runInContext('okrBeaconWords_("lexicon", "de")', context)).toBeUndefined();
  });
});
