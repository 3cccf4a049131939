import type { LanguageSigns } from "../../wording/detect-language";

export function signs(): LanguageSigns {
  return {
    script: "latin",
    letters: "ąćęłńóśźż",
    words:
      "do z ze w we na o i od dla za po oraz przez się sie jest są nie lub co jak aby żeby zeby który która które ich nasz nasza nasze naszych nas bez przy pod nad niż niz już dziś dzis teraz obecnie było bylo " +
      "zwiększyć zwiekszyc zwiększenie zwiększ wzrost spadek obniżyć obnizyc skrócić skrocic liczba liczbę liczbe klientów klientow klienci leadów leadow leady sprzedaż sprzedaz sprzedaży strona strony stronie kampania kampanii koniec końca konca kwartał kwartału kwartale " +
      "miesięcznie miesiac miesiąc tydzień tygodniowo rok roku zł tys mln koszt kosztu udział ruch ruchu wskaźnik wskaznik średni średnia sredni nowych nowy nowa nowe więcej wiecej mniej marki marka rynku rynek zespół zespol",
    endings: "ować owac owanie owania anie ania enie enia szyć szyc yć ych ych ego emu ami ach cji cja cje cję ości osci ość ów nych nej nego owe owy owa owych eń ły ła ło dzi czy sze szy ium ek ki ka ku kę cie rz cz sz",
    decimal: ",",
  };
}
