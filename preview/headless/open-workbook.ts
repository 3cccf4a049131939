import { createRequire } from "node:module";
import { join } from "node:path";
import { bundleHost } from "../bundle/bundle-host";
import { PROJECT } from "../bundle/places";
import { readAddOn } from "../bundle/read-add-on";
import type { HeadlessOptions, HeadlessWorkbook } from "./headless-workbook";

export type { HeadlessWorkbook } from "./headless-workbook";
export type { Snapshot } from "../services/local-workbook";

export interface OpenOptions extends Omit<HeadlessOptions, "addOn"> {
  /** Folder of the built files; `dist/` of the project by default. */
  readonly dist?: string;
}

/**
 * Opens a spreadsheet in Node with the built add-on in it, as if a person had opened it in Sheets: onOpen has run, formulas are calculated.
 * The engine runs from a bundle in `.cache/`, made when a source of the host has changed.
 */
export async function openWorkbook({ dist = join(PROJECT, "dist"), ...options }: OpenOptions = {}): Promise<HeadlessWorkbook> {
  const [addOn, host] = await Promise.all([readAddOn(dist), loadHost()]);
  return host.openHeadless({ addOn, ...options });
}

let loaded: Promise<typeof import("./headless-workbook")> | undefined;

function loadHost(): Promise<typeof import("./headless-workbook")> {
  loaded ??= bundleHost().then((file) => createRequire(import.meta.url)(file) as typeof import("./headless-workbook"));
  return loaded;
}
