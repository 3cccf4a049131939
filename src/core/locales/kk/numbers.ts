import { type NumberForms, type NumberLine, type NumberWord, numberWords } from "../../quantity/number-forms";
import { BASIS_POINT, money, MULTIPLE, PERCENT, RANK_AHEAD, RATING, SECONDS, STARS, symbols, time, timeAdjective } from "../../quantity/symbols";
import { dates } from "./dates";
import { adjectives, type Ended, inCases, looseCaseEndings, plainSpelling, possessed } from "./endings";

const ONES = "бір,екі,үш,төрт,бес,алты,жеті,сегіз,тоғыз";
const TENS = "он,жиырма,отыз,қырық,елу,алпыс,жетпіс,сексен,тоқсан";
/** «Тоқсан» is ninety and quarter of the year, in which things happen. */
const IN_QUARTER = /^тоқсанда$/;
/** «Оны» is “him”, «тоқсаны» its quarter. */
const NOT_OF_THEM = /^(?:он|тоқсан)$/;
const COLLECTIVES = "екеу,үшеу,төртеу,бесеу,алтау,жетеу";
const ORDINALS = "бірінші,екінші,үшінші,төртінші,бесінші,алтыншы,жетінші,сегізінші,тоғызыншы,оныншы";

/** Units of time that take cases and make adjectives: `күнге`, `күндік`. */
const TIMES: readonly (readonly [seconds: number, nouns: string])[] = [
  [SECONDS.second, "секунд"],
  [SECONDS.minute, "минут"],
  [SECONDS.hour, "сағат"],
  [SECONDS.day, "күн,тәулік"],
  [SECONDS.week, "апта"],
  [SECONDS.month, "ай"],
  [SECONDS.year, "жыл"],
];

/** Words beside numbers that are never counted: postpositions, comparisons, rates, and the verbs that close a sentence. */
const SMALL =
  "мен,және,немесе,де,да,дейін,шейін,дейінгі,астам,асатын,аспай,аспайтын,аспасын,кем,емес,артық,артпайтын,төмен,жоғары," +
  "көп,аз,көбірек,ғана,тек,үшін,арқылы,бойынша,туралы,соң,кейін,бұрын,бері,ішінде," +
  "қарай,сияқты,туралы,болу,болсын,болады,жету,жетеді,жетсін,жетсе,жеткізу,жеткіземіз,арттыру,арттырамыз,көтеру," +
  "көтереміз,көтерілсін,көбейту,көбею,өсіру,өсу,өсті,өседі,ұлғайту,азайту,азаю,азаяды," +
  "төмендету,төмендеу,түсіру,түсу,қысқарту,қысқару,жинау,алу,тарту,сату,айына,аптасына,күніне,жылына,сағатына,тоқсанына," +
  "қазір,бүгін,бастапқы,орнына,жылы,жыл,тоқсан";

/** Lines for every form of a word with its ending noted, in both spellings. */
function declined(meaning: NumberWord, forms: readonly Ended[]): NumberLine[] {
  return forms.map(({ word, ending }) => [ending === undefined ? meaning : { ...meaning, ending }, bothSpellings(word)]);
}

function bothSpellings(word: string): readonly string[] {
  const plain = plainSpelling(word);
  return plain === word ? [word] : [word, plain];
}

function spelled(meaning: NumberWord, words: string): NumberLine {
  return [meaning, words.split(",").flatMap(bothSpellings)];
}

/** Nouns in all cases and possessives. */
function nouns(meaning: NumberWord, words: string): NumberLine[] {
  return words.split(",").flatMap((word) => [...declined(meaning, inCases(word)), ...declined(meaning, possessed(word))]);
}

function lines(): NumberLine[] {
  return [
    ...symbols(),
    ...declined({ cardinal: 0 }, inCases("нөл")),
    ...ONES.split(",").flatMap((word, index) => [
      ...declined({ cardinal: index + 1 }, inCases(word)),
      // «Үшін» is “for”.
      ...declined({ cardinal: index + 1, ofThem: true }, possessed(word).filter((form) => form.word !== "үшін")),
    ]),
    ...TENS.split(",").flatMap((word, index) => declined({ cardinal: (index + 1) * 10 }, inCases(word).filter((form) => !IN_QUARTER.test(form.word)))),
    ...declined({ room: 10 }, inCases("он")),
    ...declined({ article: true }, inCases("бір")),
    ...TENS.split(",").flatMap((word, index) => (NOT_OF_THEM.test(word) ? [] : declined({ cardinal: (index + 1) * 10, ofThem: true }, possessed(word)))),
    ...COLLECTIVES.split(",").flatMap((word, index) => declined({ cardinal: index + 2, ofThem: true }, possessed(word))),
    ...declined({ company: true }, inCases("тоқсан")),
    ...declined({ cardinal: 100, scale: 100 }, inCases("жүз")),
    ...declined({ cardinal: 1e3, scale: 1e3 }, inCases("мың")),
    ...declined({ scale: 1e6 }, inCases("миллион")),
    ...declined({ scale: 1e9 }, inCases("миллиард")),
    [{ scale: 1e3 }, "тыс."],
    [{ scale: 1e6 }, "млн."],
    [{ scale: 1e9 }, "млрд."],
    spelled({ cardinal: 0.5, company: true }, "жарты"),
    spelled({ cardinal: 1.5 }, "бір жарым"),
    ...declined({ plus: 0.5 }, inCases("жарым")),
    ...declined({ fraction: 1 / 2 }, possessed("жарты")),
    ...declined({ fraction: 1 / 4 }, possessed("ширек")),
    ...ORDINALS.split(",").flatMap((word, index) => [{ word }, ...possessed(word)].map((form) => spelled({ ordinal: index + 1 }, form.word))),
    spelled({ every: true }, "әр,әрбір"),
    ...nouns(MULTIPLE, "есе"),
    spelled(MULTIPLE, "еселеу,еселейміз,еселену,еселенеді,еселенсін,еселенді,еселесін,еселеді,еселейді,еселенсе"),
    spelled(MULTIPLE, "еселік,еселеп"),
    ...nouns(PERCENT, "пайыз,процент"),
    spelled(PERCENT, "пайыздық,проценттік,пайыздық тармақ,пайыздық тармаққа,пайыздық пункт,пайыздық пунктке,п т"),
    spelled(BASIS_POINT, "базистік пункт,базистік тармақ"),
    ...nouns(money("KZT"), "теңге"),
    spelled(money("KZT"), "теңгелік"),
    [money("KZT"), "тг.,тнг"],
    ...nouns(money("USD"), "доллар"),
    ...nouns(money("RUB"), "рубль"),
    [money("RUB"), "руб."],
    [money("EUR"), "еуро,евро"],
    ...TIMES.flatMap(([seconds, words]) => words.split(",").flatMap((word) => declined(time(seconds), inCases(word)))),
    ...TIMES.map(([seconds, words]): NumberLine => spelled(timeAdjective(seconds), words.split(",").flatMap(adjectives).join(","))),
    [time(SECONDS.second), "сек."],
    [{ ...time(SECONDS.second), weak: true }, "с"],
    [time(SECONDS.minute), "мин."],
    [time(SECONDS.hour), "сағ.,саг.,ч"],
    ...declined(time(SECONDS.day), [...inCases("күн"), ...possessed("күн")].map(({ word, ending }) => ({ word: `жұмыс ${word}`, ending }))),
    ...declined({ unit: { unit: "duration", factor: SECONDS.year, age: true } }, inCases("жас")),
    spelled({ unit: { unit: "duration", factor: SECONDS.year, age: true, adjective: true } }, "жастағы,жасар"),
    ...nouns(RATING, "балл,бал,ұпай"),
    spelled(RATING, "балдық,ұпайлық"),
    ...nouns(STARS, "жұлдыз"),
    [RANK_AHEAD, "топ,top,үздік"],
    // «5-орын» is a place, «5 орын» five seats.
    ...[...inCases("орын"), ...possessed("орын"), ...possessed("орн")].map(({ word, ending }): NumberLine => [{ unit: { unit: "rank" }, glued: true, ...(ending === undefined ? {} : { ending }) }, bothSpellings(word)]),
    spelled({ periodLead: true }, "алғашқы,соңғы,келесі,алдағы"),
    spelled({ nameLead: true }, "analytics,ga,windows,битрикс,bitrix,нұсқа,нұсқасы,деңгей,деңгейі,кезең,web,kr,әр,әрбір"),
    [{ nameTail: true }, "градус"],
    spelled({ rating: true }, "рейтинг,рейтингі,баға,бағасы"),
    spelled({ small: true }, SMALL),
    [{ and: true }, "және"],
  ];
}

export function numbers(): NumberForms {
  const { all, ablative, spaced, whole, part } = looseCaseEndings();
  return {
    decimal: ",",
    otherDecimals: "",
    groups: "",
    words: numberWords(lines(), dates()),
    endings: all,
    looseEndings: spaced,
    ordinalEndings: dates().dayEndings,
    outOfEndings: ablative,
    partEndings: { whole, part },
    dates: dates(),
    written: {
      decimal: ",",
      group: "\u00a0",
      groupFrom: 4,
      minus: "-",
      digits: "0123456789",
      percent: "{value}%",
      rating: "{value}/{outOf}",
      points: { other: "{value} балл" },
      outOf: "{value} / {outOf}",
      multiple: "{value}x",
      rank: "№{value}",
      currency: {
        KZT: "{value}\u00a0₸",
        RUB: "{value}\u00a0₽",
        USD: "${value}",
        EUR: "€{value}",
        GBP: "£{value}",
        other: "{value}\u00a0{code}",
      },
      days: { other: "{value} күн" },
      hours: "{value}\u00a0сағ",
      minutes: "{value}\u00a0мин",
      seconds: "{value}\u00a0сек",
    },
  };
}
