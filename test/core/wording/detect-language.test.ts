import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALES } from "../../../src/core/locales";
import { normalText } from "../../../src/core/text/normal-text";
import { splitWords } from "../../../src/core/text/words";
import { checkStatement, sayFinding } from "../../../src/core/wording/check";
import { detectLanguage, identifyLanguage } from "../../../src/core/wording/detect-language";

const identify = (text: string) => {
  const normal = normalText(text);
  return identifyLanguage(normal, splitWords(normal));
};

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

describe("a language that is none of ours", () => {
  it.each([
    ["German", "en", "Die Conversion-Rate der Landingpage von 2% auf 4% steigern"],
    ["German", "en", "Wir gewinnen bis Jahresende 300 Neukunden im Mittelstand"],
    ["German", "en", "Umsatz mit Bestandskunden verdoppeln und Abwanderung halbieren"],
    ["German in capitals", "en", "ERHÖHUNG DER CONVERSION-RATE VON 2% AUF 4%"],
    ["French", "en", "Augmenter le taux de conversion de 2% à 4%"],
    ["French", "en", "Devenir la marque préférée des jeunes parents"],
    ["Spanish", "en", "Lanzar el nuevo boletín para clientes"],
    ["Portuguese", "en", "Aumentar as vendas online em 20% até dezembro"],
    ["Italian", "en", "Ridurre il costo per contatto entro la fine dell'anno"],
    ["Dutch", "en", "Nieuwe website lanceren voor onze klanten"],
    ["Swedish", "en", "Öka antalet nya kunder från 200 till 300"],
    ["Finnish", "en", "Kasvattaa verkkosivuston kävijämäärää 20 prosenttia vuoden loppuun mennessä"],
    ["Czech", "pl", "Zvýšit návštěvnost webu z 10 000 na 15 000 měsíčně"],
    ["Romanian", "en", "Creșterea ratei de conversie de la 2% la 4%"],
    ["Hungarian", "pl", "Az ügyfelek számának növelése 200-ról 300-ra"],
    ["Turkish", "en", "Web sitesi dönüşüm oranını %2'den %4'e çıkarmak"],
    ["Turkish", "en", "Yeni müşteri sayısını yıl sonuna kadar artırmak"],
    ["Indonesian", "en", "Meningkatkan jumlah pelanggan baru dari 200 menjadi 300"],
    ["Vietnamese", "en", "Tăng tỷ lệ chuyển đổi từ 2% lên 4%"],
    ["Ukrainian", "ru", "Підвищити конверсію сайту з 2% до 4%"],
    ["Ukrainian", "ru", "Запустити нову рекламну кампанію в соцмережах"],
    ["Bulgarian", "ru", "Увеличаване на броя на клиентите с 20% до края на годината"],
    ["Serbian", "ru", "Повећати број нових купаца за 20 посто"],
    ["Arabic", "fa", "زيادة معدل التحويل من 2% إلى 4%"],
    ["Arabic", "fa", "إطلاق حملة جديدة على وسائل التواصل الاجتماعي"],
    ["Urdu", "fa", "ویب سائٹ پر نئے گاہکوں کی تعداد میں اضافہ کرنا"],
    ["Chinese", "en", "将网站转化率从2%提高到4%"],
    ["Japanese", "en", "ウェブサイトのコンバージョン率を2%から4%に上げる"],
    ["Korean", "en", "웹사이트 전환율을 2%에서 4%로 높이기"],
    ["Hebrew", "en", "להגדיל את שיעור ההמרה מ-2% ל-4%"],
    ["Greek", "en", "Αύξηση του ποσοστού μετατροπής από 2% σε 4%"],
    ["Hindi", "en", "वेबसाइट की रूपांतरण दर 2% से 4% तक बढ़ाना"],
    ["Georgian", "en", "კონვერსიის გაზრდა 2%-დან 4%-მდე"],
  ] as const)("is noticed in %s, whose nearest is %s: “%s”", (_, nearest, text) => {
    expect(identify(text)).toEqual({ code: nearest, isOurs: false });
    const { verdict, findings, rewrite } = checkStatement({ text, kind: "key_result" });
    expect(findings.map((finding) => finding.rule)).toContain("no-unread-language");
    expect(findings.map((finding) => finding.rule).filter((rule) => !["no-unread-language", "no-shouting", "no-tiny-change"].includes(rule))).toEqual([]);
    expect([verdict, rewrite]).toEqual(["discuss", null]);
  });

  it.each([
    ["en", "Grow the share of Der Spiegel and Die Zeit readers among trial users"],
    ["en", "Pitch Die Zeit, Der Spiegel, Das Handelsblatt"],
    ["en", "Win five listings at Müller, Rossmann und dm"],
    ["en", "Get Häagen-Dazs, Nestlé and L'Oréal to renew"],
    ["en", "Open the Zürich store with 300 café regulars"],
    ["en", "Crème brûlée orders from 40 to 90 a week"],
    ["en", "Sponsor Tour de France, Giro d'Italia and Vuelta a España"],
    ["en", "De-duplicate CRM contact records"],
    ["en", "Launch in 上海 and 北京 with two partner shops"],
    ["ru", "Запустить Google Ads Performance Max и Demand Gen"],
    ["ru", "Выйти в Le Monde и Der Spiegel"],
    ["ru", "Увеличить долю Müller Milch в сети Ашан"],
    ["pl", "Zwiekszyc liczbe leadow z Google Ads i Facebook Ads z 200 do 300"],
    ["pl", "Sprzedaz kremow na noc rosnie szybciej niz rynek"],
    ["pl", "Zwiększyć sprzedaż marki Škoda i Citroën"],
    ["kk", "Жана клиенттер санын 200-ден 300-ге жеткизу"],
    ["kk", "Галамтор желисинде танымалдылыкты арттыру"],
    ["fa", "افزايش تعداد مشتريان جديد"],
    ["fa", "الگوریتم الزامات الکترونیک"],
  ] as const)("is not suspected behind names, loan words and careless typing in %s: “%s”", (language, text) => {
    expect(identify(text)).toEqual({ code: language, isOurs: true });
  });

  it.each(["Umsatz steigern", "Conversion-Rate auf 4%", "Більше клієнтів", "زيادة المبيعات", "增加销售", "Müller", "Ça va?"])("is not looked for in a line as short as “%s”", (text) => {
    expect(identify(text).isOurs).toBe(true);
  });

  it("is never suspected behind our own statements, also shouted, without capitals, or taken apart into letters and marks", () => {
    const suspected = LANGUAGES.flatMap((code) => [code, `${code}.kept`]).flatMap((name) => {
      const lines = readFileSync(new URL(`../../corpora/${name}.jsonl`, import.meta.url), "utf8").split("\n").filter((line) => line !== "");
      const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
      return texts.flatMap((text) => [text, text.toUpperCase(), text.toLowerCase(), text.normalize("NFD"), text.normalize("NFD").replace(/\p{M}/gu, "")]).filter((text) => !identify(text).isOurs);
    });
    expect(suspected).toEqual([]);
  });

  it("is judged by gaps and numbers all the same", () => {
    const { verdict, findings } = checkStatement({ text: "Die Conversion-Rate der Landingpage auf [X]% steigern", kind: "key_result" });
    expect(verdict).toBe("revise");
    expect(findings.map((finding) => finding.rule)).toEqual(["no-placeholder", "no-unread-language"]);
  });

  it("is taken for ours when the language is given", () => {
    expect(checkStatement({ text: "Die Conversion-Rate der Landingpage von 2% auf 4% steigern", kind: "key_result", language: "en" }).findings.map((finding) => finding.rule)).not.toContain("no-unread-language");
  });

  it.each(LANGUAGES)("is spoken of in %s", (code) => {
    const [finding] = checkStatement({ text: "Wir gewinnen bis Jahresende 300 Neukunden im Mittelstand", kind: "key_result" }).findings;
    if (finding === undefined) throw new Error("nothing was found");
    const said = sayFinding(finding, LOCALES[code]);
    for (const sentence of [said.message, said.why, said.try]) expect(sentence).toMatch(/^[^{}]+[.?؟]$/);
  });
});

describe("a text in decomposed letters, as some keyboards type them", () => {
  it.each([
    ["Die Öffnungsrate für unsere Newsletter soll bis zum Jahresende über 30 Prozent steigen", false],
    ["Zwiększyć odsetek odpowiedzi na ankietę o jedną trzecią do końca września", true],
  ])("%s", (text, isOurs) => {
    expect(identify(text.normalize("NFC")).isOurs).toBe(isOurs);
    expect(identify(text.normalize("NFD"))).toEqual(identify(text.normalize("NFC")));
  });
});
