import { createHash } from "node:crypto";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { CACHE, PREVIEW, PROJECT } from "./places";

/** Folders whose sources end up in both bundles. */
const SHARED = ["engine", "execution", "formula", "functions", "services"];
const HOUR = 3_600_000;

/** A short hash of a bundle's sources and of the engine's version: a bundle of the same fingerprint is the same bundle. */
export async function fingerprint(own: "headless" | "page"): Promise<string> {
  const folders = [...SHARED, own];
  const names = (await Promise.all(folders.map(async (folder) => (await readdir(join(PREVIEW, folder), { recursive: true })).map((name) => join(folder, name))))).flat().filter((name) => /\.(?:ts|css|html)$/.test(name)).sort();
  const engine = join(PROJECT, "node_modules", "@univerjs", "core", "package.json");
  const contents = await Promise.all([...names.map((name) => join(PREVIEW, name)), engine].map((file) => readFile(file)));
  const hash = createHash("sha256");
  for (const [index, content] of contents.entries()) hash.update(names[index] ?? "").update(content);
  return hash.digest("hex").slice(0, 16);
}

/** Deletes bundles of earlier sources; younger ones may still be in use. */
export async function removeOldBundles(prefix: string, kept: string): Promise<void> {
  const others = (await readdir(CACHE)).filter((name) => name.startsWith(prefix) && !kept.endsWith(name));
  for (const name of others) {
    const path = join(CACHE, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > HOUR) await rm(path, { recursive: true, force: true });
  }
}
