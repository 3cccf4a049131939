import { multiplyExact } from "./exact";
import type { UnitForm } from "./number-forms";
import type { Unit } from "./quantity";

/** One number with its sign and unit while it is being read; indices of words. */
export interface Amount {
  start: number;
  /** The word in front of it, or of the range it ends. */
  before: number;
  /** Behind the last word that belongs to it. */
  end: number;
  /** Behind the case ending as well: where reading goes on. */
  next: number;
  value: number;
  unit?: Unit | undefined;
  currency?: string | undefined;
  outOf?: number | undefined;
  sign?: 1 | -1 | undefined;
  isAtLeast: boolean;
  isUnsure: boolean;
  isArticle: boolean;
  isAdjective: boolean;
  isAge: boolean;
  scale: number;
  unitFactor: number;
  ending?: string | undefined;
}

/** A plain number that stands at these words. */
export function blankAmount(start: number, end: number, value: number): Amount {
  return {
    start,
    before: start - 1,
    end,
    next: end,
    value,
    isAtLeast: false,
    isUnsure: false,
    isArticle: false,
    isAdjective: false,
    isAge: false,
    scale: 1,
    unitFactor: 1,
  };
}

/** Takes in the words up to an index. */
export function extend(amount: Amount, end: number): void {
  amount.end = end;
  amount.next = end;
}

/** Takes a unit on, and what it multiplies the number by. */
export function takeUnit(amount: Amount, form: UnitForm): void {
  amount.unit = form.unit;
  amount.currency = form.currency;
  amount.outOf = form.outOf ?? amount.outOf;
  if (form.factor !== undefined) {
    amount.value = multiplyExact(amount.value, form.factor);
    amount.unitFactor = form.factor;
  }
  if (form.age === true) amount.isAge = true;
}
