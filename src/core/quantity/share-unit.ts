import { multiplyExact } from "./exact";
import type { FoundQuantity } from "./quantity";

/** A bare number this many times larger than the other is not meant in its thousands or millions: `from 800 to 1.2 million`. */
const TOO_FAR_TO_SHARE = 100;

/**
 * Gives a bare number the unit and the scale of the number it is paired with: `from 40 to 56%`, `с 20 до 35 тысяч`, `from 3 to
 * 2 weeks`, `9,5 → 11 €`. A number with a unit of its own, or with a scale of its own, keeps them; scales are not shared over a
 * distance that makes no sense.
 */
export function shareUnit(bare: FoundQuantity, paired: FoundQuantity): FoundQuantity {
  // “7 из 10 новичков, сейчас 4 из 10”: beside a share a score of so many is one, too.
  if ((bare.unit === "rating" || bare.unit === "count") && bare.outOf !== undefined && paired.unit === "percent") {
    const { outOf: whole, ...share } = bare;
    return { ...share, unit: "percent", value: (bare.value / whole) * 100 };
  }
  if (bare.unit !== "number" && bare.unit !== "count") return bare;
  const { unit, currency, outOf, scale = 1, unitFactor = 1 } = paired;
  const written = Math.abs(paired.value) / scale / unitFactor;
  const sharesScale = bare.scale === undefined && scale > 1 && Math.abs(bare.value) < written * TOO_FAR_TO_SHARE;
  const sharesUnit = unit !== "number" && unit !== "count" && bare.outOf === undefined;
  if (!sharesScale && !sharesUnit) return bare;
  const factor = (sharesScale ? scale : 1) * (sharesUnit ? unitFactor : 1);
  return {
    ...bare,
    value: multiplyExact(bare.value, factor),
    ...(bare.upper === undefined ? {} : { upper: multiplyExact(bare.upper, factor) }),
    ...(sharesScale ? { scale } : {}),
    ...(sharesUnit ? { unit } : {}),
    ...(sharesUnit && currency !== undefined ? { currency } : {}),
    ...(sharesUnit && outOf !== undefined ? { outOf } : {}),
    ...(sharesUnit && unitFactor !== 1 ? { unitFactor } : {}),
  };
}
