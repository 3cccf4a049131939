import type { PluralCategory } from "../messages";

/** CLDR: one from 0 to 1; the noun itself stays singular after any number. */
export function plural(count: number): PluralCategory {
  return count >= 0 && count <= 1 ? "one" : "other";
}
