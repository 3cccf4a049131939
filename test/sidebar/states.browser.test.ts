import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { PATIENCE } from "../../sidebar/server";
import { LANGUAGES, LOCALES } from "../../src/core/locales";
import type { LanguageCode } from "../../src/core/locales/locale";
import type { PlanReading } from "../../src/core/plan/sidebar-api";
import { mount, type MountOptions, openBrowser, sidebarHtml } from "./mount";
import { expectSound, findBarriers, findOverflow } from "./page-checks";
import { PERSIAN, readingOf, SAMPLE, type Sketch } from "./plans";
import { callsOf } from "./sheet";

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([openBrowser(), sidebarHtml()]);
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

async function open(plan: PlanReading, options: Partial<MountOptions> = {}): Promise<void> {
  page = await mount(browser, { html, plan, ...options });
}

const missing = (plan: PlanReading): PlanReading => ({ ...plan, state: "missing", statements: [] });
const empty = (plan: PlanReading): PlanReading => ({ ...plan, state: "empty", statements: [] });
const button = (name: string) => page.getByRole("button", { name });
const headingHasFocus = () => page.evaluate(() => document.activeElement?.tagName === "H1");

/** States to look at: the plan, how the server answers, and what a person does before looking. */
const STATES: readonly [name: string, (plan: PlanReading) => PlanReading, Partial<MountOptions>, () => Promise<unknown>][] = [
  ["being read", (plan) => plan, { answers: { readPlan: [{ keep: true }] } }, () => page.locator(".ghost").first().waitFor()],
  ["not read", (plan) => plan, { answers: { readPlan: [{ fail: "Service unavailable" }] } }, () => page.getByRole("alert").waitFor()],
  ["no workbook", missing, {}, () => page.locator(".button.primary").waitFor()],
  ["an empty plan", empty, {}, () => page.locator(".example").waitFor()],
  ["a plan", (plan) => plan, {}, () => page.locator(".summary").waitFor()],
  ["an open statement", (plan) => plan, {}, () => page.locator(".row", { hasText: "KR2" }).click()],
  [
    "a filled rewrite",
    (plan) => plan,
    {},
    async () => {
      await page.locator(".row", { hasText: "KR2" }).click();
      for (const field of await page.locator(".gap input").all()) await field.fill("12");
    },
  ],
];

describe.each([
  ["English", readingOf(SAMPLE)],
  ["Persian", readingOf(PERSIAN, { language: "fa" })],
])("in %s", (_, plan) => {
  describe.each([["light", false], ["dark", true]])("%s", (_theme, dark) => {
    it.each(STATES)("%s is sound", async (_name, change, options, act) => {
      await open(change(plan), { ...options, dark });
      await act();
      await expectSound(page);
    });
  });
});

describe("a first reading", () => {
  it("that fails can be tried again", async () => {
    await open(readingOf(SAMPLE), { answers: { readPlan: [{ fail: "Service unavailable" }, { fail: "Service unavailable" }] } });
    await button("Try again").click();
    await expect.poll(() => callsOf(page, "readPlan")).toHaveLength(2);
    await button("Try again").click();
    await page.locator(".summary").waitFor();
    await expect.poll(headingHasFocus).toBe(true);
  });

  it("that is never answered says so in the end", async () => {
    await open(readingOf(SAMPLE), { answers: { readPlan: [{ keep: true }] }, stopClock: true });
    await page.locator("[aria-busy=true]").waitFor();
    await page.clock.fastForward(PATIENCE.readPlan * 1000);
    await page.getByRole("alert").filter({ hasText: `has not answered for ${PATIENCE.readPlan} seconds` }).waitFor();
  });

  it("takes nobody's focus", async () => {
    await open(readingOf(SAMPLE));
    await page.locator(".summary").waitFor();
    expect(await headingHasFocus()).toBe(false);
  });
});

describe("without a workbook", () => {
  it("inserts one and goes on to the empty plan", async () => {
    await open(missing(readingOf([])), { answers: { insertWorkbookFromSidebar: [{ after: 400 }] } });
    await button("Insert workbook").click();
    await button("Inserting…").waitFor();
    await expectSound(page);
    await page.locator(".example").waitFor();
    await expect.poll(headingHasFocus).toBe(true);
    expect(await callsOf(page, "insertWorkbookFromSidebar")).toHaveLength(1);
  });

  it("says why inserting failed, and lets it be tried again", async () => {
    const refusal = { ok: false, note: { key: "insert/busy" } };
    await open(missing(readingOf([])), { answers: { insertWorkbookFromSidebar: [{ give: refusal }] } });
    await button("Insert workbook").click();
    await page.getByRole("alert").filter({ hasText: "Somebody else is changing the workbook" }).waitFor();
    await expectSound(page);
    await button("Insert workbook").click();
    await page.locator(".example").waitFor();
  });
});

describe("nothing left", () => {
  const mended = SAMPLE.filter(({ text }) => !/Launch|\+20%/.test(text));

  it("is ready for sign-off", async () => {
    await open(readingOf(mended));
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Ready for sign-off");
    await expectSound(page);
  });

  it.each([["Revise 0", "Nothing to revise."], ["Discuss 0", "Nothing to discuss."]])("under %s is said", async (filter, sentence) => {
    await open(readingOf(mended));
    await button(filter).click();
    await page.getByText(sentence).waitFor();
    expect(await page.locator(".row").count()).toBe(0);
  });
});

describe("the language", () => {
  it.each(LANGUAGES)("%s turns the whole sidebar at once", async (code) => {
    await open(readingOf(SAMPLE));
    await page.locator(".summary").waitFor();
    await page.locator("select").selectOption(code);
    const { lang, dir } = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
    expect({ lang, dir }).toEqual({ lang: code, dir: LOCALES[code].direction });
    expect(await page.locator("option:checked").textContent()).toBe(LOCALES[code].name);
    expect(await findOverflow(page)).toEqual([]);
    expect(await callsOf(page, "readPlan")).toHaveLength(1);
  });

  it.each<[LanguageCode, string]>([["fa", "rtl"], ["ru", "ltr"]])("of the reading is the first one: %s", async (language, dir) => {
    await open(readingOf(PERSIAN, { language }));
    await page.locator(".summary").waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe(dir);
  });

  it("once chosen outlives the next reading, and what was typed outlives the choice", async () => {
    await open(readingOf(SAMPLE));
    await page.locator(".row", { hasText: "KR2" }).click();
    await page.locator(".gap input").first().fill("organic leads");
    await page.locator("select").selectOption("fa");
    await page.locator(".headline .button").click();
    await expect.poll(() => callsOf(page, "readPlan")).toHaveLength(2);
    expect(await page.locator(".gap input").first().inputValue()).toBe("organic leads");
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
  });

  it("mirrors the layout: IDs stand at the right, verdicts at the left", async () => {
    await open(readingOf(PERSIAN, { language: "fa" }));
    const [id, pill] = await Promise.all([".row .id", ".row .pill"].map((part) => page.locator(part).first().boundingBox()));
    expect(id?.x).toBeGreaterThan(pill?.x ?? Infinity);
  });
});

describe("extreme texts", () => {
  const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  const URL = "https://example.com/a/very/long/path/without/any/space/" + "segment".repeat(20) + "?utm_source=newsletter";
  const PERSIAN_LONG = "فروشگاه‌های‌کوچک‌پیش‌از‌همه‌سراغ‌ما‌بیایند".repeat(4);
  const texts: Sketch[] = [LONG, URL, PERSIAN_LONG, "x".repeat(2000), "word ".repeat(300)].flatMap((text, index) => [
    { id: "O" + index, kind: "objective" as const, text },
    { id: "KR-2026-Q4-MARKETING-" + index, feeds: "O" + index, text: "Launch " + text },
    { id: "I" + index, feeds: "KR-2026-Q4-MARKETING-" + index, kind: "initiative" as const, text },
  ]);

  it.each<[LanguageCode, number]>([["en", 300], ["fa", 300], ["en", 150], ["fa", 150]])("stay inside the sidebar (%s, %i px)", async (language, width) => {
    await open(readingOf(texts, { language }), { width });
    for (const index of [0, 1, 2, 3, 4]) {
      await page.locator(".row").nth(index * 3 + 1).click();
      for (const field of await page.locator(".gap input").all()) await field.fill(LONG + URL);
      expect(await findOverflow(page)).toEqual([]);
    }
  });

  it("in an error stay inside the sidebar", async () => {
    await open(readingOf([]), { answers: { readPlan: [{ fail: LONG + " " + URL }] } });
    await page.getByRole("alert").waitFor();
    expect(await findOverflow(page)).toEqual([]);
  });

  it("at twice the letter size stay inside the sidebar", async () => {
    await open(readingOf(SAMPLE));
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    await page.locator(".row", { hasText: "KR2" }).click();
    expect(await findOverflow(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });
});
