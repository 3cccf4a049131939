import type { notes as english } from "../../en/messages/notes";
import type { Translated } from "../../messages";

/** What custom functions say when they cannot answer: one short sentence, and what to do. */
export const notes: Translated<typeof english> = {
  "number/not-a-number": "«{text}» сан емес.",
  "number/blank": "Мұнда әлі ештеңе жоқ. Бір сан жазыңыз, мысалы, 12\u00a0000 немесе 4,5%.",
  "number/placeholder": "«{text}» орнына әлі сан қойылмаған. Керекті санды жазыңыз.",
  "number/several": "«{text}» ішінде бірнеше сан бар. Бір ұяшыққа бір ғана сан жазыңыз.",
  "number/date": "«{text}» — күнтізбелік күн. Мұнда жететін санды, ал күнді өз бағанына жазыңыз.",
  "number/sentence": "«{text}» — сөйлем. Тек санды бірлігімен жазыңыз.",
  "number/too-long": "«{text}» сан үшін тым ұзын. Тек санды бірлігімен жазыңыз.",
  "number/too-many-digits": "«{text}» ішіндегі цифрлар ұяшыққа сыймайды. Санды дөңгелектеңіз немесе миллионмен, миллиардпен жазыңыз.",

  "argument/problem": "{name}: {problem}",
  "argument/error-cell": "Ұяшықта {error} қатесі тұр. Алдымен сол ұяшықты түзетіңіз.",
  "argument/date-as-number": "Сан болуы керек жерде күн тұр.",
  "argument/yes-no-as-number": "«{text}» сан емес. «Иә» мен «жоқ» тек «иә/жоқ» шартына арналған.",
  "argument/not-yes-or-no": "«{text}» — «иә» де, «жоқ» та емес.",
  "argument/not-a-date": "«{text}» күнге ұқсамайды. Күнді 2026-11-22 түрінде жазыңыз.",
  "argument/ambiguous-date": "«{text}» екі түрлі күнді білдіруі мүмкін. Күнді 2026-11-22 түрінде жазыңыз.",
  "argument/not-a-language": "Қосымшада «{text}» тілі жоқ. Мыналардың бірін таңдаңыз: {languages}.",
  "argument/not-a-choice": "Нұсқалар арасында «{text}» жоқ. Мыналардың бірін таңдаңыз: {choices}.",
  "argument/too-large": "Нәтиже тым үлкен, көрсету мүмкін емес. Сандарды тексеріңіз.",

  "score/units-differ": "«{first}» және «{second}» әртүрлі бірлікте тұр. Екеуін бір бірлікпен жазыңыз.",
  "score/unit-missing": "«{plain}» бірліксіз тұр, ал «{other}» бірлігімен жазылған. Екеуін бірдей жазыңыз.",
  "score/no-distance": "Бастапқы мән де, меже де {value}. Бір деңгейді ұстап тұру үшін «кемінде» немесе «аспау» шартын таңдаңыз.",
  "score/baseline-missing": "Бастапқы мәнді жазыңыз: қанша төмендегені содан есептеледі.",
  "score/upper-missing": "Жоғарғы шекті жазыңыз: «аралықта» шартына екі шек керек.",
  "score/empty-band": "Екі шек те {value}. Екі түрлі мән жазыңыз немесе «кемінде» не «аспау» шартын таңдаңыз.",
  "score/not-done-or-open": "«Иә/жоқ» шартына «иә» немесе «жоқ» деп жазылады, «{value}» жарамайды.",
  "score/due-before-start": "Мерзімі басталатын күнінен бұрын тұр. Екеуінің бірін түзетіңіз.",
  "score/expected-range": "Күтілетін мән 0 мен 1 аралығындағы үлес болуы керек, ал {value} оған жатпайды.",
  "score/negative-weight": "Салмақ нөлден төмен тұр. Салмақ 0 немесе одан көп болады.",
  "score/no-weight": "Салмақтардың бәрі 0. Кемінде біреуіне салмақ беріңіз.",
  "score/circle": "{id} айналып келіп өзіне тиесілі болып тұр. Жолдардың бірінде «Тиесілі» бағанын өзгертіңіз.",

  "status/done": "орындалды",
  "status/on-track": "қалыпты",
  "status/at-risk": "тәуекел бар",
  "status/off-track": "артта қалды",
  "status/not-started": "басталмаған",
  "status/stale": "дерек ескірді",
  "status/no-value": "дерек жоқ",

  "campaign/zero-cost": "Шығын нөл болса, қайтарым есептелмейді.",
  "campaign/zero-results": "Нәтиже жоқ, сондықтан шығынды бөлу мүмкін емес.",
  "campaign/negative-amount": "{value} нөлден төмен. 0 немесе одан көп сома жазыңыз.",
  "campaign/margin-range": "Маржа 0% бен 100% аралығындағы үлес болуы керек, ал {value} оған жатпайды.",
  "campaign/zero-target": "Меже нөл болса, орындалу үлесі есептелмейді.",
  "campaign/negative-target": "Меже нөлден төмен болса, орындалу үлесінің мағынасы жоқ. Айырмасына қараңыз.",
  "campaign/nothing-left": "Көрсеткіш нөлге түсті, мұны үлеспен көрсету мүмкін емес.",
};
