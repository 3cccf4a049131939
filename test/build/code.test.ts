import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { type FunctionDeclaration, type Identifier, parse, type Program } from "acorn";
import { beforeAll, describe, expect, it } from "vitest";
import { DIST } from "../../src/build/paths";
import { customFunctions } from "../../src/functions";
import * as server from "../../src/gas/server";

/** What Apps Script would refuse, or read differently, in the built Code.js. */
describe("the built Code.js", () => {
  let code: string;
  let program: Program;
  const declared = (): FunctionDeclaration[] => program.body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node as FunctionDeclaration] : []));

  beforeAll(() => {
    code = readFileSync(join(DIST, "Code.js"), "utf8");
    program = parse(code, { ecmaVersion: 2020, sourceType: "script" });
  });

  it("declares functions at top level and nothing else, so that nothing runs when it is loaded", () => {
    expect(program.body.filter((node) => node.type !== "FunctionDeclaration")).toEqual([]);
  });

  it("declares exactly the custom functions, the server functions and the bundle", () => {
    const names = declared().map((node) => node.id.name);
    expect(names.sort()).toEqual(["okrBeacon_", ...Object.keys(server), ...customFunctions.map(({ name }) => name)].sort());
  });

  it("loads in an empty context in which every service throws", () => {
    const refuse = new Proxy({}, { get: (_, name) => { throw new Error(`touched ${String(name)} while loading`); } });
    const services = ["SpreadsheetApp", "HtmlService", "Session", "Utilities", "LockService", "PropertiesService", "ScriptApp"];
    const context = vm.createContext(Object.fromEntries(services.map((name) => [name, refuse])));
    vm.runInContext(code, context);
    expect(vm.runInContext("typeof KR_SCORE", context)).toBe("function");
    expect(vm.runInContext("KR_SCORE(0, 10, 5)", context)).toBe(0.5);
  });

  it("computes without the globals Apps Script lacks, Intl among them", () => {
    const context = vm.createContext({});
    vm.runInContext("delete globalThis.Intl; delete globalThis.WebAssembly;", context);
    vm.runInContext(code, context);
    expect(vm.runInContext('KR_SCORE("5 000", "15 000", "9 800")', vm.createContext(Object.assign(context, { SpreadsheetApp: undefined })))).toBeCloseTo(0.48);
  });

  it("uses no regular expression flag that Apps Script may not know", () => {
    const patterns = code.match(/new RegExp\([^)]*,"[a-z]*[vd][a-z]*"\)/g);
    expect(patterns).toBeNull();
  });

  it("stays within its size budget", () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(400_000);
  });

  describe.each(customFunctions.map((fn) => [fn.name, fn] as const))("%s", (name, fn) => {
    it("has a block of JSDoc Sheets can read", () => {
      const block = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(code);
      expect(block).not.toBeNull();
      const [, doc = "", parameters = ""] = block ?? [];
      const lines = doc.split("\n").map((line) => line.replace(/^ \* ?/, ""));
      expect(lines).toContain("@customfunction");
      const described = lines.flatMap((line) => /^@param \{\w+\} (\w+) \S/.exec(line)?.[1] ?? []);
      expect(described).toEqual(parameters === "" ? [] : parameters.split(", "));
      const summary = lines.filter((line) => line.trim() !== "" && !line.startsWith("@"));
      expect(summary).toEqual([fn.summary]);
      expect(doc).not.toMatch(/<\w|\[\w+\]|\{@/);
    });

    it("has the parameters of its description in its signature", () => {
      const node = declared().find((candidate) => candidate.id.name === name);
      expect(node?.params.map((parameter) => (parameter as Identifier).name)).toEqual(fn.parameters.map((parameter) => parameter.name));
    });

    it("says which parameters are optional", () => {
      for (const parameter of fn.parameters) expect(/\(optional\)/i.test(parameter.help)).toBe(parameter.optional === true);
    });
  });
});
