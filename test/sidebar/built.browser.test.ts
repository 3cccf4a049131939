import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleSidebar } from "../../src/build/bundle-sidebar";
import { en } from "../../src/core/locales/en";
import { checkStatement, sayFinding } from "../../src/core/wording/check";
import { mount, openBrowser } from "./mount";
import { expectSound } from "./page-checks";
import { readingOf, SAMPLE } from "./plans";

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([openBrowser(), bundleSidebar()]);
  page = await mount(browser, { html, plan: readingOf(SAMPLE) });
  await page.locator(".summary").waitFor();
});
afterAll(() => browser.close());

describe("the built sidebar", () => {
  it("is one ASCII file that asks nothing of the network", () => {
    expect(html).toMatch(/^[\t\n\r\x20-\x7e]*$/);
    expect(html).not.toMatch(/<link|\bsrc=|url\(|@import/);
  });

  it("reads the plan and judges it with the real checker", async () => {
    expect(await page.locator(".row").count()).toBe(SAMPLE.length);
    await expectSound(page);
  });

  it("says what the checker says, and offers its rewrite if there is one", async () => {
    const text = "Launch a content strategy";
    const { findings, rewrite } = checkStatement({ text, kind: "key_result" });
    await page.locator(".row", { hasText: text }).click();
    const details = (await page.locator(".details").textContent()) ?? "";
    expect(findings.length).toBeGreaterThan(0);
    for (const said of findings.map((finding) => sayFinding(finding, en))) {
      for (const part of [said.message, said.why, said.try]) expect(details).toContain(part);
    }
    expect(await page.locator(".rewrite").count()).toBe(rewrite === null ? 0 : 1);
    await expectSound(page);
  });
});
