import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { fingerprint, removeOldBundles } from "./fingerprint";
import { CACHE, PREVIEW, PROJECT } from "./places";

/** Bundles the page, unless a bundle of the same sources is there, and gives its folder. */
export async function bundlePage(): Promise<string> {
  const folder = join(CACHE, `page-${await fingerprint("page")}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const draft = join(CACHE, `draft-${process.pid}-${Date.now()}`);
  await build({
    entryPoints: [join(PREVIEW, "page", "main.ts")],
    absWorkingDir: PROJECT,
    outdir: draft,
    bundle: true,
    format: "esm",
    // texts of the four languages of the sheet's controls are loaded one at a time
    splitting: true,
    minify: true,
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "file", ".ttf": "file", ".svg": "dataurl" },
    logLevel: "error",
  });
  await cp(join(PREVIEW, "page", "index.html"), join(draft, "index.html"));
  await rename(draft, folder).catch(async (error: unknown) => {
    // another process was faster with the same bundle
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true, force: true });
  });
  await removeOldBundles("page-", folder);
  return folder;
}
