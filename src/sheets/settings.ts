import type { ColumnKey, SheetModel } from "./sheet-model";

/** What can be set for a workbook: a setting a row, found by the word in its last column. */
export const settings: SheetModel<ColumnKey<"settings">> = {
  key: "settings",
  frozenColumns: 0,
  bands: [
    {
      title: "band/settings",
      columns: [
        { key: "setting", width: 160, role: "label" },
        { key: "value", width: 160, role: "input" },
        { key: "help", width: 460, role: "label" },
      ],
    },
    { folds: "hide", columns: [{ key: "key", width: 160, role: "label" }] },
  ],
  highlights: [],
};
