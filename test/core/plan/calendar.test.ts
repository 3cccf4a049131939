import { describe, expect, it } from "vitest";
import { addDays, mondayOf, quarterOf } from "../../../src/core/plan/calendar";

describe("addDays", () => {
  it.each([
    ["2026-11-22", 1, "2026-11-23"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
    // The day clocks change in much of Europe has 23 hours, and is one day all the same.
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-11-22", 0, "2026-11-22"],
  ])("%s and %i days is %s", (day, count, expected) => expect(addDays(day, count)).toBe(expected));
});

describe("mondayOf", () => {
  it.each([
    ["2026-11-23", "2026-11-23"],
    ["2026-11-22", "2026-11-16"],
    ["2027-01-01", "2026-12-28"],
  ])("the week of %s begins on %s", (day, monday) => expect(mondayOf(day)).toBe(monday));
});

describe("quarterOf", () => {
  it.each([
    ["2026-01-01", 1, "2026-01-01", "2026-03-31"],
    ["2026-06-30", 2, "2026-04-01", "2026-06-30"],
    ["2026-11-22", 4, "2026-10-01", "2026-12-31"],
    ["2028-02-29", 1, "2028-01-01", "2028-03-31"],
  ])("%s lies in quarter %i, %s to %s", (day, number, start, end) =>
    expect(quarterOf(day)).toEqual({ number, year: Number(day.slice(0, 4)), start, end }),
  );
});
