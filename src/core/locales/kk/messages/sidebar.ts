import type { sidebar as english } from "../../en/messages/sidebar";
import type { Translated } from "../../messages";

/** The sidebar: what it shows around a plan, its statements and their findings. */
export const sidebar: Translated<typeof english> = {
  "sidebar/review": "Тексеру",
  "sidebar/language": "Тіл",
  "sidebar/method": "Әдіс: {method}",

  "sidebar/reading-plan": "Жоспар оқылуда…",
  "sidebar/reading": "Оқылуда…",
  "sidebar/read-again": "Қайта оқу",
  "sidebar/read": "Жоспар оқылды.",
  "sidebar/try-again": "Қайталап көру",

  "sidebar/server-failed": "Google Sheets мынадай қате көрсетті: {reason}",
  "sidebar/server-silent": {
    one: "Google Sheets {count} секундтан бері жауап бермей тұр. Сұралған әрекет әлі орындалуы мүмкін; қайталамас бұрын парақты қараңыз.",
    other: "Google Sheets {count} секундтан бері жауап бермей тұр. Сұралған әрекет әлі орындалуы мүмкін; қайталамас бұрын парақты қараңыз.",
  },
  "sidebar/not-read": "Жоспарды оқу мүмкін болмады",
  "sidebar/not-read-advice": "Ештеңе өзгертілген жоқ. Байланысты тексеріп, қайталап көріңіз; тағы шықпаса, кестені қайта жүктеңіз.",
  "sidebar/shown-as-before": "Жоспарды қайта оқу мүмкін болмады. Экранда соңғы рет оқылған нұсқасы тұр.",
  "sidebar/broken": "Бүйірлік тақта тоқтап қалды",
  "sidebar/broken-advice": "Ақау бүйірлік тақтаның өзінде. Кестеге әсер еткен жоқ.",
  "sidebar/broken-reason": "Толығырақ: {reason}",
  "sidebar/start-over": "Басынан бастау",

  "sidebar/no-workbook": "Мұнда OKR парақтары әлі жоқ",
  "sidebar/insert-does": "Жоспарлауға керек парақтар қосылады: мақсаттар мен негізгі нәтижелер, жаңартулар, науқандар және баптаулар.",
  "sidebar/insert-leaves": "Бұрыннан бар парақтар сол қалпында қалады.",
  "sidebar/insert": "OKR парақтарын қосу",
  "sidebar/inserting": "Қосылуда…",
  "sidebar/insert-takes": "Бір минуттай уақыт алуы мүмкін. Парақтар көз алдыңызда пайда болады.",

  "sidebar/empty": "Жоспар әзірге бос",
  "sidebar/empty-how": "«{sheet}» парағындағы «{statement}» бағанына бір сөйлем жазып, «{kind}» бағанынан түрін таңдаңыз, содан кейін қайта оқыңыз.",
  "sidebar/example-objective": "Шағын дүкендердің ойына ең алдымен біз түсеміз",
  "sidebar/example-key-result": "Маусым айының соңына дейін қайталама тапсырыс үлесін 18%-дан 30%-ға жеткізу",

  "sidebar/to-revise": {
    one: "{count} тұжырымды түзету керек",
    other: "{count} тұжырымды түзету керек",
  },
  "sidebar/to-discuss": {
    one: "Түзететін ештеңе жоқ, {count} тұжырымды талқылау керек",
    other: "Түзететін ештеңе жоқ, {count} тұжырымды талқылау керек",
  },
  "sidebar/ready-to-sign": "Бекітуге дайын",
  "sidebar/show": "Көрсетілетін тұжырымдар",
  "sidebar/filter-all": "Бәрі",
  "sidebar/filter-revise": "Түзету",
  "sidebar/filter-discuss": "Талқылау",
  "sidebar/filter-ready": "Дайын",
  "sidebar/none-revise": "Түзететін ештеңе жоқ.",
  "sidebar/none-discuss": "Талқылайтын ештеңе жоқ.",
  "sidebar/none-ready": "Әзірге дайын тұжырым жоқ.",
  "sidebar/verdict-revise": "Түзету",
  "sidebar/verdict-discuss": "Талқылау",
  "sidebar/verdict-ready": "Дайын",
  "sidebar/severity-error": "Түзету керек:",
  "sidebar/severity-warning": "Талқылау керек:",
  "sidebar/severity-suggestion": "Ұсыныс:",

  "sidebar/unattached": "Ешбір мақсатқа тиесілі емес",
  "sidebar/unattached-hint": "«{column}» бағанына өз мақсатының немесе негізгі нәтижесінің ID белгісін жазыңыз.",
  "sidebar/left-alone-hint": "Әдейі қолға алынбаған; жазылуы тексерілмейді.",

  "sidebar/about": "{id} туралы",
  "sidebar/better-wording": "Жақсырақ нұсқа",
  "sidebar/gap-baseline": "бастапқы мән",
  "sidebar/gap-target": "меже",
  "sidebar/gap-metric": "көрсеткіш",
  "sidebar/gap-deadline": "мерзім",
  "sidebar/gap-audience": "кім",
  "sidebar/gap-change": "не өзгереді",
  "sidebar/gap-detail": "қандай жұмыс",
  "sidebar/gaps-open": {
    one: "Жазу үшін тағы {count} өрісті толтырыңыз.",
    other: "Жазу үшін тағы {count} өрісті толтырыңыз.",
  },
  "sidebar/will-read": "{cell} ұяшығында былай тұрады",
  "sidebar/apply": "{cell} ұяшығына жазу",
  "sidebar/applying": "Жазылуда…",
  "sidebar/written": "{cell} ұяшығына жазылды.",
  "sidebar/undo": "Болдырмау",
  "sidebar/next-to-revise": "Түзететін келесі тұжырым",
  "sidebar/next-to-discuss": "Талқылайтын келесі тұжырым",
  "sidebar/typed-is-kept": "Осында жазғаныңыз сақталып тұр.",

  "finding/source": "Бұл ереже қайдан алынған",
  "outcome/question": "Бұл іс аяқталғанда клиенттер немесе бизнес үшін не өзгереді және оны қай саннан көресіз?",
  "outcome/others": "Бұл жұмыс көздеуі мүмкін басқа нәтижелер",
};
