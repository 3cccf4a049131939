import type { MetricNames } from "../../marketing/metric-names";

/** Case and number endings of nouns and adjectives. */
const ENDINGS =
  "a y i u e ę ą o ie em iem ów om ami ach ia ii iu ią ię io iom iami iach owi ego iego emu iemu ym im ych ich ymi imi ej iej ek ka ki ce kę ką kach kom";

export function metrics(): MetricNames {
  return {
    endings: ENDINGS.split(" "),
    names: {
      traffic: ["Ruch|", "ruch| na stron|ie", "ruch| w serwis|ie", "odwiedzin|y", "wizyt|y", "sesj|e", "użytkownic|y", "unikaln|i użytkownic|y", "odsłon|y", "liczb|a wizyt|"],
      organic_traffic: ["Ruch| organiczn|y", "wizyt|y organiczn|e", "sesj|e organiczn|e", "ruch| z wyszukiwar|ki", "ruch| z wyszukiwarek", "ruch| SEO", "organiczn|y ruch|"],
      time_on_site: ["Czas| na stron|ie", "średni| czas| na stron|ie", "czas| trwani|a wizyt|y", "czas| spędzon|y na stron|ie"],
      bounce_rate: ["Współczynnik| odrzuceń", "odrzuceni|a", "bounce rate", "wskaźnik| odrzuceń"],
      page_load_time: ["Czas| ładowani|a stron|y", "czas| ładowani|a", "czas| wczytywani|a", "LCP"],
      conversion_rate: ["Współczynnik| konwersji", "konwersj|a", "CR", "CVR", "wskaźnik| konwersji", "konwersj|a do sprzedaż|y", "konwersj|a na sprzedaż|", "konwersj|a lead|a w szans|ę", "konwersj|a w lejk|u", "konwersj|a rejestracji"],
      landing_conversion: ["Konwersj|a landing page", "konwersj|a landing page'a", "konwersj|a stron|y docelow|ej", "konwersj|a landing|u", "konwersj|a na stron|ie docelow|ej"],
      cart_abandonment: ["Porzucon|e koszyk|i", "porzuceni|a koszyk|a", "odsetek porzuconych koszyków", "współczynnik| porzuceń koszyk|a"],

      domain_authority: ["Autorytet| domen|y", "domain authority", "domain rating", "DR"],
      search_rank: ["Pozycj|a w wyszukiwar|ce", "średni|a pozycj|a", "pozycj|a w Google", "pozycj|a w wynik|ach wyszukiwani|a"],
      backlinks: ["Linki zwrotne", "linków zwrotnych", "backlink|i", "link|i zewnętrzn|e", "domen|y odsyłając|e"],

      impressions: ["Wyświetleni|a", "wyświetleń", "wyświetleni|a reklam|"],
      reach: ["Zasięg|", "zasięg|i", "zasięg| reklam|y"],
      clicks: ["Kliknięci|a", "kliknięć", "klik|i", "przejści|a"],
      ctr: ["CTR", "współczynnik| klikalnośc|i", "klikalność", "klikalnośc|i", "wskaźnik| klikalnośc|i"],
      cpc: ["Koszt| kliknięci|a", "CPC", "koszt| za kliknięci|e", "koszt| klik|a", "cen|a za kliknięci|e", "stawk|a za kliknięci|e"],
      cpm: ["CPM", "koszt| tysiąc|a wyświetleń", "koszt| 1000 wyświetleń", "koszt| dotarci|a"],
      cpa: ["Koszt| konwersji", "CPA", "koszt| pozyskani|a", "koszt| akcji", "koszt| zamówieni|a", "koszt| rejestracji", "koszt| sprzedaż|y", "koszt| działani|a", "koszt| na …", "koszt| za …", "cen|a za …", "koszt| jedn|ego …", "koszt| jedn|ej …"],
      cpl: ["Koszt| lead|a", "CPL", "koszt| pozyskani|a lead|a", "koszt| na lead|a", "koszt| za lead|", "koszt| kontakt|u", "koszt| kwalifikowan|ego lead|a", "cen|a lead|a", "koszt| zapytani|a"],
      cpi: ["Koszt| instalacji", "CPI", "koszt| za instalacj|ę"],
      acos: ["Udział| koszt|ów reklam|y", "udział| koszt|ów reklam|y w przychod|ach", "ACOS"],
      roas: ["ROAS", "zwrot| z wydatk|ów na reklam|ę", "zwrot| z reklam|y", "zwrot| z wydatk|ów reklamow|ych"],
      roi: ["ROI", "zwrot| z inwestycji", "stop|a zwrot|u", "rentowność inwestycji"],
      romi: ["ROMI", "zwrot| z inwestycji marketingow|ych", "zwrot| z marketing|u", "zwrot| z inwestycji w marketing|"],
      budget: ["Budżet|", "budżet| reklamow|y", "budżet| marketingow|y", "wydatk|i na reklam|ę", "wydatk|i na marketing|", "wydatk|i reklamow|e"],

      followers: ["Obserwujący", "obserwujących", "fan|i", "now|i obserwujący", "społeczność", "followers|i"],
      engagement_rate: ["Wskaźnik| zaangażowani|a", "zaangażowani|e", "ER", "współczynnik| zaangażowani|a", "polubieni|a", "komentarz|e", "interakcj|e"],
      shares: ["Udostępnieni|a", "udostępnień", "zapisy i udostępnieni|a"],
      watch_time: ["Średni| czas| oglądani|a", "czas| oglądani|a", "obejrzeni|a", "wyświetleni|a film|u", "wyświetleni|a wideo", "długość oglądani|a"],
      time_to_publication: ["Czas| do publikacji", "czas| publikacji", "czas| przygotowani|a publikacji", "czas| do wydani|a"],

      subscribers: ["Subskrybenc|i", "subskrybent|ów", "subskrybenc|i newsletter|a", "zapisy na newsletter|", "baz|a subskrybent|ów", "zapisy"],
      open_rate: ["Współczynnik| otwarć", "otwarci|a", "open rate", "OR maili", "otwieralność", "wskaźnik| otwarć", "otwieralność mail|i", "otwieralnośc|i"],
      click_rate: ["Klikalność mail|i", "klikalność mailing|u", "click rate", "CTOR", "współczynnik| kliknięć", "wskaźnik| kliknięć"],
      unsubscribes: ["Wypisani|a", "wypisań", "rezygnacj|e z subskrypcji", "rezygnacj|e z newsletter|a", "współczynnik| wypisań", "wypis|y", "wypisan|i"],
      spam_complaints: ["Zgłoszeni|a spam|u", "skarg|i na spam|", "oznaczeni|a jako spam|"],

      app_downloads: ["Pobrani|a aplikacji", "pobrań aplikacji", "pobrani|a", "pobrań", "instalacj|e", "instalacj|e aplikacji"],
      mau: ["MAU", "aktywn|i użytkownic|y", "aktywn|ych użytkownik|ów", "miesięczn|i aktywn|i użytkownic|y", "WAU"],
      dau: ["DAU", "dzienn|i aktywn|i użytkownic|y", "DAU/MAU"],
      session_length: ["Długość sesji", "czas| trwani|a sesji", "średni| czas| trwani|a sesji", "długośc|i sesji"],
      app_rating: ["Ocen|a aplikacji", "ocen|a w sklep|ie z aplikacj|ami"],

      media_mentions: ["Wzmian|ki w mediach", "wzmianek w mediach", "wzmian|ki", "wzmianek", "publikacj|e w mediach", "wzmian|ki o mar|ce"],
      negative_coverage: ["Negatywn|e wzmian|ki", "negatywnych wzmianek", "negatywn|e publikacj|e", "negatywn|e opini|e", "negatywn|e recenzj|e", "udział| negatywn|ych wzmianek"],
      brand_awareness: ["Świadomość mark|i", "rozpoznawalność mark|i", "świadomośc|i mark|i", "rozpoznawalnośc|i mark|i", "znajomość mark|i", "rozpoznawalność"],
      share_of_voice: ["Share of voice", "udział| w głos|ie", "SOV", "udział| głos|u"],

      leads: ["Lead|y", "liczb|a lead|ów", "zapytani|a", "zapytań", "now|e lead|y", "kwalifikowan|e lead|y", "zapytani|a ofertow|e"],
      mql: ["MQL|", "MQL-e", "lead|y marketingow|e", "lead|y MQL"],
      sql: ["SQL|", "SQL-e", "lead|y sprzedażow|e", "lead|y SQL"],
      lead_quality: ["Jakość lead|ów", "jakośc|i lead|ów", "udział| kwalifikowan|ych lead|ów", "dopasowani|e do ICP"],
      pipeline: ["Lejek sprzedaż|y", "lejek sprzedażow|y", "pipeline", "wartość lejk|a", "wartość pipeline|u"],
      revenue: ["Przychod|y", "przychód", "sprzedaż|", "obrót", "obrot|y", "zysk|", "marż|a", "MRR", "ARR", "wartość sprzedaż|y"],
      orders: ["Zamówieni|a", "zamówień", "zakup|y", "transakcj|e", "umow|y", "zamknięt|e transakcj|e"],
      aov: ["Średni|a wartość zamówieni|a", "AOV", "wartość koszyk|a", "średni|a wartość koszyk|a", "średni|a wartość paragon|u", "średni| koszyk|"],
      deal_size: ["Średni|a wartość transakcji", "wielkość transakcji", "średni|a wartość umow|y", "wartość umow|y", "wartość szans|y"],
      win_rate: ["Win rate", "odsetek wygran|ych szans|", "skuteczność sprzedaż|y", "skuteczność zamykani|a"],
      sales_cycle: ["Cykl| sprzedaż|y", "długość cykl|u sprzedaż|y", "cykl| sprzedażow|y", "czas| zamknięci|a transakcji", "długość procesu sprzedaż|y", "czas| trwani|a sprzedaż|y"],
      market_share: ["Udział| w rynk|u", "udział| rynkow|y"],

      new_customers: ["Now|i klienc|i", "now|ych klient|ów", "klienc|i", "klient|ów", "płacąc|y klienc|i", "liczb|a klient|ów", "now|i kupujący"],
      cac: ["CAC", "koszt| pozyskani|a klient|a", "koszt| klient|a", "koszt| zdobyci|a klient|a", "koszt| pozyskani|a now|ego klient|a", "koszt| now|ego klient|a"],
      cac_payback: ["Okres| zwrot|u CAC", "zwrot| z CAC", "okres| zwrot|u", "czas| zwrot|u", "zwrot| koszt|u pozyskani|a"],
      ltv: ["LTV", "CLV", "CLTV", "wartość życiow|a klient|a", "wartość klient|a", "życiow|a wartość klient|a"],
      ltv_to_cac: ["LTV/CAC", "stosun|ek LTV do CAC", "LTV do CAC", "relacj|a LTV do CAC"],
      arpu: ["ARPU", "ARPA", "średni przychód na użytkownik|a", "przychód na użytkownik|a", "przychód na klient|a", "średni przychód na klient|a"],
      churn: ["Churn", "churn rate", "odpływ| klient|ów", "odejści|a klient|ów", "odejść klient|ów", "rotacj|a klient|ów", "utracen|i klienc|i", "utracen|ych klient|ów", "utrat|a klient|ów", "wskaźnik| odejść", "współczynnik| rezygnacji", "rezygnacj|e", "wskaźnik| rezygnacji"],
      retention: ["Retencj|a", "retencj|a klient|ów", "wskaźnik| retencji", "utrzymani|e klient|ów", "odnowieni|a", "lojalność", "lojalnośc|i", "wskaźnik| odnowień"],
      repeat_purchase_rate: ["Wskaźnik| ponown|ych zakup|ów", "ponown|e zakup|y", "powtórn|e zakup|y", "powracając|y klienc|i", "powtarzaln|e zakup|y", "udział| ponown|ych zakup|ów", "ponown|a sprzedaż|", "powracając|ych klient|ów"],
      repeat_order_share: ["Udział| powtórn|ych zamówień", "ponown|e zamówieni|a", "powtórn|e zamówieni|a", "udział| ponown|ych zamówień"],
      referral_share: ["Udział| poleceń", "poleceni|a", "poleceń", "klienc|i z poleceni|a", "klient|ów z poleceni|a"],
      return_rate: ["Wskaźnik| zwrot|ów", "zwrot|y towar|ów", "zwrot|y towar|u", "odsetek zwrot|ów", "udział| zwrot|ów", "zwrot|y produkt|ów", "zwróconych zamówień"],

      nps: ["NPS", "wskaźnik| NPS", "wskaźnik| poleceń netto", "eNPS"],
      csat: ["CSAT", "wskaźnik| satysfakcji klient|a", "wskaźnik| satysfakcji klient|ów"],
      satisfaction: ["Satysfakcj|a klient|ów", "satysfakcj|a", "zadowoleni|e klient|ów", "zadowoleni|e", "satysfakcj|a klient|a"],
      review_score: ["Średni|a ocen|a", "ocen|a w opiniach", "ocen|a", "ocen|a w Google", "pozytywn|e opini|e", "opini|e", "liczb|a opini|i"],
      response_time: ["Czas| odpowiedz|i", "czas| reakcji", "czas| pierwsz|ej odpowiedz|i", "czas| do pierwsz|ej odpowiedz|i", "czas| oczekiwani|a", "czas| odpowiedz|i na zapytani|e", "czas| odpowiedz|i na lead|a"],
      resolution_time: ["Czas| rozwiązani|a", "czas| rozwiązani|a zgłoszeni|a", "czas| obsług|i zgłoszeni|a"],
      support_tickets: ["Zgłoszeni|a do support|u", "zgłoszeni|a", "zgłoszeń", "zgłoszeni|a do wsparci|a", "zgłoszeń do wsparci|a", "zgłoszeń do support|u", "tickety", "ticketów", "zgłoszeni|a serwisow|e"],
      complaints: ["Skarg|i", "reklamacj|e", "zażaleni|a", "błęd|y", "odsetek błęd|ów", "współczynnik| błęd|ów"],

      footfall: ["Odwiedzin|y sklep|u", "ruch| w sklep|ie", "ruch| w sklep|ach", "liczb|a odwiedzając|ych sklep|", "wejści|a do sklep|u"],
      event_registrations: ["Rejestracj|e na wydarzeni|e", "rejestracj|e", "zapisy na webinar|", "rejestracj|e na webinar|", "uczestnic|y", "uczestnik|ów", "zapisy na wydarzeni|e"],
      badge_scans: ["Skan|y identyfikator|ów", "zeskanowan|e identyfikator|y", "odwiedzając|y stoisk|o", "odwiedzając|ych stoisk|o"],
      offline_assisted_share: ["Udział| zamówień online ze wsparci|em offline", "udział| zamówień online wspartych offline", "udział| odbior|ów w sklep|ie"],

      lead_time: ["Czas| realizacji", "czas| wykonani|a", "czas| przygotowani|a", "termin| realizacji", "czas do …", "czas od …"],
      decision_time: ["Czas| podjęci|a decyzji", "czas| decyzji", "czas| akceptacji", "czas| zatwierdzani|a", "czas| zatwierdzeni|a"],
      data_quality: ["Jakość dan|ych", "jakośc|i dan|ych", "kompletność dan|ych", "poprawność dan|ych"],
    },
  };
}
