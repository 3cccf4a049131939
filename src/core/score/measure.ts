/**
 * How a key result is measured: move from baseline to target (`reach`), keep a limit (`at_least`, `at_most`), stay inside
 * a band (`between`), or be finished (`done`).
 */
export type Measure = "reach" | "at_least" | "at_most" | "between" | "done";
