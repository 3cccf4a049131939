import type { LanguageSigns } from "../../wording/language-marks";

export function signs(): LanguageSigns {
  return {
    script: "latin",
    letters: "ąćęłńóśźż",
    words:
      "opracowanie opracować opracowac przygotowanie przygotować przygotowac uruchomienie uruchomić uruchomic utrzymanie utrzymać utrzymac poprawa poprawić poprawic podnieść podniesc wprowadzić wprowadzic analiza analizy audyt audytu kampanie stworzyć stworzyc budowa spotkanie spotkania targi targach agencja agencji rozwoju szkolenie szkolenia ankieta ankiety badanie klient klienta klientom partnerzy partnerow sklep sklepu sklepie aplikacja aplikacji konwersja konwersji pozyskać pozyskac osiągnąć osiagnac wdrożyć wdrozyc wdrozenie zbudować zbudowac newslettera webinaru webinary eventy posty bloga maili procent godzin minut osób osob miejsc umów umow przed wobec maks średnio srednio dwa trzy cztery " +
      "dni dnia tygodni godz proc szt mies gości strategia strategii do z ze w we na o i od dla za po oraz przez się sie jest są nie lub co jak aby żeby zeby który która które ich nasz nasza nasze naszych nas bez przy pod nad niż niz już dziś dzis teraz obecnie było bylo " +
      "zwiększyć zwiekszyc zwiększenie zwiększ wzrost spadek obniżyć obnizyc skrócić skrocic liczba liczbę liczbe klientów klientow klienci leadów leadow leady sprzedaż sprzedaz sprzedaży strona strony stronie kampania kampanii koniec końca konca kwartał kwartału kwartale " +
      "miesięcznie miesiac miesiąc tydzień tygodniowo rok roku zł tys mln koszt kosztu udział ruch ruchu wskaźnik wskaznik średni średnia sredni nowych nowy nowa nowe więcej wiecej mniej marki marka marketing internetowy internetowa lepszy lepsza lepsze wideo wydarzenia konkurs oferta reklama reklamy firmy firma promocja obsługa obsluga badania rynku rynek zespół zespol",
    endings: "ować owac owanie owania anie ania enie enia szyć szyc yć ych ych ego emu ami ach cji cja cje cję ości osci ość ów nych nej nego owe owy owa owych eń ły ła ło dzi czy sze szy ium ek ki ka ku kę cie rz cz sz erzy arzy orzy ingi ingu zacja zacji acja acje ujemy imy emy amy",
    decimal: ",",
  };
}
