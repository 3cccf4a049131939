// Prints what the product costs against its budgets. Figures are for reading and comparing, never for passing a test.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { openWorkbook } from "../../preview/headless/open-workbook";
import { startPreview } from "../../preview/server";
import { buildAddOn } from "../../src/build/build";
import { CHROMIUM_FLAGS, findChromium } from "../../src/build/chromium";
import { DIST, ROOT } from "../../src/build/paths";
import type * as Checker from "../../src/core/wording/check";
import { BENCH_STATEMENTS } from "./statements";

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
}

const rows: Row[] = [];
const report = (what: string, measured: string, budget: string): void => {
  rows.push({ what, measured, budget });
  console.log(`${what.padEnd(58)} ${measured.padStart(12)}   ${budget}`);
};
const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const timed = (times: number, run: () => void): number =>
  median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );

/** The checker bundled as it ships: the loader that runs this file slows every function it loads. */
async function bundledChecker(): Promise<typeof Checker.checkStatement> {
  const outfile = join(ROOT, ".cache", "bench", "check.mjs");
  await build({ entryPoints: [join(ROOT, "src/core/wording/check.ts")], outfile, bundle: true, format: "esm", minify: true, logLevel: "error" });
  return ((await import(pathToFileURL(outfile).href)) as typeof Checker).checkStatement;
}

/** All that a custom function asks of the platform. */
const SPREADSHEET = { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => "en_US" }) };

function measureBundle(): void {
  const file = join(DIST, "Code.js");
  const code = readFileSync(file, "utf8");
  report("Code.js", `${(statSync(file).size / 1000).toFixed(0)} KB`, "≤ 400 KB");
  report("sidebar.html", `${(statSync(join(DIST, "sidebar.html")).size / 1000).toFixed(0)} KB`, "≤ 250 KB");
  const load: number[] = [];
  const cold: number[] = [];
  for (let round = 0; round < 15; round++) {
    const context = vm.createContext({ SpreadsheetApp: SPREADSHEET });
    let start = performance.now();
    // A new name each round keeps V8 from reusing what it compiled before.
    new vm.Script(code, { filename: `Code-${round}.js` }).runInContext(context);
    load.push(performance.now() - start);
    start = performance.now();
    vm.runInContext("KR_SCORE(10, 20, 15)", context);
    cold.push(performance.now() - start);
  }
  report("Code.js evaluated", ms(median(load)), "≤ 15 ms");
  report("first KR_SCORE after that", ms(median(cold)), "≤ 10 ms");
  const context = vm.createContext({ SpreadsheetApp: SPREADSHEET });
  vm.runInContext(code, context);
  vm.runInContext("var n = []; for (var i = 0; i < 10000; i++) n.push([i]); var t = n.map(function (r) { return [r[0] + ' 000']; }); KR_SCORE([[0]], n, n);", context);
  report("KR_SCORE, 10,000 rows of numbers", ms(timed(9, () => vm.runInContext("KR_SCORE([[0]], [[10000]], n)", context))), "");
  report("KR_SCORE, 10,000 rows of text", ms(timed(5, () => vm.runInContext('KR_SCORE([[0]], [["10 000 000"]], t)', context))), "");
}

function measureWording(checkStatement: typeof Checker.checkStatement): void {
  for (const [language, statements] of Object.entries(BENCH_STATEMENTS)) {
    const all = statements.map((text) => ({ text, kind: "key_result" as const }));
    const round = (): void => all.forEach((statement) => checkStatement(statement));
    for (let warm = 0; warm < 200; warm++) round();
    report(`wording check, ${language}, a statement`, `${((timed(101, round) / all.length) * 1000).toFixed(1)} µs`, "≤ 60 µs");
  }
}

async function measureWorkbook(checkStatement: typeof Checker.checkStatement): Promise<void> {
  const workbook = await openWorkbook();
  workbook.calls.reset();
  await workbook.chooseMenu("Insert workbook");
  report("Insert workbook, service calls", String(workbook.calls.total), "≤ 250");
  await workbook.settle();
  await workbook.chooseMenu("Fill with an example");
  await workbook.settle();
  const plan = workbook.spreadsheet.getSheetByName("Plan");
  const statements = BENCH_STATEMENTS.en ?? [];
  const texts = Array.from({ length: 500 }, (_, index) => [`${statements[index % statements.length]} (${index})`]);
  plan?.getRange(3, 3, 500, 1).setValues(texts);
  plan?.getRange(3, 2, 500, 1).setValues(texts.map(() => ["Key result"]));
  await workbook.settle();
  workbook.calls.reset();
  const settled = performance.now();
  plan?.getRange("B3").setValue("Key result");
  await workbook.settle();
  report("one cell edited, 500 statements, until calculated (headless)", ms(performance.now() - settled), "");
  workbook.calls.reset();
  const start = performance.now();
  const reading = (await workbook.call("readPlan")) as { value: { statements: { text: string; kind: "key_result" }[] } };
  const read = performance.now() - start;
  report("review of 500 statements, service calls", String(workbook.calls.total), "≤ 6");
  const compute = timed(5, () => reading.value.statements.forEach((statement) => checkStatement(statement)));
  report("review of 500 statements, reading (local host included)", ms(read), "");
  report("review of 500 statements, checking", ms(compute), "≤ 300 ms");
  workbook.dispose();
}

async function measurePreview(): Promise<void> {
  const preview = await startPreview({ port: 0, quiet: true });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 860 } });
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(preview.url);
    await page.waitForFunction("window.localWorkbook?.ready");
    times.push(performance.now() - start);
    await context.close();
  }
  await browser.close();
  await preview.close();
  report("local workbook, page opened to ready", ms(median(times)), "≤ 3,000 ms");
}

/** Puts the figures into the README, between their marks. */
function writeReadme(): void {
  const file = join(ROOT, "README.md");
  const table = ["| what | measured | budget |", "|---|---:|---:|", ...rows.map((row) => `| ${row.what} | ${row.measured} | ${row.budget} |`)].join("\n");
  const readme = readFileSync(file, "utf8");
  writeFileSync(file, readme.replace(/(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/, (_, open: string, close: string) => `${open}\n${table}\n\n${close}`));
}

await buildAddOn();
measureBundle();
const checkStatement = await bundledChecker();
measureWording(checkStatement);
await measureWorkbook(checkStatement);
await measurePreview();
writeReadme();
process.exit(0);
