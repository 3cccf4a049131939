import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../../src/core/locales";
import { checkStatement } from "../../../../src/core/wording/check";
import type { Nature, StatementKind, StatementUnit, Verdict } from "../../../../src/core/wording/wording";

const check = (text: string, kind: StatementKind = "key_result") => checkStatement({ text, kind, language: "en" });

describe("the quantity of an English statement", () => {
  it.each<[quantity: [baseline: number | null, target: number | null, delta: number | null, unit: StatementUnit | null, direction: string | null], texts: string[]]>([
    [
      [48, 65, null, "percent", "up"],
      [
        "Share of repeat orders climbs to 65% versus 48% at present",
        "Repeat orders: 65 %, against 48 % today",
        "Currently 48% of orders are repeat orders; get that to 65%",
        "At least 65% of orders are repeat orders (48% last quarter)",
        "Lift the repeat-order share to 65%, which stands at 48%",
        "Repeat-order share 48%->65%",
      ],
    ],
    [[18000, 26000, null, "count", "up"], ["Weekly listeners 18 k → 26 k", "Weekly listeners 18k > 26k", "26k weekly listeners (18k rn)", "Weekly listeners: actual 18k, plan 26k", "Bring weekly listeners to 26k, after 18k in 2025"]],
    [[86400, 3600, null, "duration", "down"], ["Quotes go out within an hour instead of a day", "Cut the time to quote from a day to within an hour"]],
    [[604800, 86400, null, "duration", "down"], ["Shorten the approval time from seven days to one"]],
    [[25, 50, null, "percent", "up"], ["Repeat orders make up half of sales rather than a quarter", "Half our sales come from repeat orders, versus a quarter last year"]],
    [[4, 10, null, "percent", "up"], ["One patient in ten books online (1 in 25 today)"]],
    [[0.9, 0.5, null, "percent", "down"], ["Returns per parcel from 9‰ to 5 ‰"]],
    [[4, 9, null, "count", "up"], ["Members train nine days a month rather than four"]],
    [[2, 4, null, "count", "up"], ["Be invited to four tenders rather than the usual two"]],
    [[45, 60, null, "count", "up"], ["Get mentioned by 60 trade bloggers, up from 45"]],
    [[null, null, 25, "percent", "up"], ["A 25% increase in test rides"]],
    [[null, null, -20, "percent", "down"], ["Knock 20% off the cost per lead", "Reduce returns on 20%"]],
    [[3.1, 2, null, "percent", "down"], ["Sub-2% unsubscribe rate (3.1% now)", "Unsubscribe rate under 2%, down from 3.1%", "Get the unsubscribe rate to no more than 2% (was 3.1%)"]],
    [[12, 3, null, "rank", "down"], ["Move from 12th to 3rd on Google for \"emergency plumber\"", "Reach 3rd place for \"emergency plumber\" (12th today)"]],
    [[25, 50, null, "percent", "up"], ["One in two patients comes through a recommendation (one in four today)"]],
    [[2.4, null, 1.5, "percent", "up"], ["Add 150 bps to checkout conversion, which stands at 2.4%"]],
    [[21, null, 6, "percent", "up"], ["Brand recall among parents rises 6 points from 21%"]],
    [[null, null, 5, "percent", "up"], ["Gain five percentage points of market share"]],
    [[null, null, 50, "percent", "up"], ["Organic traffic grows by half"]],
    [[null, null, -25, "percent", "down"], ["Support tickets down 25%"]],
    [[1, 3, null, "count", "up"], ["Earn three press features, up from one"]],
    [[3.9, 4.4, null, "rating", "up"], ["Push the average review from 3.9 to 4.4 stars"]],
    [[null, 4.7, null, "rating", "hold"], ["Maintain a 4.7 rating on the portal"]],
    [[90, 140, null, "count", "up"], ["Qualified leads from 90 to 140 while CPL stays below £60"]],
    [[null, null, null, null, null], ["Grow revenue from our top-100 accounts", "Google Analytics 4 fully implemented", "Report sent out at 9:00", "2027 marketing plan for the board"]],
  ])("%j", (quantity, texts) => {
    const [baseline, target, delta, unit, direction] = quantity;
    for (const text of texts) expect({ text, ...check(text).quantity }).toEqual({ text, baseline, target, delta, unit, direction });
  });
});

describe("the nature of an English statement", () => {
  it.each<[nature: Nature, kind: StatementKind, texts: string[]]>([
    ["outcome", "key_result", ["Empty seats −15%", "Trial → paid: 14% to 21%", "Calls solved first time 38 → 52%", "30 clinics switch to us from a rival", "One in three prospects who call comes to see us (21% now)", "Ticket sales worth £90k, up from £70k", "40 paying agencies (today: 25)", "Hit 50K newsletter subs (35K now)", "1,500 households switch to the green tariff", "Percentage of calls resolved on first contact from 62 to 75", "Cover rate from 20 to 30", "Core products per customer up from 2 to 3", "Trial starts per month: baseline 500, target 800", "Prove in a test that email lifts repeat orders from 20% to 35%"]],
    ["activity", "key_result", ["The trailer is edited and uploaded", "Reps are trained on the new range", "Sales gets new battlecards", "Elaboration of a loyalty concept", "Four investor webinars", "Hire three copywriters", "The new shop has gone live", "Two guest lectures at the university", "Work with influencers", "CRM cleaned and enriched", "Blog posts a week from two to five"]],
    ["steady_state", "key_result", ["Keep our review score above 4.5", "Carry on with the monthly dealer letter", "Deliver campaigns on time and on budget", "Meet the agreed SLAs", "Stick to the editorial calendar"]],
    ["aspiration", "key_result", ["Make onboarding smoother", "Our ads perform better", "Build trust with installers", "Win more tenders", "Optimise marketing spend", "Lower CAC", "More leads"]],
    ["aspiration", "objective", ["Brew a beer so good that pubs ask for it", "Have every nurse want to work here", "Nobody leaves because we were slow to answer", "Children drag their parents to our museum", "Have a website that sells while we sleep", "Teach a generation of renters to fix their own taps", "Fill the quiet midweek evenings with families", "Sales and marketing tell one story", "A launch the whole region talks about", "Give carers five minutes of peace a day", "Prove that podcasts can sell kitchens"]],
    ["bare_topic", "objective", ["Search engine marketing", "Trade shows", "Display advertising and retargeting", "Better conversion"]],
    ["activity", "initiative", ["Cut the order form from nine fields to four", "Cut checkout from five steps to three", "Chat group for contract growers in Kent", "Feed till data back into the ad account", "Get quotes for a new stand", "Shadow two sales reps for a day", "Set a monthly slot with product to review requests", "Improve the alt texts on the gallery pages"]],
  ])("%s (%s)", (nature, kind, texts) => {
    for (const text of texts) expect({ text, nature: check(text, kind).nature }).toEqual({ text, nature });
  });
});

describe("the deadline of an English statement", () => {
  it.each<[deadline: string | null, text: string]>([
    ["by mid-May", "Reach 300 subscribers by mid-May"],
    ["before Q4 starts", "Reach 300 subscribers before Q4 starts"],
    ["ahead of the season", "Win 20 stockists ahead of the season"],
    ["by half-term", "Cut missed appointments from 22% to 10% by half-term"],
    ["this fiscal", "Grow sourced pipeline from £1.4m to £2.1m this fiscal"],
    ["by FY-end", "Reach 2,600 paying teams by FY-end"],
    ["over the next two sprints", "Earn three press features over the next two sprints"],
    ["within six months", "Win 20 referral partners within six months"],
    ["Within six months", "Within six months, win 20 referral partners"],
    ["In the coming fiscal year", "In the coming fiscal year we win 20 referral partners"],
    ["in FY27", "Publish 24 comparison pages in FY27"],
    ["EOQ", "40 paying agencies EOQ"],
    ["by the gala", "Raise £90k from patrons by the gala"],
    ["before the May bank holiday", "Win 20 stockists before the May bank holiday"],
    ["9–15 June", "Free tastings with the dairy, 9–15 June"],
    [null, "Loyalty programme 2027"],
    [null, "Call the dealers who stopped ordering in spring"],
    [null, "Interview 15 customers who canceled in spring"],
    [null, "Call every customer who left in May"],
    [null, "Visits reach 85k a month vs 52k in March"],
    [null, "Conversion improves to 3.0% vs 2.2% before the relaunch"],
    [null, "Answer 90% of messages within two hours"],
    [null, "Raise repeat orders within 90 days of the first one from 20% to 30%"],
  ])("%j in %s", (deadline, text) => {
    expect({ text, deadline: check(text).deadline }).toEqual({ text, deadline });
  });
});

describe("the verdict on an English statement", () => {
  it.each<[verdict: Verdict, rule: string | null, kind: StatementKind, text: string]>([
    ["ready", null, "objective", "Get Gen Z to see insurance as something for them"],
    ["ready", null, "objective", "Prove that brand advertising pays for itself"],
    ["ready", null, "objective", "Ditch the discount habit and sell on expertise"],
    ["ready", null, "objective", "Plant our flag in the refurbished-phone market"],
    ["ready", null, "objective", "A clinic that patients choose with their eyes closed"],
    ["ready", null, "objective", "No patient should have to call twice"],
    ["revise", "no-negative-wording", "objective", "No longer be the dull brand"],
    ["revise", "no-business-as-usual", "objective", "Ensure a stable flow of leads"],
    ["revise", "no-vague-wording", "objective", "Maximise engagement with key stakeholders"],
    ["revise", "no-vague-wording", "objective", "Be the best in our industry"],
    ["revise", "no-vague-wording", "objective", "Become the market leader"],
    ["revise", "no-vague-wording", "objective", "Maximise ROI of marketing activities"],
    ["revise", "no-vague-wording", "objective", "Build a strong brand"],
    ["revise", "no-jargon", "objective", "Leverage AI to unlock next-level growth"],
    ["revise", "no-activity-objective", "objective", "Implement marketing automation and clean the database"],
    ["discuss", "prefer-outcome-objective", "objective", "Introduce a loyalty program for wholesale customers"],
    ["ready", null, "key_result", "80% of alumni open the appeal (71% last year)"],
    ["ready", null, "key_result", "Raise £30,000 through the Christmas appeal"],
    ["ready", null, "key_result", "Move our ten priority pages from an average position of 17 to 6"],
    ["revise", "no-activity-key-result", "key_result", "Buy 5,000 email addresses"],
    ["revise", "limit-targets", "key_result", "CTR of 4%, bounce rate under 40% and 3 minutes on page"],
    ["revise", "require-number", "key_result", "Push deal size above the current €8k"],
    ["revise", "no-placeholder", "key_result", "Reach X new customers"],
    ["revise", "limit-targets", "key_result", "Double leads from 100 to 200 and halve CPL from $50 to $25"],
    ["revise", "no-compound-statement", "key_result", "Raise the open rate from 20% to 30% and redesign the template"],
    ["revise", "no-unrealistic-target", "key_result", "Raise the satisfaction score to 11 out of 10"],
    ["ready", null, "initiative", "Move the newsletter sign-up above the fold"],
    ["ready", null, "initiative", "Pull last year's ticket data and cluster the reasons for refunds"],
    ["ready", null, "initiative", "Grow a panel of twenty test shoppers"],
    ["ready", null, "initiative", "Press trip to the island: six families, one week"],
    ["revise", "no-vague-wording", "initiative", "Do something on TikTok"],
    ["revise", "no-outcome-initiative", "initiative", "Increase leads by 20%"],
    ["revise", "no-vague-wording", "initiative", "Make the brand stronger"],
    ["revise", "no-vague-wording", "initiative", "Explore synergies with partners"],
    ["revise", "no-vague-wording", "initiative", "Ensure good communication with all stakeholders"],
    ["revise", "no-placeholder", "initiative", "Contact <agency> about <topic>"],
  ])("%s %s (%s): %s", (verdict, rule, kind, text) => {
    const { verdict: found, findings } = check(text, kind);
    expect(found).toBe(verdict);
    if (rule !== null) expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
});

describe("English outcome patterns", () => {
  const forms = Object.entries(LOCALES.en.lexicon().rewrites?.keyResults ?? {});

  it("offers two or three a field", () => {
    for (const [field, patterns] of forms) expect({ field, count: patterns.length >= 2 && patterns.length <= 3 }).toEqual({ field, count: true });
  });

  it.each(forms.flatMap(([, patterns]) => [...patterns]))("%s", (pattern) => {
    const [plain = "", named = ""] = ["$1", "our podcast series"].map((words) => pattern.replace(/\[words\|([^\]]*)\]/g, words).replace("[after]", " by 30 June"));
    for (const text of [plain, named]) expect({ text, verdict: check(text).verdict, nature: check(text).nature }).toEqual({ text, verdict: "ready", nature: "outcome" });
  });

  it("asks how many where a letter stands for a number", () => {
    expect(check("Reach X new customers").rewrite).toBe("Reach {target} new customers");
    expect(check("Get more traffic").rewrite).toBe("Grow traffic from {baseline} to {target}");
  });
});
