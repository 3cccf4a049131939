import type { menu as english } from "../../en/messages/menu";
import type { Translated } from "../../messages";

/** The workbook is called «برگه‌های OKR», the OKR sheets: Persian has no everyday word for a workbook inside a file. */
export const menu: Translated<typeof english> = {
  "menu/insert": "افزودن برگه‌های OKR",
  "menu/example": "پر کردن با داده نمونه",
  "menu/review": "بررسی جمله‌بندی",

  "insert/done": "برگه‌های OKR اضافه شدند.",
  "insert/repaired": "برگه‌هایی که نبودند دوباره ساخته شدند: {sheets}.",
  "insert/nothing-to-do": "برگه‌های OKR از قبل در این فایل هستند. چیزی تغییر نکرد.",
  "insert/busy": "الان شخص دیگری مشغول تغییر برگه‌های OKR است. لطفاً چند لحظه دیگر دوباره امتحان کنید.",

  "example/title": "پر کردن با داده نمونه",
  "example/ask-insert": "برگه‌های OKR هنوز در این فایل کامل نیست. موارد کم اضافه و با نمونه یک فصل پر شود؟",
  "example/not-empty": {
    one: "در برگه «{sheet}» از قبل {count} ردیف نوشته‌اید. نمونه فقط در برگه‌های خالی نوشته می‌شود؛ برای همین چیزی تغییر نکرد.",
    other: "در برگه «{sheet}» از قبل {count} ردیف نوشته‌اید. نمونه فقط در برگه‌های خالی نوشته می‌شود؛ برای همین چیزی تغییر نکرد.",
  },
  "example/done": "یک فصل نمونه آماده است. هر مقداری را تغییر دهید و ببینید امتیازها چطور عوض می‌شوند.",

  "sidebar/title": "OKR Beacon",

  "error/title": "OKR Beacon",
  "error/no-plan": "در این فایل برگه «برنامه» نیست. اول از منو «افزودن برگه‌های OKR» را انتخاب کنید.",
  "error/column-missing": "ستون «{column}» در برگه {sheet} نیست. تغییری را که آن را حذف کرد برگردانید یا همین عنوان را به یک ستون بدهید.",
  "error/no-workbook": "برگه‌های OKR در این فایل کامل نیست. اول آن‌ها را از منو اضافه کنید.",
  "error/refused": "فایل اجازه این کار را نداد: ⁨{reason}⁩",
  "error/statement-gone": "این جمله دیگر در برنامه نیست. برنامه را دوباره بخوانید.",
  "error/statement-changed": "این جمله بعد از آخرین خواندن تغییر کرده است. پیش از هر تغییری، برنامه را دوباره بخوانید.",
  "error/rewrite-blank": "چیزی برای نوشتن نیست: جمله جدید خالی است.",
  "error/rewrite-too-long": "جمله جدید در یک سلول جا نمی‌شود.",
  "error/bad-request": "افزونه درخواست نوار کناری را نفهمید. نوار کناری را ببندید و دوباره باز کنید.",
};
