import { isDeepStrictEqual } from "node:util";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { type Plugin, transform } from "esbuild";
import { DIGITS, MAP_MARK, SET_MARK, unpack } from "../core/locales/unpack";
import { ROOT } from "./paths";

const UNPACK = join(ROOT, "src/core/locales/unpack.ts");

/** A table as text, with maps and sets marked; `unpack` reads it back. */
function written(table: unknown): string {
  return JSON.stringify(table, (_, value: unknown) =>
    value instanceof Map ? { [MAP_MARK]: [...value] } : value instanceof Set ? { [SET_MARK]: [...value] } : value,
  );
}

function toBase85(bytes: Buffer): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    let word = Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).readUInt32BE(0);
    let digits = "";
    for (let place = 0; place < 5; place++) {
      digits = `${DIGITS[word % 85]}${digits}`;
      word = Math.floor(word / 85);
    }
    text += digits;
  }
  return text;
}

/** Deflated, in base 85, behind the number of bytes it takes unpacked. A character beyond the first plane is escaped. */
export function pack(table: unknown): string {
  const text = written(table).replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
  const bytes = Buffer.from(text);
  return `${bytes.length}:${toBase85(deflateRawSync(bytes, { level: 9, memLevel: 9 }))}`;
}

/** What a module's functions return, when all it exports are functions without parameters that return plain data; else null. */
async function tablesOf(file: string): Promise<{ readonly [name: string]: unknown } | null> {
  const exported = Object.entries((await import(pathToFileURL(file).href)) as { readonly [name: string]: unknown });
  const tables: { [name: string]: unknown } = {};
  for (const [name, value] of exported) {
    if (typeof value !== "function" || value.length > 0 || /^class\b/.test(value.toString())) return null;
    const table: unknown = (value as () => unknown)();
    if (table === undefined || !isDeepStrictEqual(unpack(pack(table)), table)) return null;
    tables[name] = table;
  }
  return exported.length === 0 ? null : tables;
}

/** What a bundle can do without. */
export interface LeftOut {
  /** Messages by key. */
  readonly messages?: RegExp;
  /** Tables by the name of their file: `metrics`. */
  readonly tables?: readonly string[];
}

/**
 * Packs the tables of the languages. Any module of a language folder that exports nothing but functions returning plain data
 * is replaced by its data, packed, to be unpacked when first asked for.
 */
export function packLocales({ messages, tables: leftOut = [] }: LeftOut = {}): Plugin {
  return {
    name: "pack-locales",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]core[\\/]locales[\\/][a-z]{2}[\\/].+\.ts$/ }, async ({ path }) => {
        if (/index\.ts$/.test(path) && !/messages/.test(path)) return null;
        const tables = await tablesOf(path);
        if (tables === null) return null;
        if (leftOut.includes(basename(path, ".ts"))) {
          return { loader: "js", contents: Object.keys(tables).map((name) => `export function ${name}() { throw new Error("left out"); }`).join("\n") };
        }
        const isMessages = /[\\/]messages[\\/]index\.ts$/.test(path);
        const packed = Object.entries(tables).map(([name, table]) => {
          const kept = isMessages ? Object.fromEntries(Object.entries(table as object).filter(([key]) => messages?.test(key) !== true)) : table;
          return [name, kept] as const;
        });
        const contents = [
          `import { unpack } from ${JSON.stringify(UNPACK)};`,
          ...packed.map(([name, table]) => `export function ${name}() { return unpack(${JSON.stringify(pack(table))}); }`),
        ].join("\n");
        // Regular endings take more room written out than the few lines that derive them.
        const source = await transform(await readFile(path), { loader: "ts", minify: true, charset: "ascii" });
        return contents.length < source.code.length || isMessages ? { loader: "js", contents } : null;
      });
    },
  };
}
