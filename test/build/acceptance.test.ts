import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { DIST } from "../../src/build/paths";
import { ACCEPTANCE_ROWS, attainmentOf, moneyOf } from "../functions/acceptance-rows";

/** The twenty rows of the two published tables, through the built Code.js, as text exactly as they are printed. */
describe("the built Code.js on the twenty rows", () => {
  const context = vm.createContext({ SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => "en_US" }) } });
  vm.runInContext(readFileSync(join(DIST, "Code.js"), "utf8"), context);
  const call = (name: string, ...args: readonly unknown[]): unknown => vm.runInContext(`${name}(${args.map((argument) => JSON.stringify(argument)).join(", ")})`, context);

  it("are twenty", () => expect(ACCEPTANCE_ROWS).toHaveLength(20));

  it.each(ACCEPTANCE_ROWS.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const { multiple, revenue } = moneyOf(row);
    expect(call("CAMPAIGN_DIFFERENCE", row.target, row.achieved)).toBe(row.difference);
    expect(call("METRIC_DIRECTION", row.metric)).toBe(row.direction);
    expect(call("CAMPAIGN_ATTAINMENT", row.target, row.achieved, row.metric)).toBeCloseTo(attainmentOf(row), 12);
    expect(call("CAMPAIGN_ROI", revenue, row.cost)).toBeCloseTo(multiple - 1, 12);
    expect(call("CAMPAIGN_ROI", revenue, row.cost, "multiple")).toBeCloseTo(multiple, 12);
  });
});
