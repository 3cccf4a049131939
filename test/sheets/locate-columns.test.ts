import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../src/core/locales";
import type { MessageKey } from "../../src/core/locales/messages";
import { SHEET_KEYS, SHEETS } from "../../src/sheets";
import { locateByNotes, locateColumns } from "../../src/sheets/locate-columns";
import { columnsOf } from "../../src/sheets/sheet-model";

const headers = (code: (typeof LANGUAGES)[number], sheet: (typeof SHEET_KEYS)[number], suffix = ""): string[] =>
  columnsOf<string>(SHEETS[sheet]).map(({ key }) => LOCALES[code].messages()[`${sheet}/${key}${suffix}` as MessageKey] as string);

describe("locateColumns", () => {
  it.each(LANGUAGES.flatMap((code) => SHEET_KEYS.map((sheet) => [code, sheet] as const)))("finds every column by its %s header in %s", (code, sheet) => {
    const { header, places, missing } = locateColumns<string>(SHEETS[sheet], [["", ""], headers(code, sheet), ["x"]]);
    expect(header).toBe(1);
    expect(missing).toEqual([]);
    expect([...places].every(([key, index]) => columnsOf<string>(SHEETS[sheet])[index]?.key === key)).toBe(true);
  });

  it("finds columns that were moved, with strange ones between them, under rows that were put above", () => {
    const row = ["my own", ...headers("en", "plan").reverse()];
    const { header, places, missing } = locateColumns(SHEETS.plan, [["Our plan for the spring"], [], [], row]);
    expect(header).toBe(3);
    expect(missing).toEqual([]);
    expect(places.get("id")).toBe(row.length - 1);
  });

  it("names what is missing, and a word in a statement is no header", () => {
    const row = headers("en", "plan").map((header) => (header === "Target" ? "Goal" : header));
    const { places, missing } = locateColumns(SHEETS.plan, [[], row, ["O1", "Objective", "Target"]]);
    expect(missing).toEqual(["target"]);
    expect(places.has("target")).toBe(false);
  });

  it("finds a renamed column by the note that hangs on it", () => {
    const row = headers("en", "plan").map((header) => (header === "Target" ? "Goal" : header));
    const found = locateColumns(SHEETS.plan, [[], row]);
    const { places, missing } = locateByNotes(SHEETS.plan, found, headers("en", "plan", "/note"));
    expect(missing).toEqual([]);
    expect(places.get("target")).toBe(row.indexOf("Goal"));
  });

  it("survives a sheet without rows", () => {
    expect(locateColumns(SHEETS.plan, []).places.size).toBe(0);
  });
});
