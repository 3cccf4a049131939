import type { Locale } from "../core/locales/locale";
import { say } from "../core/locales/say";
import { GAP_NAMES } from "../core/wording/terms";

const GAP = new RegExp(`\\{(${GAP_NAMES.join("|")})\\}`, "g");

/**
 * A rewrite as a cell shows it: every gap is named as the sidebar names it, in square brackets.
 * Not in braces: the checker takes `{baseline}` for a gap of its own and passes it, but a text in square brackets is a placeholder in every
 * language, so that a rewrite pasted into the plan is not ready before its gaps are filled.
 */
export function showGaps(rewrite: string, locale: Locale): string {
  return rewrite.replace(GAP, (_, name: (typeof GAP_NAMES)[number]) => `[${say(locale, `sidebar/gap-${name}`)}]`);
}
