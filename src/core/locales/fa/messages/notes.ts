import type { notes as english } from "../../en/messages/notes";
import type { Translated } from "../../messages";

/**
 * Sentences begin with a Persian word, not with what was typed, so that a line with Latin letters in it still runs from right to left.
 * The marks around figures as typed (U+2068, U+2069) keep `24 h`, `€15` and `-500` in their own order.
 */
export const notes: Translated<typeof english> = {
  "number/not-a-number": "مقدار «\u2068{text}\u2069» عدد نیست.",
  "number/blank": "اینجا هنوز چیزی نیست. یک عدد بنویسید؛ مثلاً ۱۲٬۰۰۰ یا ۴٫۵٪.",
  "number/placeholder": "در «{text}» جای عدد هنوز خالی است. عدد را جای آن بنویسید.",
  "number/several": "در «\u2068{text}\u2069» بیش از یک عدد هست. در هر سلول فقط یک عدد بنویسید.",
  "number/date": "مقدار «\u2068{text}\u2069» تاریخ است. اینجا عددی را بنویسید که باید به آن برسید و تاریخ را در ستون خودش بگذارید.",
  "number/sentence": "نوشته «{text}» یک جمله است. فقط عدد را با واحدش بنویسید.",
  "number/too-long": "نوشته «{text}» بلندتر از یک عدد است. فقط عدد را با واحدش بنویسید.",
  "number/too-many-digits": "رقم‌های «\u2068{text}\u2069» بیشتر از ظرفیت یک سلول است. آن را گرد کنید یا به میلیون و میلیارد بنویسید.",

  "argument/problem": "ورودی {name}: {problem}",
  "argument/error-cell": "در این سلول خطای \u2068{error}\u2069 هست. اول همان سلول را درست کنید.",
  "argument/date-as-number": "جایی که باید عدد باشد، تاریخ نوشته شده است.",
  "argument/yes-no-as-number": "مقدار «\u2068{text}\u2069» عدد نیست. بله و خیر برای نوع سنجش «بله/خیر» است.",
  "argument/not-yes-or-no": "مقدار «\u2068{text}\u2069» نه بله است و نه خیر.",
  "argument/not-a-date": "مقدار «\u2068{text}\u2069» تاریخ نیست. آن را به شکل ۲۰۲۶/۱۱/۲۲ یا ۱۴۰۵/۰۹/۰۱ بنویسید.",
  "argument/ambiguous-date": "تاریخ «\u2068{text}\u2069» می‌تواند دو روز متفاوت باشد. آن را به شکل ۲۰۲۶/۱۱/۲۲ یا ۱۴۰۵/۰۹/۰۱ بنویسید.",
  "argument/not-a-language": "زبان «\u2068{text}\u2069» در این افزونه نیست. یکی از این‌ها را انتخاب کنید: {languages}.",
  "argument/not-a-choice": "مقدار «\u2068{text}\u2069» بین گزینه‌ها نیست. گزینه‌ها: {choices}.",
  "argument/too-large": "نتیجه بزرگ‌تر از آن است که نمایش داده شود. عددها را بررسی کنید.",

  "score/units-differ": "واحد «\u2068{first}\u2069» و «\u2068{second}\u2069» یکی نیست. هر دو را با یک واحد بنویسید.",
  "score/unit-missing": "مقدار \u2068{plain}\u2069 واحد ندارد، ولی «\u2068{other}\u2069» دارد. هر دو را یک‌جور بنویسید.",
  "score/no-distance": "مقدار پایه و مقدار هدف هر دو \u2068{value}\u2069 است. برای حفظ یک سطح، «حداقل» یا «حداکثر» را انتخاب کنید.",
  "score/baseline-missing": "مقدار پایه را بنویسید: میزان کاهش از نقطه شروع حساب می‌شود.",
  "score/upper-missing": "حد بالا را هم بنویسید: «بین» دو عدد می‌خواهد.",
  "score/empty-band": "هر دو سر بازه \u2068{value}\u2069 است. دو مقدار متفاوت بنویسید، یا «حداقل» یا «حداکثر» را انتخاب کنید.",
  "score/not-done-or-open": "جواب «بله/خیر» فقط بله یا خیر است، نه \u2068{value}\u2069.",
  "score/due-before-start": "مهلت پیش از شروع است. یکی از این دو را اصلاح کنید.",
  "score/expected-range": "«مورد انتظار» باید عددی بین صفر و یک باشد، اما \u2068{value}\u2069 است.",
  "score/negative-weight": "یکی از وزن‌ها کمتر از صفر است. وزن باید صفر یا بیشتر باشد.",
  "score/no-weight": "همه وزن‌ها صفر است. حداقل به یکی از آن‌ها وزن بدهید.",
  "score/circle": "ردیف {id} در یک حلقه به خودش برمی‌گردد. بالادست یکی از ردیف‌ها را تغییر دهید.",

  "status/done": "محقق‌شده",
  "status/on-track": "طبق برنامه",
  "status/at-risk": "در خطر",
  "status/off-track": "عقب از برنامه",
  "status/not-started": "شروع‌نشده",
  "status/stale": "به‌روزنشده",
  "status/no-value": "بدون مقدار",

  "campaign/zero-cost": "با هزینه صفر، بازگشت سرمایه معنا ندارد.",
  "campaign/zero-results": "نتیجه‌ای نیست که هزینه بر آن تقسیم شود.",
  "campaign/negative-amount": "مقدار \u2068{value}\u2069 کمتر از صفر است. صفر یا بیشتر بنویسید.",
  "campaign/margin-range": "حاشیه سود باید بین صفر و ۱۰۰ درصد باشد، اما \u2068{value}\u2069 است.",
  "campaign/zero-target": "وقتی مقدار هدف صفر است، درصد تحقق حساب نمی‌شود.",
  "campaign/negative-target": "درصد تحقق برای مقدار هدف منفی معنا ندارد. به‌جای آن اختلاف را ببینید.",
  "campaign/nothing-left": "شاخص به صفر رسیده است؛ درصد تحقق این را نشان نمی‌دهد.",
};
