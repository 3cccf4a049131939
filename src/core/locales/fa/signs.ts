import type { LanguageSigns } from "../../wording/detect-language";

export function signs(): LanguageSigns {
  return {
    script: "arabic",
    letters: "پچژگ",
    words: "از به در با برای تا را و که این آن است شود کنیم هر بر یک ما افزایش کاهش رسیدن درصد",
    endings: "ها های",
    decimal: ",",
  };
}
