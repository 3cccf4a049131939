import type { PluralCategory } from "../messages";

/** CLDR: one for exactly 1, without decimals. */
export function plural(count: number): PluralCategory {
  return count === 1 ? "one" : "other";
}
