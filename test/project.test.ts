import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../src/build/paths";
import { LANGUAGES, LOCALES } from "../src/core/locales";
import type { PluralCategory } from "../src/core/locales/messages";
import { customFunctions } from "../src/functions";

/** The project tests itself: what would otherwise have to be remembered. */

const FILES = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "");
const SOURCES = FILES.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const kebab = (name: string): string => name.toLowerCase().replace(/_/g, "-");

describe("the top level", () => {
  it("holds what the project promised to hold", () => {
    const top = new Set(FILES.map((file) => file.split("/")[0] ?? ""));
    const allowed = ["package.json", "package-lock.json", "tsconfig.json", "appsscript.json", "src", "sidebar", "preview", "test", "README.md", "LICENSE"];
    expect([...top].filter((name) => !name.startsWith(".") && !allowed.includes(name))).toEqual([]);
  });

  it("pins every dependency to one version", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as { [key: string]: { [name: string]: string } };
    for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("has every file the README links to", () => {
    const links = [...read("README.md").matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = ""]) => target);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((target) => !FILES.includes(target))).toEqual([]);
  });

  it("names every dependency and why it is there in the README", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as { [key: string]: { [name: string]: string } };
    const readme = read("README.md");
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) expect(readme).toContain(name.startsWith("@univerjs/") ? "@univerjs/" : name);
  });
});

describe("borders", () => {
  const imports = (file: string): string[] =>
    [...read(file).matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)].map(([, target = ""]) => relative(ROOT, resolve(ROOT, dirname(file), target)));

  it.each([
    ["src/core", ["src/core"]],
    ["src/functions", ["src/core", "src/functions"]],
    ["src/sheets", ["src/core", "src/sheets"]],
    ["src/gas", ["src/core", "src/functions", "src/sheets", "src/gas"]],
    ["sidebar", ["src/core", "sidebar"]],
    ["preview", ["preview", "src/build"]],
  ])("%s imports only from its own side of the border", (part, allowed) => {
    const wrong = SOURCES.filter((file) => file.startsWith(`${part}/`)).flatMap((file) =>
      imports(file).filter((target) => !allowed.some((folder) => target === folder || target.startsWith(`${folder}/`))).map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("only src/gas calls Google's services", () => {
    const outside = SOURCES.filter((file) => /^(src|sidebar)\//.test(file) && !file.startsWith("src/gas/"));
    const calls = /\b(SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|UrlFetchApp|ScriptApp|Session|Utilities)\./;
    expect(outside.filter((file) => calls.test(read(file)))).toEqual([]);
  });

  it("core reads no clock, no random number and no Intl", () => {
    const core = SOURCES.filter((file) => file.startsWith("src/core/"));
    expect(core.filter((file) => /Date\.now|new Date\(\)|Math\.random|\bIntl\.|toLocale(String|DateString)/.test(read(file)))).toEqual([]);
  });

  it("core holds words of a language in locales only", () => {
    const engines = SOURCES.filter((file) => /^(src\/core\/(?!locales\/)|src\/sheets\/|src\/gas\/|src\/functions\/|sidebar\/)/.test(file));
    const code = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    const letters = /[\u0400-\u04ff]{2}|[\u0620-\u064a\u0671-\u06d3]{2}/;
    const examples = /example|help:|bad:|good:/;
    const wrong = engines.flatMap((file) => code(file).split("\n").flatMap((line) => (letters.test(line) && !examples.test(line) && !file.startsWith("src/core/text/") ? [`${file}: ${line.trim()}`] : [])));
    expect(wrong).toEqual([]);
  });
});

describe("units", () => {
  it("every custom function stands in a file of its own name and in the index", () => {
    const files = readdirSync(join(ROOT, "src/functions/list")).map((file) => basename(file, ".ts"));
    expect(files.sort()).toEqual(customFunctions.map(({ name }) => kebab(name)).sort());
  });

  it("no file has a name that says nothing", () => {
    expect(SOURCES.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager|service|shared)\b[^/]*$/i.test(file))).toEqual([]);
  });

  it("logic fits on a few screens", () => {
    const logic = SOURCES.filter((file) => !file.startsWith("test/") && !/\/locales\/|catalogue|example\.ts$/.test(file));
    expect(logic.filter((file) => read(file).split("\n").length > 350)).toEqual([]);
  });

  it("nothing is left half done", () => {
    const marks = new RegExp(["TO" + "DO", "FIX" + "ME", "@ts-" + "ignore", "eslint-" + "disable", "\\.only\\(", "\\.skip\\(", "as a" + "ny\\b"].join("|"));
    expect(SOURCES.filter((file) => marks.test(read(file)))).toEqual([]);
  });
});

describe("messages", () => {
  const english = LOCALES.en.messages();
  const keys = Object.keys(english) as (keyof typeof english)[];
  const forms = (message: string | { readonly [category: string]: string | undefined }): string[] =>
    typeof message === "string" ? [message] : Object.values(message).flatMap((form) => form ?? []);
  const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  const NEEDED: { readonly [code: string]: readonly PluralCategory[] } = {
    en: ["one", "other"],
    ru: ["one", "few", "many", "other"],
    kk: ["other"],
    pl: ["one", "few", "many", "other"],
    fa: ["other"],
  };

  it.each(LANGUAGES)("%s has every message, with the places English has and no empty one", (code) => {
    const messages = LOCALES[code].messages();
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      const wanted = [...new Set(forms(english[key]).flatMap(places))].sort();
      for (const form of forms(messages[key])) {
        expect(form.trim(), key).not.toBe("");
        // A form for exactly one may do without the number.
        expect(wanted, `${code} ${key}`).toEqual(expect.arrayContaining(places(form)));
      }
      expect([...new Set(forms(messages[key]).flatMap(places))].sort(), `${code} ${key}`).toEqual(wanted);
    }
  });

  it.each(LANGUAGES)("%s has the plural forms its grammar asks for", (code) => {
    const messages = LOCALES[code].messages();
    for (const key of keys) {
      const message = messages[key];
      if (typeof message !== "string") expect(Object.keys(message), key).toEqual(expect.arrayContaining([...(NEEDED[code] ?? [])]));
    }
  });

  it.each(LANGUAGES.filter((code) => code !== "en"))("%s has left no sentence in English", (code) => {
    const messages = LOCALES[code].messages();
    const untranslated = keys.filter((key) => {
      const [text = ""] = forms(english[key]);
      return text.split(" ").length > 2 && forms(messages[key]).includes(text);
    });
    expect(untranslated).toEqual([]);
  });
});

describe("writing", () => {
  it("holds no path of a machine and no address of a registry", () => {
    const machine = new RegExp(["(^|[\\s\"'(`=:])/(ro" + "ot|wo" + "rk|ho" + "me)/\\w", "regis" + "try\\.npm", "resol" + "ved\""].join("|"), "m");
    expect(FILES.filter((file) => /\.(ts|tsx|mjs|json|md|css|html)$/.test(file) && machine.test(read(file)))).toEqual([]);
  });
});
