import { type DateForms, monthNames } from "../../quantity/date-forms";
import { lazy } from "../lazy";
import { inCases, plainSpelling, possessed } from "./endings";

const MONTHS = "қаңтар,ақпан,наурыз,сәуір,мамыр,маусым,шілде,тамыз,қыркүйек,қазан,қараша,желтоқсан";
const SEASONS = "көктем,жаз,күз,қыс";
const ORDINALS = ["бірінші,алғашқы,i", "екінші,ii", "үшінші,iii", "төртінші,соңғы,iv"];

function bothSpellings(line: string): string[] {
  return [...line.split(","), ...plainSpelling(line).split(",")];
}

/** A word in all its cases and possessives, also as typed without Kazakh letters. */
function everyForm(word: string): string[] {
  const forms = [...inCases(word), ...possessed(word)].map((ended) => ended.word);
  return Array.from(new Set([...forms, ...forms.map(plainSpelling)]));
}

export const dates = lazy((): DateForms => ({
  months: new Map(monthNames("gregorian", MONTHS.split(",").map((month) => everyForm(month).join(",")))),
  seasons: new Map(SEASONS.split(",").flatMap((season, index) => everyForm(season).map((word) => [word, index + 1] as const))),
  quarterWords: new Set(everyForm("тоқсан")),
  halfYearWords: new Set(everyForm("жартыжылдық")),
  yearWords: new Set([...everyForm("жыл"), "жылғы", "жылгы", "ж", "fy"]),
  partNumbers: new Map(ORDINALS.flatMap((line, index) => bothSpellings(line).map((word) => [word, index + 1] as const))),
  partLetters: new Map([
    ["q", 4],
    ["h", 2],
  ]),
  leads: new Set(["мерзімі", "дедлайн"]),
  yearLeads: new Set(["мерзімі", "жыл", "жылы"]),
  planYears: [[2021, 2049]],
  monthFirst: false,
  shortSlashDates: true,
  dayEndings: new Set(["ші", "шы", "інші", "ыншы", "нші", "ншы"]),
}));
