import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleSidebar } from "../../src/build/bundle-sidebar";
import { pack } from "../../src/build/pack";
import { wordPackOf } from "../../src/build/pack-locales";
import { LANGUAGES } from "../../src/core/locales";
import { en } from "../../src/core/locales/en";
import type { WordPacks } from "../../src/core/plan/sidebar-api";
import { checkStatement, sayFinding } from "../../src/core/wording/check";
import { mount, openBrowser } from "./mount";
import { expectSound } from "./page-checks";
import { readingOf, SAMPLE } from "./plans";

let browser: Browser;
let html: string;
let page: Page;
let words: WordPacks;

beforeAll(async () => {
  [browser, html] = await Promise.all([openBrowser(), bundleSidebar()]);
  words = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await wordPackOf(language)] as const)));
  page = await mount(browser, { html, plan: readingOf(SAMPLE), words });
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

  it("asks the server once for the words of the other languages in a plan, and judges them by their words", async () => {
    const mixed = await mount(browser, { html, plan: readingOf([...SAMPLE, { id: "KR7", text: "Запустить новый сайт" }]), words });
    await mixed.locator(".summary").waitFor();
    expect((await callsOf(mixed)).filter(([name]) => name === "readWords")).toEqual([["readWords", ["ru"]]]);
    await mixed.locator(".row", { hasText: "Запустить" }).click();
    const [finding] = checkStatement({ text: "Запустить новый сайт", kind: "key_result" }).findings;
    if (finding === undefined) throw new Error("A launch must be found.");
    expect(await mixed.locator(".details").textContent()).toContain(sayFinding(finding, en).why);
    await mixed.context().close();
  });

  it("opens in the language of the page, and fetches another one when it is chosen", async () => {
    const { pl, ...rest } = words;
    const polish = await mount(browser, { html, plan: readingOf(SAMPLE, { language: "pl" }), words: { pl, ...rest } });
    await polish.locator(".summary").waitFor();
    expect(await polish.locator("html").getAttribute("lang")).toBe("pl");
    await polish.locator("select.language").selectOption("kk");
    await polish.locator("html[lang=kk]").waitFor();
    expect((await callsOf(polish)).filter(([name]) => name === "readWords")).toEqual([["readWords", ["en"]], ["readWords", ["kk"]]]);
    await polish.context().close();
  });

  it("keeps its language and says why when another one cannot be fetched", async () => {
    const kept = await mount(browser, { html, plan: readingOf(SAMPLE), words, answers: { readWords: [{ fail: "Service unavailable" }] } });
    await kept.locator(".summary").waitFor();
    await kept.locator("select.language").selectOption("fa");
    await kept.getByRole("alert").waitFor();
    expect(await kept.getByRole("alert").textContent()).toContain("Service unavailable");
    expect(await kept.locator("html").getAttribute("lang")).toBe("en");
    expect(await kept.locator("select.language").inputValue()).toBe("en");
    await kept.context().close();
  });

  it("says which language did not arrive whole instead of judging without it", async () => {
    const { ru } = words;
    if (ru === undefined) throw new Error("There must be Russian words.");
    const halved = await mount(browser, { html, plan: readingOf([{ text: "Запустить новый сайт" }]), words: { ...words, ru: { ...ru, script: pack("") } } });
    await halved.getByText("Русский").first().waitFor();
    expect(await halved.getByRole("button", { name: en.messages()["sidebar/try-again"] }).count()).toBe(1);
    expect(await halved.locator(".row").count()).toBe(0);
    await halved.context().close();
  });

  it("says why when the words of a plan cannot be fetched, and tries again", async () => {
    const text = "Запустить новый сайт";
    const failing = await mount(browser, { html, plan: readingOf([{ text }]), words, answers: { readWords: [{ fail: "Service unavailable" }] } });
    await failing.getByText("Service unavailable").waitFor();
    await failing.getByRole("button", { name: en.messages()["sidebar/try-again"] }).click();
    await failing.locator(".row", { hasText: text }).waitFor();
    await failing.context().close();
  });
});

/** What the page has asked of the server so far. */
async function callsOf(open: Page): Promise<[name: string, ...args: unknown[]][]> {
  return open.evaluate("window.sheet.calls");
}
