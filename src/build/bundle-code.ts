import { join } from "node:path";
import { build } from "esbuild";
import { customFunctions } from "../functions";
import * as server from "../gas/server";
import { packLocales } from "./pack-locales";
import { ROOT } from "./paths";
import { stripNotes } from "./strip-notes";
import { BUNDLE, customFunctionStub, serverStub } from "./stubs";

/** Parameter names of a function as its source writes them; all of ours are plain names. */
function parameterNames(source: (...parameters: never[]) => unknown): string[] {
  const list = /^[^(]*\(([^)]*)\)/.exec(source.toString())?.[1] ?? "";
  return list.split(",").flatMap((name) => name.trim() || []);
}

/** A module's statements with its export list turned into the object that is kept and returned. */
function returned(module: string): string {
  const list = /export\s*\{([^}]*)\};?\s*$/.exec(module);
  if (list === null) throw new Error("The bundle of Code.js has no export list.");
  const members = (list[1] ?? "").split(",").map((member) => {
    const [inside = "", outside = inside] = member.trim().split(/\s+as\s+/);
    return `${outside}: ${inside}`;
  });
  return `${module.slice(0, list.index)}\nreturn (${BUNDLE}.loaded = { ${members.join(", ")} });`;
}

/**
 * Code.js: the bundle inside a function that runs when first called, then one top-level function for every custom function,
 * menu command and sidebar call. So nothing runs when Apps Script loads the file, in whatever authorisation mode it does.
 */
export async function bundleCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "src/gas/main.ts")],
    bundle: true,
    write: false,
    // Plain statements and an export list: the function around them is the only one that has to be compiled twice.
    format: "esm",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    minify: true,
    lineLimit: 160,
    plugins: [packLocales({ side: "server" }), stripNotes()],
  });
  const bundle = returned(outputFiles[0]?.text ?? "");
  const stubs = [
    ...Object.entries(server).map(([name, source]) => serverStub(name, parameterNames(source))),
    ...customFunctions.map(customFunctionStub),
  ];
  return [
    "/**",
    " * @OnlyCurrentDoc",
    " */",
    `function ${BUNDLE}() {`,
    '"use strict";',
    `if (${BUNDLE}.loaded) return ${BUNDLE}.loaded;`,
    bundle,
    "}",
    "",
    stubs.join("\n\n"),
    "",
  ].join("\n");
}
