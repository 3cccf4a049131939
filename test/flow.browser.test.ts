import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import type {} from "../preview/page/test-handle";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPreview } from "../preview/server";
import { CHROMIUM_FLAGS, findChromium } from "../src/build/chromium";

/** The first day of a marketing team, through the local workbook and the built files. */
describe("the first day", () => {
  let preview: Awaited<ReturnType<typeof startPreview>>;
  let browser: Browser;
  let page: Page;
  const strays: string[] = [];
  const faults: string[] = [];

  const cell = (a1: string, sheet = "Plan"): Promise<string> => page.evaluate(([a, s]) => window.localWorkbook?.cell(a ?? "", s) ?? "", [a1, sheet]);
  const settle = (): Promise<void> => page.evaluate(() => window.localWorkbook?.settle());
  const sidebar = async (): Promise<Frame> => {
    const handle = await page.waitForSelector("#sidebar iframe");
    const frame = await handle.contentFrame();
    if (frame === null) throw new Error("The sidebar has no frame.");
    return frame;
  };
  /** The letters of the visible column under a header. */
  const columnOf = (header: string): Promise<string> =>
    page.evaluate((wanted) => {
      for (let index = 0; index < 26; index++) {
        const letter = String.fromCharCode(65 + index);
        if (window.localWorkbook?.cell(`${letter}2`, "Plan") === wanted) return letter;
      }
      throw new Error(`no column ${wanted}`);
    }, header);
  const choose = async (item: string): Promise<void> => {
    await page.getByRole("button", { name: "Extensions" }).click();
    await page.getByRole("menuitem", { name: "OKR Beacon" }).click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  const typeInto = async (a1: string, text: string): Promise<void> => {
    const place = await page.evaluate((a) => {
      window.localWorkbook?.select(a, "Plan");
      return window.localWorkbook?.rect(a);
    }, a1);
    if (place === undefined) throw new Error(`no cell ${a1}`);
    await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await settle();
  };

  beforeAll(async () => {
    preview = await startPreview({ port: 0, quiet: true });
    browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
    const context = await browser.newContext({ viewport: { width: 1440, height: 860 } });
    context.on("request", (request) => {
      if (!request.url().startsWith(preview.url) && !/^(data|blob|about):/.test(request.url())) strays.push(request.url());
    });
    page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(preview.url);
    await page.waitForFunction(() => window.localWorkbook !== undefined);
    await page.evaluate(() => window.localWorkbook?.ready);
  });

  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  it("inserts the workbook from the menu", async () => {
    await choose("Insert workbook");
    await expect.poll(() => page.evaluate(() => window.localWorkbook?.sheets()), { timeout: 60_000 }).toEqual(["Sheet1", "Plan", "Check-ins", "Campaigns", "Settings"]);
    await settle();
    expect(await cell("C2")).toBe("Statement");
  });

  it("fills the example", async () => {
    await choose("Fill with an example");
    await expect.poll(() => cell("A3"), { timeout: 60_000 }).toBe("O1");
    await settle();
    const score = await columnOf("Score");
    expect(await cell(`${score}4`)).toBe("0.51");
    expect(await cell(`${await columnOf("Status")}4`)).toBe("on track");
    expect(await cell(`${await columnOf("Wording")}6`)).toBe("revise");
  });

  it("a current value typed in moves score and status", async () => {
    const [current, score, status] = [await columnOf("Current"), await columnOf("Score"), await columnOf("Status")];
    await typeInto(`${current}4`, "15,000");
    expect(await cell(`${score}4`)).toBe("1.00");
    expect(await cell(`${status}4`)).toBe("done");
    await typeInto(`${current}4`, "5,500");
    expect(await cell(`${score}4`)).toBe("0.05");
    expect(await cell(`${status}4`)).toBe("off track");
  });

  it("the sidebar finds the badly worded key result, and its rewrite lands in the cell", async () => {
    await choose("Review wording");
    const frame = await sidebar();
    await frame.getByRole("heading", { name: /to revise/ }).waitFor({ timeout: 60_000 });
    await frame.getByRole("button", { name: /Launch a content strategy/ }).click();
    await expect.poll(() => page.evaluate(() => window.localWorkbook?.activeSheet())).toBe("Plan");
    const fields = frame.getByRole("textbox");
    await fields.first().waitFor();
    for (let index = 0; index < (await fields.count()); index++) await fields.nth(index).fill(String((index + 1) * 4000));
    await frame.getByRole("button", { name: /^Apply/ }).click();
    await expect.poll(() => cell("C6"), { timeout: 60_000 }).not.toBe("Launch a content strategy");
    await settle();
    const rewritten = await cell("C6");
    expect(rewritten).toMatch(/4,?000.*8,?000/);
    expect(rewritten).not.toContain("{");
    expect(["ready", "discuss"]).toContain(await cell(`${await columnOf("Wording")}6`));
  });

  it("everything is still there after a reload", async () => {
    const before = await cell("C6");
    await page.reload();
    await page.waitForFunction(() => window.localWorkbook !== undefined);
    await page.evaluate(() => window.localWorkbook?.ready);
    await settle();
    expect(await cell("C6")).toBe(before);
    expect(await cell(`${await columnOf("Status")}4`)).toBe("off track");
  });

  it("nothing was asked of any other machine, and nothing broke on the page", () => {
    expect(strays).toEqual([]);
    expect(faults).toEqual([]);
  });
});
