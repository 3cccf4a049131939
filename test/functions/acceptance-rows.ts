/** One row of the campaign tables the product must reproduce, every value as it is printed there. */
export interface AcceptanceRow {
  readonly name: string;
  readonly metric: string;
  readonly target: string;
  readonly achieved: string;
  /** Achieved minus target as a cell keeps it: percents as fractions, durations in seconds. */
  readonly difference: number;
  readonly direction: "up" | "down";
  /** In euro, as printed. */
  readonly cost: string;
  /** ROI as printed: a multiple of the cost. */
  readonly roi: string;
}

type Row = readonly [name: string, metric: string, target: string, achieved: string, difference: number, direction: "up" | "down", cost: string, roi: string];

const CAMPAIGNS: readonly Row[] = [
  ["content marketing", "organic traffic, visits/month", "12 000", "11 500", -500, "up", "3 200", "1.9x"],
  ["SEO", "landing-page CTR", "4.5%", "4.9%", 0.004, "up", "1 800", "2.5x"],
  ["e-mail", "conversion to sale", "2.2%", "2.8%", 0.006, "up", "900", "3.0x"],
  ["social", "cost per lead", "€15", "€12", -3, "down", "1 100", "2.7x"],
  ["PPC", "cost per click", "€0.60", "€0.52", -0.08, "down", "2 400", "2.1x"],
  ["referral", "new customers", "120", "150", 30, "up", "500", "4.0x"],
  ["PR", "media mentions", "40", "42", 2, "up", "400", "2.2x"],
  ["video", "average watch time", "45 s", "53 s", 8, "up", "800", "2.8x"],
  ["influencer", "leads", "65", "72", 7, "up", "600", "2.4x"],
  ["event", "registrations", "300", "320", 20, "up", "1 000", "3.0x"],
];

const SCENARIOS: readonly Row[] = [
  ["start-up: grow traffic", "organic visits/month", "3 000", "2 700", -300, "up", "1 500", "2.1x"],
  ["SMB: hold CAC", "CAC", "€40", "€42", 2, "down", "2 200", "2.4x"],
  ["corporation: raise LTV", "LTV", "€320", "€350", 30, "up", "9 000", "3.1x"],
  ["start-up: raise conversion", "landing conversion", "6.5%", "6.0%", -0.005, "up", "800", "2.0x"],
  ["SMB: landing CTR", "CTR", "3.8%", "3.9%", 0.001, "up", "600", "2.2x"],
  ["corporation: publish faster", "time to publication", "24 h", "22 h", -7200, "down", "1 100", "1.9x"],
  ["start-up: engagement", "engagement rate", "65%", "68%", 0.03, "up", "400", "2.0x"],
  ["SMB: satisfaction", "CSAT", "4.5/5", "4.6/5", 0.1, "up", "300", "2.5x"],
  ["corporation: repeat sales", "repeat purchase rate", "28%", "31%", 0.03, "up", "2 800", "2.8x"],
  ["corporation: referral share", "share of referrals", "12%", "14%", 0.02, "up", "1 600", "3.2x"],
];

export const ACCEPTANCE_ROWS: readonly AcceptanceRow[] = [...CAMPAIGNS, ...SCENARIOS].map(
  ([name, metric, target, achieved, difference, direction, cost, roi]) => ({ name, metric, target, achieved, difference, direction, cost, roi }),
);

/** Cost and multiple of a row as numbers, and the revenue that makes them so. */
export function moneyOf(row: AcceptanceRow): { readonly cost: number; readonly multiple: number; readonly revenue: number } {
  const cost = Number(row.cost.replace(/ /g, ""));
  const multiple = Number(row.roi.replace("x", ""));
  return { cost, multiple, revenue: cost * multiple };
}

/** Target and achieved as bare numbers, in the unit they are printed in. */
function printed(text: string): number {
  return Number(text.replace(/[€ ]/g, "").replace(/(%|s|h|\/5)$/, ""));
}

/** The attainment of a row, worked out from the printed numbers alone. */
export function attainmentOf(row: AcceptanceRow): number {
  const [target, achieved] = [printed(row.target), printed(row.achieved)];
  return row.direction === "up" ? achieved / target : target / achieved;
}
