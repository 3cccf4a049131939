import type { PluralCategory } from "../messages";

/** CLDR: exactly 1 one; 2–4, 22–24 few; 0, 5–21, 25 … many; fractions other. */
export function plural(count: number): PluralCategory {
  if (!Number.isInteger(count)) return "other";
  if (count === 1) return "one";
  const tens = Math.abs(count) % 100;
  const ones = tens % 10;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
}
