import type { MetricId } from "./metric-catalogue";

/**
 * The names of every metric in one language; a metric without one does not compile. The first is the name to show.
 *
 * A `|` inside a word marks where its ending begins: `Стоимост|ь лид|а` also stands for its other cases. A word without it is
 * taken as it is. A `…` at the end of a name takes in whatever follows: `Cost| per …`.
 */
export interface MetricNames {
  readonly names: { readonly [id in MetricId]: readonly [string, ...string[]] };
  /** The endings that may stand behind a `|`. */
  readonly endings: readonly string[];
}

/** The name of a metric to show. */
export function metricLabel(id: MetricId, { names }: MetricNames): string {
  return names[id][0].replace(/\|/g, "");
}
