import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The sources of the local workbook. */
export const PREVIEW = join(PROJECT, "preview");

/** Where bundles of the local workbook are kept; ignored by git. */
export const CACHE = join(PROJECT, ".cache", "preview");
