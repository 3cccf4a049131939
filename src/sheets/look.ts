import type { Tone } from "./sheet-model";

/** Colours of the workbook: quiet by default, colour only where it carries meaning, every pair readable (WCAG AA). */
export const LOOK = {
  soft: "#5f6368",
  header: "#f1f3f4",
  line: "#e8eaed",
  strongLine: "#9aa0a6",
  /** The faint warm wash of cells that people fill. */
  input: "#fffdf5",
  objective: "#eef3fc",
} as const;

export const TONES: { readonly [tone in Tone]: { readonly ink: string; readonly wash: string } } = {
  ready: { ink: "#137333", wash: "#e6f4ea" },
  discuss: { ink: "#8f5200", wash: "#fef3d6" },
  revise: { ink: "#b3261e", wash: "#fce8e6" },
  muted: { ink: "#5f6368", wash: "#f1f3f4" },
};
