import { describe, expect, it } from "vitest";
import { openFixture } from "./open-fixture";

describe("a snapshot", () => {
  it("brings everything back", async () => {
    const first = await openFixture({ locale: "ru_RU" });
    await first.chooseMenu("Insert table");
    const table = first.spreadsheet.getSheetByName("Table") as GoogleAppsScript.Spreadsheet.Sheet;
    table.getRange("A2").setNote("remember").setValue("4,5%");
    table.getRange("B:B").addDeveloperMetadata("key", "current");
    table.getRange("A:B").shiftColumnGroupDepth(1);
    table.getRange("A5").setFormula("=SUM(A2:A4; 0,5)");
    await first.settle();
    const saved = JSON.parse(JSON.stringify(first.save())) as ReturnType<typeof first.save>;
    const values = table.getRange("A1:D5").getValues();
    first.dispose();

    const second = await openFixture({ snapshot: saved });
    const again = second.spreadsheet.getSheetByName("Table") as GoogleAppsScript.Spreadsheet.Sheet;
    expect(again.getRange("A1:D5").getValues()).toEqual(values);
    expect(again.getRange("C1").getFormula()).toBe('=VSTACK("Gain"; TEST_GAIN(A2:A; B2:B))');
    expect([again.getRange("A2").getNote(), again.getColumnGroupDepth(2), second.spreadsheet.getSpreadsheetLocale(), again.getFrozenRows()]).toEqual(["remember", 1, "ru_RU", 1]);
    expect(again.createDeveloperMetadataFinder().withKey("key").find()[0]?.getLocation().getColumn()?.getA1Notation()).toBe("B:B");
    again.getRange("B3").setValue(100);
    await second.settle();
    expect(again.getRange("C3").getValue()).toBe(90);
    again.insertColumnsBefore(1, 1);
    await second.settle();
    expect(again.getRange("B5").getFormula()).toBe("=SUM(B2:B4; 0,5)");
    second.dispose();
  });
});
