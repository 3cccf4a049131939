import { describe, expect, test } from "vitest";
import { checkStatement } from "../../../../src/core/wording/check";
import { detectLanguage } from "../../../../src/core/wording/detect-language";
import type { Nature, StatementKind, Verdict } from "../../../../src/core/wording/wording";

type Row = readonly [kind: StatementKind, text: string, verdict: Verdict, nature: Nature, rules: string];

const KR = "key_result";
const O = "objective";
const I = "initiative";

/** Errors and warnings of each statement, in the order they are told. */
const JUDGED: readonly Row[] = [
  [KR, "Каталог бетінің өтінімге конверсиясын 1,8%-дан 3%-ға арттыру", "ready", "outcome", ""],
  [KR, "Дүкенге бір айда екі рет келетіндер үлесі 14%-дан 22%-ға жетсін", "ready", "outcome", ""],
  [KR, "Курьерді күту уақыты 55 минуттан 30 минутқа дейін қысқарады", "ready", "outcome", ""],
  [KR, "Сынақ сабағына келген балалардың үштен бірі курсқа жазылсын (қазір бестен бірі)", "ready", "outcome", ""],
  [KR, "Жазылымды ұзартатындар 61 пайыздан 70 пайызға көбейсе", "ready", "outcome", ""],
  [KR, "Кітапхана қолданбасының рейтингі 4,1-ден 4,6-ға көтерілсін", "ready", "outcome", ""],
  [KR, "Бюджетті ұлғайтпай, айлық өтінім санын 60-тан 100-ге жеткіземіз", "ready", "outcome", ""],
  [KR, "Тойханаға брондау: айына 12 → 20", "ready", "outcome", ""],
  [KR, "Ұсыныспен келген емделушілер үлесін 9%-дан 15%-га жеткизу", "ready", "outcome", ""],
  [KR, "Себет тастау үлесін төмендету", "revise", "aspiration", "require-number"],
  [KR, "Наубайхана сайтын жаңа дизайнға көшіру", "revise", "activity", "no-activity-key-result"],
  [KR, "Көрме стендінің макеті бекітілді", "revise", "activity", "no-activity-key-result"],
  [KR, "Өтінім санын арттыру үшін чат-бот орнату", "revise", "activity", "no-activity-key-result"],
  [KR, "Сату бөліміне 3 менеджер жалдап, мәмілелер санын 20-дан 30-ға жеткізу", "revise", "outcome", "no-compound-statement"],
  [KR, "Жеткізу сервисінің сапасын 90%-ға көтеру", "revise", "outcome", "require-clear-metric require-baseline"],
  [KR, "Қайта сатып алу үлесін 20%-дан XX%-ға жеткізу", "revise", "outcome", "no-placeholder"],
  [KR, "Түсімді 30 млн ₸-ден 30,2 млн ₸-ге өсіру", "revise", "outcome", "no-tiny-change"],
  [KR, "Бір өтінімнің құнын 2 000 теңгеден 2 600 теңгеге төмендету", "revise", "outcome", "no-contradicting-numbers"],
  [KR, "Телеграм арнамызды күнделікті жүргізіп отыру", "revise", "steady_state", "no-business-as-usual"],
  [KR, "Тауар қайтару", "revise", "bare_topic", "no-bare-topic"],
  [KR, "Емханалар туралы 9 мақала жазу", "discuss", "activity", "no-counted-activity"],
  [KR, "Сатылған билет санын 18%-ға көбейту", "discuss", "outcome", "require-baseline"],
  [KR, "Хатқа шағымдануды 0,1%-дан асырмау", "discuss", "steady_state", "no-steady-target"],
  [KR, "Ай сайын 80 сапалы лид тарту", "discuss", "outcome", "no-running-kpi"],
  [KR, "Лид құны 3 500 теңгеден аспай, шарт саны 8-ден 14-ке жетсін", "discuss", "outcome", "limit-targets"],
  [KR, "Ауылдарға 40 визит жасау", "discuss", "activity", "no-counted-activity"],
  [KR, "Ыдыс қайтаратын 10 үйдің 6-уы қайта тапсырыс берсін, былтыр 4-еуі ғана берген", "ready", "outcome", ""],
  [KR, "Іздеуде тоғызыншы орыннан төртінші орынға көтерілу", "ready", "outcome", ""],
  [KR, "Қоймаға келген жүктің 97%-ын сол күні жеткізу", "discuss", "steady_state", "no-steady-target"],
  [KR, "Билбордтарды 2 ауданнан 6 ауданға кеңейту", "discuss", "activity", "no-counted-activity"],
  [KR, "Ыдыссыз дүкенге кіру: күніне 40 → 90", "ready", "outcome", ""],
  [KR, "Жазылым: кейін толтырамыз", "revise", "outcome", "no-placeholder"],
  [O, "Қарағандыда шоурум ашу", "revise", "activity", "no-activity-objective"],
  [O, "Гүл өсірушілер өзін үйдегідей сезінетін орын ашу", "ready", "aspiration", ""],
  [O, "Кілем көрмесіне қатысу", "revise", "activity", "no-activity-objective"],
  [O, "Кассирлерді жаңа сценариймен сөйлесуге үйрету", "revise", "activity", "no-activity-objective"],
  [O, "Зейнеткерлерді онлайн төлемге сенуге үйрету", "ready", "aspiration", ""],
  [O, "Емделушілермен байланысты нығайту", "revise", "aspiration", "no-vague-wording"],
  [O, "Мұражайдың беделін көтеру", "revise", "aspiration", "no-vague-wording"],
  [O, "Заманауи мейрамхана болу", "revise", "aspiration", "no-vague-wording"],
  [O, "Ауыл нарығына шығу", "discuss", "activity", "prefer-outcome-objective"],
  [O, "Дүкенімізді маусымға дейін безендіру", "revise", "activity", "no-activity-objective"],
  [O, "Біз — ауыл мұғалімінің досы", "ready", "aspiration", ""],
  [I, "Түлектермен қарым-қатынасты нығайту", "revise", "aspiration", "no-vague-wording"],
  [O, "Көкшетаудағы ат спортын сүйетіндер бірінші ойға алатын ер-тоқым шеберханасына айналу", "ready", "aspiration", ""],
  [O, "Аналар бір-біріне ұсынатын балалар тісі емханасы болу", "ready", "aspiration", ""],
  [O, "Жүргізушілер бензинді бізден құюды әдетке айналдырсын", "ready", "aspiration", ""],
  [O, "Маусымы біткен соң да ұмытылмайтын лагерь құру", "ready", "aspiration", ""],
  [O, "Маркетингті күшейту", "revise", "aspiration", "no-vague-wording"],
  [O, "Контент-маркетинг", "revise", "bare_topic", "no-bare-topic"],
  [O, "Үш тілде лендинг жасау", "revise", "activity", "no-activity-objective"],
  [O, "Тұрақты клиенттерімізден айырылып қалмау", "revise", "aspiration", "no-negative-wording"],
  [O, "Сату жоспарын орындау", "revise", "steady_state", "no-business-as-usual"],
  [O, "Омниканалды экожүйе синергиясын оркестрациялау", "revise", "aspiration", "no-vague-wording no-jargon"],
  [O, "Атыраудан 400 жаңа сатып алушы тарту", "discuss", "outcome", "no-number-in-objective"],
  [I, "4 мамырға дейін үш серіктеспен бірлескен вебинар өткізу", "ready", "activity", ""],
  [I, "Тасталған өтінімдер бойынша қайта қоңырау шалу сценарийін жазу", "ready", "activity", ""],
  [I, "Түрлі шараларға қатысу", "revise", "activity", "no-vague-wording"],
  [I, "Уақыт болса, буклет шығару", "revise", "activity", "no-vague-wording"],
  [I, "Open rate-ті 18%-дан 25%-ға көтеру", "revise", "outcome", "no-outcome-initiative"],
  [I, "Блогерлер", "revise", "bare_topic", "no-bare-topic"],
  [I, "Әр дүйсенбіде шолу жіберу", "discuss", "activity", "no-business-as-usual"],
];

describe("Kazakh statements", () => {
  test.each(JUDGED)("%s «%s» is %s", (kind, text, verdict, nature, rules) => {
    const check = checkStatement({ text, kind, language: "kk" });
    const told = check.findings.filter((finding) => finding.severity !== "suggestion").map((finding) => finding.rule);
    expect({ verdict: check.verdict, nature: check.nature, rules: told.join(" ") }).toEqual({ verdict, nature, rules });
  });

  test.each(JUDGED.filter(([, , verdict]) => verdict === "revise"))("%s «%s» gets a wording that holds", (kind, text) => {
    const { rewrite } = checkStatement({ text, kind, language: "kk" });
    if (rewrite === null) return;
    expect(checkStatement({ text: rewrite, kind }).verdict).not.toBe("revise");
    expect(detectLanguage(rewrite)).toBe("kk");
  });
});

type Numbers = readonly [baseline: number | null, target: number | null, delta: number | null, unit: string | null, direction: string | null];

const QUANTITIES: readonly (readonly [text: string, quantity: Numbers])[] = [
  ["Айлық тапсырыс 300 данадан 450 данаға дейін өссін", [300, 450, null, "count", "up"]],
  ["Жауап уақытын 4 сағаттан 30 минутқа дейін қысқарту", [14_400, 1800, null, "duration", "down"]],
  ["Түсімді 1,2-ден 1,8 млн теңгеге жеткізу", [1_200_000, 1_800_000, null, "currency", "up"]],
  ["Орташа чекті 9 000 ₸-ге жеткізу (қазір 7 400 ₸)", [7400, 9000, null, "currency", "up"]],
  ["Былтырғы 40-тың орнына 65 мектеппен шарт жасасу", [40, 65, null, "count", "up"]],
  ["Тіркелуді 15%-ға арттыру", [null, null, 15, "percent", "up"]],
  ["Тіркелуді 15%-ға жеткізу", [null, 15, null, "percent", "up"]],
  ["Шағымды үштен бірге азайту", [null, null, -33.3, "percent", "down"]],
  ["Сатылым екі еселенеді", [null, null, 2, "multiple", "up"]],
  ["Тағы 40 бала үйірмеге жазылсын", [null, null, 40, "count", "up"]],
  ["NPS 50-ден асады", [null, 50, null, "other", "up"]],
  ["Кемінде 25 дәріхана тарту", [null, 25, null, "count", "up"]],
  ["CPL 2 500 теңгеден төмен түссін (бүгін 3 900 теңге)", [3900, 2500, null, "currency", "down"]],
  ["«Үйде йога» сұрауы бойынша 11-орыннан 4-орынға көтерілу", [11, 4, null, "rank", "down"]],
  ["Нөлден 30 дилерге дейін өсу", [0, 30, null, "count", "up"]],
  ["Сатып алушылардың оннан бірі емес, бестен бірі қайта келеді", [10, 20, null, "percent", "up"]],
  ["60 күн ішіндегі қайта оралуды жақсарту", [null, null, null, null, null]],
  ["Топ-20 сұраным бойынша мәтін жазу", [null, null, null, null, null]],
  ["300 мың теңгеге маңдайша жасату", [null, null, null, null, null]],
];

test.each(QUANTITIES)("the numbers of «%s»", (text, [baseline, target, delta, unit, direction]) => {
  const { quantity } = checkStatement({ text, kind: "key_result", language: "kk" });
  expect({ ...quantity, delta: quantity.delta === null ? null : Math.round(quantity.delta * 10) / 10 }).toEqual({ baseline, target, delta, unit, direction });
});

const DEADLINES: readonly (readonly [text: string, deadline: string | null])[] = [
  ["Жыл соңына дейін 20 серіктес тарту", "Жыл соңына дейін"],
  ["2027 жылғы 1 наурызға дейін 20 серіктес тарту", "2027 жылғы 1 наурызға дейін"],
  ["II тоқсанның аяғына шейін 20 серіктес тарту", "II тоқсанның аяғына шейін"],
  ["31 желтоксанга дейин 20 серіктес тарту", "31 желтоксанга дейин"],
  ["Қазанда мұғалімдерге таңғы ас ұйымдастыру", "Қазанда"],
  ["20 серіктес тарту, мерзімі — 5 маусым", "мерзімі — 5 маусым"],
  ["Алдағы 6 айда 20 серіктес тарту", "Алдағы 6 айда"],
  ["Жаңа жылға дейін 20 серіктес тарту", "Жаңа жылға дейін"],
  ["Көрме ашылғанша 20 серіктес тарту", "Көрме ашылғанша"],
  ["Q2 соңына дейін 20 серіктес тарту", "Q2 соңына дейін"],
  ["Бейнені соңына дейін көретіндер үлесі 20%-дан 30%-ға өссін", null],
  ["Бірінші аптада қайта кіретіндер үлесі 20%-дан 30%-ға өссін", null],
  ["20 серіктеске жету (2025 жылы 12)", null],
];

test.each(DEADLINES)("the deadline of «%s»", (text, deadline) => {
  expect(checkStatement({ text, kind: "key_result", language: "kk" }).deadline).toBe(deadline);
});
