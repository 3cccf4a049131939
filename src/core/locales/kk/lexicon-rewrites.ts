import type { RewriteForms } from "../../wording/rewrite-forms";

const FROM_TO = "{baseline} → {target}";

/**
 * How Kazakh repairs are worded. The verb closes the sentence, so that the deadline (`[after]`) opens it. `{baseline}` and the like are gaps for a
 * person to fill; behind the verb and an arrow, as plans are written, numbers need no case endings, which differ from number to number.
 */
export function rewrites(): RewriteForms {
  return {
    addPair: `[before][after]: ${FROM_TO}`,
    addPairBeside: `[before][after] (${FROM_TO})`,
    addTarget: "[before][after], меже — {target}",
    addBaseline: "[before][after] (қазір — {baseline})",
    measured: `[words][after]: {metric} ${FROM_TO}`,
    raised: `[after] [words] өссін: ${FROM_TO}`,
    lowered: `[after] [words] азайсын: ${FROM_TO}`,
    grownCount: `[after] [words] көбейсін: ${FROM_TO}`,
    reachedFrom: "[after] [words] [target] деңгейіне жетсін (қазір — {baseline})",
    plain: `[after] {metric} жаңа межеге жетсін: ${FROM_TO}`,
    towards: "«[words]» нәтижесіне {detail} арқылы жету жоспарын жасау",
    plan: "«[words]» бағыты бойынша жұмыс жоспарын жасау, мерзімі — {deadline}",
    picture: "[after] {audience} {change} үшін бірінші таңдайтын серікке айналу",
    keyResults: {
      general: [`[after] {metric} жаңа межеге жетсін: ${FROM_TO}`],
      content: [
        `[after] материалдарымыз әкелген өтінім саны өссін: ${FROM_TO}`,
        `[after] материалдарымызға іздеуден келетін айлық визит саны өссін: ${FROM_TO}`,
        `[after] мақаланы соңына дейін оқитындар үлесі өссін: ${FROM_TO}`,
      ],
      social: [
        `[after] әлеуметтік желілерден сайтқа айлық өту саны өссін: ${FROM_TO}`,
        `[after] жазбаларды сақтау мен бөлісу саны өссін: ${FROM_TO}`,
        `[after] әлеуметтік желіден түскен өтінім саны өссін: ${FROM_TO}`,
      ],
      mailing: [
        `[after] хаттардағы клик үлесі өссін: ${FROM_TO}`,
        `[after] рассылкадан түсетін айлық тапсырыс саны өссін: ${FROM_TO}`,
        `[after] хаттардың ашылу үлесі өссін: ${FROM_TO}`,
      ],
      event: [
        `[after] іс-шарадан түскен сапалы лид саны өссін: ${FROM_TO}`,
        `[after] тіркелгендердің іс-шараға келу үлесі өссін: ${FROM_TO}`,
        `[after] қатысушылардың NPS көрсеткіші өссін: ${FROM_TO}`,
      ],
      ads: [
        `[after] жарнамадан келген лид құны төмендесін: ${FROM_TO}`,
        `[after] жарнамадан түскен өтінім саны өссін: ${FROM_TO}`,
        `[after] ROAS өссін: ${FROM_TO}`,
      ],
      crm: [
        `[after] лидтен мәмілеге дейінгі конверсия өссін: ${FROM_TO}`,
        `[after] өтінімге жауап беру уақыты қысқарсын: ${FROM_TO}`,
        `[after] қайталама сатып алу үлесі өссін: ${FROM_TO}`,
      ],
      site: [
        `[after] сайттың өтінімге конверсиясы өссін: ${FROM_TO}`,
        `[after] төлем бетінен шығып кету үлесі төмендесін: ${FROM_TO}`,
        `[after] сайттан түсетін айлық өтінім саны өссін: ${FROM_TO}`,
      ],
      app: [
        `[after] айлық белсенді пайдаланушы саны өссін: ${FROM_TO}`,
        `[after] ақылы нұсқаға өту үлесі өссін: ${FROM_TO}`,
        `[after] бір айдан кейін қайта оралу үлесі өссін: ${FROM_TO}`,
      ],
      research: [
        `[after] зерттеуден кейін түзетілген беттердің конверсиясы өссін: ${FROM_TO}`,
        `[after] {audience} арасындағы NPS өссін: ${FROM_TO}`,
      ],
      brand: [
        `[after] {audience} арасында бренд танымалдылығы өссін: ${FROM_TO}`,
        `[after] айлық брендтік сұраным саны өссін: ${FROM_TO}`,
      ],
      pr: [
        `[after] {audience} оқитын басылымдарда бренд аталымы өссін: ${FROM_TO}`,
        `[after] жарияланымдардан сайтқа өту саны өссін: ${FROM_TO}`,
      ],
      milestone: [`[after] {detail} әкелген түсім өссін: ${FROM_TO}`, `[after] {detail} әкелген жаңа клиент саны өссін: ${FROM_TO}`],
      partnership: [
        `[after] серіктестер әкелген жаңа клиент саны өссін: ${FROM_TO}`,
        `[after] серіктестерден түсетін түсім өссін: ${FROM_TO}`,
      ],
      training: [
        `[after] оқыған менеджерлердің мәмілеге конверсиясы өссін: ${FROM_TO}`,
        `[after] клиенттердің сервиске берген орташа бағасы өссін: ${FROM_TO}`,
      ],
      hiring: [
        `[after] тапсырма берілгеннен нәтиже шыққанға дейінгі уақыт қысқарсын: ${FROM_TO}`,
        `[after] {metric} жаңа межеге жетсін: ${FROM_TO}`,
      ],
      spend: [
        `[after] жарнама шығынының қайтарымы өссін: ${FROM_TO}`,
        `[after] бір клиентті тарту құны төмендесін: ${FROM_TO}`,
      ],
      answer: [
        `[after] клиенттің жауап күту уақыты қысқарсын: ${FROM_TO}`,
        `[after] клиенттердің қанағаттану бағасы өссін: ${FROM_TO}`,
      ],
      outreach: [
        `[after] тікелей байланыстан келген жаңа клиент саны өссін: ${FROM_TO}`,
        `[after] хатымызға жауап үлесі өссін: ${FROM_TO}`,
      ],
    },
    objectives: {
      general: "[after] {audience} {change} үшін бірінші таңдайтын серікке айналу",
      content: "[after] {audience} {change} үшін алдымен жүгінетін дереккөзге айналу",
      social: "[after] әлеуметтік желідегі парақшаларымызды {audience} бір-біріне жіберетін орынға айналдыру",
      mailing: "[after] хаттарымызды {audience} асыға күтетін кеңесшіге айналдыру",
      event: "[after] іс-шараларымызды {audience} апталап айтып жүретін оқиғаға айналдыру",
      ads: "[after] жарнамамызды {audience} {change} үшін шын көмек деп қабылдайтын кеңеске айналдыру",
      crm: "[after] {audience} өзін таныған сайын жақынырақ сезінетін брендке айналу",
      site: "[after] сайтымызды {audience} {change} үшін ең оңай орынға айналдыру",
      app: "[after] өнімімізді {audience} бірінші таңдайтын көмекшіге айналдыру",
      research: "[after] {audience} {change} үшін неге бізді таңдайтынын терең түсіну",
      brand: "[after] {audience} {change} туралы ойлағанда бірінші еске алатын брендке айналу",
      pr: "[after] {audience} {change} туралы алдымен пікірін сұрайтын дауысқа айналу",
      partnership: "[after] серіктестер {audience} алдында мақтанып ұсынатын брендке айналу",
      training: "[after] {audience} {change} үшін сенім артатын командаға айналу",
      hiring: "[after] {audience} {change} үшін сенім артатын командаға айналу",
      outreach: "[after] {audience} өзі іздеп хабарласатын жеткізушіге айналу",
    },
  };
}
