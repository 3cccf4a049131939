import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { PATIENCE } from "../../sidebar/server";
import { mount, type MountOptions, openBrowser, sidebarHtml } from "./mount";
import { expectSound } from "./page-checks";
import { readingOf, SAMPLE } from "./plans";
import { answerNext, callsOf, changeInSheet, insertRowInSheet, textInSheet } from "./sheet";

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([openBrowser(), sidebarHtml()]);
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

async function open(options: Partial<MountOptions> = {}): Promise<void> {
  page = await mount(browser, { html, plan: readingOf(SAMPLE), ...options });
  await page.getByRole("button", { name: "Read again" }).waitFor();
}

const row = (id: string) => page.getByRole("button", { name: new RegExp(`^${id}\\b`) });
const field = (label: string) => page.getByLabel(label, { exact: true });
const button = (name: string) => page.getByRole("button", { name: isolated(name) });
const heading = () => page.getByRole("heading", { level: 1 }).textContent();

/** A name as the page says it, cell names and the like set apart by direction marks. */
function isolated(name: string): RegExp {
  return new RegExp("^" + name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\b[A-Z]\d+\b/g, "\u2068?$&\u2069?") + "$");
}

async function fill(metric: string, baseline: string, target: string): Promise<void> {
  await field("metric").fill(metric);
  await field("baseline").fill(baseline);
  await field("target").fill(target);
}

describe("the plan", () => {
  it("answers in words and counts, and groups statements by objective", async () => {
    await open();
    expect(await heading()).toBe("2 statements to revise");
    for (const name of ["All 9", "Revise 2", "Discuss 1", "Ready 6"]) await expect(button(name).count()).resolves.toBe(1);
    const cards = page.locator(".card");
    expect(await cards.count()).toBe(3);
    expect(await cards.nth(1).getByRole("button").allTextContents()).toEqual([
      expect.stringContaining("Partners bring us"),
      expect.stringContaining("8 partners"),
      expect.stringContaining("partner portal"),
    ]);
    expect(await cards.nth(2).textContent()).toContain("Tied to no objective");
    expect(await callsOf(page)).toEqual([["readPlan"]]);
  });

  it("underlines the words that were found, each as grave as its finding", async () => {
    await open();
    expect(await page.locator("mark.error").allTextContents()).toEqual(["Launch", "Launch"]);
    expect(await page.locator("mark.warning").allTextContents()).toEqual(["+20%"]);
    expect(await page.locator("mark.suggestion").allTextContents()).toEqual(["best"]);
  });

  it("lists what is left alone without judging it", async () => {
    const leftAlone = { id: "A1", kind: "anti_goal" as never, text: "Launch nothing on video this quarter" };
    await open({ plan: readingOf([...SAMPLE, leftAlone]) });
    expect(await heading()).toBe("2 statements to revise");
    const card = page.locator(".card", { hasText: "Not this cycle" });
    expect(await card.locator("mark, .pill").count()).toBe(0);
    await button("Ready 6").click();
    expect(await card.count()).toBe(0);
  });

  it("filters, with what a match feeds as its context", async () => {
    await open();
    await button("Discuss 1").click();
    expect(await page.locator(".row .text").allTextContents()).toEqual([
      "Become the place small shops turn to first",
      "Newsletter sign-ups +20%",
    ]);
    await expect(button("Discuss 1").getAttribute("aria-pressed")).resolves.toBe("true");
  });
});

describe("choosing a statement", () => {
  it("selects its cell by place, ID and text, and says what, why and what to do", async () => {
    await open();
    await row("KR2").click();
    await expect(row("KR2").getAttribute("aria-expanded")).resolves.toBe("true");
    expect(await callsOf(page, "selectStatement")).toEqual([
      ["selectStatement", { row: 4, id: "KR2", text: "Launch a content strategy" }],
    ]);
    const details = page.getByRole("group", { name: /KR2/ });
    for (const part of ["This is work, not a result.", "nobody can see from it", "Say which number moves", "A book on goals"]) {
      expect(await details.textContent()).toContain(part);
    }
  });

  it("asks what work is for, and takes another outcome as the wording to fill in", async () => {
    await open();
    await row("KR2").click();
    expect(await page.locator(".question").textContent()).toContain("in which number will you see it?");
    await expect(page.locator(".choice").allTextContents()).resolves.toEqual(["Win target customers through it"]);
    await field("target").fill("40");
    await page.locator(".choice").click();
    await expect(page.locator(".choice").allTextContents()).resolves.toEqual(["Raise metric from baseline to target a month"]);
    // What was typed into a gap of the same name stays, and the focus goes to it.
    await expect(field("target").inputValue()).resolves.toBe("40");
    await expect(field("target").evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await button("Apply to C4").click();
    await expect.poll(() => textInSheet(page, "KR2")).toBe("Win 40 customers through it");
  });

  it("opens one at a time; a statement with nothing to say is only selected", async () => {
    await open();
    await row("KR2").click();
    await row("KR1").click();
    await expect(row("KR2").getAttribute("aria-expanded")).resolves.toBe("false");
    await expect(row("KR1").getAttribute("aria-expanded")).resolves.toBeNull();
    expect(await page.locator(".details").count()).toBe(0);
    expect(await callsOf(page, "selectStatement")).toHaveLength(2);
  });

  it("goes only to the last of several chosen in a hurry", async () => {
    await open();
    await answerNext(page, "selectStatement", { after: 1500 });
    for (const id of ["KR1", "KR2", "KR3", "KR4"]) await row(id).click();
    const selected = async () => (await callsOf(page, "selectStatement")).map(([, place]) => (place as { id: string }).id);
    await expect.poll(selected, { timeout: 5_000 }).toEqual(["KR1", "KR4"]);
  });

  it("reads the plan again when the statement has moved", async () => {
    await open();
    await insertRowInSheet(page);
    await row("KR2").click();
    await button("Apply to C5").waitFor();
    expect(await callsOf(page, "readPlan")).toHaveLength(2);
  });

  it("says beside the statement that its cell could not be selected", async () => {
    await open({ answers: { selectStatement: [{ fail: "Service unavailable" }] } });
    await row("KR1").click();
    await page.getByRole("alert").filter({ hasText: "Service unavailable" }).waitFor();
    await expectSound(page);
    await button("Try again").click();
    await page.getByRole("alert").waitFor({ state: "detached" });
    expect(await callsOf(page, "selectStatement")).toHaveLength(2);
  });
});

describe("a rewrite", () => {
  it("asks for every gap, shows the whole sentence with its verdict, writes it and says where", async () => {
    await open();
    await row("KR2").click();
    await expect(button("Apply to C4").isDisabled()).resolves.toBe(true);
    await fill("organic leads", "40", " ");
    await expect(button("Apply to C4").isDisabled()).resolves.toBe(true);
    await page.getByText("Fill in 1 more field to apply it.").waitFor();
    await field("target").fill("90");
    expect(await page.locator(".result p").textContent()).toBe("Raise organic leads from 40 to 90 a month");
    expect(await page.locator(".rewrite .pill").textContent()).toBe("Ready");
    expect(await callsOf(page, "applyRewrite")).toEqual([]);

    await button("Apply to C4").click();
    await page.locator(".notice", { hasText: "Written to" }).waitFor();
    expect(await callsOf(page, "applyRewrite")).toEqual([
      ["applyRewrite", { row: 4, id: "KR2", text: "Launch a content strategy" }, "Raise organic leads from 40 to 90 a month"],
    ]);
    expect(await textInSheet(page, "KR2")).toBe("Raise organic leads from 40 to 90 a month");
    expect(await heading()).toBe("1 statement to revise");
    expect(await row("KR2").textContent()).toContain("Ready");
    expect(await page.getByRole("status").textContent()).toContain("Written to");
    await expect.poll(() => row("KR2").evaluate((element) => element === document.activeElement)).toBe(true);
    await expectSound(page);
  });

  it("judges the filled sentence while it is typed", async () => {
    await open();
    await row("KR2").click();
    await fill("Launch", "40", "90");
    expect(await page.locator(".rewrite .pill").textContent()).toBe("Revise");
    await field("metric").fill("leads");
    expect(await page.locator(".rewrite .pill").textContent()).toBe("Ready");
  });

  it("without gaps is shown as it is and can be applied at once", async () => {
    await open({ plan: readingOf([{ id: "KR1", text: "Launder shirts" }]) });
    await row("KR1").click();
    expect(await page.locator(".sentence").textContent()).toBe("Wash twelve shirts instead of ten");
    expect(await page.locator(".result").count()).toBe(0);
    await button("Apply to C2").click();
    await expect.poll(() => textInSheet(page, "KR1")).toBe("Wash twelve shirts instead of ten");
  });

  it("is not offered where there is no honest one", async () => {
    await open({ plan: readingOf([{ id: "KR1", text: "Hopeless" }]) });
    await row("KR1").click();
    expect(await page.locator(".rewrite").count()).toBe(0);
    expect(await page.locator(".finding").count()).toBe(1);
  });

  it("can be undone, and leads on to the next statement", async () => {
    await open();
    await row("KR2").click();
    await fill("organic leads", "40", "90");
    await button("Apply to C4").click();
    await button("Undo").click();
    await expect.poll(() => textInSheet(page, "KR2")).toBe("Launch a content strategy");
    await button("Next to revise").click();
    await expect(row("KR5").getAttribute("aria-expanded")).resolves.toBe("true");
    await expect.poll(() => row("KR5").evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("stays in sight under a filter it no longer matches", async () => {
    await open();
    await button("Revise 2").click();
    await row("KR2").click();
    await fill("organic leads", "40", "90");
    await button("Apply to C4").click();
    await button("Undo").waitFor();
    await expect(row("KR2").isVisible()).resolves.toBe(true);
    await row("KR5").click();
    expect(await row("KR2").count()).toBe(0);
  });

  it("keeps what was typed when it is closed, filtered away and read again", async () => {
    await open();
    await row("KR2").click();
    await fill("organic leads", "40", "");
    await button("Ready 6").click();
    await row("KR1").click();
    await button("All 9").click();
    await button("Read again").click();
    await expect.poll(() => callsOf(page, "readPlan")).toHaveLength(2);
    await row("KR2").click();
    await expect(field("metric").inputValue()).resolves.toBe("organic leads");
    await expect(field("baseline").inputValue()).resolves.toBe("40");
  });

  it("ignores a second click while it is written", async () => {
    await open({ answers: { applyRewrite: [{ after: 300 }] } });
    await row("KR2").click();
    await fill("organic leads", "40", "90");
    await button("Apply to C4").click();
    await button("Writing…").click({ force: true });
    await field("target").press("Enter");
    await button("Undo").waitFor();
    expect(await callsOf(page, "applyRewrite")).toHaveLength(1);
  });

  it("is not overtaken by a reading from before it was written", async () => {
    await open();
    await row("KR2").click();
    await fill("organic leads", "40", "90");
    const stale = { ok: true, value: readingOf(SAMPLE) };
    await answerNext(page, "readPlan", { give: stale, after: 400 });
    await button("Read again").click();
    await button("Apply to C4").click();
    await button("Undo").waitFor();
    await expect.poll(() => callsOf(page, "readPlan")).toHaveLength(3);
    await page.waitForTimeout(500);
    expect(await row("KR2").textContent()).toContain("Raise organic leads");
  });
});

describe("a conflict", () => {
  it("refuses to overwrite, offers to read again, and loses nothing", async () => {
    await open();
    await row("KR2").click();
    await fill("organic leads", "40", "90");
    await changeInSheet(page, "KR2", "Launch two content strategies");
    await button("Apply to C4").click();
    const notice = page.locator(".details .notice");
    await notice.getByText("What you have typed here is kept.").waitFor();
    expect(await textInSheet(page, "KR2")).toBe("Launch two content strategies");
    await expectSound(page);

    await notice.getByRole("button", { name: "Read again" }).click();
    await notice.waitFor({ state: "detached" });
    expect(await row("KR2").textContent()).toContain("Launch two content strategies");
    await expect(field("metric").inputValue()).resolves.toBe("organic leads");
    await expect.poll(() => row("KR2").evaluate((element) => element === document.activeElement)).toBe(true);

    await button("Apply to C4").click();
    await expect.poll(() => textInSheet(page, "KR2")).toBe("Raise organic leads from 40 to 90 a month");
  });
});

describe("a failure", () => {
  it("is said beside the statement and can be tried again", async () => {
    await open({ answers: { applyRewrite: [{ fail: "You do not have permission" }] } });
    await row("KR2").click();
    await fill("organic leads", "40", "90");
    await button("Apply to C4").click();
    await page.getByRole("alert").filter({ hasText: "You do not have permission" }).waitFor();
    await expectSound(page);
    await button("Try again").click();
    await button("Undo").waitFor();
    expect(await textInSheet(page, "KR2")).toBe("Raise organic leads from 40 to 90 a month");
  });

  it("is declared when no answer comes", async () => {
    await open({ answers: { applyRewrite: [{ keep: true }] }, stopClock: true });
    await row("KR2").click();
    await fill("organic leads", "40", "90");
    await button("Apply to C4").click();
    await page.clock.fastForward(PATIENCE.applyRewrite * 1000);
    await page.getByRole("alert").filter({ hasText: `has not answered for ${PATIENCE.applyRewrite} seconds` }).waitFor();
    await expect(button("Apply to C4").isEnabled()).resolves.toBe(true);
    await expect(field("metric").inputValue()).resolves.toBe("organic leads");
  });

  it("of reading again leaves the plan as it was and says so", async () => {
    await open();
    await answerNext(page, "readPlan", { fail: "Service unavailable" });
    await button("Read again").click();
    await page.getByRole("alert").filter({ hasText: "What you see is from the last reading." }).waitFor();
    await expect(row("KR2").isVisible()).resolves.toBe(true);
    await expectSound(page);
    await button("Try again").click();
    await page.getByRole("alert").waitFor({ state: "detached" });
  });
});

describe("the keyboard", () => {
  it("goes from reading the verdict to the next statement without a mouse", async () => {
    await open();
    const focused = () => page.evaluate(() => (document.activeElement === document.body ? "" : (document.activeElement?.textContent ?? "")));
    for (let presses = 0; presses < 30 && !(await focused()).startsWith("KR2"); presses++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    // Behind the statement stands where the finding comes from.
    await page.keyboard.press("Tab");
    for (const value of ["organic leads", "40", "90"]) {
      await page.keyboard.press("Tab");
      await page.keyboard.type(value);
    }
    await page.keyboard.press("Tab");
    expect(await focused()).toContain("Apply to");
    await page.keyboard.press("Space");
    await button("Undo").waitFor();
    await expect.poll(focused).toMatch(/^KR2/);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Next to revise");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toMatch(/^KR5/);
    expect(await textInSheet(page, "KR2")).toBe("Raise organic leads from 40 to 90 a month");
  });

  it("applies with Enter from the last field", async () => {
    await open();
    await row("KR2").click();
    await fill("organic leads", "40", "90");
    await field("target").press("Enter");
    await expect.poll(() => textInSheet(page, "KR2")).toBe("Raise organic leads from 40 to 90 a month");
  });
});
