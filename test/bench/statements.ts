import type { LanguageCode } from "../../src/core/locales/locale";
import type { StatementKind } from "../../src/core/wording/wording";

const split = (lines: string): readonly string[] => lines.trim().split("\n").map((line) => line.trim());

/** Twenty statements a language, of ordinary length, as they stand in plans: objectives, key results and initiatives, sound ones and others. The wording check is timed on them. */
export const BENCH_STATEMENTS: { readonly [language in LanguageCode]: readonly string[] } = {
  en: split(`
    Increase organic visits to the pricing pages from 12,000 to 20,000 a month
    Launch the new onboarding mailing
    Cost per lead falls from €48 to €30 by the end of Q3
    Improve the quality of our content
    Publish 12 case studies and run 4 webinars
    Trial-to-paid conversion rises from 8% to 15%
    Newsletter sign-ups +20%
    Keep the response time within 24 hours
    Become the first name shop owners think of
    Reach X% of returning buyers
    Shop owners recommend us to each other without being asked
    Set up lead scoring in the CRM by 15 May
    Share of repeat orders from 22% to 35% by December
    Hire a content manager
    Brand awareness
    Win 40 wholesale customers in Austria, up from 12
    Get the average rating in the app store from 3.9 to 4.6
    Redesign the checkout so that fewer people leave it
    At least 1.5 million video views a quarter
    Maintain our position on social media`),
  ru: split(`
    Увеличить переходы на страницы с ценами с 12 000 до 20 000 в месяц
    Запустить новую приветственную рассылку
    Снизить стоимость лида с 4800 до 3000 руб. к концу III квартала
    Улучшить качество контента
    Опубликовать 12 кейсов и провести 4 вебинара
    Конверсия из пробной версии в оплату растёт с 8% до 15%
    Подписчики рассылки +20%
    Отвечать на обращения в течение 24 часов
    Стать первым магазином, о котором вспоминают садоводы
    Довести долю повторных покупок до X%
    Владельцы магазинов сами советуют нас друг другу
    Настроить скоринг лидов в CRM до 15 мая
    Доля повторных заказов с 22% до 35% к декабрю
    Нанять контент-менеджера
    Узнаваемость бренда
    Привлечь 40 оптовых клиентов в Казани вместо 12
    Средняя оценка в магазине приложений выросла с 3,9 до 4,6
    Переделать корзину, чтобы её реже бросали
    Не менее 1,5 млн просмотров видео за квартал
    Поддерживать присутствие в социальных сетях`),
  kk: split(`
    Баға беттеріне кірушілерді айына 12 000-нан 20 000-ға дейін арттыру
    Жаңа таныстыру хаттарын іске қосу
    III тоқсанның соңына дейін лид құнын 4 800 теңгеден 3 000 теңгеге түсіру
    Контент сапасын жақсарту
    12 кейс жариялап, 4 вебинар өткізу
    Сынақ нұсқадан сатып алуға конверсия 8%-дан 15%-ға өседі
    Хабарламаға жазылушылар +20%
    Сұрақтарға 24 сағат ішінде жауап беру
    Бағбандар ең алдымен еске алатын дүкен болу
    Қайта сатып алушылар үлесін X%-ға жеткізу
    Дүкен иелері бізді бір-біріне өздері ұсынады
    15 мамырға дейін CRM жүйесінде лидтерді бағалауды орнату
    Қайталама тапсырыстар үлесі желтоқсанға дейін 22%-дан 35%-ға
    Контент-менеджер жалдау
    Бренд танымалдығы
    Шымкентте көтерме клиенттер санын 12-ден 40-қа жеткізу
    Қосымшаның орташа бағасын 3,9-дан 4,6-ға көтеру
    Себетті тастап кетпеуі үшін оны қайта жасау
    Тоқсанына кемінде 1,5 млн бейне қаралым
    Әлеуметтік желілердегі белсенділікті сақтау`),
  pl: split(`
    Zwiększyć ruch na stronach z cennikiem z 12 000 do 20 000 wizyt miesięcznie
    Uruchomić nowy mailing powitalny
    Koszt pozyskania leada spada ze 190 zł do 120 zł do końca III kwartału
    Poprawić jakość treści
    Opublikować 12 studiów przypadku i przeprowadzić 4 webinary
    Konwersja z wersji próbnej na płatną rośnie z 8% do 15%
    Zapisy do newslettera +20%
    Odpowiadać na zapytania w ciągu 24 godzin
    Zostać pierwszym sklepem, o którym myślą ogrodnicy
    Osiągnąć X% powracających klientów
    Właściciele sklepów sami polecają nas sobie nawzajem
    Wdrożyć scoring leadów w CRM do 15 maja
    Udział ponownych zamówień z 22% do 35% do grudnia
    Zatrudnić specjalistę od treści
    Świadomość marki
    Pozyskać 40 klientów hurtowych w Gdańsku zamiast 12
    Średnia ocena w sklepie z aplikacjami wzrasta z 3,9 do 4,6
    Przebudować koszyk, żeby rzadziej go porzucano
    Co najmniej 1,5 mln wyświetleń wideo w kwartale
    Utrzymać obecność w mediach społecznościowych`),
  fa: split(`
    افزایش بازدید صفحه‌های قیمت از ۱۲٬۰۰۰ به ۲۰٬۰۰۰ در ماه
    راه‌اندازی ایمیل خوشامد جدید
    کاهش هزینه هر سرنخ از ۴۸۰ هزار تومان به ۳۰۰ هزار تومان تا پایان شهریور
    بهبود کیفیت محتوا
    انتشار ۱۲ داستان مشتری و برگزاری ۴ وبینار
    نرخ تبدیل نسخه آزمایشی به خرید از ۸٪ به ۱۵٪ برسد
    مشترکان خبرنامه ۲۰٪ بیشتر
    پاسخ به پیام‌ها در ۲۴ ساعت
    نخستین فروشگاهی باشیم که باغداران به یاد می‌آورند
    رساندن سهم خریداران تکراری به X٪
    صاحبان فروشگاه‌ها ما را به یکدیگر پیشنهاد می‌کنند
    تنظیم امتیازدهی سرنخ‌ها در CRM تا ۱۵ خرداد
    سهم سفارش‌های تکراری از ۲۲٪ به ۳۵٪ تا آذر
    استخدام مدیر محتوا
    آگاهی از برند
    جذب ۴۰ مشتری عمده در شیراز به‌جای ۱۲
    میانگین امتیاز برنامه از ۳/۹ به ۴/۶ از ۵ برسد
    بازطراحی سبد خرید تا کمتر رها شود
    دست‌کم ۱٫۵ میلیون بازدید ویدیو در فصل
    حفظ حضور در شبکه‌های اجتماعی`),
};

/** The kinds the statements are checked as, in turn. */
export const BENCH_KINDS: readonly StatementKind[] = ["key_result", "objective", "initiative"];
