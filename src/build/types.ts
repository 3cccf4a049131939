import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { ROOT } from "./paths";

/** The parts of the project, each with the globals it may name: that is how the borders between them are kept. */
const PARTS = ["src/core", "src/functions", "src/sheets", "src/gas", "src/build", "sidebar", "preview", "test"];

/** Checks the types of every part; prints what is wrong and returns whether all is well. */
export function checkTypes(): boolean {
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  return PARTS.map((part) => spawnSync(process.execPath, [tsc, "-p", part], { cwd: ROOT, stdio: "inherit" }).status === 0).every(Boolean);
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exit(checkTypes() ? 0 : 1);
