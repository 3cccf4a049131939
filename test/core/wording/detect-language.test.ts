import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/core/wording/detect-language";

describe("detectLanguage", () => {
  it.each([
    ["en", "Grow the share of repeat orders"],
    ["en", "CTR"],
    ["en", "NPS 40"],
    ["en", "Launch «Привет» ads for visitors of the Almaty fair"],
    ["en", ""],
    ["en", "{metric}: 40"],
    ["ru", "Поднять конверсию лендинга с 2 до 3%"],
    ["ru", "CTR рекламы"],
    ["ru", "Рост ROMI в Q3"],
    ["kk", "Сайтқа келушілерді көбейту"],
    ["kk", "Лендинг конверсиясын 2%-дан 3%-ға жеткізу"],
    ["kk", "Клиенттер санын арттыру"],
    ["kk", "Жана клиенттерди кобейту"],
    ["pl", "Zwiększyć ruch na stronie"],
    ["pl", "Zwiekszyc liczbe zapisow do newslettera"],
    ["pl", "Wdrożenie CRM"],
    ["fa", "افزایش نرخ تبدیل صفحه فرود"],
    ["fa", "رشد CTR"],
    ["fa", "CPL: ۹۵ هزار"],
  ])("says %s of “%s”", (language, text) => expect(detectLanguage(text)).toBe(language));
});
