import type { findings as english } from "../../en/messages/findings";
import type { Translated } from "../../messages";

/**
 * What the wording checker says: for every rule what was found, why it matters, and what to do.
 * `{text}` holds the words of the statement that the finding points at.
 */
export const findings: Translated<typeof english> = {
  "no-placeholder/found": "„{text}” to wciąż miejsce do uzupełnienia.",
  "no-placeholder/why": "Trudno zgodzić się na coś, czego część jest jeszcze nieznana.",
  "no-placeholder/try": "Wpisz właściwą nazwę, liczbę lub datę, a jeśli jej jeszcze nie znasz, odłóż to sformułowanie na później.",

  "no-bare-topic/found": "„{text}” to temat, ale nie wiadomo, co ma się z nim stać.",
  "no-bare-topic/why": "Sam temat każdy rozumie po swojemu: zacząć, rozwinąć, naprawić albo porzucić.",
  "no-bare-topic/try": "Napisz, co i dla kogo się zmieni, gdy ta praca przyniesie efekt.",

  "no-activity-key-result/found": "„{text}” to praca do wykonania, a nie rezultat.",
  "no-activity-key-result/why": "Można ją skończyć na czas i niczego nie zmienić dla klientów ani dla firmy.",
  "no-activity-key-result/try": "Zadaj sobie pytanie, co ta praca ma zmienić i po czym to poznasz. Odpowiedź zapisz jako kluczowy rezultat, a samą pracę jako inicjatywę.",

  "no-counted-activity/found": "„{text}” to liczenie własnej pracy.",
  "no-counted-activity/why": "Ilość pracy pokazuje, jak bardzo zespół był zajęty, a nie czy to coś dało.",
  "no-counted-activity/try": "Zmierz, co ta praca przynosi, albo otwarcie ustal z zespołem, że jej ilość to wczesny sygnał.",

  "no-activity-objective/found": "„{text}” to zadanie, a nie kierunek.",
  "no-activity-objective/why": "Cel mówi, gdzie chcemy się znaleźć, żeby zespół mógł sam wybrać najlepszą drogę.",
  "no-activity-objective/try": "Zadaj sobie pytanie, co będzie lepsze, gdy zadanie zostanie zrobione, i zapisz odpowiedź. Samo zadanie przenieś do inicjatyw.",

  "prefer-outcome-objective/found": "„{text}” mówi, co uruchomić, a nie po co.",
  "prefer-outcome-objective/why": "Niektóre zespoły uznają uruchomienie za cel, ale w dniu startu jest już po wszystkim, a nikt jeszcze nic z tego nie ma.",
  "prefer-outcome-objective/try": "Napisz, co dzięki temu zmieni się dla klientów lub na rynku.",

  "no-outcome-initiative/found": "„{text}” to rezultat, więc nie da się go zrobić tak jak zadania.",
  "no-outcome-initiative/why": "Inicjatywa to praca, która przesuwa kluczowy rezultat, a tu zapisano sam rezultat.",
  "no-outcome-initiative/try": "Przenieś go do kluczowych rezultatów, a tutaj wpisz, co zespół zrobi najpierw.",

  "no-business-as-usual/found": "„{text}” zostawia wszystko tak, jak jest.",
  "no-business-as-usual/why": "Bieżąca praca jest potrzebna, ale wypiera zmiany, dla których powstają OKR-y.",
  "no-business-as-usual/try": "Zostaw to w codziennych planach albo napisz, co ma być wyraźnie lepsze niż dziś.",

  "no-steady-target/found": "„{text}” to poziom do utrzymania, a nie zmiana.",
  "no-steady-target/why": "Poziom, który stale obserwujemy, to KPI. Czy ma miejsce wśród kluczowych rezultatów, zespoły rozstrzygają różnie.",
  "no-steady-target/try": "Przenieś go do KPI albo dopisz, ile jest dziś i do ilu chcesz dojść.",

  "no-running-kpi/found": "Ta sama liczba w każdym okresie („{text}”) wygląda jak bieżące KPI.",
  "no-running-kpi/why": "Bez wartości bazowej nie widać, czy to krok naprzód, czy zwykły miesiąc.",
  "no-running-kpi/try": "Dodaj dzisiejszą wartość albo napisz, co nowego będzie w drodze do tej liczby.",

  "require-number/found": "Brakuje liczby, którą da się to zmierzyć.",
  "require-number/why": "Bez niej na koniec cyklu nie będzie wiadomo, czy się udało.",
  "require-number/try": "Napisz, ile metryka wynosi dziś, a ile ma wynosić, na przykład: z 20 do 35.",

  "require-clear-metric/found": "Nie wiadomo, czym mierzyć „{text}”.",
  "require-clear-metric/why": "Dwie osoby przyniosą dwie różne liczby.",
  "require-clear-metric/try": "Podaj metrykę, którą każdy w zespole może sprawdzić, i źródło jej wartości.",

  "require-baseline/found": "Nie wiadomo, od czego liczyć „{text}”.",
  "require-baseline/why": "Ta sama zmiana może być skokiem albo błędem zaokrąglenia; zależy, skąd się startuje.",
  "require-baseline/try": "Dodaj dzisiejszą wartość i tę, do której chcesz dojść.",

  "no-number-in-objective/found": "W celu jest miara: „{text}”.",
  "no-number-in-objective/why": "Wiele zespołów pisze cele bez liczb, żeby przetrwały dłużej niż jedna wartość docelowa.",
  "no-number-in-objective/try": "Zostaw tu kierunek, a liczbę przenieś do kluczowego rezultatu.",

  "limit-targets/found": "Jest tu więcej niż jedna wartość docelowa; „{text}” to kolejna.",
  "limit-targets/why": "Gdy jedna zostanie osiągnięta, a druga nie, nikt nie powie, jak daleko udało się dojść.",
  "limit-targets/try": "Zrób z każdej osobny kluczowy rezultat albo zostaw tylko ważniejszą.",

  "no-compound-statement/found": "Ma się tu wydarzyć więcej niż jedna rzecz; od „{text}” zaczyna się następna.",
  "no-compound-statement/why": "Kilku zamiarów naraz nie da się przypisać, ocenić ani zaakceptować jak jednego.",
  "no-compound-statement/try": "Zostaw najważniejszy, a pozostałe zapisz w osobnych wierszach.",

  "no-unrealistic-target/found": "„{text}” – to raczej nieosiągalne.",
  "no-unrealistic-target/why": "Zespół przestaje kierować się liczbą, w którą nie wierzy.",
  "no-unrealistic-target/try": "Wybierz wartość ambitną, ale możliwą dla tej metryki.",

  "no-tiny-change/found": "Krok do „{text}” prawie nic nie zmienia.",
  "no-tiny-change/why": "Tak mały krok ginie w zwykłych wahaniach metryki.",
  "no-tiny-change/try": "Wybierz krok, który widać bez zaglądania do raportu.",

  "no-contradicting-numbers/found": "Słowa i liczby wskazują przeciwne kierunki: „{text}”.",
  "no-contradicting-numbers/why": "Nie wiadomo, który z nich jest właściwy.",
  "no-contradicting-numbers/try": "Zamień liczby miejscami albo zmień czasownik.",

  "no-vague-wording/found": "„{text}” każdy zrozumie inaczej.",
  "no-vague-wording/why": "Zdanie, które pasuje do każdego zespołu, nie pomaga zdecydować, co robić, a czego nie.",
  "no-vague-wording/try": "Napisz, dla kogo, gdzie lub w czym będzie inaczej.",

  "no-jargon/found": "Zamiast „{text}” lepiej użyć prostych słów.",
  "no-jargon/why": "Na żargon wszyscy się zgadzają, ale każdy wyobraża sobie co innego.",
  "no-jargon/try": "Napisz to tak, jak wyjaśnia się coś nowej osobie w zespole.",

  "no-negative-wording/found": "„{text}” mówi, czego nie chcemy.",
  "no-negative-wording/why": "Ludzie chętniej idą do celu, niż uciekają od problemu.",
  "no-negative-wording/try": "Odwróć to: napisz, co będzie zamiast tego.",

  "limit-length/found": {
    one: "Sformułowanie ma {count}\u00a0słowo; warto zmieścić się w {limit}.",
    few: "Sformułowanie ma {count}\u00a0słowa; warto zmieścić się w {limit}.",
    many: "Sformułowanie ma {count}\u00a0słów; warto zmieścić się w {limit}.",
    other: "Sformułowanie ma {count}\u00a0słowa; warto zmieścić się w {limit}.",
  },
  "limit-length/why": "Czego nie da się powiedzieć jednym tchem, tego nikt nie zapamięta.",
  "limit-length/try": "Zostaw tylko: kto, co i o ile. Resztę przenieś do notatki.",

  "require-detail/found": "„{text}” to za mało, żeby zacząć działać.",
  "require-detail/why": "Kto się tym zajmie, będzie musiał dopytać, co dokładnie zrobić.",
  "require-detail/try": "Dopisz, czego dotyczy ta praca i dla kogo jest.",

  "prefer-verb/found": "Brakuje czasownika, który powie, co ma się stać.",
  "prefer-verb/why": "Bez czasownika nie wiadomo, czy tak jest już teraz, czy dopiero ma być.",
  "prefer-verb/try": "Zacznij od czasownika, na przykład: stać się, zdobyć, sprawić.",

  "no-method-in-key-result/found": "„{text}” mówi, jaką drogą tam dojść.",
  "no-method-in-key-result/why": "Gdy znajdzie się lepszy sposób, kluczowy rezultat nie powinien mu przeszkadzać.",
  "no-method-in-key-result/try": "Zostaw tu zmianę, a sposób przenieś do inicjatywy.",

  "prefer-active-voice/found": "„{text}” nie mówi, kto działa.",
  "prefer-active-voice/why": "Strona bierna ukrywa, po czyjej stronie jest ruch, i brzmi jak sprawozdanie.",
  "prefer-active-voice/try": "Zacznij od czasownika w stronie czynnej, na przykład: zwiększ, pozyskaj, uruchom.",

  "require-deadline/found": "Brakuje terminu.",
  "require-deadline/why": "Termin mówi, kiedy sprawdzić wynik, nawet jeśli cykl ma własny koniec.",
  "require-deadline/try": "Dodaj termin, na przykład: do końca kwartału.",

  "no-shouting/found": "Wielkie litery i wykrzykniki utrudniają czytanie.",
  "no-shouting/why": "Na spokojne zdanie łatwiej się zgodzić.",
  "no-shouting/try": "Napisz to jak każde inne zdanie.",

  "no-unread-language/found": "Tego języka sprawdzanie nie zna, więc treści nie udało się ocenić.",
  "no-unread-language/why": "Sprawdzone zostały tylko liczby, luki i długość, a sama treść nie.",
  "no-unread-language/try": "Przeczytaj to sformułowanie z kimś z zespołu: czy nazywa rezultat i mówi, z jakiej wartości do jakiej?",
};
