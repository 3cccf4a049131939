import type { menu as english } from "../../en/messages/menu";
import type { Translated } from "../../messages";

/** The add-on's menu, and what it says when a command has done, or could not do, its work. */
export const menu: Translated<typeof english> = {
  "menu/insert": "Wstaw arkusze OKR",
  "menu/example": "Wypełnij przykładem",
  "menu/review": "Sprawdź sformułowania",

  "insert/done": "Arkusze OKR są gotowe.",
  "insert/repaired": "Przywrócono brakujące arkusze: {sheets}.",
  "insert/nothing-to-do": "Arkusze OKR już tu są. Nic nie zmieniono.",
  "insert/busy": "Ktoś inny zmienia właśnie arkusze OKR. Spróbuj ponownie za chwilę.",

  "example/title": "Wypełnij przykładem",
  "example/ask-insert": "W tym pliku nie ma jeszcze kompletu arkuszy OKR. Wstawić to, czego brakuje, i wypełnić przykładowym kwartałem?",
  "example/not-empty": {
    one: "W arkuszu „{sheet}” jest już {count}\u00a0wypełniony wiersz. Przykład trafia tylko do pustych arkuszy, więc nic nie zmieniono.",
    few: "W arkuszu „{sheet}” są już {count}\u00a0wypełnione wiersze. Przykład trafia tylko do pustych arkuszy, więc nic nie zmieniono.",
    many: "W arkuszu „{sheet}” jest już {count}\u00a0wypełnionych wierszy. Przykład trafia tylko do pustych arkuszy, więc nic nie zmieniono.",
    other: "W arkuszu „{sheet}” jest już {count}\u00a0wypełnionego wiersza. Przykład trafia tylko do pustych arkuszy, więc nic nie zmieniono.",
  },
  "example/done": "Przykładowy kwartał jest gotowy. Zmień dowolną wartość i zobacz, jak przeliczają się oceny.",

  "sidebar/title": "OKR Beacon",

  "error/title": "OKR Beacon",
  "error/no-plan": "W tym pliku nie ma arkusza „Plan”. Najpierw wstaw arkusze OKR z menu.",
  "error/column-missing": "W arkuszu {sheet} brakuje kolumny „{column}”. Cofnij zmianę, która ją usunęła, albo nadaj którejś kolumnie ten nagłówek.",
  "error/no-workbook": "Arkusze OKR w tym pliku są niekompletne. Najpierw wstaw je z menu.",
  "error/refused": "Plik na to nie pozwolił: {reason}",
  "error/statement-gone": "Tego sformułowania nie ma już w planie. Odśwież plan.",
  "error/statement-changed": "Od wczytania planu ktoś zmienił to sformułowanie. Odśwież plan, zanim zapiszesz poprawkę.",
  "error/rewrite-blank": "Nie ma czego zapisać: nowe sformułowanie jest puste.",
  "error/rewrite-too-long": "Nowe sformułowanie jest za długie i nie zmieści się w komórce.",
  "error/bad-request": "Dodatek nie zrozumiał polecenia z panelu bocznego. Zamknij panel i otwórz go ponownie.",
};
