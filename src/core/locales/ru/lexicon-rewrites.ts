import type { RewriteForms } from "../../wording/rewrite-forms";

/**
 * How Russian repairs are worded. What is taken from the statement stands in whatever case it had there, so that it is used only behind a colon or where
 * the same case is governed.
 */
export function rewrites(): RewriteForms {
  return {
    addPair: "[before] с {baseline} до {target}[after]",
    addPairBeside: "[before]: с {baseline} до {target}[after]",
    addTarget: "[before] до {target}[after]",
    addBaseline: "[before] (сейчас {baseline})[after]",
    measured: "[words]: {metric} с {baseline} до {target}[after]",
    raised: "Поднять [accusative] с {baseline} до {target}[after]",
    lowered: "Снизить [accusative] с {baseline} до {target}[after]",
    grownCount: "Увеличить [counted] с {baseline} до {target}[after]",
    reachedFrom: "Довести [accusative] с {baseline} до [target][after]",
    plain: "Поднять показатель {metric} с {baseline} до {target}[after]",
    towards: "Проверить, приблизит ли {change} к результату «[words]»",
    plan: "Составить план по теме «[words]» к {deadline}",
    picture: "Помочь {audience} {change}[after]",
    keyResults: {
      general: ["Поднять показатель {metric} с {baseline} до {target}[after]", "Снизить показатель {metric} с {baseline} до {target}[after]"],
      content: ["Увеличить органический трафик материалов с {baseline} до {target} визитов в месяц[after]", "Увеличить число заявок из блога с {baseline} до {target} в месяц[after]"],
      social: ["Увеличить число переходов на сайт из соцсетей с {baseline} до {target} в месяц[after]", "Увеличить число заявок из соцсетей с {baseline} до {target} в месяц[after]"],
      mailing: ["Поднять кликабельность писем с {baseline} до {target}[after]", "Увеличить выручку с рассылок с {baseline} до {target} в месяц[after]"],
      event: ["Увеличить число целевых лидов с мероприятий с {baseline} до {target}[after]", "Поднять долю участников, ставших клиентами, с {baseline} до {target}[after]"],
      ads: ["Снизить стоимость лида с рекламы с {baseline} до {target}[after]", "Поднять ROMI рекламы с {baseline} до {target}[after]"],
      crm: ["Поднять конверсию из лида в сделку с {baseline} до {target}[after]", "Сократить время ответа на заявку с {baseline} до {target}[after]"],
      site: ["Поднять конверсию сайта в заявку с {baseline} до {target}[after]", "Увеличить число заявок с сайта с {baseline} до {target} в месяц[after]"],
      app: ["Увеличить число активных пользователей с {baseline} до {target}[after]", "Поднять удержание новых пользователей с {baseline} до {target}[after]"],
      research: ["Поднять конверсию страниц, доработанных по итогам исследования, с {baseline} до {target}[after]", "Увеличить NPS среди {audience} с {baseline} до {target}[after]"],
      brand: ["Поднять знание бренда среди {audience} с {baseline} до {target}[after]", "Увеличить число брендовых запросов с {baseline} до {target} в месяц[after]"],
      pr: ["Увеличить число упоминаний в СМИ, которые читают {audience}, с {baseline} до {target}[after]", "Поднять долю голоса в отраслевых СМИ с {baseline} до {target}[after]"],
      partnership: ["Увеличить число клиентов, пришедших от партнёров, с {baseline} до {target}[after]", "Поднять долю выручки от партнёров с {baseline} до {target}[after]"],
      training: ["Поднять конверсию в продажу у обученных сотрудников с {baseline} до {target}[after]", "Поднять среднюю оценку сервиса с {baseline} до {target}[after]"],
      hiring: ["Сократить срок от брифа до запуска кампании с {baseline} до {target}[after]", "Увеличить число заявок с нового направления с {baseline} до {target}[after]"],
      spend: ["Поднять ROMI этих вложений с {baseline} до {target}[after]", "Снизить стоимость привлечения клиента с {baseline} до {target}[after]"],
      answer: ["Сократить время ответа клиенту с {baseline} до {target}[after]", "Поднять CSAT обращений с {baseline} до {target}[after]"],
      outreach: ["Увеличить число сделок с новыми клиентами с {baseline} до {target}[after]", "Поднять конверсию из встречи в договор с {baseline} до {target}[after]"],
    },
    objectives: {
      general: "Помочь {audience} {change}[after]",
      content: "Стать[after] источником, к которому {audience} обращаются первым делом",
      social: "Стать[after] сообществом, куда {audience} приводят друзей",
      mailing: "Сделать[after] так, чтобы {audience} ждали наших писем",
      event: "Собрать[after] вокруг бренда {audience}, которые зовут к нам коллег",
      ads: "Сделать[after] так, чтобы {audience} узнавали нас с первого взгляда",
      crm: "Научиться[after] понимать {audience} с полуслова",
      site: "Сделать[after] сайт местом, где {audience} легко решают свою задачу",
      app: "Стать[after] сервисом, без которого {audience} не представляют свой день",
      research: "Понять[after], почему {audience} выбирают не нас",
      brand: "Стать[after] брендом, который {audience} называют первым",
      pr: "Стать[after] голосом, который {audience} слышат первым",
      partnership: "Стать[after] компанией, которую партнёры сами советуют клиентам",
      training: "Стать[after] командой, которой {audience} доверяют без проверки",
      hiring: "Стать[after] командой, которой {audience} доверяют без проверки",
      outreach: "Стать[after] поставщиком, к которому {audience} возвращаются сами",
    },
  };
}
