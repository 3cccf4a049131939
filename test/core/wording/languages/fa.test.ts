import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../../src/core/locales";
import { morphology, verbInfo } from "../../../../src/core/locales/fa/morphology";
import { checkStatement } from "../../../../src/core/wording/check";
import { readStatement, splitStatement } from "../../../../src/core/wording/statement";
import type { Nature, StatementKind, StatementUnit, Verdict } from "../../../../src/core/wording/wording";

const check = (text: string, kind: StatementKind = "key_result") => checkStatement({ text, kind });

describe("the quantity of a Persian statement", () => {
  it.each<[quantity: [baseline: number | null, target: number | null, delta: number | null, unit: StatementUnit | null, direction: string | null], texts: string[]]>([
    [
      [40, 65, null, "count", "up"],
      [
        "افزایش رزرو هفتگی از ۴۰ به ۶۵",
        "رزرو هفتگی را از ۴۰ به ۶۵ برسانیم",
        "رزرو هفتگی: ۴۰ → ۶۵",
        "رزرو هفتگی: ۴۰ ← ۶۵",
        "رزرو هفتگی به ۶۵ برسد (اکنون ۴۰)",
        "رزرو هفتگی از 40به65 برسد",
        "۶۵ رزرو در هفته به‌جای ۴۰ رزرو",
        "رزرو هفتگي از ٤٠ تا ٦٥ بالا برود",
      ],
    ],
    [[40, 56, null, "percent", "up"], ["رساندن نرخ بازگشایی از ۴۰ به ۵۶٪", "نرخ بازگشایی دست‌کم ۵۶٪، پارسال ۴۰٪"]],
    [[0.9, 2, null, "percent", "up"], ["نرخ تبدیل از 0/9٪ بشه 2٪"]],
    [[480, 240, null, "duration", "down"], ["کاهش زمان پاسخ از ۸ دقیقه به ۴ دقیقه", "کوتاه‌کردن زمان پاسخ از ۸ به ۴ دقیقه"]],
    [[null, null, -20, "percent", "down"], ["کاهش ۲۰ درصدی مرجوعی", "مرجوعی ۲۰٪ کمتر شود", "مرجوعی را ۲۰ درصد کم کنیم", "مرجوعی کاهش ۲۰ درصدی داشته باشد"]],
    [[null, null, 500, "count", "up"], ["۵۰۰ مشترک بیشتر از فصل قبل"]],
    [[null, null, 2, "multiple", "up"], ["دو برابر کردن درخواست دمو", "درخواست دمو دو برابر شود", "درخواست دمو به دو برابر برسد"]],
    [[null, null, -2, "multiple", "down"], ["نصف کردن شکایت‌ها", "شکایت‌ها نصف شود", "کاهش شکایت‌ها به نصف", "شکایت‌ها را به نصف برسانیم"]],
    [[null, null, -3, "multiple", "down"], ["زمان تحویل به یک‌سوم کاهش یابد"]],
    [[25, 50, null, "percent", "up"], ["سهم مشتریان وفادار از یک‌چهارم به نصف برسد"]],
    [[null, 20, null, "percent", "hold"], ["سهم بازار ۲۰ درصدی‌مان را حفظ کنیم"]],
    [[null, 7200, null, "duration", "down"], ["پاسخ به پیام‌ها ظرف ۲ ساعت"]],
    [[0, 250, null, "count", "up"], ["۲۵۰ فروشگاه محصول را داشته باشند، شروع از صفر"]],
    [[null, 45, null, "other", "hold"], ["حفظ NPS بالای ۴۵", "NPS از ۴۵ کمتر نشود"]],
    [[14, 5, null, "rank", "down"], ["رتبه صفحه از ۱۴ به ۵ برسد"]],
    [[null, 12, null, "count", "up"], ["مصاحبه با ۱۲ مشتری", "دعوت از ۱۲ بلاگر"]],
    [[null, null, null, null, null], ["ضبط تیزر ۳۰ ثانیه‌ای", "طراحی لوگو به مناسبت ۲۰ سالگی شرکت", "بهبود ماندگاری ۷ روزه", "از یک کارگاه کوچک به نامی معتبر تبدیل شویم", "کمپین برای زنان ۲۵ تا ۳۴ ساله", "طراحی صفحه تا ۳۰ شهریور"]],
  ])("%j", (quantity, texts) => {
    const [baseline, target, delta, unit, direction] = quantity;
    for (const text of texts) expect({ text, ...check(text).quantity }).toEqual({ text, baseline, target, delta, unit, direction });
  });
});

describe("the nature of a Persian statement", () => {
  it.each<[nature: Nature, kind: StatementKind, texts: string[]]>([
    ["activity", "key_result", ["راه‌اندازی پادکست", "راه اندازی پادکست", "پادکست را راه بیندازیم", "پادکست راه‌اندازی شده است", "پادکست آماده است", "تعداد قسمت‌های پادکست از ۲ به ۴ برسد", "گرفتن تأیید پادکست", "راه‌اندازی پادکست برای افزایش آگاهی از برند"]],
    ["outcome", "key_result", ["شنونده‌های پادکست از ۲۰۰ به ۵۰۰ برسد", "افزایش شنوندگان پادکست از ۲۰۰ به ۵۰۰", "۳۰ درصد شنونده‌ها در خبرنامه ثبت‌نام کنند", "ثبت‌نام از پادکست از ۲۰ به ۳۰", "جذب ۲۰ مشتری سازمانی", "ثابت کنیم که پادکست ثبت‌نام را از ۲۰ به ۳۰ می‌رساند", "۳ نفر از هر ۵ شنونده پروفایلشان را کامل کنند", "میانگین قسمت شنیده‌شده هر کاربر از ۲ به ۴ برسد", "فعال شدن ۱۲ شرکت در پلن سازمانی"]],
    ["steady_state", "key_result", ["ادامه انتشار پادکست", "انتشار پادکست مثل همیشه", "حفظ ۵۰۰ شنونده", "پاسخ به ۹۰٪ پیام‌ها در کمتر از ۲ ساعت", "تعداد شنونده‌ها کم نشود", "نرخ لغو زیر ۵ درصد بماند"]],
    ["aspiration", "objective", ["پادکست ما رفیق راه رانندگان شود", "بنیان‌گذاران پادکست ما را سر شام نقل کنند", "از برنامه‌ای گمنام به پادکستی که همه می‌شناسند", "شنونده‌ها بدانند که تنها نیستند", "TOP OF MIND شدن بین قهوه‌بازها"]],
    ["bare_topic", "objective", ["پادکست", "استراتژی پادکست", "پادکست و وبینار", "تحقیقات بازار"]],
  ])("%s (%s)", (nature, kind, texts) => {
    for (const text of texts) expect({ text, nature: check(text, kind).nature }).toEqual({ text, nature });
  });
});

describe("the deadline of a Persian statement", () => {
  it.each<[deadline: string | null, text: string]>([
    ["تا ۳۰ شهریور", "به ۳۰۰ مشترک برسیم تا ۳۰ شهریور"],
    ["تا پایان هفته دوم مهر", "جذب ۳۰۰ مشترک تا پایان هفته دوم مهر"],
    ["در سه‌ماهه سوم سال", "جذب ۳۰۰ مشترک در سه‌ماهه سوم سال"],
    ["در سه ماهه دوم", "جذب ۳۰۰ مشترک در سه ماهه دوم"],
    ["تا ۱۴۰۵/۰۶/۳۱", "نرخ تبدیل تا ۱۴۰۵/۰۶/۳۱ به ۳٪ برسد"],
    ["طی ۶ ماه آینده", "رساندن نرخ تبدیل به ۳٪ طی ۶ ماه آینده"],
    ["پیش از نمایشگاه پاییزه", "جذب ۳۰۰ مشترک پیش از نمایشگاه پاییزه"],
    ["تا شب یلدا", "جذب ۳۰۰ مشترک تا شب یلدا"],
    ["امسال", "امسال ۳۰۰ مشترک جذب کنیم"],
    ["تا آخر شهریورماه", "جذب ۳۰۰ مشترک تا آخر شهریورماه"],
    [null, "نرخ ریزش ماه اول از ۲۰ به ۱۲ درصد برسد"],
    [null, "فروش پاییز از ۲ به ۳ میلیارد تومان برسد"],
    [null, "پاسخ به ۹۰٪ پیام‌ها ظرف ۲ ساعت"],
    [null, "خرید مجدد ظرف ۹۰ روز از ۱۷٪ به ۲۵٪ برسد"],
    [null, "طراحی کمپین یلدا"],
    ["ظرف شش هفته", "رتبه اپ در دسته مالی ظرف شش هفته از ۲۳ به ۱۰ برسد"],
    ["ظرف ۴۵ روز", "آموزش کارکنان شعب ظرف ۴۵ روز"],
    ["تا پایان سال مالی", "شناخت برند تا پایان سال مالی از ۲۹٪ به ۴۰٪ برسد"],
    ["مهلت: ۲۰ آذر", "گرفتن ۱۰ نظر ویدیویی (مهلت: ۲۰ آذر)"],
    ["تا پایان فصل", "تا پایان فصل ۲۰ نماینده جذب کنیم"],
    [null, "رضایت ۸ از ۱۰ در نظرسنجی پایان دوره"],
  ])("is “%s” in “%s”", (deadline, text) => expect(check(text).deadline).toBe(deadline));
});

describe("the verdict on a Persian statement", () => {
  it.each<[verdict: Verdict, rule: string | null, kind: StatementKind, text: string]>([
    ["ready", null, "key_result", "کاهش هزینه هر نصب از ۴۰ به ۲۵ هزار تومان"],
    ["ready", null, "key_result", "۲۵ داروخانه تازه سفارش ماهانه ثبت کنند"],
    ["ready", null, "objective", "کشاورزان پیش از خرید بذر از ما بپرسند"],
    ["ready", null, "objective", "شکستن این باور که چای ایرانی کم‌رنگ است"],
    ["ready", null, "initiative", "نوشتن متن سه ایمیل یادآور تا ۵ مرداد"],
    ["ready", null, "initiative", "مصاحبه با ۸ مشتری که اشتراک را لغو کرده‌اند"],
    ["discuss", "no-counted-activity", "key_result", "برگزاری ۶ وبینار برای معماران"],
    ["discuss", "require-baseline", "key_result", "رشد ۲۵ درصدی سفارش آنلاین"],
    ["discuss", "no-steady-target", "key_result", "امتیاز اپ بالای ۴٫۵ بماند"],
    ["discuss", "no-running-kpi", "key_result", "ماهی ۱۲۰ لید واجد شرایط"],
    ["discuss", "no-number-in-objective", "objective", "جذب ۲۰۰ نانوایی در مشهد"],
    ["revise", "no-activity-key-result", "key_result", "بازطراحی صفحه قیمت تا مهر"],
    ["revise", "require-number", "key_result", "بهبود نگهداشت کاربران"],
    ["revise", "require-number", "key_result", "افزایش نرخ کلیک از ۴٪"],
    ["revise", "no-placeholder", "key_result", "افزایش فروش به X میلیارد تومان"],
    ["revise", "no-placeholder", "key_result", "کاهش CPL از ... به ۹۰ هزار تومان"],
    ["revise", "no-placeholder", "key_result", "نرخ تبدیل به ؟؟٪ برسد"],
    ["revise", "no-unrealistic-target", "key_result", "سهم بازار به ۱۴۰٪ برسد"],
    ["revise", "no-tiny-change", "key_result", "بازدید از ۴۸۰۰۰ به ۴۸۱۰۰ برسد"],
    ["revise", "no-contradicting-numbers", "key_result", "کاهش نرخ پرش از ۴۰٪ به ۵۵٪"],
    ["revise", "limit-targets", "key_result", "رسیدن به ۲۰۰ مشتری و ۵۰ نماینده"],
    ["revise", "no-bare-topic", "key_result", "بازاریابی محتوایی"],
    ["revise", "no-vague-wording", "objective", "بهتر شدن در همه زمینه‌های بازاریابی"],
    ["revise", "no-negative-wording", "objective", "از رقبا عقب نیفتیم"],
    ["revise", "no-negative-wording", "objective", "عقب نماندن از رقبا"],
    ["revise", "no-business-as-usual", "objective", "ادامه روند فعلی تولید محتوا"],
    ["revise", "no-activity-objective", "objective", "استخدام دو نویسنده برای تیم"],
    ["revise", "no-outcome-initiative", "initiative", "کاهش هزینه هر لید به ۹۰ هزار تومان"],
    ["ready", null, "key_result", "۴۰٪ رستوران‌های عضو، ماهی ۴ سفارش ثبت کنند (اکنون ۱۸٪)"],
    ["ready", null, "key_result", "حضور ۹۰۰ نفر در همایش کاربران (سال قبل: ۵۵۰)"],
    ["revise", "require-clear-metric", "key_result", "سایت ۴۰٪ کاربردی‌تر شود"],
    ["revise", "require-clear-metric", "key_result", "نمره خلاقیت کمپین‌ها: ۹ از ۱۰"],
    ["revise", "no-unrealistic-target", "key_result", "فروش از ۲ میلیارد به ۳۰۰ میلیارد تومان"],
    ["revise", "no-placeholder", "key_result", "جذب مشتری تا سقف X نفر"],
    ["revise", "no-business-as-usual", "key_result", "هر روز ۲ پست مثل قبل"],
    ["revise", "no-vague-wording", "objective", "ارائه بهترین خدمات حقوقی به موکلان"],
    ["revise", "no-vague-wording", "initiative", "شاید یک پادکست ضبط کنیم"],
  ])("%s, %s (%s): “%s”", (verdict, rule, kind, text) => {
    const { verdict: found, findings, language } = check(text, kind);
    expect({ verdict: found, language }).toEqual({ verdict, language: "fa" });
    if (rule !== null) expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
});

describe("rewrites of Persian statements", () => {
  it.each<[rewrite: string | null, kind: StatementKind, text: string]>([
    [null, "key_result", "افزایش خوانندگان از ۲۰۰ به ۳۰۰"],
    ["بهبود نگهداشت کاربران از {baseline} به {target}", "key_result", "بهبود نگهداشت کاربران"],
    ["افزایش نرخ کلیک از ۴٪ به {target}", "key_result", "افزایش نرخ کلیک از ۴٪"],
    ["هزینه هر لید از {baseline} به {target} پایین بیاید", "key_result", "هزینه هر لید پایین بیاید"],
    ["نرخ تبدیل ۲۰٪ بیشتر شود، از {baseline} به {target}", "key_result", "نرخ تبدیل ۲۰٪ بیشتر شود"],
    ["افزایش خرید مجدد از {baseline} به {target}", "key_result", "ارسال پیامک برای افزایش خرید مجدد"],
    ["کاهش نرخ پرش از ۵۵٪ به ۴۰٪", "key_result", "کاهش نرخ پرش از ۴۰٪ به ۵۵٪"],
    ["رسیدن به ۲۰۰ مشتری تا ۱۰ دی", "key_result", "رسیدن به ۲۰۰ مشتری و ۵۰ نماینده تا ۱۰ دی"],
    ["آزمایش {change} با این هدف: کاهش هزینه هر لید", "initiative", "کاهش هزینه هر لید"],
    ["تهیه برنامه اجرایی پادکست تا {deadline}", "initiative", "پادکست"],
    ["تهیه برنامه اجرایی سایت تا پایان سال", "initiative", "تلاش برای بهبود سایت تا پایان سال"],
    ["افزایش NPS از {baseline} به {target}", "key_result", "NPS: در حال تکمیل"],
    ["تماس با {detail} تا {deadline}", "initiative", "تماس با [نام رسانه] تا [تاریخ]"],
    ["فروش را از ۳ به ۴ میلیارد تومان برسانیم", "key_result", "فروش را از ۳ به ۴ میلیارد تومان و تعداد شعب را از ۶ به ۹ برسانیم"],
    ["افزایش سهم از بازار لبنیات از {baseline} به {target}", "key_result", "سهم بیشتری از بازار لبنیات"],
    ["بهبود رتبه سایت از {baseline} به {target}", "key_result", "جلوگیری از افت رتبه سایت"],
    ["مشتری‌ها وفادارتر شوند: {metric} از {baseline} به {target} برسد", "key_result", "مشتری‌ها وفادارتر شوند"],
  ])("“%s” (%s)", (rewrite, kind, text) => expect(check(text, kind).rewrite).toBe(rewrite));
});

describe("Persian verbs", () => {
  it.each([
    ["میرسانیم", "رساندن", "finite", true],
    ["برسد", "رسیدن", "finite", false],
    ["نشود", "شدن", "finite", false],
    ["نیفتیم", "افتادن", "finite", true],
    ["رسیدهاند", "رسیدن", "past", false],
    ["نماندن", "ماندن", "command", false],
  ])("%s is of %s", (form, infinitive, kind, isOurs) => expect(verbInfo().get(form)).toMatchObject({ infinitive, form: kind, isOurs }));

  it("leaves forms that are nouns to the nouns", () => {
    for (const noun of ["خرید", "خریدهای", "ساخت", "روی", "برداشت"]) expect(verbInfo().has(noun)).toBe(false);
  });

  it("finds words behind their endings", () => {
    expect([...(morphology.stems?.("مشتریانمان") ?? [])]).toContain("مشتری");
    expect([...(morphology.stems?.("بازدیدکنندگان") ?? [])]).toContain("بازدیدکننده");
    expect([...(morphology.stems?.("زندهکردن") ?? [])]).toContain("زنده");
  });

  it("lend their endings to the noun in front of them, together or apart", () => {
    const { fa } = LOCALES;
    const read = (text: string) => readStatement(splitStatement(text, "key_result"), fa, fa.lexicon()).predicate;
    for (const text of ["نرخ کلیک افزایش می‌یابد", "نرخ کلیک افزایش می یابد", "نرخ کلیک افزایش خواهد یافت", "نرخ کلیک افزایش پیدا کند", "نرخ کلیک افزایش چشمگیری داشته باشد", "نرخ کلیک بیشتر شود"]) {
      expect({ text, cls: read(text)?.cls, isLast: read(text)?.isLast }).toEqual({ text, cls: "raise", isLast: true });
    }
  });
});
