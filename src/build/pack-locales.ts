import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import type { Plugin } from "esbuild";
import { MAP_MARK, SET_MARK, unpack } from "../core/locales/unpack";
import { ROOT } from "./paths";

const UNPACK = join(ROOT, "src/core/locales/unpack.ts");

/** Tables smaller than this do not gain by packing. */
const WORTH_PACKING = 400;

/** A table as text, with maps and sets marked; `unpack` reads it back. */
function written(table: unknown): string {
  return JSON.stringify(table, (_, value: unknown) =>
    value instanceof Map ? { [MAP_MARK]: [...value] } : value instanceof Set ? { [SET_MARK]: [...value] } : value,
  );
}

export function pack(table: unknown): string {
  return deflateRawSync(Buffer.from(written(table)), { level: 9 }).toString("base64").replace(/=+$/, "");
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

/**
 * Packs the tables of the languages. Any module of a language folder that exports nothing but functions returning plain data
 * is replaced by its data, packed, to be unpacked when first asked for.
 * @param keep which messages the bundle needs; the sidebar can do without the words of the sheets.
 */
export function packLocales(keep: (messageKey: string) => boolean = () => true): Plugin {
  return {
    name: "pack-locales",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]core[\\/]locales[\\/][a-z]{2}[\\/].+\.ts$/ }, async ({ path }) => {
        if (/index\.ts$/.test(path) && !/messages/.test(path)) return null;
        const tables = await tablesOf(path);
        if (tables === null) return null;
        const isMessages = /[\\/]messages[\\/]index\.ts$/.test(path);
        const packed = Object.entries(tables).map(([name, table]) => {
          const kept = isMessages ? Object.fromEntries(Object.entries(table as object).filter(([key]) => keep(key))) : table;
          return [name, kept] as const;
        });
        if (packed.every(([, table]) => written(table).length < WORTH_PACKING)) return null;
        return {
          loader: "js",
          contents: [
            `import { unpack } from ${JSON.stringify(UNPACK)};`,
            ...packed.map(([name, table]) => `export function ${name}() { return unpack(${JSON.stringify(pack(table))}); }`),
          ].join("\n"),
        };
      });
    },
  };
}
