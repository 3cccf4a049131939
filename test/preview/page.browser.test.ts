import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Preview, startPreview } from "../../preview/server";
import { CHROMIUM_FLAGS, findChromium } from "../../src/build/chromium";
import { FIXTURE } from "./open-fixture";

/** What the page offers to tests; its own type lives with the page, which knows the DOM. */
interface Handle {
  readonly ready: Promise<void>;
  cell(a1: string, sheet?: string): string;
  formula(a1: string, sheet?: string): string;
  rect(a1: string): { x: number; y: number; width: number; height: number };
  select(a1: string, sheet?: string): void;
  activeSheet(): string;
  sheets(): string[];
  settle(): Promise<void>;
}

let preview: Preview;
let browser: Browser;
let page: Page;
const foreign: string[] = [];
const faults: string[] = [];

const ask = <T>(body: (handle: Handle, argument: string) => T, argument = ""): Promise<Awaited<T>> =>
  page.evaluate(({ text, given }) => (new Function(`return ${text}`)() as (handle: unknown, argument: string) => unknown)((window as unknown as { localWorkbook: unknown }).localWorkbook, given), { text: body.toString(), given: argument }) as Promise<Awaited<T>>;
const cell = (a1: string): Promise<string> => ask((handle, at) => handle.cell(at), a1);
const settled = (): Promise<void> => ask((handle) => handle.settle());

/** Repeats a question until its answer is the expected one, however slow the machine is. */
const eventually = <T>(question: () => T) => expect.poll(question, { timeout: 30_000 });

async function open(): Promise<void> {
  await page.waitForSelector("html[data-ready=true]");
  await ask((handle) => handle.ready);
  await settled();
}

async function choose(...captions: string[]): Promise<void> {
  await page.getByRole("button", { name: "Extensions" }).click();
  for (const caption of ["OKR Beacon", ...captions]) await page.getByRole("menuitem", { name: caption, exact: true }).click();
  await eventually(() => page.locator("#working").textContent()).toBe("");
}

async function typeInto(a1: string, text: string): Promise<void> {
  const { x, y, width, height } = await ask((handle, at) => handle.rect(at), a1);
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await settled();
}

beforeAll(async () => {
  preview = await startPreview({ port: 0, dist: FIXTURE, quiet: true });
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
  page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
  page.on("request", (request) => {
    if (!request.url().startsWith(preview.url) && !/^(?:data|blob|about):/.test(request.url())) foreign.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(preview.url);
  await open();
});
afterAll(async () => {
  await browser.close();
  await preview.close();
});

describe("the page, in the order of a first visit", () => {
  it("opens the menu by keyboard and closes it with Escape", async () => {
    const extensions = page.getByRole("button", { name: "Extensions" });
    await extensions.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Insert table");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Open panel");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Escape");
    expect(await extensions.getAttribute("aria-expanded")).toBe("false");
  });

  it("runs a menu item", async () => {
    await choose("Insert table");
    await eventually(() => ask((handle) => handle.activeSheet())).toBe("Table");
    await settled();
    expect([await cell("C2"), await cell("C3"), await cell("D1")]).toEqual(["5", "5", "10"]);
  });

  it("recalculates a custom function when a cell is edited", async () => {
    await typeInto("B2", "25");
    expect([await cell("B2"), await cell("C2"), await cell("D1")]).toEqual(["25", "25", "30"]);
  });

  it("takes typed formulas in Sheets' notation and shows them as they were typed", async () => {
    await typeInto("F2", "=SUM(B2:B; 0.5)");
    expect([await cell("F2"), await ask((handle) => handle.formula("F2"))]).toEqual(["40.5", "=SUM(B2:B; 0.5)"]);
  });

  it("says why a cell has an error when the pointer rests on it", async () => {
    await typeInto("F4", '=TEST_GIVE("throw")');
    expect(await cell("F4")).toBe("#ERROR!");
    const { x, y, width, height } = await ask((handle) => handle.rect("F4"));
    await page.mouse.move(x + width / 2, y + height + 60);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await eventually(() => page.locator(".host-tip").allTextContents()).toEqual(["ErrorA reason in words."]);
    await page.mouse.move(x + width / 2, y + height + 120, { steps: 4 });
  });

  it("opens the sidebar, which reads, writes and fails through google.script.run", async () => {
    await choose("Open panel");
    const panel = page.frameLocator("#sidebar iframe");
    expect(await page.locator("#sidebar").evaluate((side) => side.getBoundingClientRect().width)).toBe(300);
    expect(await page.locator("#sidebar-title").textContent()).toBe("Panel");
    await panel.getByLabel("Cell").fill("B3");
    await panel.getByRole("button", { name: "Read" }).click();
    await eventually(() => panel.getByRole("status").textContent()).toBe('read: "15"');
    await panel.getByRole("button", { name: "Write 42" }).click();
    await eventually(() => panel.getByRole("status").textContent()).toBe('write: {"written":"B3"}');
    await settled();
    expect([await cell("B3"), await cell("C3")]).toEqual(["42", "32"]);
    await panel.getByRole("button", { name: "Fail" }).click();
    await eventually(() => panel.getByRole("status").textContent()).toBe("fail failed: This one always fails.");
    await page.getByRole("button", { name: "Close the sidebar" }).click();
    expect(await page.locator("#sidebar").isHidden()).toBe(true);
  });

  it("asks in dialogs of its own and goes on with the answers", async () => {
    await page.getByRole("button", { name: "Extensions" }).click();
    for (const caption of ["OKR Beacon", "More", "Ask"]) await page.getByRole("menuitem", { name: caption, exact: true }).click();
    const dialog = page.getByRole("dialog");
    await eventually(() => dialog.textContent()).toContain("It cannot be undone.");
    await dialog.getByRole("button", { name: "Yes" }).click();
    await dialog.getByRole("textbox").fill("Zoe");
    await dialog.getByRole("button", { name: "OK" }).click();
    await eventually(() => ask((handle) => [1000, 1001, 1002].map((row) => handle.cell(`A${row}`)))).toEqual(["", "asked", "Zoe"]);
  });

  it("shows the message of a function that failed", async () => {
    await page.getByRole("button", { name: "Extensions" }).click();
    for (const caption of ["OKR Beacon", "More", "Fail"]) await page.getByRole("menuitem", { name: caption, exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Error" });
    await eventually(() => dialog.textContent()).toContain("This one always fails.");
    await page.keyboard.press("Escape");
    expect(await dialog.count()).toBe(0);
  });

  it("finds the sheet again after a reload", async () => {
    await settled();
    await page.reload();
    await open();
    expect(await ask((handle) => [handle.activeSheet(), handle.cell("B3"), handle.cell("C3"), handle.formula("C1")])).toEqual(["Table", "42", "32", '=VSTACK("Gain"; TEST_GAIN(A2:A; B2:B))']);
  });

  it("changes the spreadsheet's locale and keeps the sheet", async () => {
    await page.getByLabel("Spreadsheet locale").selectOption("fa_IR");
    await eventually(() => page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    await open();
    expect(await cell("B3")).toBe("42");
    await page.getByLabel("Spreadsheet locale").selectOption("pl_PL");
    await eventually(() => page.evaluate(() => document.documentElement.lang)).toBe("pl");
    await open();
    await typeInto("G2", "2,5");
    await typeInto("G3", "=G2*0,5+SUM(1;2)");
    expect([await cell("G2"), await cell("G3")]).toEqual(["2,5", "4,25"]);
  });

  it("starts afresh after a question", async () => {
    await page.getByRole("button", { name: "Start afresh" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "OK" }).click();
    await page.waitForSelector("html:not([data-ready])");
    await open();
    expect(await ask((handle) => handle.sheets())).toEqual(["Sheet1"]);
  });

  it("says so when the saved sheet cannot be opened, and offers to start afresh", async () => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("local-workbook", 1);
          opening.onsuccess = () => {
            const writing = opening.result.transaction("snapshots", "readwrite");
            writing.objectStore("snapshots").put({ workbook: { sheetOrder: ["gone"], sheets: null }, host: null }, "current");
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await page.reload();
    await page.getByRole("heading", { name: "The saved sheet could not be opened." }).waitFor();
    await page.locator("#start").getByRole("button", { name: "Start afresh" }).click();
    await page.waitForSelector("html[data-ready=true]");
    await open();
    expect(await ask((handle) => handle.sheets())).toEqual(["Sheet1"]);
    faults.length = 0;
  });

  it("fetched nothing from elsewhere and threw nothing", () => {
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
  });
});
