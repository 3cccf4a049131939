import type { MeasureWords } from "../../score/measure-words";

export function measures(): MeasureWords {
  return {
    measures: {
      reach: ["zmiana", "osiągnąć", "osiągnięcie", "dojść do", "wzrost", "spadek", "z do"],
      at_least: ["min.", "minimum", "minimalnie", "co najmniej", "przynajmniej", "nie mniej niż", "nie poniżej"],
      at_most: ["maks.", "maksimum", "maksymalnie", "co najwyżej", "najwyżej", "nie więcej niż", "nie powyżej"],
      between: ["przedział", "w przedziale", "między", "pomiędzy", "zakres", "w zakresie", "w granicach"],
      done: ["tak/nie", "tak lub nie", "zrobione", "gotowe", "wykonane", "ukończone", "kamień milowy"],
    },
    answers: {
      yes: ["tak", "gotowe", "zrobione", "wykonane", "ukończone", "zakończone", "prawda"],
      no: ["nie", "niegotowe", "niezrobione", "niewykonane", "jeszcze nie", "w toku", "fałsz", "nierozpoczęte"],
    },
    directions: {
      up: ["w górę", "wzrost", "im więcej, tym lepiej", "im wyżej, tym lepiej", "więcej", "wyżej", "rośnie"],
      down: ["w dół", "spadek", "im mniej, tym lepiej", "im niżej, tym lepiej", "mniej", "niżej", "maleje"],
    },
    roiForms: {
      ratio: ["stopa zwrotu", "ułamek", "stosunek", "współczynnik"],
      multiple: ["krotność", "mnożnik", "wielokrotność", "razy"],
      percent: ["procent", "procenty", "w procentach"],
    },
  };
}
