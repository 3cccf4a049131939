import { fail, ok, type Outcome } from "../outcome";
import { cellValue } from "../quantity/quantity";
import { type Figure, figureText, unitConflict } from "../score/figure";

/** How a return is written: gain over cost (0.9), revenue over cost (1.9), or gain over cost times 100 (90). */
export type RoiForm = "ratio" | "multiple" | "percent";

/**
 * Return on investment: (revenue − cost) / cost.
 * @param form `ratio` 0.9, `multiple` 1.9 (revenue / cost), `percent` 90
 * @returns a loss is negative; zero cost is a note, for there is no return on nothing
 */
export function roi(revenue: Figure, cost: Figure, form: RoiForm = "ratio"): Outcome<number> {
  const conflict = unitConflict([revenue, cost]);
  if (conflict) return { ok: false, note: conflict };
  return returnOn(cellValue(revenue), cost, form);
}

/**
 * Return on marketing investment: (revenue × margin − cost) / cost, what is left of the revenue after the cost of what was sold.
 * @param margin 0 to 1; as a text also `30%`
 */
export function romi(revenue: Figure, cost: Figure, margin: Figure, form: RoiForm = "ratio"): Outcome<number> {
  const conflict = unitConflict([revenue, cost]);
  if (conflict) return { ok: false, note: conflict };
  const share = marginShare(margin);
  return share.ok ? returnOn(cellValue(revenue) * share.value, cost, form) : share;
}

/** Return on ad spend: revenue / cost. The cost is never subtracted. */
export function roas(revenue: Figure, cost: Figure): Outcome<number> {
  return roi(revenue, cost, "multiple");
}

/** A margin as a share, 0 to 1. */
export function marginShare(margin: Figure): Outcome<number> {
  const share = cellValue(margin);
  const isShare = (margin.unit === "percent" || margin.unit === "number") && share >= 0 && share <= 1;
  return isShare ? ok(share) : fail("campaign/margin-range", { value: figureText(margin) });
}

function returnOn(revenue: number, cost: Figure, form: RoiForm): Outcome<number> {
  const spent = cellValue(cost);
  if (spent < 0) return fail("campaign/negative-amount", { value: figureText(cost) });
  if (spent === 0) return fail("campaign/zero-cost");
  if (form === "multiple") return ok(revenue / spent);
  const ratio = (revenue - spent) / spent;
  return ok(form === "percent" ? ratio * 100 : ratio);
}
