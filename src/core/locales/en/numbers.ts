import { type NumberForms, type NumberLine, numberWords } from "../../quantity/number-forms";
import { BASIS_POINT, money, MULTIPLE, PERCENT, RANK_AHEAD, RATING, SECONDS, STARS, symbols, time, timeAdjective } from "../../quantity/symbols";
import { dates } from "./dates";

const ONES = "one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen";
const TENS = "twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety";
const ORDINALS = "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth";

/** How often something happens: “3 times a week” is no factor. */
const RATES = ["a", "an", "per", "each", "every", "in", "daily", "weekly", "monthly", "this", "during", "by"];

/** In front of the word for one in "within an hour", "less than a week". */
const BEFORE_ONE = "within in of under than to from about almost nearly roughly below above by is was".split(" ");

/** In front of a share in one word: "instead of half", "accounts for half". */
const BEFORE_SHARE = " than of to from by for up with against versus is was at over under about almost nearly roughly already reach reaches now only just makes today currently presently".split(" ");

/** Small words, and verbs that follow a number: none of them is the thing counted. */
const SMALL =
  "a,an,and,or,the,to,from,by,of,in,on,at,for,with,within,per,than,then,as,is,are,was,were,be,been,it,its,our,their,this," +
  "that,these,those,up,down,off,out,over,under,above," +
  "below,between,until,till,before,after,since,through,via,versus,vs,against,instead,rather,more,less,fewer,higher,lower," +
  "better,worse,faster,now,today,currently,so,but,while," +
  "who,which,where,when,if,not,no,plus,minus,each,every,into,onto,among,across,without,year,month,week,day,quarter,end," +
  "compared,last,next,place,spot,whose,because,around,or,nor,yet,by";

function lines(): NumberLine[] {
  return [
    ...symbols(),
    [{ cardinal: 0 }, "zero"],
    ...ONES.split(",").map((word, index): NumberLine => [{ cardinal: index + 1 }, word]),
    ...TENS.split(",").map((word, index): NumberLine => [{ cardinal: (index + 2) * 10 }, word]),
    ...ORDINALS.split(",").map((word, index): NumberLine => [{ ordinal: index + 1 }, word]),
    [{ article: true }, "one"],
    [{ ordinal: 2 }, "other"],
    [{ every: true }, "every"],
    [{ cardinal: 12 }, "dozen,a dozen"],
    [{ cardinal: 6 }, "half a dozen"],
    [{ cardinal: 1, company: true, behind: BEFORE_ONE }, "a,an"],
    [{ small: true }, "a second"],
    [{ cardinal: 0.5, company: true }, "half a,half an"],
    [{ cardinal: 0.75, company: true }, "three quarters of a,three quarters of an"],
    [{ cardinal: 1.5, company: true }, "one and a half"],
    [{ plus: 0.5 }, "and a half"],
    [{ cardinal: 100, scale: 100 }, "a hundred"],
    [{ cardinal: 1e3, scale: 1e3 }, "a thousand"],
    [{ cardinal: 1e6, scale: 1e6 }, "a million"],
    [{ cardinal: 1e9, scale: 1e9 }, "a billion"],
    [{ scale: 100 }, "hundred"],
    [{ scale: 1e3 }, "thousand"],
    [{ scale: 1e6 }, "million,mio,mln"],
    [{ scale: 1e9 }, "billion,mld"],
    [{ scale: 1e12 }, "trillion"],
    [{ fraction: 1 / 2 }, "half of,half the,half our,half their,half all,one half"],
    [{ fraction: 1 / 2, behind: BEFORE_SHARE }, "half,a half"],
    [{ fraction: 1 / 3 }, "a third,one third,one - third"],
    [{ fraction: 2 / 3 }, "two thirds,two - thirds"],
    [{ fraction: 1 / 4 }, "a quarter of,one quarter,one - quarter"],
    [{ fraction: 1 / 4, behind: BEFORE_SHARE }, "a quarter"],
    [{ fraction: 3 / 4 }, "three quarters,three - quarters"],
    [{ fraction: 1 / 5 }, "a fifth,one fifth,one - fifth"],
    [{ fraction: 1 / 10 }, "a tenth,one tenth,one - tenth"],
    [{ cardinal: 2, behind: ["of", "than", "not", "from"] }, "twice"],
    [{ times: 2 }, "twofold,twice as many,twice as much"],
    [{ times: 3 }, "threefold"],
    [{ times: 4 }, "fourfold"],
    [{ times: 5 }, "fivefold"],
    [{ times: 10 }, "tenfold"],
    [{ ...MULTIPLE, notBefore: RATES }, "times"],
    [MULTIPLE, "fold"],
    [PERCENT, "percent,per cent,percentage point,percentage points,percent points,ppt,ppts"],
    [BASIS_POINT, "basis point,basis points"],
    [money("USD"), "dollar,dollars,us dollars"],
    [money("USD", 0.01), "cent,cents"],
    [money("EUR"), "euro,euros"],
    [money("GBP"), "pound,pounds,quid"],
    [{ unit: { unit: "currency", currency: "GBP", factor: 0.01 }, glued: true }, "p"],
    [money("GBP", 0.01), "pence"],
    [money("PLN"), "zloty,zlotys"],
    [money("RUB"), "ruble,rubles,rouble,roubles"],
    [money("KZT"), "tenge"],
    [money("IRT"), "toman,tomans"],
    [money("IRR"), "rial,rials"],
    [time(SECONDS.second), "seconds,secs"],
    [time(SECONDS.minute), "minutes,mins"],
    [time(SECONDS.hour), "hours,hrs."],
    [time(SECONDS.day), "days,working days,business days,calendar days"],
    [time(SECONDS.week), "weeks,wks,working weeks"],
    [time(SECONDS.month), "months,mos"],
    [time(SECONDS.year), "years,yrs"],
    [timeAdjective(SECONDS.second), "second"],
    [timeAdjective(SECONDS.minute), "minute"],
    [timeAdjective(SECONDS.hour), "hour"],
    [timeAdjective(SECONDS.day), "day,working day,business day"],
    [timeAdjective(SECONDS.week), "week"],
    [timeAdjective(SECONDS.month), "month"],
    [timeAdjective(SECONDS.year), "year"],
    [{ unit: { unit: "duration", factor: SECONDS.year, age: true } }, "years old,years of age"],
    [{ unit: { unit: "duration", factor: SECONDS.year, age: true, adjective: true } }, "year - old,year - olds,year old,year olds"],
    [STARS, "stars"],
    [{ unit: { unit: "rating", outOf: 5, adjective: true }, rating: true }, "star"],
    [RATING, "points,point,pts"],
    [RANK_AHEAD, "top,rank,ranked,position"],
    [{ link: "outOf" }, "out of,of"],
    [{ link: "share" }, "in,in every,of every,out of every"],
    [{ and: true }, "and"],
    [{ nameLead: true }, "per,version,level,tier,phase,stage,step,part,chapter,round,aged,age,ages,kr,okr,web,every,analytics,magento,drupal,windows,ios,android,iso,gen,generation,industry,wave,season,episode,volume,edition,route,zone,section,hall,room,scope,day,article"],
    [{ periodLead: true }, "first,last,next,past"],
    [{ nameTail: true }, "degree,degrees,ago"],
    [{ rating: true }, "rating,score,satisfaction,csat"],
    [{ bound: "atMost" }, "sub"],
    [{ small: true }, "half again,half - term,half term,half - year,half year,half - price,half price,half - yearly,half - day,half way,half - way"],
    [{ small: true }, SMALL],
  ];
}

export function numbers(): NumberForms {
  return {
    decimal: ".",
    otherDecimals: "",
    groups: ",",
    words: numberWords(lines(), dates()),
    endings: new Set(),
    looseEndings: new Set(),
    ordinalEndings: dates().dayEndings,
    rankLeads: new Set("( from to rank ranks ranked at is was in place places currently now reach take claim secure".split(" ")),
    outOfEndings: new Set(),
    dates: dates(),
    written: {
      decimal: ".",
      group: ",",
      groupFrom: 4,
      minus: "-",
      digits: "0123456789",
      percent: "{value}%",
      rating: "{value}/{outOf}",
      points: { one: "{value} point", other: "{value} points" },
      outOf: "{value} of {outOf}",
      multiple: "{value}x",
      rank: "#{value}",
      currency: {
        USD: "${value}",
        EUR: "€{value}",
        GBP: "£{value}",
        RUB: "₽{value}",
        KZT: "₸{value}",
        other: "{code}\u00a0{value}",
      },
      days: { one: "{value} day", other: "{value} days" },
      hours: "{value}\u00a0h",
      minutes: "{value}\u00a0min",
      seconds: "{value}\u00a0s",
    },
  };
}
