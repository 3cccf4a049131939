import type { Direction } from "../marketing/direction";
import type { RoiForm } from "../marketing/roi";
import type { Measure } from "./measure";

/** Words of one language for one list of choices; each choice has every spelling people use. */
export type Choices<Choice extends string> = { readonly [choice in Choice]: readonly string[] };

/** The words with which people say, in one language, how a figure is measured and read. */
export interface MeasureWords {
  readonly measures: Choices<Measure>;
  readonly answers: Choices<"yes" | "no">;
  readonly directions: Choices<Direction>;
  readonly roiForms: Choices<RoiForm>;
}
