import type { FRange } from "@univerjs/sheets/facade";
import "@univerjs/sheets-ui/facade";

/** Where a range lies on the page, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The engine measures from its canvas, so the canvas's own place is added. */
export function cellPlace(range: FRange): Place {
  const canvas = document.querySelector('#sheet canvas[id*="univer-sheet-main-canvas"]')?.getBoundingClientRect();
  const { left, top, width, height } = range.getCellRect();
  return { x: left + (canvas?.left ?? 0), y: top + (canvas?.top ?? 0), width, height };
}
