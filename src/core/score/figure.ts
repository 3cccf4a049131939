import { type Note } from "../outcome";
import { cellValue, type Quantity } from "../quantity/quantity";

/** A quantity together with the text it was typed as; a number cell has no text. */
export interface Figure extends Quantity {
  readonly typed?: string;
}

/** A number as a cell keeps it; it names no unit. */
export function plainFigure(value: number): Figure {
  return { value, unit: "number" };
}

/** A figure in the words of its owner, for a note. */
export function figureText(figure: Figure): string | number {
  return figure.typed ?? numberText(figure.value);
}

/** A number for a note; one with more digits than a cell can show is written with its power of ten. */
export function numberText(value: number): string | number {
  return Math.abs(value) < 1e15 ? value : String(value);
}

/** The far end of a range such as `2.0–3.5x` as a figure of its own; null when it is no range. */
export function farEnd(figure: Figure): Figure | null {
  return figure.upper === undefined ? null : { ...figure, value: figure.upper };
}

function sameUnit(one: Figure, other: Figure): boolean {
  return (
    one.unit === other.unit &&
    (one.currency === undefined || other.currency === undefined || one.currency === other.currency) &&
    // A share such as `20 of 20` compares with any other; two ratings only on the same scale.
    (one.unit !== "rating" || one.outOf === undefined || other.outOf === undefined || one.outOf === other.outOf)
  );
}

/** A minute is 60 seconds; progress may have moved the number by a factor of three since. */
const SECONDS_OUT_OF_SCALE = 20;

function isOutOfScale(plain: number, unit: "percent" | "duration", values: readonly number[]): boolean {
  if (unit === "percent") return Math.abs(plain) > 1 && values.every((value) => Math.abs(value) <= 1);
  return plain !== 0 && values.every((value) => Math.abs(value) >= SECONDS_OUT_OF_SCALE * Math.abs(plain));
}

/**
 * The reason why figures cannot be compared, or null when they can.
 *
 * Figures that name units must name the same one. A plain number fits beside any unit and is read as Sheets keeps it: beside a
 * percent it is a fraction (0.045 is 4.5%), beside a duration it is seconds. Where that reading is absurd (4.5 beside `4.5%` would be
 * 450%, 22 beside `24 h` would be 22 seconds) the unit is asked for instead of a wrong answer being given in silence.
 */
export function unitConflict(figures: readonly (Figure | null)[]): Note | null {
  let first: Figure | undefined;
  for (const figure of figures) {
    if (figure === null || figure.unit === "number") continue;
    if (first === undefined) first = figure;
    else if (!sameUnit(first, figure)) {
      return { key: "score/units-differ", data: { first: figureText(first), second: figureText(figure) } };
    }
  }
  if (first === undefined || (first.unit !== "percent" && first.unit !== "duration")) return null;
  const { unit } = first;
  const values = figures.flatMap((figure) => (figure?.unit === unit && figure.value !== 0 ? [cellValue(figure)] : []));
  if (values.length === 0) return null;
  const stray = figures.find((figure) => figure?.unit === "number" && isOutOfScale(figure.value, unit, values));
  return stray ? { key: "score/unit-missing", data: { plain: figureText(stray), other: figureText(first) } } : null;
}
