import { addDays, type Day, mondayOf } from "../core/plan/calendar";
import type { MessageKey } from "../core/locales/messages";

/** A value of the example: a number, a duration that is written out in words, or yes and no. */
export type ExampleValue = number | { readonly seconds: number } | { readonly word: MessageKey };

/** How a number of the example is shown. */
export type ExampleFormat = "number" | "decimal" | "percent" | "price";

export interface ExampleStatement {
  readonly id: string;
  readonly kind: "objective" | "key_result" | "initiative" | "anti_goal";
  readonly text: MessageKey;
  readonly owner: MessageKey;
  readonly team?: MessageKey;
  readonly level?: MessageKey;
  readonly feeds?: string;
  readonly measure?: MessageKey;
  readonly metric?: MessageKey;
  readonly unit?: MessageKey;
  readonly baseline?: ExampleValue;
  readonly target?: ExampleValue;
  readonly upper?: ExampleValue;
  readonly source?: MessageKey;
  readonly format?: ExampleFormat;
  /** One value a week, from the first week on. */
  readonly checkIns?: readonly ExampleValue[];
  readonly confidence?: MessageKey;
  /** What was noted at the last check-in. */
  readonly comment?: MessageKey;
}

export interface ExampleCampaign {
  readonly name: MessageKey;
  readonly channel: MessageKey;
  readonly feeds?: string;
  readonly metric: MessageKey;
  readonly target: ExampleValue;
  readonly achieved: ExampleValue;
  readonly format: ExampleFormat;
  readonly cost: number;
  /** Revenue / cost. */
  readonly multiple: number;
  readonly results?: number;
}

/** The example's cycle: thirteen weeks, of which six lie behind today. */
export function exampleCycle(today: Day): { readonly start: Day; readonly due: Day } {
  const start = addDays(mondayOf(today), -42);
  return { start, due: addDays(start, 90) };
}

const CONTENT = { owner: "example/owner/content", team: "example/team/content" } as const;
const PAID = { owner: "example/owner/paid", team: "example/team/paid" } as const;
const CUSTOMERS = { owner: "example/owner/customers", team: "example/team/customers" } as const;
const PARTNERS = { owner: "example/owner/partners", team: "example/team/partners" } as const;
const YES = { word: "value/yes" } as const;
const NO = { word: "value/no" } as const;

/** Objectives with key results of every measure kind, two of them worded so that the review has something to say. */
export const EXAMPLE_PLAN: readonly ExampleStatement[] = [
  { id: "O1", kind: "objective", text: "example/o1", owner: "example/owner/chief", team: "example/team/content", level: "level/department" },
  {
    id: "O1.1", kind: "key_result", text: "example/o1.1", ...CONTENT, feeds: "O1", measure: "measure/reach", metric: "example/metric/visits",
    unit: "example/unit/visits", baseline: 5000, target: 15000, source: "example/source/analytics", format: "number",
    checkIns: [5200, 5900, 6800, 7900, 9100, 10100], confidence: "confidence/high", comment: "example/check-in/guides",
  },
  {
    id: "O1.2", kind: "key_result", text: "example/o1.2", ...PAID, feeds: "O1", measure: "measure/reach", metric: "example/metric/cpl",
    baseline: 15, target: 12, source: "example/source/ads", format: "price",
    checkIns: [15, 14.8, 14.6, 14.4, 14.1, 13.8], confidence: "confidence/medium", comment: "example/check-in/cpl",
  },
  { id: "O1.3", kind: "key_result", text: "example/o1.3", ...CONTENT, feeds: "O1", measure: "measure/reach" },
  { id: "O1.a", kind: "initiative", text: "example/o1.a", ...CONTENT, feeds: "O1.1" },
  { id: "O2", kind: "objective", text: "example/o2", owner: "example/owner/chief", team: "example/team/customers", level: "level/department" },
  {
    id: "O2.1", kind: "key_result", text: "example/o2.1", ...CUSTOMERS, feeds: "O2", measure: "measure/reach", metric: "example/metric/trial",
    baseline: 0.08, target: 0.15, source: "example/source/crm", format: "percent",
    checkIns: [0.081, 0.083, 0.09, 0.098, 0.107, 0.118], confidence: "confidence/high", comment: "example/check-in/trial",
  },
  {
    id: "O2.2", kind: "key_result", text: "example/o2.2", ...CUSTOMERS, feeds: "O2", measure: "measure/at_least", metric: "example/metric/csat",
    unit: "example/unit/rating", baseline: 4.2, target: 4.6, source: "example/source/survey", format: "decimal",
    checkIns: [4.2, 4.2, 4.3, 4.4, 4.5, 4.6], confidence: "confidence/high",
  },
  {
    id: "O2.3", kind: "key_result", text: "example/o2.3", ...CUSTOMERS, feeds: "O2", measure: "measure/at_most", metric: "example/metric/reply",
    baseline: { seconds: 157 }, target: { seconds: 45 }, source: "example/source/chat",
    checkIns: [{ seconds: 157 }, { seconds: 150 }, { seconds: 141 }, { seconds: 130 }, { seconds: 128 }, { seconds: 126 }],
    confidence: "confidence/low", comment: "example/check-in/reply",
  },
  {
    id: "O2.4", kind: "key_result", text: "example/o2.4", ...CUSTOMERS, feeds: "O2", measure: "measure/reach", metric: "example/metric/churn",
    baseline: 0.045, target: 0.03, source: "example/source/crm", format: "percent",
    checkIns: [0.045, 0.045, 0.043, 0.041, 0.039, 0.037], confidence: "confidence/medium",
  },
  { id: "O2.a", kind: "initiative", text: "example/o2.a", ...CUSTOMERS, feeds: "O2.1" },
  { id: "O3", kind: "objective", text: "example/o3", owner: "example/owner/chief", team: "example/team/partners", level: "level/department" },
  {
    id: "O3.1", kind: "key_result", text: "example/o3.1", ...PARTNERS, feeds: "O3", measure: "measure/reach", metric: "example/metric/partners",
    unit: "example/unit/partners", baseline: 2, target: 8, source: "example/source/crm", format: "number",
    checkIns: [2, 2, 3, 3, 4, 5], confidence: "confidence/medium", comment: "example/check-in/partners",
  },
  {
    id: "O3.2", kind: "key_result", text: "example/o3.2", ...PARTNERS, feeds: "O3", measure: "measure/between", metric: "example/metric/discount",
    target: 0.1, upper: 0.15, source: "example/source/crm", format: "percent",
    checkIns: [0.13, 0.14, 0.12, 0.13, 0.15, 0.16], confidence: "confidence/medium", comment: "example/check-in/discount",
  },
  {
    id: "O3.3", kind: "key_result", text: "example/o3.3", ...PARTNERS, feeds: "O3", measure: "measure/reach", metric: "example/metric/signups",
    unit: "example/unit/signups", baseline: 400, target: 480, source: "example/source/analytics", format: "number",
    checkIns: [408, 431, 448], confidence: "confidence/low", comment: "example/check-in/signups",
  },
  {
    id: "O3.4", kind: "key_result", text: "example/o3.4", ...PARTNERS, feeds: "O3", measure: "measure/done", metric: "example/metric/agreement",
    target: YES, source: "example/source/crm", checkIns: [NO, NO, NO, NO, NO, NO], confidence: "confidence/high",
    comment: "example/check-in/agreement",
  },
  { id: "O3.a", kind: "initiative", text: "example/o3.a", ...PARTNERS, feeds: "O3.1" },
  { id: "N1", kind: "anti_goal", text: "example/n1", owner: "example/owner/chief" },
];

/** Ten campaigns over as many channels, each with the metric it is judged by. */
export const EXAMPLE_CAMPAIGNS: readonly ExampleCampaign[] = [
  { name: "example/campaign/content", channel: "example/channel/owned", feeds: "O1.1", metric: "example/metric/traffic", target: 12000, achieved: 11500, format: "number", cost: 3200, multiple: 1.9 },
  { name: "example/campaign/seo", channel: "example/channel/search", feeds: "O1.1", metric: "example/metric/ctr", target: 0.045, achieved: 0.049, format: "percent", cost: 1800, multiple: 2.5 },
  { name: "example/campaign/email", channel: "example/channel/email", feeds: "O2.1", metric: "example/metric/sale", target: 0.022, achieved: 0.028, format: "percent", cost: 900, multiple: 3 },
  { name: "example/campaign/social", channel: "example/channel/social", feeds: "O1.2", metric: "example/metric/cpl", target: 15, achieved: 12, format: "price", cost: 1100, multiple: 2.7 },
  { name: "example/campaign/ppc", channel: "example/channel/ads", feeds: "O1.2", metric: "example/metric/cpc", target: 0.6, achieved: 0.52, format: "price", cost: 2400, multiple: 2.1 },
  { name: "example/campaign/referral", channel: "example/channel/customers", feeds: "O3.1", metric: "example/metric/customers", target: 120, achieved: 150, format: "number", cost: 500, multiple: 4, results: 150 },
  { name: "example/campaign/pr", channel: "example/channel/media", metric: "example/metric/mentions", target: 40, achieved: 42, format: "number", cost: 400, multiple: 2.2 },
  { name: "example/campaign/video", channel: "example/channel/social", metric: "example/metric/watch", target: { seconds: 45 }, achieved: { seconds: 53 }, format: "number", cost: 800, multiple: 2.8 },
  { name: "example/campaign/influencer", channel: "example/channel/social", metric: "example/metric/leads", target: 65, achieved: 72, format: "number", cost: 600, multiple: 2.4, results: 72 },
  { name: "example/campaign/event", channel: "example/channel/event", feeds: "O3.1", metric: "example/metric/registrations", target: 300, achieved: 320, format: "number", cost: 1000, multiple: 3, results: 320 },
];
