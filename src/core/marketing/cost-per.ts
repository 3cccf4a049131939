import { fail, ok, type Outcome } from "../outcome";
import { cellValue } from "../quantity/quantity";
import { type Figure, figureText } from "../score/figure";

/**
 * Cost per result (lead, order, customer …): cost / results, in the cost's currency.
 * @returns zero results are a note; the cost of nothing has no share
 */
export function costPerResult(cost: Figure, results: Figure): Outcome<number> {
  const negative = [cost, results].find((figure) => figure.value < 0);
  if (negative) return fail("campaign/negative-amount", { value: figureText(negative) });
  return results.value === 0 ? fail("campaign/zero-results") : ok(cellValue(cost) / cellValue(results));
}

/** Cost per mille: the cost of 1,000 impressions. */
export function costPerMille(cost: Figure, impressions: Figure): Outcome<number> {
  const each = costPerResult(cost, impressions);
  return each.ok ? ok(each.value * 1000) : each;
}
