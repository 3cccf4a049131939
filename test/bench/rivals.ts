import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Culture, recognizeNumber } from "@microsoft/recognizers-text-suite";
import writeGood from "write-good";
import { ROOT } from "../../src/build/paths";
import type { StatementQuantity } from "../../src/core/wording/wording";
import type { Checker } from "./checker";
import { BENCH_KINDS, BENCH_STATEMENTS } from "./statements";
import { timedInTurns } from "./timing";

/** What others take for the same English statements, and how many figures they read. */
export interface Comparison {
  /** Times of our check that an English prose linter takes. */
  readonly linter: number;
  /** Times of our reading of numbers that Microsoft's recogniser of numbers takes. */
  readonly recogniser: number;
  /** Figures of labelled statements, and how many of them are read. */
  readonly figures: number;
  readonly foundByUs: number;
  readonly foundByRecogniser: number;
}

interface Labelled {
  readonly text: string;
  readonly quantity: StatementQuantity;
}

/** The kept-back English statements whose figures are plain numbers to everybody: a recogniser of numbers is no reader of durations, ratings and words such as "double". */
function labelled(): Labelled[] {
  const lines = readFileSync(join(ROOT, "test/corpora/en.kept.jsonl"), "utf8").split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as Labelled).filter(({ quantity: { unit } }) => unit === "percent" || unit === "currency" || unit === "count" || unit === "other");
}

function figuresOf({ quantity: { baseline, target, delta } }: Labelled): number[] {
  return [baseline, target, delta].flatMap((figure) => (figure === null || figure === 0 ? [] : Math.abs(figure)));
}

export function compare({ checkStatement, findQuantities, normalText, LOCALES }: Checker): Comparison {
  const texts = BENCH_STATEMENTS.en;
  const inputs = texts.map((text, index) => ({ text, kind: BENCH_KINDS[index % BENCH_KINDS.length] ?? "key_result" }));
  const ours = (text: string): number[] => findQuantities(normalText(text), LOCALES.en).flatMap(({ value, upper = value }) => [Math.abs(value), Math.abs(upper)]);
  const theirs = (text: string): number[] => recognizeNumber(text, Culture.English).map(({ resolution }) => Math.abs(Number(resolution?.["value"])));
  const [check = 1, lint = 0, read = 1, recognise = 0] = timedInTurns(200, [
    () => inputs.forEach((input) => checkStatement(input)),
    () => texts.forEach((text) => writeGood(text)),
    () => texts.forEach(ours),
    () => texts.forEach(theirs),
  ]);
  const statements = labelled();
  const found = (reader: (text: string) => number[]): number =>
    statements.reduce((sum, statement) => {
      const values = reader(statement.text);
      return sum + figuresOf(statement).filter((figure) => values.some((value) => Math.abs(value - figure) <= 1e-6 * figure)).length;
    }, 0);
  return { linter: lint / check, recogniser: recognise / read, figures: statements.flatMap(figuresOf).length, foundByUs: found(ours), foundByRecogniser: found(theirs) };
}
