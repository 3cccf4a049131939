import { isDeepStrictEqual } from "node:util";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin, transform } from "esbuild";
import type { LanguageCode } from "../core/locales/locale";
import { unpack } from "../core/locales/unpack";
import { PACK_GROUPS, type PackGroup, type WordPack } from "../core/locales/word-packs";
import { pack } from "./pack";
import { ROOT } from "./paths";
import { LANGUAGE_HOST_NAME, WORDS } from "./stubs";

const LOCALES = join(ROOT, "src/core/locales");
const NAMESPACE = "packed-group";

/** The parts of a language that are code, which the page fetches with its words. */
const CODE_PARTS = ["grammar.ts", "morphology.ts"];

/** What the functions of a module return, by their names. */
interface ModuleTables {
  readonly [name: string]: unknown;
}

/** What a module's functions return, when all it exports are functions without parameters that return plain data; else null. */
async function tablesOf(file: string): Promise<ModuleTables | null> {
  const exported = Object.entries((await import(pathToFileURL(file).href)) as ModuleTables);
  const tables: { [name: string]: unknown } = {};
  for (const [name, value] of exported) {
    if (typeof value !== "function" || value.length > 0 || /^class\b/.test(value.toString())) return null;
    const table: unknown = (value as () => unknown)();
    if (table === undefined || !isDeepStrictEqual(unpack(pack(table)), table)) return null;
    tables[name] = table;
  }
  return exported.length === 0 ? null : tables;
}

/** The modules of a group in a language's folder. */
function modulesOf(language: LanguageCode, group: PackGroup): string[] {
  if (group === "messages") return [join(LOCALES, language, "messages/index.ts")];
  if (group === "numbers") return [join(LOCALES, language, "numbers.ts")];
  return readdirSync(join(LOCALES, language)).filter((file) => file.startsWith(`${group}-`)).map((file) => join(LOCALES, language, file));
}

function groupOf(file: string): PackGroup | null {
  if (basename(file) === "numbers.ts") return "numbers";
  if (/[\\/]messages[\\/]index\.ts$/.test(file)) return "messages";
  return basename(file).startsWith("lexicon-") ? "lexicon" : null;
}

/** The language whose folder holds a file. */
function languageOf(file: string): string {
  return file.slice(LOCALES.length + 1).split(/[\\/]/)[0] ?? "";
}

/** Lists of words are kept tidy: spaces and line breaks of the sources take no room. */
function tidied(table: unknown): unknown {
  if (typeof table === "string") return table.replace(/\s*,\s*/g, ",").trim();
  return typeof table === "object" && table !== null && !Array.isArray(table) && !(table instanceof Map) && !(table instanceof Set) ? Object.fromEntries(Object.entries(table).map(([key, value]) => [key, tidied(value)])) : table;
}

async function packGroup(language: LanguageCode, group: PackGroup): Promise<string> {
  const modules = await Promise.all(
    modulesOf(language, group).map(async (file) => {
      const tables = await tablesOf(file);
      if (tables === null) throw new Error(`${file} must export nothing but functions that return plain data.`);
      const isWords = group === "lexicon" && basename(file, ".ts") !== "lexicon-rewrites";
      return [basename(file, ".ts"), isWords ? tidied(tables) : tables] as const;
    }),
  );
  return pack(Object.fromEntries(modules));
}

/** The packed words of a language, as a built Code.js hands them to the sidebar. */
export async function wordPackOf(language: LanguageCode): Promise<WordPack> {
  const groups = await Promise.all(PACK_GROUPS.map(async (group) => [group, await packGroup(language, group)] as const));
  return { ...(Object.fromEntries(groups) as { readonly [group in PackGroup]: string }), script: pack(await languageScript(language)) };
}

/** Grammar and inflection of a language as a script for the page, which has no language of its own. */
async function languageScript(language: LanguageCode): Promise<string> {
  const parts = ["grammar", "morphology"].map((part) => importOf(part, join(LOCALES, language, `${part}.ts`)));
  const { outputFiles } = await build({
    stdin: { contents: [...parts, `${LANGUAGE_HOST_NAME}.add(${JSON.stringify(language)}, { grammar, morphology });`].join("\n"), resolveDir: ROOT, loader: "js" },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    plugins: [packLocales({ side: "script" })],
  });
  return (outputFiles[0]?.text ?? "").trim();
}

/** What a bundle does with the tables of the languages. */
export interface Packing {
  /** `server`: the words lie in a script beside the bundle. `page`: it gets them from the server when it needs them. `script`: it runs in the page and asks that for them. */
  readonly side: "server" | "page" | "script";
  /** Tables nobody asks for, by the name of their file: `metrics`. */
  readonly leftOut?: readonly string[];
}

const importOf = (names: string, from: string): string => `import { ${names} } from ${JSON.stringify(from)};`;

/**
 * Packs the tables of the languages. Any module of a language folder that exports nothing but functions returning plain data
 * is replaced by its data, packed, to be unpacked when first asked for; the modules of a group are packed as one.
 */
export function packLocales({ side, leftOut = [] }: Packing): Plugin {
  const unpackFrom = importOf("unpack", join(LOCALES, "unpack.ts"));
  return {
    name: "pack-locales",
    setup(plugin) {
      plugin.onResolve({ filter: /^packed-group:/ }, ({ path }) => ({ path: path.slice("packed-group:".length), namespace: NAMESPACE }));

      plugin.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => {
        const [language, group] = path.split("/") as [LanguageCode, PackGroup];
        const name = JSON.stringify(language);
        const packed = `${WORDS}(${JSON.stringify(group)}, ${name})`;
        const held = [unpackFrom, importOf("lazy", join(LOCALES, "lazy.ts")), `export const tables = lazy(() => unpack(${packed}));`];
        const fetched = [importOf("awaitTables", join(LOCALES, "word-packs.ts")), `export const tables = awaitTables(${name}, ${JSON.stringify(group)});`];
        const asked = [`export const tables = () => ${LANGUAGE_HOST_NAME}.tables(${name}, ${JSON.stringify(group)});`];
        return { loader: "js", resolveDir: ROOT, contents: { server: held, page: fetched, script: asked }[side].join("\n") };
      });

      plugin.onLoad({ filter: /[\\/]src[\\/]core[\\/]locales[\\/]packed-words\.ts$/ }, () => {
        const groups = [...PACK_GROUPS, "script"].map((group) => `${group}: ${WORDS}(${JSON.stringify(group)}, language)`);
        return { loader: "js", contents: `export function packedWords(language) { return { ${groups.join(", ")} }; }` };
      });

      plugin.onLoad({ filter: /[\\/]src[\\/]core[\\/]locales[\\/][a-z]{2}[\\/].+\.ts$/ }, async ({ path }) => {
        const group = groupOf(path);
        if (/index\.ts$/.test(path) && group === null) return null;
        if (side === "page" && CODE_PARTS.includes(basename(path))) {
          return { loader: "js", contents: [importOf("awaitCode", join(LOCALES, "word-packs.ts")), `export const { ${basename(path, ".ts")} } = awaitCode(${JSON.stringify(languageOf(path))});`].join("\n") };
        }
        const tables = await tablesOf(path);
        if (tables === null) return null;
        const names = Object.keys(tables);
        const module = basename(path, ".ts");
        if (leftOut.includes(module)) return { loader: "js", contents: names.map((name) => `export function ${name}() { throw new Error("left out"); }`).join("\n") };
        // Every formula reads numbers: on the server their tables stand in the bundle, and what the page is sent of them is a copy.
        if (group !== null && !(group === "numbers" && side === "server")) {
          const functions = names.map((name) => `export function ${name}() { return tables()[${JSON.stringify(module)}].${name}; }`);
          return { loader: "js", contents: [importOf("tables", `packed-group:${languageOf(path)}/${group}`), ...functions].join("\n") };
        }
        const contents = [unpackFrom, ...Object.entries(tables).map(([name, table]) => `export function ${name}() { return unpack(${JSON.stringify(pack(table))}); }`)].join("\n");
        // Regular endings take more room written out than the few lines that derive them.
        const source = await transform(await readFile(path), { loader: "ts", minify: true, charset: "ascii" });
        return contents.length < source.code.length ? { loader: "js", contents } : null;
      });
    },
  };
}
