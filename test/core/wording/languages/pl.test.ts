import { describe, expect, it } from "vitest";
import { morphology } from "../../../../src/core/locales/pl/morphology";
import { checkStatement } from "../../../../src/core/wording/check";
import type { Nature, StatementKind, StatementUnit, Verdict } from "../../../../src/core/wording/wording";

const check = (text: string, kind: StatementKind = "key_result") => checkStatement({ text, kind, language: "pl" });

describe("Polish inflection", () => {
  it.each([
    ["zwiększyć", ["zwiekszyc", "zwieksz", "zwiekszymy", "zwieksza", "zwiekszyl", "zwiekszyla", "zwiekszonv", "zwiekszeniq"]],
    ["pozyskiwać", ["pozyskuje", "pozyskujemy", "pozyskuj", "pozyskiwal"]],
    ["wdrożyć", ["wdroz", "wdrozymy", "wdrozyli", "wdrozonv", "wdrozeniq"]],
    ["osiągnąć", ["osiagnij", "osiagniemy", "osiagnal", "osiagnela", "osiagnieciq"]],
    ["wzrosnąć", ["wzrosnie", "wzrosl", "wzrosla"]],
    ["zdobyć", ["zdobadz", "zdobedziemy", "zdobyl", "zdobyciq"]],
    ["zgłosić", ["zglos", "zglosza", "zgloszonv"]],
    ["stać się", ["stac sie", "stanie sie", "stali sie"]],
    ["nie dopuścić", ["nie dopusc", "nie dopuscimy"]],
  ])("knows the forms of %s", (lemma, forms) => expect(Array.from(morphology.verb(lemma), ([form]) => form)).toEqual(expect.arrayContaining(forms)));

  it.each([
    ["kampania", "kampanii kampanię kampanie kampaniami"],
    ["klient", "klienta klienci klientów kliencie klientami klientow"],
    ["uczestnik", "uczestnicy uczestników uczestnikami"],
    ["książka", "książki książce książek"],
    ["rynek", "rynku rynki rynkach"],
    ["handlowiec", "handlowcy handlowców handlowcami"],
    ["treść", "treści treścią treściami tresci"],
    ["zapytanie", "zapytania zapytań zapytaniami zapytan"],
    ["webinar", "webinarze webinarów webinary"],
    ["nowy", "nowego nowych nową nowi"],
    ["lojalny", "lojalni lojalnych lojalną"],
  ])("finds %s in its forms", (lemma, forms) => {
    const [filed = ""] = morphology.noun(lemma);
    for (const form of forms.split(" ")) expect(morphology.readings?.(form), form).toContain(filed);
  });
});

describe("the quantity of a Polish statement", () => {
  it.each<[quantity: [baseline: number | null, target: number | null, delta: number | null, unit: StatementUnit | null, direction: string | null], texts: string[]]>([
    [[40, 65, null, "count", "up"], ["Zwiększyć liczbę rezerwacji z 40 do 65", "zwiekszyc liczbe rezerwacji z 40 do 65", "Zwiększenie liczby rezerwacji z 40 do 65", "Rezerwacje: 40 → 65", "65 rezerwacji zamiast 40", "Liczba rezerwacji do 65 z 40", "Rezerwacje: 65 (dziś 40)", "Liczba rezerwacji rośnie z 40 na 65", "Rezerwacje: 65, rok wcześniej 40", "Rezerwacje 65 (wiosną 40)"]],
    [[12, 18, null, "percent", "up"], ["Udział poleceń z 12 do 18%", "Udział poleceń wzrósł do 18 proc. z 12 proc.", "Podnieść udział poleceń z 12%do 18%", "18% zamówień z polecenia wobec 12% w marcu"]],
    [[25, 50, null, "percent", "up"], ["Udział zwrotów bez paragonu: z jednej czwartej do połowy", "Co drugi gość zostawia opinię, dotąd co czwarty"]],
    [[777600, 259200, null, "duration", "down"], ["Skrócić czas wyceny z 9 do 3 dni", "Czas wyceny: 3 dni zamiast 9"]],
    [[1.4e6, 0.9e6, null, "currency", "down"], ["Wartość zwrotów z 1,4 mln zł do 900 tys. zł"]],
    [[null, null, -15, "percent", "down"], ["Obniżyć CPL o 15%", "CPL −15%", "15% spadek CPL", "O 15% niższy CPL"]],
    [[null, null, 3, "multiple", "up"], ["Potroić liczbę zapisów", "Trzykrotnie więcej zapisów", "Potrójny wzrost zapisów"]],
    [[null, 11, 4, "percent", "up"], ["Podnieść udział poleceń o 4 pkt proc., do 11%"]],
    [[50, 70, null, "percent", "up"], ["7 na 10 gości wraca, w marcu 5 na 10", "7 na 10 gości wraca (dotąd 5 na 10)"]],
    [[31, 48, null, "other", "up"], ["NPS 48, wiosną 31", "NPS 48, w marcu 31", "NPS: 48 (start: 31)"]],
    [[604800, 259200, null, "duration", "down"], ["Wycena trafia do klienta po 3 dniach, a nie po 7", "Czas wyceny: 3 dni zamiast 7"]],
    [[14, 5, null, "rank", "down"], ["Wejść z pozycji 14 na pozycję 5"]],
    [[45, 80, null, "count", "up"], ["Zapisy: 45/mies. → 80/mies."]],
    [[19, 28, null, "percent", "up"], ["Goście wracający w ciągu 60 dni: 28% wobec obecnych 19%"]],
    [[0, 20, null, "count", "up"], ["Pozyskać 20 klientów w Czechach, gdzie dziś nie mamy żadnego"]],
    [[null, 45, null, "other", "hold"], ["Utrzymać NPS nie niższy niż 45"]],
    [[null, 60, null, "count", "up"], ["Pozyskiwać od 60 do 80 zapytań miesięcznie"]],
    [[null, 210, null, "count", "up"], ["Sprzedać 210 karnetów w tym kwartale", "Sprzedać co najmniej 210 karnetów"]],
    [[null, null, null, null, null], ["Poprawić 30-dniową retencję", "Wprowadzić dostawę od 99 zł", "Wydawać newsletter co 2 tygodnie", "Odświeżyć katalog do 15 maja", "Uruchomić reklamy w 3 miastach", "Poprawić widoczność na 4 rynkach", "Dokończyć projekt do połowy roku", "Obniżyć odsetek rezygnacji w 14. dniu próby", "Zbudować od zera dział analiz", "Zrobić test reklam z budżetem 8 tys. zł"]],
  ])("%j", (quantity, texts) => {
    const [baseline, target, delta, unit, direction] = quantity;
    for (const text of texts) expect({ text, ...check(text).quantity }).toEqual({ text, baseline, target, delta, unit, direction });
  });
});

describe("the nature of a Polish statement", () => {
  it.each<[nature: Nature, kind: StatementKind, texts: string[]]>([
    ["activity", "key_result", ["Uruchomić podcast", "Uruchomienie podcastu", "Uruchom podcast", "Uruchomimy podcast", "Uruchomiono podcast", "Uruchomiliśmy podcast", "Podcast uruchomiony do maja", "12 odcinków podcastu", "Zwiększyć liczbę odcinków z 2 do 4", "Uzyskać zgodę zarządu na podcast", "Uruchomić podcast, żeby więcej osób nas poznało", "Uruchomić podcast i pozyskać 200 słuchaczy"]],
    ["outcome", "key_result", ["Zwiększyć liczbę słuchaczy z 200 do 500", "Liczba słuchaczy wzrosła z 200 do 500", "Wzrost liczby słuchaczy z 200 do 500", "Pozyskać 6 sponsorów", "Wykazać w teście wzrost konwersji z 2 do 3%", "15 salonów przechodzi na płatny plan", "Doprowadzić do tego, by 40% słuchaczy wracało co tydzień (dziś 25%)"]],
    ["activity", "initiative", ["W każdy piątek wrzucać zdjęcia z warsztatu", "Raz w miesiącu wysyłać newsletter", "Regularnie odświeżać opisy produktów"]],
    ["activity", "key_result", ["Zatrudnić 3 handlowców", "100% postów opublikowanych zgodnie z planem", "Spot wyemitowany w trzech stacjach"]],
    ["outcome", "key_result", ["Klienci wydają średnio 185 zł, dziś 142 zł", "Sadownicy zamawiają online 35% nawozów, rok temu 21%"]],
    ["steady_state", "key_result", ["Wykonać plan sprzedaży", "Wyniki nie słabsze niż w poprzednim sezonie", "Wyniki nie gorsze niż rok temu", "Utrzymać ocenę 4,8", "Kontynuować nagrania podcastu", "Odpowiadać na 90% pytań w ciągu godziny", "Codziennie publikować posty", "CPL nie wyższy niż 60 zł przez cały rok", "Nadal drukować gazetkę"]],
    ["aspiration", "objective", ["Przestajemy konkurować ceną, zaczynamy doradztwem", "Użytkownicy widzą sens aplikacji już pierwszego dnia", "Dzięki nam planowanie wesela przestaje być udręką", "Stać się podcastem, o którym mówi się przy kolacji", "Słuchacze sami polecają nas znajomym", "Z nieznanej piekarni do ulubionej marki dzielnicy", "Z małej firmy w markę całej branży", "Sprawić, by księgowość przestała straszyć", "Stworzyć miejsce, do którego wraca się po radę", "Handel i marketing grają do jednej bramki", "Pokazać, że bank może mówić po ludzku"]],
    ["bare_topic", "objective", ["Podcast", "Badanie rynku", "Podcasty i webinary w III kwartale", "Strategia komunikacji"]],
  ])("%s (%s)", (nature, kind, texts) => {
    for (const text of texts) expect({ text, nature: check(text, kind).nature }).toEqual({ text, nature });
  });
});

describe("the deadline of a Polish statement", () => {
  it.each<[deadline: string | null, text: string]>([
    ["do 30 czerwca", "Zdobyć 300 zapytań do 30 czerwca"],
    ["do końca III kw.", "Zdobyć 300 zapytań do końca III kw."],
    ["W IV kwartale", "W IV kwartale zdobyć 300 zapytań"],
    ["w Q3 2026", "Zdobyć 300 zapytań w Q3 2026"],
    ["do połowy listopada", "Zdobyć 300 zapytań do połowy listopada"],
    ["w tym sezonie", "Zdobyć 300 zapytań w tym sezonie"],
    ["przed Black Friday", "Zdobyć 300 zapytań przed Black Friday"],
    ["przed jesiennymi targami", "Zdobyć 300 zapytań przed jesiennymi targami"],
    ["na koniec roku", "Mieć 300 zapytań na koniec roku"],
    ["w ciągu najbliższych 6 miesięcy", "Zdobyć 300 zapytań w ciągu najbliższych 6 miesięcy"],
    ["Najpóźniej w lipcu", "Najpóźniej w lipcu mieć 300 zapytań"],
    ["luty–marzec", "Cykl 4 warsztatów, luty–marzec"],
    ["do Wigilii", "Zebrać 500 tys. zł do Wigilii"],
    [null, "O 150 zapisów więcej niż w marcu"],
    ["12 maja", "Warsztat dla handlowców – 12 maja"],
    [null, "Opracować strategię na rok 2027"],
    [null, "Zdobywać 300 zapytań miesięcznie"],
    [null, "300 zapytań (w maju 210)"],
    [null, "300 zapytań, w zeszłym roku 210"],
    [null, "Zdobyć 300 zapytań z targów"],
    [null, "Aktywacja karty w ciągu 7 dni: z 54% do 70%"],
  ])("is “%s” in “%s”", (deadline, text) => expect(check(text).deadline).toBe(deadline));
});

describe("the verdict on a Polish statement", () => {
  it.each<[verdict: Verdict, rules: string, kind: StatementKind, text: string]>([
    ["ready", "", "key_result", "Podnieść odsetek powracających gości z 18 do 26%"],
    ["ready", "", "key_result", "Koszt zapytania poniżej 70 zł (obecnie 95 zł)"],
    ["ready", "", "key_result", "PRZYCHÓD KAWIARNI 140 TYS. ZŁ ZAMIAST 110 TYS. ZŁ"],
    ["ready", "", "key_result", "Sprzedać 80% wiosennej kolekcji w pierwszej cenie, rok temu 62%"],
    ["discuss", "require-baseline", "key_result", "Zwiększyć ruch organiczny o 40%"],
    ["discuss", "no-counted-activity", "key_result", "Napisać 12 artykułów"],
    ["discuss", "no-steady-target", "key_result", "Trzymać ocenę w Google powyżej 4,7"],
    ["discuss", "no-running-kpi", "key_result", "Pozyskiwać 120 zapytań co miesiąc"],
    ["revise", "no-activity-key-result", "key_result", "Zatrudnić 3 handlowców"],
    ["revise", "no-activity-key-result", "key_result", "Kupić 5000 adresów e-mail"],
    ["revise", "no-activity-key-result", "key_result", "Opracować księgę znaku"],
    ["revise", "no-activity-key-result", "key_result", "Nowy cennik zaakceptowany i opublikowany"],
    ["revise", "no-activity-key-result", "key_result", "Zorganizować śniadanie prasowe i zdobyć 20 wzmianek"],
    ["revise", "require-number", "key_result", "Poprawić jakość leadów"],
    ["revise", "require-clear-metric", "key_result", "Podnieść spójność marki do 90%"],
    ["revise", "no-placeholder", "key_result", "Zmniejszyć odsetek zwrotów z 9% do ?%"],
    ["revise", "no-placeholder", "key_result", "Zwiększyć liczbę zapisów do TBD"],
    ["revise", "limit-targets", "key_result", "Obniżyć CPL z 90 do 70 zł i podnieść konwersję z 2 do 3%"],
    ["revise", "no-unrealistic-target", "key_result", "Doprowadzić NPS do 120"],
    ["revise", "no-tiny-change", "key_result", "Zwiększyć bazę z 5000 do 5010 adresów"],
    ["revise", "no-contradicting-numbers", "key_result", "Zwiększyć przychód z 5 do 4 mln zł"],
    ["revise", "no-bare-topic", "key_result", "Konwersja landing page'a"],
    ["revise", "no-business-as-usual", "key_result", "Utrzymać poziom sprzedaży"],
    ["ready", "", "objective", "Zostać pierwszym adresem dla budujących dom"],
    ["ready", "", "objective", "Przestać walczyć ceną, zacząć wygrywać obsługą"],
    ["ready", "", "objective", "Żaden rowerzysta w Łodzi nie szuka serwisu gdzie indziej"],
    ["discuss", "prefer-outcome-objective", "objective", "Uruchomić aplikację dla hurtowników"],
    ["discuss", "no-number-in-objective", "objective", "Zdobyć 500 nowych kursantów"],
    ["revise", "no-activity-objective", "objective", "Wydrukować katalog"],
    ["revise", "no-vague-wording", "objective", "Poprawić efektywność działań marketingowych"],
    ["revise", "no-negative-wording", "objective", "Nie stracić stałych klientów"],
    ["revise", "no-business-as-usual", "objective", "Wykonać roczny plan sprzedaży"],
    ["revise", "no-compound-statement", "objective", "Wzmocnić lojalność i zwiększyć sprzedaż w Gdyni"],
    ["ready", "", "initiative", "Przerobić zdjęcia na kartach produktów do 1 czerwca"],
    ["ready", "", "initiative", "Audyt SEO sklepu i lista poprawek dla programistów"],
    ["ready", "", "initiative", "Poprosić 20 stałych klientów o opinię"],
    ["revise", "no-outcome-initiative", "initiative", "Podnieść konwersję koszyka do 5%"],
    ["revise", "no-vague-wording", "initiative", "Zorganizować jakieś wydarzenie"],
    ["revise", "no-bare-topic", "initiative", "Media społecznościowe"],
  ])("%s %s: %s «%s»", (verdict, rules, kind, text) => {
    const found = check(text, kind);
    const weighty = found.findings.filter(({ severity }) => severity !== "suggestion").map(({ rule }) => rule);
    expect({ verdict: found.verdict, rules: weighty.join(" ") }).toEqual({ verdict, rules });
  });
});

describe("Polish rewrites", () => {
  it.each<[kind: StatementKind, text: string, rewrite: string]>([
    ["key_result", "Zwiększyć średnią ocenę sklepu", "Zwiększyć średnią ocenę sklepu z {baseline} do {target}"],
    ["key_result", "Osiągnąć wysoki NPS", "Zwiększyć NPS z {baseline} do {target}"],
    ["key_result", "Więcej polis z polecenia", "Zwiększyć liczbę polis z polecenia z {baseline} do {target}"],
    ["key_result", "Lepsza konwersja z triala", "Konwersja z triala: z {baseline} do {target}"],
    ["key_result", "Zorganizować galę, by zdobyć więcej darczyńców", "Zwiększyć liczbę darczyńców z {baseline} do {target}"],
    ["key_result", "Zwiększyć ruch z 10 do 15 tys., obniżyć CPL z 90 do 70 zł", "Zwiększyć ruch z 10 do 15 tys."],
    ["initiative", "Przygotowanie XX ulotek do DD.MM", "Przygotowanie {target} ulotek do {deadline}"],
    ["key_result", "Pozyskać wielu nowych klientów", "Zwiększyć liczbę nowych klientów z {baseline} do {target}"],
    ["key_result", "Utrzymanie NPS na poziomie 50", "Doprowadzenie NPS z {baseline} do 50"],
    ["key_result", "Zwiększyć liczbę obserwujących z 4 tys.", "Zwiększyć liczbę obserwujących z 4 tys. do {target}"],
    ["key_result", "Uruchomić nową stronę do końca maja", "Do końca maja zwiększyć współczynnik konwersji strony z {baseline} do {target}"],
    ["key_result", "W IV kwartale uruchomić nową stronę", "Zwiększyć współczynnik konwersji strony z {baseline} do {target} w IV kwartale"],
    ["initiative", "Obniżyć koszt leada", "Przetestować {detail} (cel: obniżyć koszt leada)"],
    ["initiative", "Influencerzy", "Przygotować plan działań w obszarze „influencerzy” do {deadline}"],
  ])("%s «%s»", (kind, text, rewrite) => expect(check(text, kind).rewrite).toBe(rewrite));
});
