import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales";
import { findDirection } from "../../../src/core/marketing/direction";
import { findMetric } from "../../../src/core/marketing/find-metric";
import { type MetricId, METRICS } from "../../../src/core/marketing/metric-catalogue";
import { metricLabel } from "../../../src/core/marketing/metric-names";

const ALL = LANGUAGES.map((code) => LOCALES[code]);
const metric = (text: string): MetricId | null => findMetric(text, ALL)?.id ?? null;

describe("findMetric", () => {
  it.each<readonly [text: string, id: MetricId | null]>([
    ["CAC", "cac"],
    ["cac, €", "cac"],
    ["Landing-page conversion", "landing_conversion"],
    ["Conversion (landing page), %", "conversion_rate"],
    ["organic traffic, visits/month", "organic_traffic"],
    ["Organic visits", "organic_traffic"],
    ["Share of referrals", "referral_share"],
    ["shares", "shares"],
    ["Costs per lead", "cpl"],
    ["Cost per follower", "cpa"],
    ["Cost per new customer", "cac"],
    ["cost per MQL", "cpa"],
    ["CAC payback, months", "cac_payback"],
    ["LTV:CAC", "ltv_to_cac"],
    ["LTV / CAC", "ltv_to_cac"],
    ["30-day churn", "churn"],
    ["Net revenue retention", "retention"],
    ["customers lost", "churn"],
    ["Attrition of accounts", "churn"],
    ["Return rate of goods", "return_rate"],
    ["Return on ad spend", "roas"],
    ["Time to first response", "response_time"],
    ["time to publication", "time_to_publication"],
    ["Time to value", "lead_time"],
    ["Lead time, days", "lead_time"],
    ["📈 NPS", "nps"],
    ["ＮＰＳ", null],

    ["Стоимость лида, €", "cpl"],
    ["снижение стоимости лидов", "cpl"],
    ["время отклика (мин)", "response_time"],
    ["Конверсию лендинга", "landing_conversion"],
    ["ОТТОК КЛИЕНТОВ", "churn"],
    ["Доля ушедших клиентов", "churn"],
    ["повторные продажи", "repeat_purchase_rate"],
    ["средний чек, ₽", "aov"],
    ["ДРР", "acos"],
    ["расчёт CPC", "cpc"],

    ["Лид құны, ₸", "cpl"],
    ["лидтің құнын азайту", "cpl"],
    ["лид куны", "cpl"],
    ["Клиенттердің кетуі", "churn"],
    ["Органикалық трафиктің өсуі", "organic_traffic"],
    ["Жауап беру уақыты, мин", "response_time"],

    ["Koszt pozyskania klienta", "cac"],
    ["koszt pozyskania leada (zł)", "cpl"],
    ["Współczynnik konwersji", "conversion_rate"],
    ["wspolczynnik odrzucen", "bounce_rate"],
    ["Koszt na rejestrację", "cpa"],
    ["retencji klientów", "retention"],
    ["Średni czas odpowiedzi", "response_time"],

    ["هزینه جذب مشتری", "cac"],
    ["هزينه جذب مشتري", "cac"],
    ["نرخ ریزش مشتریان (٪)", "churn"],
    ["ثبت نام وبینار", "event_registrations"],
    ["ثبتنام وبینار", "event_registrations"],
    ["زمان پاسخ‌گویی", "response_time"],
    ["زمان پاسخ گویی", "response_time"],
    ["هزینه هر دانلود", "cpa"],

    ["return", null],
    ["returning", null],
    ["share", null],
    ["Leader board", null],
    ["лидерство", null],
    ["Costume", null],
    ["adores", null],
    ["reachable", null],
    ["CACTUS", null],
    ["widgets shipped", null],
    ["", null],
    ["—", null],
    ["\ud83d", null],
  ])("%s → %s", (text, id) => expect(metric(text)).toBe(id));

  it("finds a metric whatever the language of the sheet, and only in the languages it is given", () => {
    expect(findMetric("Стоимость лида", [LOCALES.fa, LOCALES.ru])?.id).toBe("cpl");
    expect(findMetric("Стоимость лида", [LOCALES.en])).toBeNull();
  });

  it("gives the facts with the name", () => {
    expect(findMetric("CAC", ALL)).toEqual({ id: "cac", direction: "down", unit: "currency", channel: "customers" });
  });

  it("does not look into a whole page of text", () => expect(metric("CAC ".repeat(10_000))).toBeNull());
});

describe("findDirection", () => {
  it.each([
    ["down", "down"],
    ["Lower is better", "down"],
    ["чем меньше, тем лучше", "down"],
    ["w górę", "up"],
    ["bounce rate", "down"],
    ["Бюджет", null],
    ["downtown", null],
    ["hello", null],
  ])("%s → %s", (text, direction) => expect(findDirection(text, ALL)).toBe(direction));
});

describe.each(LANGUAGES)("names in %s", (code) => {
  const names = LOCALES[code].metrics();
  const ids = Object.keys(METRICS) as MetricId[];

  it("every name leads to its own metric, so no two metrics claim one", () => {
    const wrong = ids.flatMap((id) =>
      names.names[id].flatMap((name) => {
        const shown = name.replace(/\|/g, "").replace(/…$/, "xyz");
        const found = findMetric(shown, [LOCALES[code]])?.id;
        return found === id ? [] : [`${name} → ${found ?? "nothing"} instead of ${id}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("every name points the same way in all languages together", () => {
    const wrong = ids.flatMap((id) =>
      names.names[id].flatMap((name) => {
        const found = findMetric(name.replace(/\|/g, "").replace(/…$/, "xyz"), ALL);
        return found?.direction === METRICS[id].direction ? [] : [`${name} → ${found?.id ?? "nothing"} instead of ${id}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("has a name to show for every metric", () => {
    for (const id of ids) expect(metricLabel(id, names)).toMatch(/^[^|…]{2,60}$/);
  });
});
