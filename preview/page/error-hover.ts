import type { LocalWorkbook } from "../services/local-workbook";
import { cellPlace } from "./cell-place";
import { element } from "./element";

/** Shows why a cell has an error while the pointer rests on it. */
export function explainErrors(workbook: LocalWorkbook): void {
  const { api } = workbook.engine;
  let tip: HTMLElement | undefined;
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    tip?.remove();
    tip = undefined;
    const reason = workbook.reasonFor(worksheet.getSheetId(), row, column);
    if (reason === undefined) return;
    const place = cellPlace(worksheet.getRange(row, column));
    const [title = "", ...text] = reason.split("\n");
    tip = element("div", { class: "host-tip", role: "tooltip" }, element("strong", {}, title), element("span", {}, text.join(" ")));
    tip.style.insetBlockStart = `${place.y + place.height + 2}px`;
    tip.style.left = `${place.x}px`;
    document.body.append(tip);
  });
}
