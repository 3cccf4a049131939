import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { mount, openBrowser, sidebarHtml } from "./mount";
import { expectSound } from "./page-checks";
import { PERSIAN, readingOf, SAMPLE } from "./plans";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

const tab = (name: string) => page.getByRole("tab", { name });
const selected = () => page.locator("[aria-selected=true]").getAttribute("aria-label");

describe("a single view", () => {
  it("has no tabs", async () => {
    page = await mount(browser, { html: await sidebarHtml(), plan: readingOf(SAMPLE) });
    await page.locator(".summary").waitFor();
    expect(await page.getByRole("tab").count()).toBe(0);
  });
});

describe("two views", () => {
  async function open(language: "en" | "fa" = "en"): Promise<void> {
    page = await mount(browser, { html: await sidebarHtml("test/sidebar/two-views.tsx"), plan: readingOf(PERSIAN, { language }) });
    await page.locator(".summary").waitFor();
  }

  it("have tabs, the first one chosen", async () => {
    await open();
    expect(await page.getByRole("tab").count()).toBe(2);
    expect(await selected()).toBe("Review");
    await expectSound(page);
    await tab("Statement").click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Notes");
    await expectSound(page);
  });

  it.each<["en" | "fa", string, string]>([["en", "ArrowRight", "ArrowLeft"], ["fa", "ArrowLeft", "ArrowRight"]])(
    "are walked with the arrow keys in reading order (%s)",
    async (language, forward, back) => {
      await open(language);
      const [first, second] = await page.getByRole("tab").evaluateAll((tabs) => tabs.map((element) => element.getAttribute("aria-label")));
      await page.getByRole("tab").first().focus();
      for (const [key, expected] of [[forward, second], [forward, first], [back, second], ["Home", first], ["End", second], ["x", second]] as const) {
        await page.keyboard.press(key);
        expect(await selected()).toBe(expected);
      }
    },
  );

  it("lose nothing when one is left for the other", async () => {
    await open();
    await page.locator(".row", { hasText: "KR2" }).click();
    await tab("Statement").click();
    await page.getByLabel("Note").fill("kept");
    await tab("Review").click();
    expect(await page.locator(".rewrite").isVisible()).toBe(true);
    await tab("Statement").click();
    expect(await page.getByLabel("Note").inputValue()).toBe("kept");
  });
});
