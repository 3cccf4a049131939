import { type DateForms, monthNames } from "../../quantity/date-forms";
import { lazy } from "../lazy";
import { withoutDiacritics } from "./spelling";

const MONTHS = [
  "styczeń,stycznia,styczniowi,styczniem,styczniu,sty",
  "luty,lutego,lutemu,lutym,lut",
  "marzec,marca,marcowi,marcem,marcu,mar",
  "kwiecień,kwietnia,kwietniowi,kwietniem,kwietniu,kwi",
  "maj,maja,majowi,majem,maju",
  "czerwiec,czerwca,czerwcowi,czerwcem,czerwcu,cze",
  "lipiec,lipca,lipcowi,lipcem,lipcu,lip",
  "sierpień,sierpnia,sierpniowi,sierpniem,sierpniu,sie",
  "wrzesień,września,wrześniowi,wrześniem,wrześniu,wrz",
  "październik,października,październikowi,październikiem,październiku,paź",
  "listopad,listopada,listopadowi,listopadem,listopadzie,lis",
  "grudzień,grudnia,grudniowi,grudniem,grudniu,gru",
];

const SEASONS = ["wiosna,wiosny,wiośnie,wiosnę,wiosną", "lato,lata,latu,latem,lecie", "jesień,jesieni,jesienią", "zima,zimy,zimie,zimę,zimą"];

const ORDINALS = [
  "pierwszy,pierwszego,pierwszemu,pierwszym,pierwsza,pierwszej,pierwszą,pierwsze,i",
  "drugi,drugiego,drugiemu,drugim,druga,drugiej,drugą,drugie,ii",
  "trzeci,trzeciego,trzeciemu,trzecim,trzecia,trzeciej,trzecią,trzecie,iii",
  "czwarty,czwartego,czwartemu,czwartym,czwarta,czwartej,czwartą,czwarte,ostatni,ostatniego,ostatnim,iv",
];

export const dates = lazy((): DateForms => ({
  months: new Map(monthNames("gregorian", MONTHS.map(withoutDiacritics))),
  seasons: new Map(SEASONS.flatMap((line, index) => withoutDiacritics(line).split(",").map((word) => [word, index + 1] as const))),
  quarterWords: new Set(withoutDiacritics("kwartał,kwartału,kwartałowi,kwartałem,kwartale,kw").split(",")),
  halfYearWords: new Set(withoutDiacritics("półrocze,półrocza,półroczu,półroczem").split(",")),
  yearWords: new Set("rok,roku,rokiem,r".split(",")),
  partNumbers: new Map(ORDINALS.flatMap((line, index) => withoutDiacritics(line).split(",").map((word) => [word, index + 1] as const))),
  numberBehindPart: false,
  partLetters: new Map([
    ["q", 4],
    ["k", 4],
    ["h", 2],
  ]),
  leads: new Set(["do", "przed", "na", "od", "dnia", "po"]),
  yearLeads: new Set(["w", "na", "za", "rok", "roku", "przed", "koniec", "końca", "konca"]),
  planYears: [[2021, 2049]],
  monthFirst: false,
  shortSlashDates: true,
  dayEndings: new Set(["go", "ego"]),
}));
