import type { Locale } from "../locales/locale";
import { findChoice } from "../score/find-choice";
import { findMetric } from "./find-metric";

/** Which way a metric should move: `up` when higher is better, `down` when lower is. */
export type Direction = "up" | "down";

/**
 * The direction a text stands for: a word for it (`down`, `lower is better`), else that of the metric it names.
 * @returns null when it is neither, or when either way may be wanted
 */
export function findDirection(text: string, locales: readonly Locale[]): Direction | null {
  return findChoice(text, (locale) => locale.measures().directions, locales) ?? findMetric(text, locales)?.direction ?? null;
}
