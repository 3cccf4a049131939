import { describe, expect, it } from "vitest";
import { ACCEPTANCE_ROWS, attainmentOf, moneyOf } from "./acceptance-rows";
import { call } from "./call";

describe.each(ACCEPTANCE_ROWS.map((row) => [row.name, row] as const))("%s", (_, row) => {
  const { cost, multiple, revenue } = moneyOf(row);

  it("difference", () => {
    expect(call("CAMPAIGN_DIFFERENCE", [row.target, row.achieved])).toBe(row.difference);
  });

  it("direction from the metric's name", () => {
    expect(call("METRIC_DIRECTION", [row.metric])).toBe(row.direction);
  });

  it("attainment in that direction", () => {
    const attained = call("CAMPAIGN_ATTAINMENT", [row.target, row.achieved, row.metric]);
    expect(attained).toBeCloseTo(attainmentOf(row), 12);
  });

  it("return on the cost as printed, in every form", () => {
    expect(call("CAMPAIGN_ROI", [revenue, row.cost])).toBeCloseTo(multiple - 1, 12);
    expect(call("CAMPAIGN_ROI", [revenue, row.cost, "ratio"])).toBeCloseTo(multiple - 1, 12);
    expect(call("CAMPAIGN_ROI", [revenue, row.cost, "multiple"])).toBeCloseTo(multiple, 12);
    expect(call("CAMPAIGN_ROI", [revenue, row.cost, "percent"])).toBeCloseTo((multiple - 1) * 100, 10);
    expect(call("CAMPAIGN_ROAS", [revenue, cost])).toBeCloseTo(multiple, 12);
  });
});

describe("both tables at once, as the sheet calls them", () => {
  const column = (pick: (row: (typeof ACCEPTANCE_ROWS)[number]) => string | number) => ACCEPTANCE_ROWS.map((row) => [pick(row)]);
  const targets = column((row) => row.target);
  const achieved = column((row) => row.achieved);

  it("twenty differences and attainments, worked out in one call each", () => {
    expect(call("CAMPAIGN_DIFFERENCE", [targets, achieved])).toEqual(column((row) => row.difference));
    const attained = call("CAMPAIGN_ATTAINMENT", [targets, achieved, column((row) => row.metric)]) as number[][];
    expect(attained).toHaveLength(20);
    ACCEPTANCE_ROWS.forEach((row, index) => expect(attained[index]?.[0]).toBeCloseTo(attainmentOf(row), 12));
  });

  it("who beat the target and who did not", () => {
    const attained = call("CAMPAIGN_ATTAINMENT", [targets, achieved, column((row) => row.metric)]) as number[][];
    const missed = ACCEPTANCE_ROWS.filter((_, index) => (attained[index]?.[0] ?? 0) < 1).map(({ name }) => name);
    expect(missed).toEqual(["content marketing", "start-up: grow traffic", "SMB: hold CAC", "start-up: raise conversion"]);
  });
});
