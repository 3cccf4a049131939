/** What a number counts. `number` is a plain number that names no unit at all. */
export type Unit = "number" | "count" | "percent" | "currency" | "duration" | "rating" | "multiple" | "rank";

/**
 * A number as a person wrote it, understood. Percent is the number in front of the sign (4,5% → 4.5), a duration is in seconds,
 * a rating the score reached.
 */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  /** ISO 4217 code of a currency sign or word; absent when the unit is no currency. */
  readonly currency?: string;
  /** The scale of a rating or a share: 5 in `4.8/5`, 20 in `20 of 20`. */
  readonly outOf?: number;
  /** The far end of a range such as `2.0–3.5x`; `value` is the near end. */
  readonly upper?: number;
  /** The sign a person typed in front of it or behind it; a signed quantity is often a change. */
  readonly sign?: 1 | -1;
  /** `10+`, `≥ 5`: at least; `≤ 10%`: at most. */
  readonly bound?: "atLeast" | "atMost";
  /** The words behind the number that say what is counted: `visits/month`, as typed. */
  readonly counted?: string;
  /** The digits allow another reading, a thousand times larger or smaller, in other languages: `1,200` in a Russian text. */
  readonly unsure?: true;
}

/** A quantity inside a longer text; `span` are offsets into the text as typed, without case endings and the words counted. */
export interface FoundQuantity extends Quantity {
  readonly span: readonly [start: number, end: number];
  /** Part of a metric's name or of an idiom rather than a value: `30-day churn`, the ages `25–34`, `360°`. */
  readonly name?: true;
  /** The word for one, which in many languages is also an article or a pronoun. */
  readonly article?: true;
  /** The scale word or letter that has gone into the value: 1000 in `35 тыс.`. */
  readonly scale?: number;
  /** What the unit word has multiplied the value by: 60 in `4 min`, 0.01 in `150 bps`. */
  readonly unitFactor?: number;
  /** The case ending behind the digits, the sign or in the unit word, folded: `дан` in `8%-дан`, `ге` in `теңгеге`. */
  readonly ending?: string;
}

/**
 * The value as a spreadsheet keeps it: a percent is its fraction (4.5% → 0.045), everything else is the value itself.
 */
export function cellValue(quantity: Quantity): number {
  // Division by 100 of a short decimal is exact to the nearest double, multiplication by 0.01 is not.
  return quantity.unit === "percent" ? quantity.value / 100 : quantity.value;
}
