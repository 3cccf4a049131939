import type { ColumnKey, SheetModel } from "./sheet-model";

/** The append-only log: a value a row, never overwritten; a correction is a new row. */
export const checkIns: SheetModel<ColumnKey<"checkIns">> = {
  key: "checkIns",
  frozenColumns: 2,
  bands: [
    {
      title: "band/check-in",
      columns: [
        { key: "date", width: 100, role: "input", format: "date", align: "end" },
        { key: "kr", width: 100, role: "input", format: "text" },
        { key: "value", width: 100, role: "input", align: "end" },
        {
          key: "confidence",
          width: 100,
          role: "input",
          words: ["confidence/high", "confidence/medium", "confidence/low"],
        },
        { key: "comment", width: 340, role: "input", format: "text" },
        { key: "who", width: 100, role: "input", format: "text" },
      ],
    },
    {
      columns: [
        {
          key: "statement",
          width: 340,
          role: "computed",
          formula: (at) =>
            `IF(${at.column("kr")}="";"";XLOOKUP(${at.column("kr")};${at.foreign("plan", "id")};${at.foreign("plan", "statement")};""))`,
        },
      ],
    },
  ],
  highlights: [
    { column: "confidence", words: ["confidence/low"], tone: "discuss" },
  ],
};
