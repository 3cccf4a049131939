// Prints what the product costs against its budgets. Figures are for reading and comparing, never for passing a test; run it on a machine
// that does nothing else.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import vm from "node:vm";
import { chromium } from "playwright-core";
import { openWorkbook } from "../../preview/headless/open-workbook";
import { startPreview } from "../../preview/server";
import { buildAddOn } from "../../src/build/build";
import { CHROMIUM_FLAGS, findChromium } from "../../src/build/chromium";
import { DIST, ROOT } from "../../src/build/paths";
import { LANGUAGES } from "../../src/core/locales";
import { bundledChecker, type Checker } from "./checker";
import { compare } from "./rivals";
import { BENCH_KINDS, BENCH_STATEMENTS } from "./statements";
import { steepest } from "./steepest";
import { median, timedInTurns, timeOf, typical } from "./timing";

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
const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 1 : 0)}×`;
const timed = (rounds: number, run: () => void): number => typical(Array.from({ length: rounds }, () => timeOf(run)));

/** All that a custom function asks of the platform. */
const SPREADSHEET = { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => "en_US" }) };

function measureBundle(): void {
  const code = pushedCode();
  const kilobytes = (file: string): string => `${(statSync(join(DIST, file)).size / 1000).toFixed(0)} KB`;
  report("Code.js", kilobytes("Code.js"), "≤ 400 KB");
  report("Words.js", kilobytes("Words.js"), "");
  report("sidebar.html", kilobytes("sidebar.html"), "≤ 250 KB");
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
  report("Code.js and Words.js evaluated", ms(median(load)), "≤ 15 ms");
  report("first KR_SCORE after that", ms(median(cold)), "≤ 10 ms");
  const context = vm.createContext({ SpreadsheetApp: SPREADSHEET });
  vm.runInContext(code, context);
  vm.runInContext("var n = []; for (var i = 0; i < 10000; i++) n.push([i]); var t = n.map(function (r) { return [r[0] + ' 000']; }); KR_SCORE([[0]], n, n);", context);
  report("KR_SCORE, 10,000 rows of numbers", ms(timed(9, () => vm.runInContext("KR_SCORE([[0]], [[10000]], n)", context))), "");
  report("KR_SCORE, 10,000 rows of text", ms(timed(5, () => vm.runInContext('KR_SCORE([[0]], [["10 000 000"]], t)', context))), "");
}

/** Everything that is pushed to Google as code. */
function pushedCode(): string {
  return readdirSync(DIST).filter((file) => file.endsWith(".js")).map((file) => readFileSync(join(DIST, file), "utf8")).join("\n");
}

/** Ten thousand statements in one call of a cell's function, and what the first statement of a language costs in a fresh execution. */
function measureInCells(): void {
  const code = pushedCode();
  const statements = Object.values(BENCH_STATEMENTS).flat();
  const rows = Array.from({ length: 10_000 }, (_, index) => [`${statements[index % statements.length]} (${index})`]);
  const context = vm.createContext({ SpreadsheetApp: SPREADSHEET, rows });
  vm.runInContext(code, context);
  report("OKR_CHECK, 10,000 statements in five languages, one call", ms(timed(3, () => vm.runInContext('OKR_CHECK(rows, "key result")', context))), "");
  for (const language of LANGUAGES) {
    const [statement, other] = BENCH_STATEMENTS[language];
    const first: number[] = [];
    for (let round = 0; round < 9; round++) {
      const fresh = vm.createContext({ SpreadsheetApp: SPREADSHEET, statement, other });
      // A new name each round keeps V8 from reusing what it compiled before.
      new vm.Script(code, { filename: `first-${language}-${round}.js` }).runInContext(fresh);
      vm.runInContext("KR_SCORE(10, 20, 15)", fresh);
      const build = timeOf(() => vm.runInContext('OKR_CHECK(statement, "key result")', fresh));
      first.push(build - timeOf(() => vm.runInContext('OKR_CHECK(other, "key result")', fresh)));
    }
    report(`tables built on first use, ${language}`, ms(typical(first)), "");
  }
}

function measureWording(checker: Checker): void {
  const { checkStatement } = checker;
  const inputs = LANGUAGES.map((language) => BENCH_STATEMENTS[language].map((text, index) => ({ text, kind: BENCH_KINDS[index % BENCH_KINDS.length] ?? "key_result" })));
  const perLanguage = timedInTurns(200, inputs.map((statements) => () => statements.forEach((statement) => checkStatement(statement))));
  LANGUAGES.forEach((language, index) => report(`wording check, ${language}, a statement`, `${(((perLanguage[index] ?? 0) / BENCH_STATEMENTS[language].length) * 1000).toFixed(1)} µs`, "≤ 60 µs"));
  const others = compare(checker);
  report("write-good, the same English statements, beside our check", `${times(others.linter)} the time`, "");
  report("Microsoft's number recogniser, beside our reading of numbers", `${times(others.recogniser)} the time`, "");
  report(`figures of labelled statements read, of ${others.figures}: ours`, String(others.foundByUs), "");
  report("the same: Microsoft's number recogniser", String(others.foundByRecogniser), "");
  const { name, ratio, time } = steepest(checker);
  report(`50,000 characters of the slowest kind (${name})`, ms(time), "");
  report("ten times the characters, the steepest of all kinds", `${times(ratio)} the time`, "≤ 20×");
}

async function measureWorkbook({ checkStatement }: Checker): Promise<void> {
  const workbook = await openWorkbook();
  workbook.calls.reset();
  await workbook.chooseMenu("Insert workbook");
  report("Insert workbook, service calls", String(workbook.calls.total), "≤ 250");
  await workbook.settle();
  await workbook.chooseMenu("Fill with an example");
  await workbook.settle();
  const plan = workbook.spreadsheet.getSheetByName("Plan");
  const statements = BENCH_STATEMENTS.en;
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
measureInCells();
const checker = await bundledChecker();
measureWording(checker);
await measureWorkbook(checker);
await measurePreview();
writeReadme();
process.exit(0);
