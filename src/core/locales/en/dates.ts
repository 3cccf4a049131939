import { type DateForms, monthNames } from "../../quantity/date-forms";
import { lazy } from "../lazy";

const MONTHS = [
  "january,jan",
  "february,feb",
  "march,mar",
  "april,apr",
  "may",
  "june,jun",
  "july,jul",
  "august,aug",
  "september,sept,sep",
  "october,oct",
  "november,nov",
  "december,dec",
];

export const dates = lazy((): DateForms => ({
  months: new Map(monthNames("gregorian", MONTHS)),
  seasons: new Map([
    ["spring", 1],
    ["summer", 2],
    ["autumn", 3],
    ["fall", 3],
    ["winter", 4],
  ]),
  quarterWords: new Set(["quarter"]),
  halfYearWords: new Set(["half"]),
  yearWords: new Set(["year", "fy", "fiscal"]),
  partNumbers: new Map([
    ["first", 1],
    ["second", 2],
    ["third", 3],
    ["fourth", 4],
    ["last", 4],
    ["1st", 1],
    ["2nd", 2],
    ["3rd", 3],
    ["4th", 4],
    ["i", 1],
    ["ii", 2],
    ["iii", 3],
    ["iv", 4],
  ]),
  partLetters: new Map([
    ["q", 4],
    ["h", 2],
  ]),
  leads: new Set(["by", "until", "till", "before", "due", "through", "on"]),
  yearLeads: new Set(["by", "until", "till", "before", "through", "in", "of", "since", "for", "during", "end"]),
  planYears: [[2021, 2049]],
  monthFirst: true,
  shortSlashDates: true,
  dayEndings: new Set(["st", "nd", "rd", "th"]),
}));
