import type { notes as english } from "../../en/messages/notes";
import type { Translated } from "../../messages";

/** What custom functions say when they cannot answer: one short sentence, and what to do. */
export const notes: Translated<typeof english> = {
  "number/not-a-number": "«{text}» — не число.",
  "number/blank": "Здесь пока пусто. Введите одно число, например 12\u00a0000 или 4,5%.",
  "number/placeholder": "Вместо «{text}» должно стоять число. Впишите его.",
  "number/several": "В «{text}» больше одного числа. Пишите по одному числу в ячейке.",
  "number/date": "«{text}» — это дата. Сюда впишите число, а дату — в её столбец.",
  "number/sentence": "«{text}» — это фраза. Оставьте только число с единицей измерения.",
  "number/too-long": "«{text}» — слишком длинно для числа. Оставьте только число с единицей измерения.",
  "number/too-many-digits": "В «{text}» больше цифр, чем может хранить таблица. Округлите или запишите в миллионах либо миллиардах.",

  "argument/problem": "{name}: {problem}",
  "argument/error-cell": "В ячейке ошибка {error}. Сначала исправьте её.",
  "argument/date-as-number": "Здесь нужно число, а стоит дата.",
  "argument/yes-no-as-number": "«{text}» — не число. Ответы «да» и «нет» подходят только к условию «да/нет».",
  "argument/not-yes-or-no": "Здесь нужно «да» или «нет», а указано «{text}».",
  "argument/not-a-date": "«{text}» — не дата. Запишите дату так: 2026-11-22.",
  "argument/ambiguous-date": "«{text}» можно прочитать как две разные даты. Запишите дату так: 2026-11-22.",
  "argument/not-a-language": "«{text}» — не язык этого дополнения. Выберите один из языков: {languages}.",
  "argument/not-a-choice": "«{text}» нет среди вариантов: {choices}.",
  "argument/too-large": "Результат слишком велик, чтобы его показать. Проверьте цифры.",

  "score/units-differ": "У «{first}» и «{second}» разные единицы измерения. Запишите оба значения в одной.",
  "score/unit-missing": "У «{plain}» нет единицы измерения, а у «{other}» есть. Запишите оба значения одинаково.",
  "score/no-distance": "Базовое и целевое значения совпадают: {value}. Чтобы удерживать уровень, выберите условие «не менее» или «не более».",
  "score/baseline-missing": "Укажите базовое значение: снижение считается от него.",
  "score/upper-missing": "Укажите верхнюю границу: для условия «между» нужны две.",
  "score/empty-band": "Обе границы равны {value}. Задайте разные или выберите условие «не менее» или «не более».",
  "score/not-done-or-open": "Для условия «да/нет» нужен ответ «да» или «нет», а указано {value}.",
  "score/due-before-start": "Срок раньше начала. Исправьте одну из дат.",
  "score/expected-range": "Ожидание — это доля от 0 до 1, а указано {value}.",
  "score/negative-weight": "Вес меньше нуля. Он может быть равен 0 или больше.",
  "score/no-weight": "Все веса равны 0. Задайте хотя бы один больше нуля.",
  "score/circle": "Вклад строки {id} по кругу возвращается к ней самой. Исправьте «Вклад в» в одной из строк этого круга.",

  "status/done": "выполнено",
  "status/on-track": "по плану",
  "status/at-risk": "под угрозой",
  "status/off-track": "отстаёт",
  "status/not-started": "не начато",
  "status/stale": "устарело",
  "status/no-value": "нет данных",

  "campaign/zero-cost": "Затрат нет, окупаемость не посчитать.",
  "campaign/zero-results": "Результатов нет, затраты делить не на что.",
  "campaign/negative-amount": "Значение {value} меньше нуля. Укажите 0 или больше.",
  "campaign/margin-range": "Маржа — это доля от 0% до 100%, а указано {value}.",
  "campaign/zero-target": "План равен нулю, выполнение не посчитать.",
  "campaign/negative-target": "План меньше нуля, выполнение в процентах ни о чём не скажет. Смотрите на отклонение.",
  "campaign/nothing-left": "Метрика упала до нуля, выполнение в процентах этого не покажет.",
};
