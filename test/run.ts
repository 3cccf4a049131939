// Everything `npm test` checks, in the order in which a fault is cheapest to find: types, build, Node tests, browser tests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAddOn } from "../src/build/build";
import { findChromium } from "../src/build/chromium";
import { checkTypes } from "../src/build/types";

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs one of the test projects and counts what it ran. */
function runProject(project: "node" | "browser", environment: NodeJS.ProcessEnv): Counts {
  const folder = mkdtempSync(join(tmpdir(), "okr-beacon-tests-"));
  const report = join(folder, "report.json");
  try {
    const args = ["run", "--config", "test/vitest.config.ts", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { status } = spawnSync(process.execPath, [join("node_modules", "vitest", "vitest.mjs"), ...args], { stdio: "inherit", env: environment });
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as { numPassedTests: number; numFailedTests: number };
    // A file that cannot even be loaded fails without a failed test of its own.
    return { passed: numPassedTests, failed: status === 0 ? numFailedTests : Math.max(1, numFailedTests) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const only = process.argv[2];
if (only === undefined || only === "types") {
  console.log("Checking types …");
  if (!checkTypes()) process.exit(1);
}
if (only === "types") process.exit(0);

console.log("Building the add-on …");
await buildAddOn();
const results: Counts[] = [];
if (only !== "browser") results.push(runProject("node", process.env));
if (only !== "node" && results.every(({ failed }) => failed === 0)) {
  results.push(runProject("browser", { ...process.env, CHROMIUM: await findChromium() }));
}
const sum = (key: keyof Counts): number => results.reduce((total, counts) => total + counts[key], 0);
console.log(`\ntests: ${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 && sum("passed") > 0 ? 0 : 1);
