import { describe, expect, it } from "vitest";
import { morphology } from "../../../../src/core/locales/ru/morphology";
import { nameMetric } from "../../../../src/core/locales/ru/metric-cases";
import { stemOf } from "../../../../src/core/locales/ru/stem";
import { checkStatement } from "../../../../src/core/wording/check";
import type { Nature, StatementKind, StatementUnit, Verdict } from "../../../../src/core/wording/wording";

const check = (text: string, kind: StatementKind = "key_result") => checkStatement({ text, kind, language: "ru" });

describe("Russian inflection", () => {
  it.each([
    ["снизить", ["снизить", "снизим", "снизьте", "снизит", "снизят", "снизил", "снизила", "снижен", "снижено", "снизив"]],
    ["запланировать", ["запланируем", "запланируйте", "запланирует", "запланировали", "запланирована"]],
    ["привлечь", ["привлечем", "привлек", "привлекла", "привлечены"]],
    ["провести", ["проведем", "провел", "провели", "проведена", "проведя"]],
    ["вырасти", ["вырастем", "вырастет", "вырос", "выросло"]],
    ["создать", ["создадим", "создаст", "создайте", "создали", "создан"]],
    ["принять участие", ["примем участие", "приняла участие", "принято участие"]],
    ["вернуть+", ["вернем", "вернули", "вернут", "вернуться", "вернулись", "вернется"]],
    ["не терять", ["не теряем", "не теряйте"]],
  ])("knows the forms of %s", (lemma, forms) => expect(Array.from(morphology.verb(lemma), ([form]) => form)).toEqual(expect.arrayContaining(forms)));

  it.each([
    ["конверсия", "конверсии конверсию конверсией конверсий конверсиями"],
    ["рассылка", "рассылки рассылок рассылкой рассылкам"],
    ["покупатель", "покупателя покупателем покупатели покупателей покупателях"],
    ["система", "системы систем системой системам"],
    ["продавец", "продавца продавцов продавцами"],
    ["письмо", "письма писем письмами"],
    ["органический", "органического органическая органическую органических"],
    ["средний", "среднего среднюю средних"],
    ["видео", "видео"],
  ])("finds what the forms of %s share", (lemma, forms) => {
    for (const form of forms.split(" ")) expect(stemOf(form), form).toBe(stemOf(lemma));
  });

  it.each([
    ["доли рынка", false, "долю рынка"],
    ["органического трафика", true, "органический трафик"],
    ["заявка с сайта", true, "число заявок с сайта"],
    ["новых подписчиков", true, "число новых подписчиков"],
    ["числом регистраций", true, "число регистраций"],
    ["среднее время ответа", false, "среднее время ответа"],
    ["CPL", false, "CPL"],
    ["воодушевления", false, undefined],
  ] as const)("puts “%s” where it is wanted", (typed, isCounted, name) => expect(nameMetric(typed, isCounted)).toBe(name));
});

describe("the quantity of a Russian statement", () => {
  it.each<[quantity: [baseline: number | null, target: number | null, delta: number | null, unit: StatementUnit | null, direction: string | null], texts: string[]]>([
    [[40, 65, null, "count", "up"], ["Увеличить число броней с 40 до 65", "Брони: 40 → 65", "65 броней вместо 40", "Число броней — 65 (сейчас 40)", "Число броней довести до 65, было 40", "Вырастим брони со 40 до 65", "Броней — 65, в мае было 40"]],
    [[12, 18, null, "percent", "up"], ["Доля заказов через бота с 12 до 18%", "Поднять долю заказов через бота c 12% до 18%", "18% заказов приходят через бота против 12% в марте", "Доля заказов через бота: от 12 до 18 процентов"]],
    [[777600, 259200, null, "duration", "down"], ["Договор согласуем за 3 дня вместо 9", "Сократить согласование договора с 9 до 3 дней", "Согласование договора занимает 3 дня, а не 9"]],
    [[50, 70, null, "percent", "up"], ["7 из 10 гостей оставляют отзыв, сейчас — 5 из 10", "70% гостей оставляют отзыв, сейчас половина"]],
    [[null, 3_000_000, null, "currency", "up"], ["Заключить контракты на 3 млн ₽", "Собрать 3 млн ₽ на маркетплейсах", "Продать абонементов на 3 млн рублей"]],
    [[null, null, -15, "percent", "down"], ["Снизить CPL на 15%", "CPL −15%", "Сокращение CPL на 15%"]],
    [[null, null, 1.5, "multiple", "up"], ["Увеличить продажи в 1,5 раза", "Рост продаж в полтора раза"]],
    [[null, null, -2, "multiple", "down"], ["Сократить отток вдвое"]],
    [[0, 20, null, "count", "up"], ["Получить 20 заявок из Омска, где сейчас нет ни одной"]],
    [[null, 45, null, "other", "hold"], ["Удерживать NPS не ниже 45"]],
    [[14, 5, null, "rank", "down"], ["Средняя позиция в выдаче с 14 до 5"]],
    [[38, 52, null, "percent", "up"], ["Доля гостей, вернувшихся в течение 60 дней: с 38 до 52%"]],
    [[null, null, null, null, null], ["Улучшить удержание 30-го дня", "Выпустить версию 2.0", "Ввести скидку 10% для студентов", "Разослать анкету клиентам 55+", "Обновить каталог к 15 мая", "Построить сообщество с нуля"]],
  ])("%j", (quantity, texts) => {
    const [baseline, target, delta, unit, direction] = quantity;
    for (const text of texts) expect({ text, ...check(text).quantity }).toEqual({ text, baseline, target, delta, unit, direction });
  });
});

describe("the nature of a Russian statement", () => {
  it.each<[nature: Nature, kind: StatementKind, texts: string[]]>([
    ["activity", "key_result", ["Запустить подкаст", "Запуск подкаста", "Запустим подкаст", "Подкаст запущен", "Мы запустили подкаст", "Запустите подкаст", "Подкаст готов", "12 выпусков подкаста", "Увеличить число выпусков подкаста с 2 до 4", "Согласовать бюджет подкаста", "Запустить подкаст, чтобы о нас узнали", "Связаться с 40 слушателями", "Сделать 40 звонков в неделю"]],
    ["outcome", "key_result", ["Увеличить число слушателей с 200 до 500", "Число слушателей увеличить с 200 до 500", "Рост числа слушателей с 200 до 500", "Число слушателей выросло с 200 до 500", "Подписать 6 спонсоров", "Доказать на пилоте рост конверсии с 2 до 3%", "Появиться в 300 аптеках"]],
    ["steady_state", "key_result", ["Поддерживать рейтинг 4,8", "Продолжать выпуск подкаста", "Отвечать на 90% вопросов за час", "Ежедневно публиковать посты", "Сохранить долю рынка"]],
    ["aspiration", "objective", ["Стать подкастом, который обсуждают за ужином", "Слушатели сами советуют нас друзьям", "Из новичка рынка — в любимый бренд пекарей", "Сделать бухгалтерию понятной для кофеен", "Рассказать о ферме так, чтобы к нам приехали семьями", "Доказать, что доставка может быть вежливой", "Не гнаться за охватом, а найти своих читателей"]],
    ["bare_topic", "objective", ["Подкаст", "Работа с отзывами", "Исследование рынка", "SMM и контент", "Сильная команда"]],
  ])("%s (%s)", (nature, kind, texts) => {
    for (const text of texts) expect({ text, nature: check(text, kind).nature }).toEqual({ text, nature });
  });
});

describe("the deadline of a Russian statement", () => {
  it.each<[deadline: string | null, text: string]>([
    ["до 30 июня", "Получить 300 заявок до 30 июня"],
    ["К концу III квартала", "К концу III квартала получить 300 заявок"],
    ["в III квартале", "Получить в III квартале 300 заявок"],
    ["до конца года", "Получить 300 заявок до конца года"],
    ["в этом сезоне", "Получить 300 заявок в этом сезоне"],
    ["за 6 месяцев", "Получить 300 заявок за 6 месяцев"],
    ["за полугодие", "300 заявок за полугодие"],
    ["к Новому году", "Получить 300 заявок к Новому году"],
    ["к началу сезона", "Получить 300 заявок к началу сезона"],
    ["до 01.10", "Получить 300 заявок до 01.10"],
    ["срок — 25 марта", "Лендинг для дилеров (срок — 25 марта)"],
    ["В 2027 году", "В 2027 году получить 300 заявок"],
    ["до чёрной пятницы", "Получить 300 заявок до чёрной пятницы"],
    [null, "Получать 300 заявок в месяц"],
    [null, "300 заявок (в мае — 210)"],
    [null, "Получить 300 заявок с выставки"],
    [null, "Удержание на 90-й день с 20 до 30%"],
    [null, "Вернуть клиентов, ушедших в прошлом году"],
    [null, "Сократить ответ с 6 до 2 часов"],
    [null, "Оформление заказа за 3 минуты вместо 8"],
  ])("is “%s” in “%s”", (deadline, text) => expect(check(text).deadline).toBe(deadline));
});

describe("the verdict on a Russian statement", () => {
  it.each<[verdict: Verdict, rules: string, kind: StatementKind, text: string]>([
    ["ready", "", "key_result", "Поднять долю повторных броней с 18 до 26%"],
    ["ready", "", "key_result", "Стоимость заявки не выше 700 ₽ (сейчас 950 ₽)"],
    ["ready", "", "key_result", "Выручка кофейни 1,4 млн ₽ вместо 1,1 млн"],
    ["ready", "", "key_result", "Сократим отток с 5% до 3%, не раздавая скидок"],
    ["discuss", "require-baseline", "key_result", "Увеличить трафик на 40%"],
    ["discuss", "no-counted-activity", "key_result", "Написать 12 статей"],
    ["discuss", "no-steady-target", "key_result", "Держать рейтинг не ниже 4,7"],
    ["discuss", "require-number", "key_result", "Подписан контракт с аэропортом"],
    ["revise", "no-activity-key-result", "key_result", "Разработать брендбук"],
    ["revise", "no-activity-key-result", "key_result", "CRM внедрена"],
    ["revise", "require-number", "key_result", "Улучшить качество лидов"],
    ["revise", "require-clear-metric", "key_result", "Поднять качество текстов до 90%"],
    ["revise", "no-placeholder", "key_result", "Привлечь N партнёров к маю"],
    ["revise", "limit-targets", "key_result", "Снизить CPL с 900 до 700 ₽ и поднять конверсию с 2 до 3%"],
    ["revise", "no-unrealistic-target", "key_result", "Довести NPS до 120"],
    ["revise", "no-tiny-change", "key_result", "Вырастить базу с 5000 до 5010 адресов"],
    ["revise", "no-contradicting-numbers", "key_result", "Увеличить выручку с 5 до 4 млн ₽"],
    ["revise", "no-bare-topic", "key_result", "Конверсия лендинга"],
    ["revise", "no-business-as-usual", "key_result", "Сохранить уровень продаж"],
    ["ready", "", "objective", "Стать первым адресом для тех, кто строит дачу"],
    ["ready", "", "objective", "Перестать быть дешёвой альтернативой и стать выбором профи"],
    ["discuss", "prefer-outcome-objective", "objective", "Запустить приложение для оптовиков"],
    ["discuss", "no-number-in-objective", "objective", "Вырасти до 5000 учеников"],
    ["revise", "no-activity-objective", "objective", "Напечатать каталог"],
    ["revise", "no-vague-wording", "objective", "Повысить эффективность маркетинга"],
    ["revise", "no-negative-wording", "objective", "Не потерять клиентов"],
    ["revise", "no-business-as-usual", "objective", "Выполнить план по заявкам"],
    ["ready", "", "initiative", "Переснять фото для карточек товара до 1 июня"],
    ["ready", "", "initiative", "Согласовать с юристами правила розыгрыша"],
    ["revise", "no-outcome-initiative", "initiative", "Поднять конверсию до 5%"],
    ["revise", "no-vague-wording", "initiative", "Провести какие-нибудь мероприятия"],
    ["revise", "no-bare-topic", "initiative", "Соцсети"],
  ])("%s (%s): %s «%s»", (verdict, rules, kind, text) => {
    const { findings, verdict: found } = check(text, kind);
    expect(found).toBe(verdict);
    const told = findings.filter(({ severity }) => severity !== "suggestion").map(({ rule }) => rule);
    expect(told).toEqual(rules === "" ? [] : expect.arrayContaining([rules]));
  });
});

describe("Russian rewrites", () => {
  it.each<[rewrite: string, kind: StatementKind, text: string]>([
    ["Улучшить конверсию сайта с {baseline} до {target}", "key_result", "Улучшить конверсию сайта"],
    ["Поднять долю рынка с {baseline} до {target}", "key_result", "Сохранить долю рынка"],
    ["Увеличить число подписчиков с {baseline} до {target}", "key_result", "Больше подписчиков"],
    ["Довести NPS с {baseline} до 45 к концу года", "key_result", "Удерживать NPS 45 к концу года"],
    ["Поднять кликабельность писем с {baseline} до {target} до конца мая", "key_result", "Настроить цепочку писем до конца мая"],
    ["Снизить отказы с 60 до 40%", "key_result", "Переверстать лендинг, чтобы снизить отказы с 60 до 40%"],
    ["Стать брендом, который {audience} называют первым", "objective", "Обновить логотип"],
    ["Составить план по теме «соцсети» к {deadline}", "initiative", "Соцсети"],
  ])("%s", (rewrite, kind, text) => expect(check(text, kind).rewrite).toBe(rewrite));
});
