import { toGregorian } from "jalaali-js";
import { describe, expect, it } from "vitest";
import { readDay } from "../../../src/core/score/read-day";

const iso = (text: string): string => {
  const day = readDay(text);
  return day.ok ? new Date(day.value * 86_400_000).toISOString().slice(0, 10) : day.note.key;
};

describe("readDay", () => {
  it.each([
    ["2026-11-22", "2026-11-22"],
    [" 2026-11-02 ", "2026-11-02"],
    ["2026/1/5", "2026-01-05"],
    ["22.11.2026", "2026-11-22"],
    ["05.06.2026", "2026-06-05"],
    ["22/11/2026", "2026-11-22"],
    ["11/22/2026", "2026-11-22"],
    ["07/07/2026", "2026-07-07"],
    ["2024-02-29", "2024-02-29"],
    ["۱۴۰۵/۰۶/۳۱", "2026-09-22"],
    ["1400-01-01", "2021-03-21"],
    ["05/06/2026", "argument/ambiguous-date"],
    ["2026-02-29", "argument/not-a-date"],
    ["2026-13-01", "argument/not-a-date"],
    ["1404/12/30", "argument/not-a-date"],
    ["31.04.2026", "argument/not-a-date"],
    ["22.11/2026", "argument/not-a-date"],
    ["tomorrow", "argument/not-a-date"],
    ["12-11-22", "argument/not-a-date"],
    ["", "argument/not-a-date"],
  ])("%s → %s", (text, day) => expect(iso(text)).toBe(day));

  it("agrees with the solar Hijri calendar on every new year and on the last days of leap years", () => {
    for (let year = 1300; year < 1500; year++) {
      const { gy, gm, gd } = toGregorian(year, 1, 1);
      expect(iso(`${year}/01/01`)).toBe(new Date(Date.UTC(gy, gm - 1, gd)).toISOString().slice(0, 10));
    }
    expect(iso("1403/12/30")).toBe("2025-03-20");
  });
});
