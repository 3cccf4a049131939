import { type NumberForms, type NumberLine, numberWords } from "../../quantity/number-forms";
import { BASIS_POINT, money, MULTIPLE, PERCENT, RANK_AHEAD, RATING, SECONDS, STARS, symbols, time, timeAdjective } from "../../quantity/symbols";
import { dates } from "./dates";

// Spellings stand here as the word splitter leaves them: without the zero-width non-joiner.
const ONES = "یک,دو,سه,چهار,پنج,شش,هفت,هشت,نه,ده,یازده,دوازده,سیزده,چهارده,پانزده,شانزده,هفده,هجده,نوزده";
const TENS = "بیست,سی,چهل,پنجاه,شصت,هفتاد,هشتاد,نود";
const HUNDREDS = "صد,دویست,سیصد,چهارصد,پانصد,ششصد,هفتصد,هشتصد,نهصد";
const ORDINALS = "اول,دوم,سوم,چهارم,پنجم,ششم,هفتم,هشتم,نهم,دهم";

const SCALES: readonly (readonly [scale: number, words: string])[] = [
  [1e3, "هزار"],
  [1e6, "میلیون,ملیون"],
  [1e9, "میلیارد"],
  [1e12, "تریلیون"],
];
const TOMAN = "تومان,تومن";

/** The names of Latin abbreviations as they are read out; their first syllable is also the word for thirty. */
const SPELLED_OUT = "سی آر ام,سی تی آر,سی پی سی,سی پی ام,سی پی ال,سی پی ای,سی آر او,سی ای او,سی پی ار";

const SMALL =
  "آن,آینده,از,است,الان,امروز,اکنون,این,با,باشد,باشند,بالا,بالاتر,باید,بدون,بر,برای,برسانیم,برسد,برسند,برسیم,بعد,بماند," +
  "به,بهتر,بود,بیاید,بیاد,بیشتر,بیش,بین,پایین,پس,پیش,تا,تر,جدید,حدود,حداقل,حداکثر," +
  "در,درآید,دهیم,دهد,را,رسد,رسید,رسیدن,رشد,روی,سپس,شد,شدن,شده,شود,شوند,ضمن,طی,ظرف,فقط,فعلی,قبل,قبلا,کاهش,کردن,کم,کمتر," +
  "کند,کنند,کنیم,که,می,میانگین,میرسد,نسبت,نیز,هر,هم,همه,و,ولی,یا,یابد,افزایش,گذشته,ماهانه," +
  "روزانه,هفتگی,سالانه,سال,ماه,هفته,روز,فصل";

const HALVING = "نصف شدن,نصف کردن,نصف شود,نصف شوند,نصف کنیم,نصف کند,نصف کنند,نصف بشود,نصف بشه,نصف شده,نصف میشود,نصف میکنیم";

/** With the ending -ی that makes an adjective (`۲۰ درصدی`), which is a value all the same. */
function withAdjective(words: string): string[] {
  return words.split(",").flatMap((word) => [word, `${word}ی`, `${word}یمان`]);
}

/** Scale and currency written in one word: `هزارتومان`. */
function withToman(scales: string): string[] {
  return scales.split(",").flatMap((scale) => withAdjective(TOMAN).map((toman) => scale + toman));
}

function lines(): NumberLine[] {
  return [
    ...symbols(),
    [{ cardinal: 0 }, "صفر"],
    ...ONES.split(",").map((word, index): NumberLine => [{ cardinal: index + 1 }, word]),
    ...TENS.split(",").map((word, index): NumberLine => [{ cardinal: (index + 2) * 10 }, word]),
    ...HUNDREDS.split(",").map((word, index): NumberLine => [{ cardinal: (index + 1) * 100 }, word]),
    [{ cardinal: 100 }, "یکصد"],
    [{ cardinal: 18 }, "هیجده"],
    [{ cardinal: 600 }, "شیشصد"],
    [{ article: true }, "یک"],
    // «نه» is nine and no.
    [{ company: true }, "نه"],
    [{ small: true }, SPELLED_OUT],
    ...SCALES.map(([scale, words]): NumberLine => [{ scale }, withAdjective(words)]),
    [{ cardinal: 1e3 }, "هزار"],
    ...SCALES.map(([scale, words]): NumberLine => [{ scale, unit: { unit: "currency", currency: "IRT" } }, withToman(words)]),
    [{ scale: 1e12, unit: { unit: "currency", currency: "IRT" } }, "همت"],
    [{ cardinal: 0.5, company: true }, "نیم"],
    [{ plus: 0.5 }, "و نیم"],
    [{ fraction: 1 / 2 }, "نصف,نیمی از,یک دوم"],
    [{ fraction: 1 / 3 }, "یک سوم,یکسوم,ثلث"],
    [{ fraction: 2 / 3 }, "دو سوم,دوسوم"],
    [{ fraction: 1 / 4 }, "یک چهارم,یکچهارم,ربع"],
    [{ fraction: 3 / 4 }, "سه چهارم,سهچهارم"],
    [{ fraction: 1 / 5 }, "یک پنجم,یکپنجم"],
    [{ fraction: 1 / 10 }, "یک دهم,یکدهم"],
    [{ times: 2 }, "دوبرابر,دوبرابری"],
    [{ times: 3 }, "سهبرابر,سهبرابری"],
    ...ORDINALS.split(",").map((word, index): NumberLine => [{ ordinal: index + 1 }, word]),
    [{ every: true }, "هر"],
    [MULTIPLE, withAdjective("برابر")],
    [PERCENT, [...withAdjective("درصد,واحد درصد"), "واحد درصدی"]],
    [BASIS_POINT, "واحد پایه"],
    [money("IRT"), withAdjective(TOMAN)],
    [money("IRR"), withAdjective("ریال")],
    [money("USD"), withAdjective("دلار")],
    [money("EUR"), "یورو,یورویی"],
    [money("GBP"), withAdjective("پوند")],
    [time(SECONDS.second), "ثانیه"],
    [time(SECONDS.minute), "دقیقه"],
    [time(SECONDS.hour), "ساعت"],
    [time(SECONDS.day), "روز,روز کاری"],
    [time(SECONDS.week), "هفته"],
    [time(SECONDS.month), "ماه"],
    [time(SECONDS.year), "سال"],
    [timeAdjective(SECONDS.second), "ثانیهای,ثانیه ای"],
    [timeAdjective(SECONDS.minute), "دقیقهای,دقیقه ای"],
    [timeAdjective(SECONDS.hour), "ساعته,ساعتی"],
    [timeAdjective(SECONDS.day), "روزه"],
    [timeAdjective(SECONDS.week), "هفتهای,هفته ای"],
    [timeAdjective(SECONDS.month), "ماهه"],
    [{ unit: { unit: "duration", factor: SECONDS.year, age: true, adjective: true } }, "ساله"],
    [RATING, "امتیاز,امتیازی,نمره"],
    [STARS, "ستاره,ستارهای"],
    [RANK_AHEAD, "رتبه,رده,جایگاه,تاپ,top"],
    [{ link: "outOfOrFrom" }, "از"],
    [{ link: "share" }, "از هر,در هر,نفر از هر,نفر در هر,تا از هر"],
    [{ and: true }, "و"],
    [{ nameLead: true }, "هر,نسخه,مرحله,فاز,گام,سن,سنین,وب,kr"],
    [{ nameTail: true }, "درجه,اول,نخست,گذشته,اخیر,سالگی,سالگرد,امین,مین"],
    [{ rating: true }, "امتیاز,نمره,رضایت,رتبهبندی,ستاره,ریتینگ"],
    [{ small: true }, SMALL],
    [{ range: true }, "تا"],
    // Halving is told by the verb.
    [{ small: true }, HALVING],
  ];
}

export function numbers(): NumberForms {
  return {
    decimal: "٫",
    otherDecimals: "٫/",
    groups: ",٬،",
    words: numberWords(lines(), dates()),
    endings: new Set(),
    looseEndings: new Set(),
    ordinalEndings: dates().dayEndings,
    outOfEndings: new Set(),
    dates: dates(),
    written: {
      decimal: "٫",
      group: "٬",
      groupFrom: 4,
      // The mark of direction keeps the minus on the left of the digits in a right-to-left line.
      minus: "\u200e−",
      digits: "۰۱۲۳۴۵۶۷۸۹",
      percent: "{value}٪",
      rating: "{value} از {outOf}",
      points: { other: "{value} امتیاز" },
      outOf: "{value} / {outOf}",
      multiple: "{value} برابر",
      rank: "رتبه {value}",
      currency: {
        IRT: "{value} تومان",
        IRR: "{value} ریال",
        USD: "{value} دلار",
        EUR: "{value} یورو",
        GBP: "{value} پوند",
        other: "{value} {code}",
      },
      days: { other: "{value} روز" },
      hours: "{value} ساعت",
      minutes: "{value} دقیقه",
      seconds: "{value} ثانیه",
    },
  };
}
