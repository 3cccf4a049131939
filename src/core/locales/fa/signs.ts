import type { LanguageSigns } from "../../wording/language-marks";

export function signs(): LanguageSigns {
  return {
    script: "arabic",
    letters: "پچژگ",
    words: "از به در با برای تا را و که این آن است شود کنیم هر بر یک ما افزایش کاهش رسیدن درصد الکترونیک الکترونیکی الگو الزامات البته الان",
    endings: "ها های",
    decimal: ",",
  };
}
