import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ROOT } from "../../src/build/paths";
import type * as Locales from "../../src/core/locales";
import type * as Quantities from "../../src/core/quantity/find-quantities";
import type * as NormalText from "../../src/core/text/normal-text";
import type * as Check from "../../src/core/wording/check";

export type Checker = typeof Locales & typeof Quantities & typeof NormalText & typeof Check;

const PARTS = ["locales/index", "quantity/find-quantities", "text/normal-text", "wording/check"];

/** The checker bundled as it ships: the loader that runs the bench slows every function it loads. */
export async function bundledChecker(): Promise<Checker> {
  const outfile = join(ROOT, ".cache", "bench", "check.mjs");
  const contents = PARTS.map((part) => `export * from "./src/core/${part}";`).join("\n");
  await build({ stdin: { contents, resolveDir: ROOT, loader: "ts" }, outfile, bundle: true, format: "esm", minify: true, logLevel: "error" });
  return (await import(pathToFileURL(outfile).href)) as Checker;
}
