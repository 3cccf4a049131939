import type { PluralCategory } from "../messages";

/** CLDR: 1, 21, 31 one; 2–4, 22–24 few; 0, 5–20, 25 … many; fractions other. */
export function plural(count: number): PluralCategory {
  if (!Number.isInteger(count)) return "other";
  const tens = Math.abs(count) % 100;
  const ones = tens % 10;
  if (ones === 1 && tens !== 11) return "one";
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
}
