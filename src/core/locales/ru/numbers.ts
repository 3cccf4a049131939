import { type NumberForms, type NumberLine, numberWords } from "../../quantity/number-forms";
import { BASIS_POINT, money, MULTIPLE, PERCENT, RANK_AHEAD, RATING, SECONDS, STARS, symbols, time, timeAdjective } from "../../quantity/symbols";
import { dates } from "./dates";

/** Cardinals with their cases; the first form is the nominative. */
const CARDINALS: readonly (readonly [value: number, forms: string])[] = [
  [0, "ноль,нуль,ноля,нуля,нолю,нулю,нулем,нуле"],
  [2, "два,две,двух,двум,двумя,двое,двоих"],
  [3, "три,трех,трем,тремя,трое,троих"],
  [4, "четыре,четырех,четырем,четырьмя,четверо,четверых"],
  // «семью» is left out: it is the accusative of “family” far more often.
  [7, "семь,семи,семеро"],
  [8, "восемь,восьми,восемью,восьмью"],
  [40, "сорок,сорока"],
  [90, "девяносто,девяноста"],
  [100, "сто,ста,сотня,сотню"],
  [200, "двести,двухсот,двумстам,двумястами,двухстах"],
  [300, "триста,трехсот,тремстам,тремястами,трехстах"],
  [400, "четыреста,четырехсот,четыремстам,четырьмястами,четырехстах"],
  [1.5, "полтора,полторы,полутора"],
  [12, "дюжина,дюжину,дюжины"],
];

/** Numbers in -ь: пять, пяти, пятью. */
const SOFT: readonly (readonly [value: number, stem: string])[] = [
  [5, "пят"],
  [6, "шест"],
  [9, "девят"],
  [10, "десят"],
  [11, "одиннадцат"],
  [12, "двенадцат"],
  [13, "тринадцат"],
  [14, "четырнадцат"],
  [15, "пятнадцат"],
  [16, "шестнадцат"],
  [17, "семнадцат"],
  [18, "восемнадцат"],
  [19, "девятнадцат"],
  [20, "двадцат"],
  [30, "тридцат"],
];

/** Both halves of пятьдесят and пятьсот are inflected. */
const FIVES: readonly (readonly [value: number, stem: string, oblique: string])[] = [
  [5, "пять", "пяти"],
  [6, "шесть", "шести"],
  [7, "семь", "семи"],
  [8, "восемь", "восьми"],
  [9, "девять", "девяти"],
];

const ONE = "один,одна,одно,одного,одной,одну,одним,одному,одном";
const ORDINAL_STEMS: readonly (readonly [value: number, stem: string])[] = [
  [1, "перв"],
  [2, "втор"],
  [4, "четверт"],
  [5, "пят"],
  [6, "шест"],
  [7, "седьм"],
  [8, "восьм"],
  [9, "девят"],
  [10, "десят"],
  [11, "одиннадцат"],
  [12, "двенадцат"],
  [15, "пятнадцат"],
  [20, "двадцат"],
];
const ORDINAL_ENDINGS = ["ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое"];

const MASCULINE = ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"];
const ADJECTIVE = ["ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми"];
const SOFT_ADJECTIVE = ["ий", "его", "ему", "им", "ем", "яя", "ей", "юю", "ее", "ие", "их", "ими"];

function inflect(stem: string, endings: readonly string[]): string[] {
  return endings.map((ending) => stem + ending);
}

/** The adjective of a unit of time and its compounds written in one word: трехдневный, пятиминутный. */
const TIME_ADJECTIVES: readonly (readonly [seconds: number, forms: readonly string[]])[] = [
  [SECONDS.second, inflect("секундн", ADJECTIVE)],
  [SECONDS.minute, inflect("минутн", ADJECTIVE)],
  [SECONDS.hour, inflect("часов", ADJECTIVE)],
  [SECONDS.day, inflect("дневн", ADJECTIVE)],
  [SECONDS.week, inflect("недельн", ADJECTIVE)],
  [SECONDS.month, inflect("месячн", ADJECTIVE)],
  [SECONDS.year, [...inflect("летн", SOFT_ADJECTIVE), ...inflect("годов", ADJECTIVE)]],
];

const SMALL =
  "а,без,более,больше,было,был,была,были,быть,в,во,вместо,все,где,для,до,если,же,за,и,из,или,как,к,ко,когда,который," +
  "которые,лучше,между,менее,меньше,на,над,не,нет,но,ни,о,об," +
  "от,перед,по,под,после,при,про,против,раньше,с,сейчас,сегодня,со,среди,стало,стал,станет,теперь,только,у,уже,через,что," +
  "чтобы,чем,это,выше,ниже,год,года,году,квартал,месяц,неделю,день";

function lines(): NumberLine[] {
  return [
    ...symbols(),
    ...CARDINALS.map(([value, forms]): NumberLine => [{ cardinal: value }, forms]),
    ...SOFT.map(([value, stem]): NumberLine => [{ cardinal: value }, inflect(stem, ["ь", "и", "ью"])]),
    [{ cardinal: 5 }, "пятеро,пятерых"],
    [{ cardinal: 10 }, "десяток,десятка,десятке"],
    ...FIVES.slice(0, 4).map(([value, stem, oblique]): NumberLine => [
      { cardinal: value * 10 },
      [`${stem}десят`, `${oblique}десяти`, `${stem}юдесятью`],
    ]),
    ...FIVES.map(([value, stem, oblique]): NumberLine => [
      { cardinal: value * 100 },
      [`${stem}сот`, `${oblique}сот`, `${oblique}стам`, `${stem}юстами`, `${oblique}стах`],
    ]),
    [{ cardinal: 1, article: true }, ONE],
    [{ cardinal: 1e3, scale: 1e3 }, "тысяча,тысячу,тысячей,тысячью"],
    [{ scale: 1e3 }, "тысячи,тысяче,тысяч,тысячам,тысячами,тысячах,тыс.,тыщ"],
    [{ scale: 1e3, glued: true }, "т"],
    [{ scale: 1e6 }, [...inflect("миллион", MASCULINE), "млн.", "лям"]],
    [{ scale: 1e9 }, [...inflect("миллиард", MASCULINE), "млрд."]],
    [{ scale: 1e12 }, [...inflect("триллион", MASCULINE), "трлн."]],
    [{ cardinal: 1e6 }, "миллион"],
    [{ cardinal: 1e9 }, "миллиард"],
    [{ cardinal: 5e5, scale: 1e6 }, "полмиллиона"],
    [{ cardinal: 500, scale: 1e3 }, "полтысячи"],
    [{ plus: 0.5 }, "с половиной"],
    [{ fraction: 1 / 2 }, "половина,половины,половину,половине,половиной,наполовину"],
    [{ fraction: 1 / 3 }, "треть,трети"],
    [{ fraction: 2 / 3 }, "две трети,двух третей"],
    [{ fraction: 1 / 4 }, "четверть,четверти,четвертью"],
    [{ fraction: 3 / 4 }, "три четверти,трех четвертей"],
    [{ fraction: 1 / 5 }, "пятая часть,пятую часть,одна пятая,одну пятую"],
    [{ fraction: 1 / 10 }, "десятая часть,десятую часть,одна десятая,одну десятую"],
    [{ times: 1.5 }, "полуторакратный,полуторакратного,полуторакратное,полуторакратно"],
    [{ times: 2 }, ["вдвое", "вдвойне", ...inflect("двукратн", [...ADJECTIVE, "о"]), ...inflect("двухкратн", [...ADJECTIVE, "о"])]],
    [{ times: 3 }, ["втрое", ...inflect("трехкратн", [...ADJECTIVE, "о"]), ...inflect("троекратн", [...ADJECTIVE, "о"])]],
    [{ times: 4 }, ["вчетверо", ...inflect("четырехкратн", [...ADJECTIVE, "о"])]],
    [{ times: 5 }, ["впятеро", ...inflect("пятикратн", [...ADJECTIVE, "о"])]],
    [{ times: 10 }, ["вдесятеро", ...inflect("десятикратн", [...ADJECTIVE, "о"])]],
    [{ every: true }, "каждый,каждого,каждому,каждым,каждом,каждая,каждой,каждую,каждое"],
    ...ORDINAL_STEMS.map(([value, stem]): NumberLine => [{ ordinal: value }, inflect(stem, ORDINAL_ENDINGS)]),
    [{ ordinal: 3 }, "третий,третьего,третьему,третьим,третьем,третья,третьей,третью,третье"],
    [{ ...MULTIPLE, wantsBefore: ["в", "во"] }, "раз,раза"],
    [MULTIPLE, inflect("кратн", [...ADJECTIVE, "о"])],
    [PERCENT, [...inflect("процент", MASCULINE), ...inflect("процентн", ADJECTIVE), "проц.", "п п", "пп"]],
    [PERCENT, "процентный пункт,процентного пункта,процентных пункта,процентных пунктов"],
    [BASIS_POINT, "б п,базисный пункт,базисных пункта,базисных пунктов"],
    [money("RUB"), "рубль,рубля,рублю,рублем,рубле,рубли,рублей,рублям,рублями,рублях,руб.,р."],
    [money("RUB", 0.01), "копейка,копейки,копеек,коп."],
    [{ unit: { unit: "currency", currency: "RUB", factor: 1e3 } }, "т р,тр"],
    [money("USD"), [...inflect("доллар", MASCULINE), "долл."]],
    [money("USD", 0.01), inflect("цент", MASCULINE)],
    [money("EUR"), "евро"],
    [money("KZT"), "тенге,тг."],
    [money("PLN"), "злотый,злотых,злотого"],
    [time(SECONDS.second), "секунда,секунды,секунд,секунду,секунде,секундой,секундам,секундами,секундах,сек."],
    [{ ...time(SECONDS.second), weak: true }, "с"],
    [time(SECONDS.minute), "минута,минуты,минут,минуту,минуте,минутой,минутам,минутами,минутах,мин."],
    [time(SECONDS.hour), "час,часа,часов,часу,часом,часе,часы,часам,часами,часах,ч."],
    [time(SECONDS.day), "день,дня,дней,дню,днем,дне,дни,дням,днями,днях,дн.,сутки,суток,суткам,сутками,сутках"],
    [time(SECONDS.day), "рабочий день,рабочего дня,рабочих дня,рабочих дней,рабочим дням,рабочими днями,рабочих днях"],
    [time(SECONDS.day), "календарный день,календарных дня,календарных дней"],
    [time(SECONDS.week), "неделя,недели,недель,неделю,неделе,неделей,неделям,неделями,неделях,нед."],
    [time(SECONDS.month), "месяц,месяца,месяцев,месяцу,месяцем,месяце,месяцы,месяцам,месяцами,месяцах,мес."],
    [time(SECONDS.year), "год,года,годом,годам,годами,годах"],
    [{ unit: { unit: "duration", factor: SECONDS.year, age: true } }, "лет"],
    ...TIME_ADJECTIVES.map(([seconds, forms]): NumberLine => [timeAdjective(seconds), forms]),
    [RATING, "балл,балла,баллов,баллу,баллом,балле,баллы,баллам,баллами,баллах"],
    [STARS, "звезда,звезды,звезд,звезды,звездам,звездами,звездах"],
    [RANK_AHEAD, "топ,top,номер,позиция,позиции,позицию"],
    [{ unit: { unit: "rank" } }, "место,месте,местом"],
    [{ unit: { unit: "rank" }, wantsBefore: ["с", "со", "до", "на"] }, "места"],
    [{ link: "outOf" }, "из"],
    [{ and: true }, "и"],
    [
      { nameLead: true },
      "версия,версии,версию,версией,уровень,уровня,уровню,этап,этапа,этапе,шаг,шага,возраст,возраста,возрасте,старше,младше," +
      "кр,web,каждые,каждых",
    ],
    [{ periodLead: true }, "первый,первые,первых,последние,последних,ближайшие,ближайших,следующие,следующих"],
    [{ nameTail: true }, "градус,градуса,градусов"],
    [{ rating: true }, "рейтинг,рейтинга,оценка,оценки,оценку,удовлетворенность,удовлетворенности"],
    [{ small: true }, SMALL],
  ];
}

export function numbers(): NumberForms {
  return {
    decimal: ",",
    otherDecimals: "",
    groups: "",
    words: numberWords(lines(), dates()),
    endings: new Set(["ти", "и", "х", "ми", "мя", "ю", "ью", ...inflect("н", ADJECTIVE)]),
    looseEndings: new Set(),
    ordinalEndings: new Set(["й", "го", "му", "м", "я", "е", "ая", "ый", "ой", "ую", "ое", "ого", "ом", "ые"]),
    rankLeads: new Set("( : > → – — с со до на к из было был была стало сейчас сегодня теперь вместо против место занять занимать взять".split(" ")),
    outOfEndings: new Set(),
    dates: dates(),
    written: {
      decimal: ",",
      group: "\u00a0",
      groupFrom: 4,
      minus: "-",
      digits: "0123456789",
      percent: "{value}%",
      rating: "{value}/{outOf}",
      points: { one: "{value} балл", few: "{value} балла", many: "{value} баллов", other: "{value} балла" },
      outOf: "{value} из {outOf}",
      multiple: "{value}x",
      rank: "№{value}",
      currency: {
        USD: "${value}",
        EUR: "€{value}",
        GBP: "£{value}",
        RUB: "{value}\u00a0₽",
        KZT: "{value}\u00a0₸",
        PLN: "{value}\u00a0zł",
        other: "{value}\u00a0{code}",
      },
      days: { one: "{value} день", few: "{value} дня", many: "{value} дней", other: "{value} дня" },
      hours: "{value}\u00a0ч",
      minutes: "{value}\u00a0мин",
      seconds: "{value}\u00a0с",
    },
  };
}
