import { type NumberForms, type NumberLine, type NumberWord, numberWords } from "../../quantity/number-forms";
import { BASIS_POINT, money, MULTIPLE, PERCENT, RANK_AHEAD, RATING, SECONDS, STARS, symbols, time, timeAdjective } from "../../quantity/symbols";
import { dates } from "./dates";
import { withoutDiacritics } from "./spelling";

/** Cardinals with their cases and the collective forms. */
const CARDINALS: readonly (readonly [value: number, forms: string])[] = [
  [0, "zero,zera,zeru,zerem"],
  [2, "dwa,dwie,dwóch,dwu,dwóm,dwoma,dwiema,dwaj,dwoje,dwojga"],
  [3, "trzy,trzech,trzem,trzema,trzej,troje,trojga"],
  [4, "cztery,czterech,czterem,czterema,czterej,czworo,czworga"],
  [5, "pięć,pięciu,pięcioma,pięcioro"],
  [6, "sześć,sześciu,sześcioma,sześcioro"],
  [7, "siedem,siedmiu,siedmioma,siedmioro"],
  [8, "osiem,ośmiu,ośmioma,ośmioro"],
  [9, "dziewięć,dziewięciu,dziewięcioma"],
  [10, "dziesięć,dziesięciu,dziesięcioma"],
  [12, "tuzin,tuzina"],
  [20, "dwadzieścia,dwudziestu,dwudziestoma"],
  [30, "trzydzieści,trzydziestu,trzydziestoma"],
  [40, "czterdzieści,czterdziestu,czterdziestoma"],
  [100, "sto,stu"],
  [200, "dwieście,dwustu"],
  [300, "trzysta,trzystu"],
  [400, "czterysta,czterystu"],
  [1.5, "półtora,półtorej"],
];

/** Eleven to nineteen: -naście, oblique -nastu. */
const TEENS = "jede,dwa,trzy,czter,pięt,szes,siedem,osiem,dziewięt";
/** Fifty to ninety and five to nine hundred. */
const FIVES = "pięć,sześć,siedem,osiem,dziewięć";
const FIVES_OBLIQUE = "pięciu,sześciu,siedmiu,ośmiu,dziewięciu";

const ADJECTIVE = ["y", "ego", "emu", "ym", "a", "ej", "ą", "e", "ych", "ymi"];
const ORDINALS: readonly (readonly [value: number, forms: string])[] = [
  [1, inflect("pierwsz", ADJECTIVE)],
  [2, "drugi,drugiego,drugiemu,drugim,druga,drugiej,drugą,drugie"],
  [3, "trzeci,trzeciego,trzeciemu,trzecim,trzecia,trzeciej,trzecią,trzecie"],
  [4, inflect("czwart", ADJECTIVE)],
  [5, inflect("piąt", ADJECTIVE)],
  [6, inflect("szóst", ADJECTIVE)],
  [7, inflect("siódm", ADJECTIVE)],
  [8, inflect("ósm", ADJECTIVE)],
  [9, inflect("dziewiąt", ADJECTIVE)],
  [10, inflect("dziesiąt", ADJECTIVE)],
];

/** Stems of -krotny and -krotnie. */
const FACTORS: readonly (readonly [times: number, stem: string])[] = [
  [2, "dwu"],
  [3, "trzy"],
  [4, "cztero"],
  [5, "pięcio"],
  [6, "sześcio"],
  [10, "dziesięcio"],
];

const TIME_ADJECTIVES: readonly (readonly [seconds: number, forms: string])[] = [
  [SECONDS.second, inflect("sekundow", ADJECTIVE)],
  [SECONDS.minute, inflect("minutow", ADJECTIVE)],
  [SECONDS.hour, inflect("godzinn", ADJECTIVE)],
  [SECONDS.day, inflect("dniow", ADJECTIVE)],
  [SECONDS.day, inflect("dzienn", ADJECTIVE)],
  [SECONDS.week, inflect("tygodniow", ADJECTIVE)],
  [SECONDS.month, inflect("miesięczn", ADJECTIVE)],
  [SECONDS.year, inflect("roczn", ADJECTIVE)],
  [SECONDS.year, "letni,letniego,letniemu,letnim,letnia,letniej,letnią,letnie,letnich,letnimi"],
];

const RATES = ["w", "na", "dziennie", "tygodniowo", "miesięcznie", "miesiecznie", "rocznie", "co", "kwartalnie"];

const SMALL =
  "a,aby,albo,ale,bez,by,był,była,było,były,być,celem,co,czy,dla,do,dziś,dzisiaj,dziennie,gdy,gdzie,i,ich,jak,jako,jest," +
  "już,kiedy,która,które,który,lub,ma,między,miesięcznie,mniej,na,nad,nasz," +
  "nie,niż,o,obecnie,od,ok,około,oraz,po,pod,poniżej,powyżej,ponad,poprzednio,przed,przez,przy,rocznie,są,się,start," +
  "teraz,to,tygodniowo,u,w,we,więcej,wobec,wśród,wzrosła,wzrósł,z,za,zamiast,ze,że," +
  "żeby,rok,roku,miesiąc,tydzień,dzień,kwartał,spadek,wzrost,kwartalnie";

function inflect(stem: string, endings: readonly string[]): string {
  return endings.map((ending) => stem + ending).join(",");
}

/** A line whose words are also read without their diacritics. */
function line(meaning: NumberWord, words: string): NumberLine {
  return [meaning, withoutDiacritics(words)];
}

function lines(): NumberLine[] {
  return [
    ...symbols(),
    ...CARDINALS.map(([value, forms]) => line({ cardinal: value }, forms)),
    ...TEENS.split(",").map((stem, index) => line({ cardinal: index + 11 }, `${stem}naście,${stem}nastu,${stem}nastoma`)),
    line({ cardinal: 12 }, "dwunastu,dwunastoma"),
    ...FIVES.split(",").map((stem, index) => line({ cardinal: (index + 5) * 10 }, `${stem}dziesiąt,${stem}dziesięciu`)),
    ...FIVES.split(",").map((stem, index) => line({ cardinal: (index + 5) * 100 }, `${stem}set,${FIVES_OBLIQUE.split(",")[index] ?? stem}set`)),
    line({ cardinal: 1, article: true }, "jeden,jedna,jedno,jednego,jednej,jedną,jednym,jednemu"),
    line({ cardinal: 1e3, scale: 1e3 }, "tysiąc,tysiąca"),
    line({ scale: 1e3 }, "tysiące,tysięcy,tysiącach,tysiącom,tysiącami,tys."),
    line({ cardinal: 1e6 }, "milion,miliona"),
    line({ scale: 1e6 }, "milion,miliona,milionowi,milionem,milionie,miliony,milionów,milionom,milionami,milionach,mln.,mio"),
    line({ cardinal: 1e9 }, "miliard,miliarda"),
    line({ scale: 1e9 }, "miliard,miliarda,miliardem,miliardy,miliardów,miliardom,miliardami,miliardach,mld.,mrd"),
    line({ cardinal: 0.5, company: true }, "pół"),
    line({ plus: 0.5 }, "i pół"),
    line({ fraction: 1 / 2 }, "połowa,połowy,połowie,połowę,połową"),
    line({ fraction: 1 / 3 }, "jedna trzecia,jednej trzeciej,jedną trzecią"),
    line({ fraction: 2 / 3 }, "dwie trzecie,dwóch trzecich"),
    line({ fraction: 1 / 4 }, "jedna czwarta,jednej czwartej,jedną czwartą,ćwierć"),
    line({ fraction: 3 / 4 }, "trzy czwarte,trzech czwartych"),
    line({ fraction: 1 / 5 }, "jedna piąta,jednej piątej,jedną piątą"),
    line({ fraction: 1 / 10 }, "jedna dziesiąta,jednej dziesiątej,jedną dziesiątą"),
    ...FACTORS.map(([times, stem]) => line({ times }, `${stem}krotnie,${inflect(`${stem}krotn`, ADJECTIVE)}`)),
    line({ times: 2 }, `dwa razy,podwójnie,${inflect("podwójn", ADJECTIVE)}`),
    line({ times: 3 }, `potrójnie,${inflect("potrójn", ADJECTIVE)}`),
    line({ times: 4 }, `poczwórnie,${inflect("poczwórn", ADJECTIVE)}`),
    line({ every: true }, "co,każdy,każda,każde,każdego,każdej,każdą,każdym"),
    ...ORDINALS.map(([value, forms]) => line({ ordinal: value }, forms)),
    [{ ...MULTIPLE, notBefore: RATES }, "razy,raza,raz"],
    line(MULTIPLE, `krotnie,${inflect("krotn", ADJECTIVE)}`),
    line(PERCENT, "procent,procenta,procentu,procenty,procentów,procentom,procentami,procentach,proc."),
    line(PERCENT, inflect("procentow", ADJECTIVE)),
    line(PERCENT, "pkt proc.,pkt procentowe,punkt procentowy,punktu procentowego,punkty procentowe,punktów procentowych"),
    line(BASIS_POINT, "punktów bazowych,punkty bazowe,pb"),
    line(money("PLN"), "zł,złoty,złote,złotych,złotego,złotym,złotymi,złotówek"),
    line(money("PLN", 0.01), "grosz,grosze,groszy,gr."),
    line(money("EUR"), "euro"),
    line(money("USD"), "dolar,dolara,dolary,dolarów,dolarach,dolarami"),
    line(money("GBP"), "funt,funta,funty,funtów"),
    line(time(SECONDS.second), "sekunda,sekundy,sekund,sekundę,sekundzie,sekundami,sekundach,sek."),
    line(time(SECONDS.minute), "minuta,minuty,minut,minutę,minucie,minutom,minutami,minutach"),
    line(time(SECONDS.hour), "godzina,godziny,godzin,godzinę,godzinie,godzinom,godzinami,godzinach,godz."),
    line(time(SECONDS.day), "dzień,dnia,dniu,dniem,dni,dniom,dniami,dniach,doba,doby,dób,dobę"),
    line(time(SECONDS.day), "dni roboczych,dni robocze,dnia roboczego,dzień roboczy,dni kalendarzowych"),
    line(time(SECONDS.week), "tydzień,tygodnia,tygodniu,tygodniem,tygodnie,tygodni,tygodniom,tygodniami,tygodniach,tyg."),
    line(time(SECONDS.month), "miesiąc,miesiąca,miesiącu,miesiącem,miesiące,miesięcy,miesiącom,miesiącami,miesiącach,mies."),
    line(time(SECONDS.year), "rok,roku,lata,latach"),
    line({ unit: { unit: "duration", factor: SECONDS.year, age: true } }, "lat,latka"),
    ...TIME_ADJECTIVES.map(([seconds, forms]) => line(timeAdjective(seconds), forms)),
    line(RATING, "punkt,punktu,punkty,punktów,punktach,punktami,pkt.,pkty"),
    line(STARS, "gwiazdka,gwiazdki,gwiazdek,gwiazdkę,gwiazdkach,gwiazdkami"),
    line(RANK_AHEAD, "top,nr,pozycja,pozycji,pozycję,miejsce"),
    line({ link: "outOf" }, "na"),
    line({ link: "outOfOrFrom" }, "z,ze"),
    line({ and: true }, "i"),
    line(
      { nameLead: true },
      "co,patch,edycja,edycji,faza,fazy,fazę,sezon,sezonu,wersja,wersji,wersję,poziom,poziomu,etap,etapu,etapie,krok,kroku,wiek,wieku,kr,web,każde,każdych",
    ),
    line({ periodLead: true }, "pierwsze,pierwszych,ostatnie,ostatnich,kolejne,kolejnych,najbliższe,najbliższych"),
    line({ nameTail: true }, "stopni,stopnie"),
    line({ rating: true }, "ocena,oceny,ocenę,satysfakcja,satysfakcji,rating"),
    line({ small: true }, SMALL),
  ];
}

export function numbers(): NumberForms {
  return {
    decimal: ",",
    otherDecimals: "",
    groups: ".",
    words: numberWords(lines(), dates()),
    endings: new Set(["u", "tu", "ciu", "ma", "stu"]),
    looseEndings: new Set(),
    ordinalEndings: new Set(["go", "ego", "ej", "szy", "gi", "ci", "ty", "ta", "te", "ym", "y", "a", "sza", "ga", "cia"]),
    outOfEndings: new Set(),
    dates: dates(),
    written: {
      decimal: ",",
      group: "\u00a0",
      groupFrom: 5,
      minus: "-",
      digits: "0123456789",
      percent: "{value}%",
      rating: "{value}/{outOf}",
      points: { one: "{value} punkt", few: "{value} punkty", many: "{value} punktów", other: "{value} punktu" },
      outOf: "{value} / {outOf}",
      multiple: "{value}x",
      rank: "#{value}",
      currency: {
        PLN: "{value}\u00a0zł",
        EUR: "{value}\u00a0€",
        USD: "{value}\u00a0$",
        GBP: "{value}\u00a0£",
        RUB: "{value}\u00a0₽",
        KZT: "{value}\u00a0₸",
        other: "{value}\u00a0{code}",
      },
      days: { one: "{value} dzień", few: "{value} dni", many: "{value} dni", other: "{value} dnia" },
      hours: "{value}\u00a0godz.",
      minutes: "{value}\u00a0min",
      seconds: "{value}\u00a0s",
    },
  };
}
