import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "../../src/build/chromium";
import { ROOT } from "../../src/build/paths";
import { PAGE_WORDS_ID, type PlanReading, type WordPacks } from "../../src/core/plan/sidebar-api";
import type { Answers } from "./fake-server";

const ADDRESS = "https://sidebar.test/";

/** Puts the scripted checker where the sidebar expects the real one. */
const scriptedCheck: Plugin = {
  name: "scripted-check",
  setup({ onResolve }) {
    onResolve({ filter: /\/wording\/check$/ }, () => ({ path: join(ROOT, "test/sidebar/scripted-check.ts") }));
  },
};

/** The sidebar in one page, with the scripted checker; `entry` may be another script that mounts its parts. */
export async function sidebarHtml(entry = "sidebar/main.tsx"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: { script: join(ROOT, entry), style: join(ROOT, "sidebar/style.css") },
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    target: "es2020",
    charset: "ascii",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [scriptedCheck],
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  const shell = await readFile(join(ROOT, "sidebar/sidebar.html"), "utf8");
  return shell
    .replace("<!-- style -->", () => "<style>" + text("style.css") + "</style>")
    .replace("<!-- script -->", () => "<script>" + text("script.js") + "</script>");
}

let fakeServerBundle: Promise<string> | undefined;

/** The fake server as a script of its own, since a function taken from a test file may lean on what compiled that file. */
function fakeServerScript(): Promise<string> {
  fakeServerBundle ??= build({
    entryPoints: [join(ROOT, "test/sidebar/fake-server.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "fake",
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? "");
  return fakeServerBundle;
}

export interface MountOptions {
  readonly html: string;
  /** The plan in the sheet; its `state` and `language` are what the server reports. */
  readonly plan: PlanReading;
  /** The words the server can give; the first one's language is the one the sidebar is opened in. Needed by the built sidebar only. */
  readonly words?: WordPacks;
  /** Answers that differ from the fake sheet's own; see `fakeServer`. */
  readonly answers?: Answers;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Stops the page's clock, so that a test can let time pass. */
  readonly stopClock?: boolean;
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
}

/** Opens the sidebar at its real width beside a fake sheet. A script error in the page fails the test that awaits `closePage`. */
export async function mount(browser: Browser, options: MountOptions): Promise<Page> {
  const { html, plan, words = {}, answers = {}, dark = false, width = 300, height = 800, stopClock = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    locale: "en-US",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("dialog", (dialog) => {
    faults.push("a dialog: " + dialog.message());
    void dialog.dismiss();
  });
  pageFaults.set(page, faults);
  await context.route("**/*", (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ contentType: "text/html", body: html + pageWords(words) }) : route.abort(),
  );
  if (stopClock) await page.clock.install();
  await page.addInitScript({ content: `${await fakeServerScript()};fake.fakeServer(${JSON.stringify({ plan, answers, words })})` });
  await page.goto(ADDRESS);
  return page;
}

/** The hidden element the server puts behind the page. */
function pageWords(words: WordPacks): string {
  const [first] = Object.entries(words);
  return first === undefined ? "" : `<div id="${PAGE_WORDS_ID}" hidden>${JSON.stringify({ language: first[0], pack: first[1] })}</div>`;
}

const pageFaults = new WeakMap<Page, string[]>();

/** What has gone wrong in a page outside its own words: script errors, console errors, dialogs. */
export function faultsOf(page: Page): readonly string[] {
  return pageFaults.get(page) ?? [];
}
