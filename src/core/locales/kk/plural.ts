import type { PluralCategory } from "../messages";

/** CLDR: one for exactly 1; the noun itself stays singular after any number. */
export function plural(count: number): PluralCategory {
  return count === 1 ? "one" : "other";
}
