import { type DateForms, monthNames } from "../../quantity/date-forms";
import { lazy } from "../lazy";

const JALALI = ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد,امرداد", "شهریور", "مهر", "آبان,ابان", "آذر,اذر", "دی", "بهمن", "اسفند"];

// «می» is left out: it is a verb prefix far more often than the month.
/** «شهریورماه» is written in one word as well. */
const withMonth = (line: string) => line.split(",").flatMap((month) => [month, `${month}ماه`]).join(",");

const GREGORIAN = [
  "ژانویه",
  "فوریه",
  "مارس",
  "آوریل,اوریل",
  "مه",
  "ژوین",
  "ژوییه,جولای",
  "اوت,آگوست,اگوست",
  "سپتامبر",
  "اکتبر",
  "نوامبر",
  "دسامبر",
];

export const dates = lazy((): DateForms => ({
  months: new Map([...monthNames("gregorian", GREGORIAN), ...monthNames("jalali", JALALI.map(withMonth))]),
  seasons: new Map([
    ["بهار", 1],
    ["تابستان", 2],
    ["پاییز", 3],
    ["زمستان", 4],
  ]),
  quarterWords: new Set(["سهماهه", "سه ماهه", "فصل", "کوارتر"]),
  halfYearWords: new Set(["نیمه", "نیمسال", "ششماهه", "شش ماهه"]),
  yearWords: new Set(["سال"]),
  partNumbers: new Map([
    ["اول", 1],
    ["نخست", 1],
    ["یکم", 1],
    ["دوم", 2],
    ["سوم", 3],
    ["چهارم", 4],
    ["آخر", 4],
    ["پایانی", 4],
  ]),
  partLetters: new Map([
    ["q", 4],
    ["h", 2],
  ]),
  leads: new Set(["تا", "تاریخ", "قبل", "پیش"]),
  yearLeads: new Set(["سال", "در", "پایان", "اواخر", "اوایل"]),
  planYears: [
    [1402, 1430],
    [2021, 2049],
  ],
  monthFirst: false,
  shortSlashDates: false,
  dayEndings: new Set(["م", "ام"]),
}));
