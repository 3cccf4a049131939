import { describe, expect, it } from "vitest";
import { fromSerial, toSerial } from "../../preview/engine/serial-date";
import { spreadsheetLocale } from "../../preview/engine/spreadsheet-locale";
import { readTyped } from "../../preview/engine/typed-value";
import { formatJavaDate } from "../../preview/services/java-date";
import { openFixture } from "./open-fixture";

describe("locales of spreadsheets", () => {
  it.each([
    ["en_US", ".", "mdy", "en"],
    ["en_GB", ".", "dmy", "en"],
    ["ru_RU", ",", "dmy", "ru"],
    ["kk_KZ", ",", "dmy", "ru"],
    ["pl_PL", ",", "dmy", "pl"],
    ["fa_IR", ".", "ymd", "en"],
    ["de_DE", ",", "dmy", "de"],
  ])("%s", (code, decimal, dateOrder, numberFormatTag) => {
    expect(spreadsheetLocale(code)).toMatchObject({ code, decimal, dateOrder, numberFormatTag });
  });
});

describe("what a string becomes in a cell", () => {
  const date = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  it.each([
    ["en_US", "12", { kind: "number", number: 12 }],
    ["en_US", " 12.5 ", { kind: "number", number: 12.5 }],
    ["en_US", "1,234.5", { kind: "number", number: 1234.5, format: "#,##0.00" }],
    ["en_US", "1,23", { kind: "text" }],
    ["en_US", "4.5%", { kind: "number", number: 0.045, format: "0.00%" }],
    ["en_US", "30%", { kind: "number", number: 0.3, format: "0%" }],
    ["en_US", "$3.50", { kind: "number", number: 3.5, format: "[$$]#,##0.00" }],
    ["en_US", "-€5", { kind: "number", number: -5 }],
    ["en_US", "1e3", { kind: "number", number: 1000 }],
    ["en_US", "1/5/2026", { kind: "number", number: date(2026, 1, 5), format: "m/d/yyyy" }],
    ["en_US", "05.01.2026", { kind: "text" }],
    ["en_US", "2026-01-05", { kind: "number", number: date(2026, 1, 5), format: "yyyy-mm-dd" }],
    ["en_US", "2026-02-30", { kind: "text" }],
    ["en_US", "12:30", { kind: "number", number: 0.520833333333333, format: "h:mm" }],
    ["en_US", "true", { kind: "boolean", boolean: true }],
    ["en_US", "O1.2", { kind: "text" }],
    ["en_US", "4.8/5", { kind: "text" }],
    ["ru_RU", "4,5%", { kind: "number", number: 0.045 }],
    ["ru_RU", "12 000,5", { kind: "number", number: 12_000.5 }],
    ["ru_RU", "12\u00a0000", { kind: "number", number: 12_000 }],
    ["ru_RU", "12.5", { kind: "text" }],
    ["ru_RU", "05.01.2026", { kind: "number", number: date(2026, 1, 5), format: "dd.mm.yyyy" }],
    ["pl_PL", "0,7", { kind: "number", number: 0.7 }],
    ["en_US", "'=1+1", { kind: "text", text: "=1+1", forced: true }],
    ["en_US", "'0012", { kind: "text", text: "0012", forced: true }],
    ["en_US", "=1+1", { kind: "formula", formula: "=1+1" }],
    ["en_US", "=", { kind: "text", text: "=" }],
  ] as const)("%s: %s", (locale, text, value) => {
    const typed = readTyped(text, spreadsheetLocale(locale));
    if (value.kind === "number") expect(typed).toMatchObject({ ...value, number: expect.closeTo(value.number, 9) as number });
    else expect(typed).toMatchObject(value);
  });

  it("a cell formatted as text keeps text, formulas excepted", () => {
    expect(readTyped("0012", spreadsheetLocale("en_US"), "@")).toMatchObject({ kind: "text", text: "0012" });
  });

  it("through setValue, typing and reading back", async () => {
    const workbook = await openFixture({ locale: "ru_RU" });
    const sheet = workbook.spreadsheet.getActiveSheet();
    sheet.getRange("A1").setValue("4,5%");
    sheet.getRange("A2").setNumberFormat("@").setValue("4,5%");
    sheet.getRange("A3").setValue("'=1+1");
    sheet.getRange("A4").setValue("=1,5+1");
    workbook.type("A5", "2,5");
    workbook.type("A6", "=СЛОВО&1");
    workbook.type("A7", "=СУММ(1;2)");
    workbook.type("A8", "=SUM(0,5;2)");
    await workbook.settle();
    expect(sheet.getRange("A1:A5").getValues().flat()).toEqual([0.045, "4,5%", "=1+1", 2.5, 2.5]);
    expect(sheet.getRange("A1:A4").getDisplayValues().flat()).toEqual(["4,50%", "4,5%", "=1+1", "2,5"]);
    expect(sheet.getRange("A1:A4").getFormulas().flat()).toEqual(["", "", "", "=1,5+1"]);
    expect([sheet.getRange("A8").getValue(), sheet.getRange("A8").getFormula()]).toEqual([2.5, "=SUM(0,5;2)"]);
    workbook.dispose();
  });
});

describe("dates and time zones", () => {
  it.each(["UTC", "Europe/Warsaw", "Asia/Almaty", "America/New_York", "Asia/Tehran"])("a serial number goes there and back in %s", (timeZone) => {
    for (const serial of [1, 45_000, 46_027.5, 46_107.0625, 46_500.9999]) expect(toSerial(fromSerial(serial, timeZone), timeZone)).toBeCloseTo(serial, 6);
  });

  it("is midnight of the spreadsheet's own zone", () => {
    expect(fromSerial(46_027, "Asia/Almaty").toISOString()).toBe("2026-01-04T19:00:00.000Z");
    expect(fromSerial(46_027, "UTC").toISOString()).toBe("2026-01-05T00:00:00.000Z");
  });

  it.each([
    ["yyyy-MM-dd", "2026-01-05"],
    ["dd.MM.yyyy HH:mm", "05.01.2026 18:30"],
    ["d MMM yyyy", "5 Jan 2026"],
    ["EEEE, MMMM d", "Monday, January 5"],
    ["h:mm a", "6:30 PM"],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", "2026-01-05T18:30:00Z"],
    ["Z", "+0500"],
    ["yy ''u", "26 '1"],
  ])("formatDate %s", (pattern, text) => {
    expect(formatJavaDate(new Date("2026-01-05T13:30:00Z"), "Asia/Almaty", pattern)).toBe(text);
  });

  it("a Date put into a cell is a date again when read", async () => {
    const workbook = await openFixture({ timeZone: "Asia/Almaty" });
    const cell = workbook.spreadsheet.getActiveSheet().getRange("A1");
    const date = new Date("2026-01-04T19:00:00Z");
    expect(cell.setValue(date).getValue()).toEqual(date);
    expect(cell.getDisplayValue()).toBe("1/5/2026");
    expect(cell.setNumberFormat("0").getValue()).toBe(46_027);
    workbook.dispose();
  });
});
