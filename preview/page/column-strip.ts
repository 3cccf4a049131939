import { columnLetters } from "../formula/reference";
import { ColumnGroups } from "../services/column-groups";
import type { LocalWorkbook } from "../services/local-workbook";
import { element, part } from "./element";

/** A strip above the grid with one button for each column group of the active sheet; the engine has no outline controls of its own. */
export class ColumnStrip {
  private shown = "";

  constructor(private readonly workbook: LocalWorkbook) {}

  /** Draws the strip anew if its sheet or its groups changed. */
  refresh(): void {
    const { book } = this.workbook;
    const groups = new ColumnGroups(book, book.grid(book.engine.book.getActiveSheet()));
    const runs = book.state.groups[groups.grid.id] === undefined ? [] : groups.runs();
    const state = JSON.stringify([groups.grid.id, runs]);
    if (state === this.shown) return;
    this.shown = state;
    const strip = part("columns");
    strip.hidden = runs.length === 0;
    strip.replaceChildren(
      element("span", {}, "Column groups"),
      ...runs.map((run) => {
        const name = `${columnLetters(run.start + 1)}–${columnLetters(run.start + run.count)}`;
        const button = element("button", { type: "button", "aria-expanded": String(!run.collapsed), "aria-label": `Columns ${name}` }, run.collapsed ? "+ " : "− ", name);
        button.onclick = () => groups.setCollapsed(run, !run.collapsed);
        return button;
      }),
    );
  }
}
