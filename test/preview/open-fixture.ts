import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type HeadlessWorkbook, openWorkbook, type OpenOptions } from "../../preview/headless/open-workbook";

/** Folder of a small add-on that stands in for the real one. */
export const FIXTURE = fileURLToPath(new URL("./fixture", import.meta.url));

/** Opens a workbook with the small add-on. */
export function openFixture(options: OpenOptions = {}): Promise<HeadlessWorkbook> {
  return openWorkbook({ dist: FIXTURE, ...options });
}

/** Opens a workbook with an add-on made of the given code, manifest and HTML files. */
export function openCode(code: string, { html = {}, manifest = { runtimeVersion: "V8" }, ...options }: OpenOptions & { html?: Record<string, string>; manifest?: object } = {}): Promise<HeadlessWorkbook> {
  const dist = mkdtempSync(join(tmpdir(), "local-workbook-"));
  writeFileSync(join(dist, "Code.js"), code);
  writeFileSync(join(dist, "appsscript.json"), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(html)) writeFileSync(join(dist, `${name}.html`), text);
  return openWorkbook({ dist, ...options });
}
