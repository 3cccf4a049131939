import type { KeyResult } from "../../../src/core/score/progress";
import type { Entry } from "../../../src/core/score/entry";
import type { Figure } from "../../../src/core/score/figure";

export type Given = number | boolean | Figure | null;

/** An entry as the functions hand it to core. */
export function entry(given: Given | undefined): Entry | null {
  if (given === null || given === undefined) return null;
  if (typeof given === "number") return { kind: "figure", figure: { value: given, unit: "number" } };
  if (typeof given === "boolean") return { kind: "answer", yes: given, typed: given ? "TRUE" : "FALSE" };
  return { kind: "figure", figure: given };
}

export interface GivenKeyResult {
  readonly baseline?: Given;
  readonly target?: Given;
  readonly current?: Given;
  readonly upper?: Given;
  readonly measure?: KeyResult["measure"];
  readonly direction?: KeyResult["direction"];
}

/** A key result from plain values; what is left out is blank. */
export function keyResult(given: GivenKeyResult): KeyResult {
  return {
    baseline: entry(given.baseline),
    target: entry(given.target),
    current: entry(given.current),
    upper: entry(given.upper),
    measure: given.measure ?? null,
    direction: given.direction ?? null,
  };
}
