// Pictures of the local workbook as a person sees it, in every language: to be looked at, and shown in the README.
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { buildAddOn } from "../src/build/build";
import { CHROMIUM_FLAGS, findChromium } from "../src/build/chromium";
import { PREVIEW } from "./bundle/places";
import type {} from "./page/test-handle";
import { startPreview } from "./server";

type View =
  /** A sheet by its place among the tabs: 1 is the first of ours. */
  | { readonly file: string; readonly sheet: number }
  /** The review, with the statement of this ID open. */
  | { readonly file: string; readonly review: string };

interface Tour {
  readonly locale: string;
  readonly views: readonly View[];
}

const everySheet = (language: string): View[] => [
  { file: `plan-${language}.png`, sheet: 1 },
  { file: `check-ins-${language}.png`, sheet: 2 },
  { file: `campaigns-${language}.png`, sheet: 3 },
  { file: `settings-${language}.png`, sheet: 4 },
  { file: `review-${language}.png`, review: "O1.3" },
];

const TOURS: readonly Tour[] = ["en_US", "ru_RU", "kk_KZ", "pl_PL", "fa_IR"].map((locale) => ({ locale, views: everySheet(locale.slice(0, 2)) }));

const SIZE = { width: 1280, height: 760 };

async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => window.localWorkbook !== undefined);
  await page.evaluate(async () => {
    await window.localWorkbook?.ready;
    await window.localWorkbook?.settle();
  });
}

async function run(page: Page, name: string): Promise<void> {
  await page.evaluate(async (command) => {
    await window.localWorkbook?.run(command);
    await window.localWorkbook?.settle();
  }, name);
}

async function show(page: Page, view: View): Promise<void> {
  if ("sheet" in view) {
    await page.evaluate((index) => window.localWorkbook?.select("A3", window.localWorkbook.sheets()[index]), view.sheet);
    return;
  }
  await page.evaluate(() => window.localWorkbook?.select("A3", window.localWorkbook.sheets()[1]));
  await run(page, "openReview");
  const row = page.frameLocator("#sidebar iframe").getByRole("button", { name: view.review });
  await row.first().click();
}

async function tour(browser: Browser, url: string, folder: string, { locale, views }: Tour): Promise<void> {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  await page.goto(url);
  await opened(page);
  if (locale !== "en_US") {
    await page.locator("header select, #top select, select").first().selectOption(locale);
    await page.waitForFunction((wanted) => document.documentElement.dataset["ready"] === "true" && document.documentElement.lang.startsWith(wanted), locale.slice(0, 2));
    await opened(page);
  }
  await run(page, "insertWorkbook");
  await run(page, "fillExample");
  // The toast that says so goes after a while.
  await page.waitForTimeout(6000);
  for (const view of views) {
    await show(page, view);
    // The canvas is drawn in the frame after the one that calculated.
    await page.waitForTimeout(900);
    await page.screenshot({ path: join(folder, view.file) });
    console.log(`preview/pictures/${view.file}`);
  }
  await context.close();
}

await buildAddOn();
const folder = join(PREVIEW, "pictures");
const preview = await startPreview({ port: 0, quiet: true });
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
/** A language, when only its pictures are wanted. */
const only = process.argv[2];
if (only === undefined) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
try {
  for (const each of TOURS) if (only === undefined || each.locale.startsWith(only)) await tour(browser, preview.url, folder, each);
} finally {
  await browser.close();
  await preview.close();
}
