import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { DIST } from "../../src/build/paths";

const CODE = ["Code.js", "Words.js"].map((file) => readFileSync(join(DIST, file), "utf8")).join("\n");

/** The built code with just these services; everything else is missing, so that touching it throws. */
function load(services: { readonly [name: string]: unknown }): vm.Context {
  const context = vm.createContext({ ...services });
  vm.runInContext(CODE, context);
  return context;
}

describe("onOpen, installed but not yet enabled in the file", () => {
  it.each([
    ["en", "Insert workbook"],
    ["ru", "Вставить листы OKR"],
    ["de", "Insert workbook"],
  ])("adds the menu of a person who speaks %s and touches nothing else", (language) => {
    const items: string[] = [];
    const menu = {
      addItem: (caption: string, name: string) => {
        items.push(`${caption} → ${name}`);
        return menu;
      },
      addSeparator: () => menu,
      addToUi: () => items.push("shown"),
    };
    const context = load({
      Session: { getActiveUserLocale: () => language },
      SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) },
    });
    vm.runInContext('onOpen({ authMode: "NONE" })', context);
    expect(items).toHaveLength(4);
    expect(items.map((item) => item.split(" → ")[1] ?? item)).toEqual(["insertWorkbook", "fillExample", "openReview", "shown"]);
    if (language === "ru") expect(items.join()).toMatch(/[а-я]/);
    else expect(items[0]).toContain("Insert workbook");
  });
});

describe("two people at once", () => {
  it("the second is told to wait, and nothing is written", () => {
    const told: string[] = [];
    const spreadsheet = { getSpreadsheetLocale: () => "en_US" };
    const ui = { ButtonSet: { OK: "OK" }, alert: (_title: string, message: string) => told.push(message) };
    const context = load({
      Session: { getActiveUserLocale: () => "en" },
      LockService: { getDocumentLock: () => ({ tryLock: () => false }) },
      SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet, getUi: () => ui },
    });
    vm.runInContext("insertWorkbook()", context);
    expect(told).toEqual([expect.stringContaining("Somebody else is changing the workbook")]);
    const answer = vm.runInContext('applyRewrite({ row: 6, id: "O1", text: "a" }, "b")', context) as { ok: boolean; note: { key: string } };
    expect([answer.ok, answer.note.key]).toEqual([false, "insert/busy"]);
  });
});

describe("what the spreadsheet refuses", () => {
  it("is told in words with its reason, and the lock is given back", () => {
    const told: string[] = [];
    let held = false;
    const context = load({
      Session: { getActiveUserLocale: () => "pl" },
      LockService: { getDocumentLock: () => ({ tryLock: () => (held = true), releaseLock: () => (held = false) }) },
      Utilities: { formatDate: () => "2026-11-22" },
      SpreadsheetApp: {
        flush: () => undefined,
        getActiveSpreadsheet: () => ({
          getSpreadsheetTimeZone: () => "Etc/UTC",
          getRangeByName: () => {
            throw new Error("You are trying to edit a protected cell.");
          },
        }),
        getUi: () => ({ ButtonSet: { OK: "OK" }, alert: (_title: string, message: string) => told.push(message) }),
      },
    });
    vm.runInContext("insertWorkbook()", context);
    expect(told).toEqual([expect.stringMatching(/Plik na to nie pozwolił: .*protected cell/)]);
    expect(held).toBe(false);
  });
});

describe("a duration cell of a spreadsheet in another time zone than the script", () => {
  it.each([
    ["America/New_York", "1899-12-30-00-02-37"],
    ["Asia/Almaty", "1899-12-30-00-02-37"],
  ])("reads what the cell shows, in %s", (zone, shown) => {
    let asked = 0;
    const context = load({
      Session: { getScriptTimeZone: () => "Etc/UTC" },
      Utilities: { formatDate: () => shown },
      SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => (asked++, zone), getSpreadsheetLocale: () => "en_US" }) },
    });
    expect(vm.runInContext("OKR_NUMBER(new Date(Date.UTC(1899, 11, 29, 21, 0, 0)))", context)).toBe(157);
    asked = 0;
    vm.runInContext("OKR_NUMBER([[new Date(0)], [new Date(0)], [new Date(0)]])", context);
    expect(asked).toBe(1);
  });
});
