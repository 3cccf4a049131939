/** What a double holds for sure. */
const SURE_DIGITS = 15;

/**
 * A product without the dust of binary fractions: 4.35 × 1000 is 4350, not a trillionth less. A factor below one is meant as
 * the division it stands for.
 */
export function multiplyExact(value: number, factor: number): number {
  const product = factor < 1 ? value / Math.round(1 / factor) : value * factor;
  return Number(product.toPrecision(SURE_DIGITS));
}

/** A part of a whole as a percentage. */
export function percentOf(part: number, whole: number): number {
  return Number(((part * 100) / whole).toPrecision(SURE_DIGITS));
}
