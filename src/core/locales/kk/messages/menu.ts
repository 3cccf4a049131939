import type { menu as english } from "../../en/messages/menu";
import type { Translated } from "../../messages";

/** The add-on's menu, and what it says when a command has done, or could not do, its work. */
export const menu: Translated<typeof english> = {
  "menu/insert": "OKR парақтарын қосу",
  "menu/example": "Мысалмен толтыру",
  "menu/review": "Тұжырымдарды тексеру",

  "insert/done": "OKR парақтары қосылды.",
  "insert/repaired": "Жетіспейтін парақтар қайта қосылды: {sheets}.",
  "insert/nothing-to-do": "OKR парақтары бұрыннан бар. Ештеңе өзгертілген жоқ.",
  "insert/busy": "Дәл қазір парақтарды басқа біреу өзгертіп жатыр. Сәл күтіп, қайталап көріңіз.",

  "example/title": "Мысалмен толтыру",
  "example/ask-insert": "Бұл кестеде OKR парақтары әлі толық емес. Жетіспейтінін қосып, тоқсан мысалымен толтыру керек пе?",
  "example/not-empty": {
    one: "«{sheet}» парағында сіз толтырған {count} жол бар. Мысал тек бос парақтарға жазылады, сондықтан ештеңе өзгертілген жоқ.",
    other: "«{sheet}» парағында сіз толтырған {count} жол бар. Мысал тек бос парақтарға жазылады, сондықтан ештеңе өзгертілген жоқ.",
  },
  "example/done": "Бір тоқсанның мысалы дайын. Кез келген мәнді өзгертіп, ұпайлардың қалай өзгеретінін көріңіз.",

  "sidebar/title": "OKR Beacon",

  "error/title": "OKR Beacon",
  "error/no-plan": "Бұл кестеде «Жоспар» парағы жоқ. Алдымен мәзірден OKR парақтарын қосыңыз.",
  "error/column-missing": "{sheet} парағында «{column}» бағаны жоқ. Оны өшірген өзгерісті болдырмаңыз немесе бір бағанға осы тақырыпты беріңіз.",
  "error/no-workbook": "Бұл кестедегі OKR парақтары толық емес. Алдымен оларды мәзір арқылы қосыңыз.",
  "error/refused": "Кесте бұған рұқсат бермеді: {reason}",
  "error/statement-gone": "Бұл тұжырым жоспарда енді жоқ. Жоспарды қайта оқыңыз.",
  "error/statement-changed": "Тұжырым оқылғаннан кейін біреу оны өзгерткен. Жаңа нұсқаны жазбас бұрын жоспарды қайта оқыңыз.",
  "error/rewrite-blank": "Жазатын ештеңе жоқ: жаңа нұсқа бос.",
  "error/rewrite-too-long": "Жаңа нұсқа бір ұяшыққа сыймайды.",
  "error/bad-request": "Бүйірлік тақта қосымшаға түсініксіз сұрау жіберді. Тақтаны жауып, қайта ашыңыз.",
};
