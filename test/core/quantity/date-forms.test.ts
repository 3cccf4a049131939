import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales/index";
import type { LanguageCode } from "../../../src/core/locales/locale";
import { dateEnd, isYear } from "../../../src/core/quantity/date-forms";
import { normalText } from "../../../src/core/text/normal-text";
import { splitWords } from "../../../src/core/text/words";

/** The part of a text that `dateEnd` takes for a date when it starts at a word. */
function dateIn(language: LanguageCode, text: string, from: string): string {
  const words = splitWords(normalText(text));
  const start = words.findIndex((word) => word.start === text.indexOf(from));
  const { dates, decimal } = LOCALES[language].numbers();
  const end = dateEnd(words, start, dates, decimal, () => false);
  return end < 0 ? "" : text.slice(words[start]?.start ?? 0, words[end - 1]?.end ?? 0);
}

describe("dateEnd", () => {
  it.each<[language: LanguageCode, text: string, date: string]>([
    ["en", "by 30 June 2026, all", "30 June 2026"],
    ["en", "by June 30, 2026", "June 30, 2026"],
    ["en", "by June 30 we", "June 30"],
    ["en", "by 30th June", "30th June"],
    ["en", "by 9/30", "9/30"],
    ["en", "by 9/10", "9/10"],
    ["ru", "до 15.09", "15.09"],
    ["ru", "до 31.12.2026 г. всё", "31.12.2026 г."],
    ["ru", "за 3 кв. 2026", "3 кв. 2026"],
    ["ru", "к 30 июня 2026 года", "30 июня 2026 года"],
    ["kk", "2026 жылғы 30 маусымға дейін", "2026 жылғы 30 маусымға"],
    ["kk", "2-тоқсанның соңы", "2-тоқсанның"],
    ["kk", "1-қыркүйекке", "1-қыркүйекке"],
    ["pl", "do 30 czerwca 2026 r. i", "30 czerwca 2026 r."],
    ["pl", "do 30 wrzesnia", "30 wrzesnia"],
    ["fa", "تا ۱۴۰۵/۰۶/۳۱", "۱۴۰۵/۰۶/۳۱"],
    ["fa", "تا ۳۱ شهریور ۱۴۰۵", "۳۱ شهریور ۱۴۰۵"],
    ["fa", "تا شهریور ۱۴۰۵", "شهریور ۱۴۰۵"],
  ])("%s: “%s”", (language, text, date) => expect(dateIn(language, text, date)).toBe(date));

  it.each<[language: LanguageCode, text: string, from: string]>([
    ["en", "CSAT 4/5", "4/5"],
    ["en", "from 12.08 to 15.09", "15.09"],
    ["en", "by 1/3", "1/3"],
    ["en", "support 24/7", "24/7"],
    ["en", "up to 40 leads", "40"],
    ["ru", "с 1.25 до 2.10", "2.10"],
    ["ru", "оценка до 8/10", "8/10"],
    ["ru", "32 июня", "32"],
    ["fa", "به ۳/۲۵", "۳/۲۵"],
    ["pl", "13.13", "13.13"],
  ])("%s: no date in “%s”", (language, text, from) => expect(dateIn(language, text, from)).toBe(""));

  it("knows years of both calendars", () => {
    expect(["2026", "1405", "1999"].every(isYear)).toBe(true);
    expect(["1850", "2500", "26", "4000", "12026"].some(isYear)).toBe(false);
  });
});

describe.each(LANGUAGES)("dates of %s", (language) => {
  const { dates } = LOCALES[language].numbers();

  it("name all twelve months, each spelled folded", () => {
    const gregorian = new Set([...dates.months.values()].filter((name) => name.calendar === "gregorian").map((name) => name.month));
    expect(gregorian.size).toBe(12);
    for (const key of dates.months.keys()) expect(normalText(key).folded).toBe(key);
  });

  it("number four quarters and four seasons", () => {
    expect(new Set(dates.partNumbers.values())).toEqual(new Set([1, 2, 3, 4]));
    expect(new Set(dates.seasons.values())).toEqual(new Set([1, 2, 3, 4]));
  });
});

it("Persian names the twelve Jalali months", () => {
  const names = [...LOCALES.fa.numbers().dates.months.values()].filter((name) => name.calendar === "jalali");
  expect(new Set(names.map((name) => name.month)).size).toBe(12);
});
