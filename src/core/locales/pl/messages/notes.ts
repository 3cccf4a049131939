import type { notes as english } from "../../en/messages/notes";
import type { Translated } from "../../messages";

/** What custom functions say when they cannot answer: one short sentence, and what to do. */
export const notes: Translated<typeof english> = {
  "number/not-a-number": "„{text}” to nie liczba.",
  "number/blank": "Tu jeszcze nic nie ma. Wpisz jedną liczbę, na przykład 12\u00a0000 lub 4,5%.",
  "number/placeholder": "Zamiast „{text}” ma tu być liczba. Wpisz ją.",
  "number/several": "W „{text}” jest więcej niż jedna liczba. W jednej komórce wpisz tylko jedną.",
  "number/date": "„{text}” to data. Tu wpisz samą liczbę, a datę w jej własnej kolumnie.",
  "number/sentence": "„{text}” to zdanie. Wpisz samą liczbę z jednostką.",
  "number/too-long": "„{text}” to za długi tekst jak na liczbę. Wpisz samą liczbę z jednostką.",
  "number/too-many-digits": "„{text}” ma więcej cyfr, niż zmieści arkusz. Zaokrąglij albo zapisz w milionach lub miliardach.",

  "argument/problem": "{name}: {problem}",
  "argument/error-cell": "W komórce jest błąd {error}. Najpierw popraw tę komórkę.",
  "argument/date-as-number": "Jest tu data, a potrzebna jest liczba.",
  "argument/yes-no-as-number": "„{text}” to nie liczba. „Tak” i „nie” pasują tylko do pomiaru „tak/nie”.",
  "argument/not-yes-or-no": "„{text}” nie znaczy ani „tak”, ani „nie”.",
  "argument/not-a-date": "„{text}” to nie data. Zapisz datę tak: 2026-11-22.",
  "argument/ambiguous-date": "„{text}” może oznaczać dwa różne dni. Zapisz datę tak: 2026-11-22.",
  "argument/not-a-language": "Dodatek nie zna języka „{text}”. Wybierz jeden z tych: {languages}.",
  "argument/not-a-choice": "Nie ma opcji „{text}”. Do wyboru: {choices}.",
  "argument/too-large": "Wynik jest za duży, żeby go pokazać. Sprawdź liczby.",

  "score/units-differ": "„{first}” i „{second}” mają różne jednostki. Zapisz obie wartości w tej samej.",
  "score/unit-missing": "„{plain}” nie ma jednostki, a „{other}” ma. Zapisz obie wartości tak samo.",
  "score/no-distance": "Wartość bazowa i docelowa są takie same: {value}. Jeśli chcesz utrzymać poziom, wybierz „min.” albo „maks.”.",
  "score/baseline-missing": "Podaj wartość bazową: spadek liczy się od niej.",
  "score/upper-missing": "Podaj górną granicę: pomiar „przedział” wymaga dwóch.",
  "score/empty-band": "Obie granice wynoszą {value}. Podaj dwie różne albo wybierz „min.” lub „maks.”.",
  "score/not-done-or-open": "Przy pomiarze „tak/nie” wpisz „tak” albo „nie”, a nie {value}.",
  "score/due-before-start": "Termin wypada przed startem. Popraw jedną z dat.",
  "score/expected-range": "Oczekiwany postęp mieści się między 0 a 1, a podano {value}.",
  "score/negative-weight": "Jedna z wag jest ujemna. Waga wynosi 0 lub więcej.",
  "score/no-weight": "Wszystkie wagi wynoszą 0. Przynajmniej jedna musi być większa.",
  "score/circle": "Powiązania wiersza „{id}” zataczają koło. Zmień kolumnę „Wspiera” w jednym z tych wierszy.",

  "status/done": "osiągnięte",
  "status/on-track": "wg planu",
  "status/at-risk": "zagrożone",
  "status/off-track": "opóźnione",
  "status/not-started": "nierozpoczęte",
  "status/stale": "nieaktualne",
  "status/no-value": "brak danych",

  "campaign/zero-cost": "Przy zerowym koszcie nie da się policzyć zwrotu.",
  "campaign/zero-results": "Nie ma wyników, na które można podzielić koszt.",
  "campaign/negative-amount": "Wartość {value} jest ujemna. Podaj 0 lub więcej.",
  "campaign/margin-range": "Marża mieści się między 0% a 100%, a podano {value}.",
  "campaign/zero-target": "Plan wynosi zero, więc nie da się policzyć realizacji.",
  "campaign/negative-target": "Plan jest ujemny, więc procent realizacji nic nie mówi. Porównaj różnicę.",
  "campaign/nothing-left": "Metryka spadła do zera, a tego procent realizacji nie pokaże.",
};
