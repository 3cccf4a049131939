import { fail, ok, type Outcome } from "../outcome";

/**
 * The progress to expect when work goes at an even pace: the elapsed share of start…due, 0 before and 1 after.
 * @param start first day, as a day number (any epoch, the same for all three)
 * @param due last day
 * @param asOf the day to judge, an argument because core has no clock
 */
export function expectedProgress(start: number, due: number, asOf: number): Outcome<number> {
  if (due < start) return fail("score/due-before-start");
  if (due === start) return ok(asOf < start ? 0 : 1);
  return ok(Math.min(1, Math.max(0, (asOf - start) / (due - start))));
}
