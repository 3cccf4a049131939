/**
 * Verbs that follow no rule, by the end of their infinitive (behind `^` the whole of it): imperative and "he does", behind a slash "they do"
 * where that is no rule either; then a `t` when the participle has one, else the past and the participle.
 */
export function irregularVerbs() {
  return `pisac pisz pisze, kazac kaz kaze, wiazac wiaz wiaze, zebrac zbierz zbierze/zbiora, odebrac odbierz odbierze/odbiora, brac bierz bierze/biora, jechac jedz jedzie/jada, wyslac wyslij wysle, przeslac przeslij przesle, rozeslac rozeslij rozesle, odeslac odeslij odesle,
^stac stan stanie, zostac zostan zostanie, dostac dostan dostanie, przestac przestan przestanie, powstac powstan powstanie, ^dac daj da, dodac dodaj doda, wydac wydaj wyda, oddac oddaj odda, sprzedac sprzedaj sprzeda, nadac nadaj nada, podac podaj poda, zadac zadaj zada, rozdac rozdaj rozda,
podpiac podepnij podepnie t, przepiac przepnij przepnie t, dopiac dopnij dopnie t, objac obejmij obejmie t, wziac wez wezmie t, przyjac przyjmij przyjmie t, podjac podejmij podejmie t, zajac zajmij zajmie t, przejac przejmij przejmie t, zaczac zacznij zacznie t, poczac pocznij pocznie t, ciac tnij tnie t, obciac obetnij obetnie t, sciac zetnij zetnie t, przyciac przytnij przytnie t,
^uzyc uzyj uzyje t, ^zuzyc zuzyj zuzyje t, ^zyc zyj zyje t, przezyc przezyj przezyje t, kryc kryj kryje t, zdobyc zdobadz zdobedzie t, nabyc nabadz nabedzie t, odbyc odbadz odbedzie t, pozbyc pozbadz pozbedzie t, ^byc badz bedzie t, przebic przebij przebije t, pobic pobij pobije t, wybic wybij wybije t, zbic zbij zbije t, ^bic bij bije t,
niesc nies niesie/niosa niosl niesion, wiezc wiez wiezie/wioza wiozl wiezion, jsc jdz jdzie szedl jst, ^isc idz idzie szedl, znalezc znajdz znajdzie znalazl znalezion, rosnac rosnij rosnie/rosna rosl, pasc padnij padnie padl, pomoc pomoz pomoze/pomoga pomogl, ^moc moz moze/moga mogl, biec biegnij biegnie biegl,
chciec chciej chce, ^wiedziec wiedz wie/wiedza, dowiedziec dowiedz dowie/dowiedza, odpowiedziec odpowiedz odpowie/odpowiedza, opowiedziec opowiedz opowie/opowiedza, ^miec miej ma/maja mial, wesprzec wesprzyj wesprze wsparl wspart, oprzec oprzyj oprze oparl opart, dotrzec dotrzyj dotrze dotarl dotart, zawrzec zawrzyj zawrze zawarl zawart, otworzyc otworz otworzy otworzyl otwart, rozumiec rozum rozumie/rozumieja`;
}

/** Verbs some of whose forms begin with other letters: "brać", "bierze". */
export function opensOtherwise() {
  return "ciąć ściąć zebrać mieć być móc brać wziąć wesprzeć jechać iść";
}
