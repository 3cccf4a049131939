/** The verdict on a score when the cycle closes. */
export interface Grade {
  readonly color: "green" | "amber" | "red";
  /** 0.6 to 0.7: the target was ambitious and well set, which is praised whatever the color. */
  readonly wellSetStretch: boolean;
}

/** Grade of a final score: green from 0.7, amber from 0.4, red below. */
export function gradeAtClose(score: number): Grade {
  return {
    color: score >= 0.7 ? "green" : score >= 0.4 ? "amber" : "red",
    wellSetStretch: score >= 0.6 && score <= 0.7,
  };
}
