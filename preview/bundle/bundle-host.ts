import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { fingerprint, removeOldBundles } from "./fingerprint";
import { CACHE, PREVIEW, PROJECT } from "./places";

/** Bundles the headless workbook for Node, unless a bundle of the same sources is there, and gives the file. */
export async function bundleHost(): Promise<string> {
  const file = join(CACHE, `headless-${await fingerprint("headless")}.cjs`);
  if (existsSync(file)) return file;
  await mkdir(CACHE, { recursive: true });
  const draft = join(CACHE, `draft-${process.pid}-${Date.now()}.cjs`);
  await build({
    entryPoints: [join(PREVIEW, "headless", "headless-workbook.ts")],
    absWorkingDir: PROJECT,
    outfile: draft,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // the engine's CommonJS copies do not find each other's named exports
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  await rename(draft, file);
  await removeOldBundles("headless-", file);
  return file;
}
