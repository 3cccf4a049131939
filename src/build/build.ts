import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { bundleCode } from "./bundle-code";
import { bundleSidebar } from "./bundle-sidebar";
import { bundleWords } from "./bundle-words";
import { DIST, ROOT } from "./paths";

/** Builds the add-on into `dist/`: the manifest, Code.js, Words.js and sidebar.html, and nothing else. */
export async function buildAddOn(): Promise<{ readonly [file: string]: number }> {
  const [code, words, sidebar] = await Promise.all([bundleCode(), bundleWords(), bundleSidebar()]);
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  await cp(join(ROOT, "appsscript.json"), join(DIST, "appsscript.json"));
  const files = { "Code.js": code, "Words.js": words, "sidebar.html": sidebar };
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(DIST, file), text)));
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, Buffer.byteLength(text)]));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await buildAddOn();
  console.log(Object.entries(sizes).map(([file, bytes]) => `dist/${file} ${(bytes / 1000).toFixed(0)} KB`).join(", "));
}
