import type { ColumnKey, SheetModel } from "./sheet-model";

/** Budgeted marketing activity: what was wanted, what came of it, and whether the money came back. */
export const campaigns: SheetModel<ColumnKey<"campaigns">> = {
  key: "campaigns",
  frozenColumns: 1,
  bands: [
    {
      title: "band/campaign",
      columns: [
        { key: "campaign", width: 200, role: "input", format: "text" },
        { key: "channel", width: 96, role: "input", format: "text" },
        { key: "kr", width: 96, role: "input", format: "text" },
      ],
    },
    {
      title: "band/result",
      columns: [
        { key: "metric", width: 200, role: "input", format: "text" },
        { key: "target", width: 96, role: "input", align: "end" },
        { key: "achieved", width: 96, role: "input", align: "end" },
        {
          key: "difference",
          width: 96,
          role: "computed",
          align: "end",
          formula: (at) => `CAMPAIGN_DIFFERENCE(${at.column("target")};${at.column("achieved")})`,
        },
        {
          key: "attainment",
          width: 96,
          role: "computed",
          format: "share",
          align: "end",
          formula: (at) => `CAMPAIGN_ATTAINMENT(${at.column("target")};${at.column("achieved")};${at.column("metric")})`,
        },
      ],
    },
    {
      title: "band/money",
      columns: [
        { key: "cost", width: 96, role: "input", format: "money", align: "end" },
        { key: "revenue", width: 96, role: "input", format: "money", align: "end" },
        { key: "results", width: 96, role: "input", align: "end" },
        {
          key: "roi",
          width: 96,
          role: "computed",
          format: "share",
          align: "end",
          formula: (at) => `CAMPAIGN_ROI(${at.column("revenue")};${at.column("cost")})`,
        },
        { key: "roas", width: 96, role: "computed", format: "multiple", align: "end", formula: (at) => `CAMPAIGN_ROAS(${at.column("revenue")};${at.column("cost")})` },
        {
          key: "costPerResult",
          width: 96,
          role: "computed",
          format: "price",
          align: "end",
          formula: (at) => `CAMPAIGN_CPA(${at.column("cost")};${at.column("results")})`,
        },
      ],
    },
  ],
  highlights: [],
};
