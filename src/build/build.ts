import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { bundleCode } from "./bundle-code";
import { bundleSidebar } from "./bundle-sidebar";
import { DIST, ROOT } from "./paths";

/** Builds the add-on into `dist/`: the manifest, Code.js and sidebar.html, and nothing else. */
export async function buildAddOn(): Promise<{ readonly code: number; readonly sidebar: number }> {
  const [code, sidebar] = await Promise.all([bundleCode(), bundleSidebar()]);
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  await cp(join(ROOT, "appsscript.json"), join(DIST, "appsscript.json"));
  await writeFile(join(DIST, "Code.js"), code);
  await writeFile(join(DIST, "sidebar.html"), sidebar);
  return { code: Buffer.byteLength(code), sidebar: Buffer.byteLength(sidebar) };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await buildAddOn();
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
  console.log(`dist/Code.js ${kilobytes(sizes.code)}, dist/sidebar.html ${kilobytes(sizes.sidebar)}`);
}
