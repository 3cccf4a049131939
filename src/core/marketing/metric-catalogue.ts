import type { Unit } from "../quantity/quantity";
import type { Direction } from "./direction";

/** Where a metric is at home; `any` for what every channel is judged by. */
export type Channel =
  | "web"
  | "search"
  | "ads"
  | "social"
  | "content"
  | "email"
  | "app"
  | "pr"
  | "sales"
  | "customers"
  | "service"
  | "events"
  | "team"
  | "any";

/** The language-neutral facts of a metric; its names stand in each locale's `metrics.ts`. */
export interface MetricFacts {
  /** Which way is better; null where it depends on what is wanted. */
  readonly direction: Direction | null;
  readonly unit: Unit;
  readonly channel: Channel;
}

/** The metrics of the product, one line each. */
export const METRICS = {
  traffic: { direction: "up", unit: "count", channel: "web" },
  organic_traffic: { direction: "up", unit: "count", channel: "search" },
  time_on_site: { direction: "up", unit: "duration", channel: "web" },
  bounce_rate: { direction: "down", unit: "percent", channel: "web" },
  page_load_time: { direction: "down", unit: "duration", channel: "web" },
  conversion_rate: { direction: "up", unit: "percent", channel: "any" },
  landing_conversion: { direction: "up", unit: "percent", channel: "web" },
  cart_abandonment: { direction: "down", unit: "percent", channel: "web" },

  domain_authority: { direction: "up", unit: "number", channel: "search" },
  search_rank: { direction: "down", unit: "rank", channel: "search" },
  backlinks: { direction: "up", unit: "count", channel: "search" },

  impressions: { direction: "up", unit: "count", channel: "ads" },
  reach: { direction: "up", unit: "count", channel: "ads" },
  clicks: { direction: "up", unit: "count", channel: "ads" },
  ctr: { direction: "up", unit: "percent", channel: "ads" },
  cpc: { direction: "down", unit: "currency", channel: "ads" },
  cpm: { direction: "down", unit: "currency", channel: "ads" },
  cpa: { direction: "down", unit: "currency", channel: "ads" },
  cpl: { direction: "down", unit: "currency", channel: "ads" },
  cpi: { direction: "down", unit: "currency", channel: "app" },
  acos: { direction: "down", unit: "percent", channel: "ads" },
  roas: { direction: "up", unit: "multiple", channel: "ads" },
  roi: { direction: "up", unit: "multiple", channel: "any" },
  romi: { direction: "up", unit: "percent", channel: "any" },
  budget: { direction: null, unit: "currency", channel: "any" },

  followers: { direction: "up", unit: "count", channel: "social" },
  engagement_rate: { direction: "up", unit: "percent", channel: "social" },
  shares: { direction: "up", unit: "count", channel: "social" },
  watch_time: { direction: "up", unit: "duration", channel: "content" },
  time_to_publication: { direction: "down", unit: "duration", channel: "content" },

  subscribers: { direction: "up", unit: "count", channel: "email" },
  open_rate: { direction: "up", unit: "percent", channel: "email" },
  click_rate: { direction: "up", unit: "percent", channel: "email" },
  unsubscribes: { direction: "down", unit: "percent", channel: "email" },
  spam_complaints: { direction: "down", unit: "percent", channel: "email" },

  app_downloads: { direction: "up", unit: "count", channel: "app" },
  mau: { direction: "up", unit: "count", channel: "app" },
  dau: { direction: "up", unit: "count", channel: "app" },
  session_length: { direction: "up", unit: "duration", channel: "app" },
  app_rating: { direction: "up", unit: "rating", channel: "app" },

  media_mentions: { direction: "up", unit: "count", channel: "pr" },
  negative_coverage: { direction: "down", unit: "count", channel: "pr" },
  brand_awareness: { direction: "up", unit: "percent", channel: "pr" },
  share_of_voice: { direction: "up", unit: "percent", channel: "pr" },

  leads: { direction: "up", unit: "count", channel: "sales" },
  mql: { direction: "up", unit: "count", channel: "sales" },
  sql: { direction: "up", unit: "count", channel: "sales" },
  lead_quality: { direction: "up", unit: "percent", channel: "sales" },
  pipeline: { direction: "up", unit: "currency", channel: "sales" },
  revenue: { direction: "up", unit: "currency", channel: "sales" },
  orders: { direction: "up", unit: "count", channel: "sales" },
  aov: { direction: "up", unit: "currency", channel: "sales" },
  deal_size: { direction: "up", unit: "currency", channel: "sales" },
  win_rate: { direction: "up", unit: "percent", channel: "sales" },
  sales_cycle: { direction: "down", unit: "duration", channel: "sales" },
  market_share: { direction: "up", unit: "percent", channel: "sales" },

  new_customers: { direction: "up", unit: "count", channel: "customers" },
  cac: { direction: "down", unit: "currency", channel: "customers" },
  cac_payback: { direction: "down", unit: "duration", channel: "customers" },
  ltv: { direction: "up", unit: "currency", channel: "customers" },
  ltv_to_cac: { direction: "up", unit: "multiple", channel: "customers" },
  arpu: { direction: "up", unit: "currency", channel: "customers" },
  churn: { direction: "down", unit: "percent", channel: "customers" },
  retention: { direction: "up", unit: "percent", channel: "customers" },
  repeat_purchase_rate: { direction: "up", unit: "percent", channel: "customers" },
  repeat_order_share: { direction: "up", unit: "percent", channel: "customers" },
  referral_share: { direction: "up", unit: "percent", channel: "customers" },
  return_rate: { direction: "down", unit: "percent", channel: "customers" },

  nps: { direction: "up", unit: "number", channel: "service" },
  csat: { direction: "up", unit: "rating", channel: "service" },
  satisfaction: { direction: "up", unit: "rating", channel: "service" },
  review_score: { direction: "up", unit: "rating", channel: "service" },
  response_time: { direction: "down", unit: "duration", channel: "service" },
  resolution_time: { direction: "down", unit: "duration", channel: "service" },
  support_tickets: { direction: "down", unit: "count", channel: "service" },
  complaints: { direction: "down", unit: "count", channel: "service" },

  footfall: { direction: "up", unit: "count", channel: "events" },
  event_registrations: { direction: "up", unit: "count", channel: "events" },
  badge_scans: { direction: "up", unit: "count", channel: "events" },
  offline_assisted_share: { direction: "up", unit: "percent", channel: "events" },

  lead_time: { direction: "down", unit: "duration", channel: "team" },
  decision_time: { direction: "down", unit: "duration", channel: "team" },
  data_quality: { direction: "up", unit: "percent", channel: "team" },
} as const satisfies { readonly [id: string]: MetricFacts };

export type MetricId = keyof typeof METRICS;
