import type { OtherSigns } from "../../wording/language-marks";

/**
 * What gives away languages that the product does not speak, by script. `xx` stands for all of them; words that one of ours has
 * too are listed as well, since they tell nothing then.
 */
export function otherSigns(): OtherSigns {
  return {
    latin: {
      letters: "ßğşıőűřěůčšžățșåøæđðþľťďňŕĺāēīūķļņģėįųýơưəãõ",
      loanLetters: "äöüéèêàâáíúïîôûçñëìòù",
      words:
        "a i an in on as no to der die das den dem des ein eine einen einem einer eines und oder nicht mit für von zu zum zur bis auf aus bei nach über durch im ist sind wird werden wir unsere unserer unseren um neue neuen kunden steigern steigerung erhöhen erhöhung senken verbessern prozent quartal jahr monat anzahl umsatz " +
        "le la les du de un une et ou pour sur dans avec au aux en sont nos notre d'ici l' d' augmenter réduire améliorer taux mois année trimestre nouveaux jusqu'à chez " +
        "el los las del una con para por más su sus nuestro nuestra nuestros nuestras hasta desde nuevos nueva nuevo cada aumentar reducir mejorar tasa clientes ventas " +
        "os dos das em novo nova clientes lançar uma nosso nossa até não ao aos pelo pela número vendas taxa reduzir melhorar " +
        "il gli di della dei delle nel nella sul sulla che più entro nostro nostri dal al alla nuovo nuova nuovi lanciare clienti vendite aumentare ridurre migliorare tasso " +
        "het een voor naar zijn wordt onze bij aan uit niet tot binnen verhogen verlagen verbeteren aantal maand kwartaal klanten " +
        "och att ett det för på av är vår våra från fler öka minska kunder og fra vores flere øge ikke til " +
        "että sekä myös mennessä kasvattaa on na do z ze za po od o i v se pro při který jsou zvýšit snížit počet zvýšiť " +
        "și în cu pentru din prin până és egy hogy nem ve bir bu için olarak kadar daha yeni artırmak müşteri " +
        "dan yang untuk dengan dari kami pelanggan meningkatkan menjadi jumlah ir iki iš ning kuni iz koji kako broj novih povećati uchun bilan",
      endings: "",
    },
    cyrillic: {
      letters: "їєґўјљњћђџѓќѕҳӣӯҷҙҡҫӑӗҗѝ",
      loanLetters: "",
      words:
        "на за до с в у по для через при " +
        "з що як від або щоб кількість клієнтів відвідувачів користувачів збільшити підвищити зменшити знизити запустити зростання частку продажів місяць місяця рік кінця наші нових нашої сторінки молодих першим для " +
        "што каб павялічыць се са ще чрез към като който нашите броя брой клиентите потребителите продажбите увеличаване повишаване намаляване годината месеца тримесечието " +
        "үчүн боюнча аркылуу һәм өчен белән",
      endings: "ння ість ити ати ів ію",
    },
    arabic: {
      letters: "ٹڈڑےںہھەێۆڕڵڤېۍټډړږښګڼۇۈۋ",
      loanLetters: "",
      words: "في من عن مع هذا هذه التي الذي زيادة نسبة بنسبة العملاء المبيعات لدينا خلال نهاية الربع عبر إلى على",
      endings: "",
    },
  };
}
