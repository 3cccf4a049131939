import { describe, expect, it } from "vitest";
import { checkStatement } from "../../../src/core/wording/check";
import type { Nature, StatementKind, StatementUnit } from "../../../src/core/wording/wording";

const read = (text: string, kind: StatementKind = "key_result") => checkStatement({ text, kind, language: "en" });

describe("the quantity of a statement", () => {
  it.each<[quantity: [baseline: number | null, target: number | null, delta: number | null, unit: StatementUnit | null, direction: string | null], texts: string[]]>([
    [[40, 65, null, "count", "up"], ["Grow weekly bookings from 40 to 65", "Weekly bookings 40 → 65", "Weekly bookings to 65, from 40", "Weekly bookings: 65 (now 40)", "65 weekly bookings instead of 40", "Weekly bookings: 65 by June, up from 40"]],
    [[40, 56, null, "percent", "up"], ["Raise the open rate from 40 to 56%", "Open rate at least 56%, against 40% today"]],
    [[480, 240, null, "duration", "down"], ["Cut the reply time from 8 minutes to 4"]],
    [[1.2e6, 1.8e6, null, "currency", "up"], ["Grow revenue from €1.2 to €1.8 million", "Revenue €1.2m -> €1.8m"]],
    [[0, 5, null, "count", "up"], ["Win 5 clinics as customers, none today"]],
    [[null, null, -20, "percent", "down"], ["Reduce returns by 20%", "20% fewer returns", "Returns -20%"]],
    [[null, null, 2, "multiple", "up"], ["Double the number of demo requests"]],
    [[null, null, -2, "multiple", "down"], ["Halve the number of complaints"]],
    [[null, 5.5, null, "multiple", "up"], ["Reach a ROAS of 5.5x"]],
    [[null, 45, null, "other", "hold"], ["Keep NPS above 45"]],
    [[14, 5, null, "rank", "down"], ["Improve the average position from 14 to 5"]],
    [[null, 300, null, "count", "up"], ["300 sign-ups from the spring fair", "Get 300 sign-ups from the spring fair"]],
    [[null, null, null, null, null], ["Launch a 30-second spot", "Offer members 15% off", "Improve 30-day retention", "Write a guide for people over 50", "Improve the site by 30 June"]],
  ])("%j", (quantity, texts) => {
    const [baseline, target, delta, unit, direction] = quantity;
    for (const text of texts) expect({ text, ...read(text).quantity }).toEqual({ text, baseline, target, delta, unit, direction });
  });
});

describe("the nature of a statement", () => {
  it.each<[nature: Nature, kind: StatementKind, texts: string[]]>([
    ["activity", "key_result", ["Launch a podcast", "Launching a podcast", "To launch a podcast", "We launched a podcast", "Podcast launched", "The podcast is live", "Launch of the podcast", "12 podcast episodes", "Raise the number of podcast episodes from 2 to 4", "Get approval for the podcast", "Launch a podcast so that more people know us"]],
    ["outcome", "key_result", ["Grow podcast listeners from 200 to 500", "Podcast listeners grow from 200 to 500", "Growth of podcast listeners from 200 to 500", "Win 20 podcast sponsors", "Show in a test that the podcast lifts sign-ups from 20 to 30", "Podcast: from 200 to 500 listeners"]],
    ["steady_state", "key_result", ["Keep the podcast running", "Continue to publish the podcast", "Publish the podcast as usual", "Maintain 500 podcast listeners", "Answer listeners' emails within 24 hours"]],
    ["aspiration", "objective", ["Become the podcast founders talk about", "Founders quote our podcast at dinner", "From unknown show to the podcast founders quote", "Make founders laugh about spreadsheets"]],
    ["bare_topic", "objective", ["Podcast", "Podcast strategy", "Podcasts and webinars in Q3", "Marketing research"]],
  ])("%s (%s)", (nature, kind, texts) => {
    for (const text of texts) expect({ text, nature: read(text, kind).nature }).toEqual({ text, nature });
  });
});

describe("the deadline of a statement", () => {
  it.each<[deadline: string | null, text: string]>([
    ["by 30 June", "Reach 300 readers by 30 June"],
    ["By the end of Q3", "By the end of Q3, 300 readers come back"],
    ["by mid-March", "Reach 300 readers by mid-March"],
    ["this quarter", "Reach 300 readers this quarter"],
    ["in FY26", "Reach 300 readers in FY26"],
    ["before Black Friday", "Reach 300 readers before Black Friday"],
    ["before the spring fair", "Reach 300 readers before the spring fair"],
    ["over the next 6 months", "Reach 300 readers over the next 6 months"],
    ["by 31/12", "Reach 300 readers by 31/12"],
    [null, "Reach 300 readers a month"],
    [null, "Reach 300 readers (210 in May)"],
    [null, "Raise retention within 90 days from 20% to 30%"],
    [null, "Increase readers from 200 last year to 300"],
    [null, "Summer campaign readers from 200 to 300"],
    [null, "Readers understand us before they scroll"],
  ])("is “%s” in “%s”", (deadline, text) => expect(read(text).deadline).toBe(deadline));
});

describe("rewrites", () => {
  it.each<[rewrite: string | null, kind: StatementKind, text: string]>([
    [null, "key_result", "Grow readers from 200 to 300"],
    ["Improve retention of trial users from {baseline} to {target}", "key_result", "Improve retention of trial users"],
    ["Increase weekly sign-ups from 340 to {target}", "key_result", "Increase weekly sign-ups from 340"],
    ["Grow trial users from 200 to {target} by {deadline}", "key_result", "Grow trial users from 200 to [N] by [date]"],
    ["Grow demo requests by 20%, from {baseline} to {target} this year", "key_result", "Grow demo requests by 20% this year"],
    ["Raise the click rate of the spring newsletter from {baseline} to {target} by May", "key_result", "Launch the spring newsletter by May"],
    ["Cut refunds from 70 to 45 a week", "key_result", "Rewrite the size guide to cut refunds from 70 to 45 a week"],
    ["Reduce the bounce rate from 55% to 40%", "key_result", "Reduce the bounce rate from 40% to 55%"],
    ["Grow sessions from 20k to 30k", "key_result", "Grow sessions from 20k to 30k and the conversion rate from 2% to 3%"],
    ["Generate 120 qualified leads every month, up from {baseline}", "key_result", "Generate 120 qualified leads every month"],
    ["Make our mobile app the first choice of {audience}", "objective", "Launch our mobile app"],
    ["Test {change} to reduce cost per lead", "initiative", "Reduce cost per lead"],
    ["Draw up a plan for podcasts, ready by {deadline}", "initiative", "Podcasts"],
    ["Record a podcast with our chefs", "initiative", "Maybe record a podcast with our chefs"],
  ])("“%s” (%s)", (rewrite, kind, text) => expect(read(text, kind).rewrite).toBe(rewrite));
});
