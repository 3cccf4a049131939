import type { RewriteForms } from "../../wording/rewrite-forms";

/** How English repairs are worded. `[words]` and the like are taken from the statement; `{baseline}` and the like are gaps for a person to fill. */
export function rewrites(): RewriteForms {
  return {
    addPair: "[before] from {baseline} to {target}[after]",
    addPairBeside: "[before], from {baseline} to {target}[after]",
    addTarget: "[before] to {target}[after]",
    addBaseline: "[before], up from {baseline}[after]",
    measured: "[words]: {metric} from {baseline} to {target}[after]",
    raised: "Raise [words] from {baseline} to {target}[after]",
    lowered: "Reduce [words] from {baseline} to {target}[after]",
    grownCount: "Grow [words] from {baseline} to {target}[after]",
    reachedFrom: "Bring [words] from {baseline} to [target][after]",
    plain: "Raise {metric} from {baseline} to {target}[after]",
    towards: "Test {change} to [words]",
    plan: "Draw up a plan for [words], ready by {deadline}",
    picture: "Help {audience} {change}[after]",
    keyResults: {
      general: ["Raise {metric} from {baseline} to {target}[after]", "Grow the number of {audience} who {change} from {baseline} to {target}[after]"],
      content: [
        "Grow organic visits to [words|our content] from {baseline} to {target} a month[after]",
        "Grow leads won through [words|our content] from {baseline} to {target} a month[after]",
        "Raise the share of readers who return to [words|our content] from {baseline}% to {target}%[after]",
      ],
      social: [
        "Grow visits from [words|our social channels] to the website from {baseline} to {target} a month[after]",
        "Grow inquiries that come through [words|our social channels] from {baseline} to {target} a month[after]",
        "Raise the engagement rate of [words|our social channels] from {baseline} to {target}[after]",
      ],
      mailing: [
        "Raise the click rate of [words|our emails] from {baseline} to {target}[after]",
        "Grow monthly orders from [words|our emails] from {baseline} to {target}[after]",
        "Cut the unsubscribe rate of [words|our emails] from {baseline} to {target}[after]",
      ],
      event: [
        "Grow qualified leads won at [words|our events] from {baseline} to {target}[after]",
        "Raise the share of registered guests who come to [words|our events] from {baseline}% to {target}%[after]",
        "Raise pipeline from [words|our events] from {baseline} to {target}[after]",
      ],
      ads: [
        "Bring the cost per lead of [words|our ads] down from {baseline} to {target}[after]",
        "Grow qualified leads from [words|our ads] from {baseline} to {target} a month[after]",
        "Raise the ROAS of [words|our ads] from {baseline} to {target}[after]",
      ],
      crm: [
        "Raise lead-to-deal conversion from {baseline} to {target}[after]",
        "Shorten the time from lead to first call from {baseline} to {target}[after]",
        "Raise the repeat purchase rate from {baseline} to {target}[after]",
      ],
      offer: [
        "Grow orders won with [words|our offers] from {baseline} to {target}[after]",
        "Raise the repeat purchase rate from {baseline} to {target}[after]",
        "Raise the average order value from {baseline} to {target}[after]",
      ],
      loyalty: [
        "Grow purchases that come through [words|our loyalty program] from {baseline} to {target} a month[after]",
        "Grow customers won through recommendations from {baseline} to {target}[after]",
        "Raise the repeat purchase rate from {baseline} to {target}[after]",
      ],
      site: [
        "Raise the conversion rate of [words|our website] from {baseline} to {target}[after]",
        "Grow monthly inquiries through [words|our website] from {baseline} to {target}[after]",
        "Cut the bounce rate of [words|our website] from {baseline} to {target}[after]",
      ],
      app: [
        "Grow active users of [words|our product] from {baseline} to {target}[after]",
        "Raise the share of users of [words|our product] who stay beyond the first month from {baseline}% to {target}%[after]",
        "Grow paying customers of [words|our product] from {baseline} to {target}[after]",
      ],
      research: [
        "Raise the conversion rate of the pages improved after the research from {baseline} to {target}[after]",
        "Raise the satisfaction score of {audience} from {baseline} to {target}[after]",
      ],
      brand: [
        "Raise prompted awareness of our brand among {audience} from {baseline} to {target}[after]",
        "Grow monthly searches for our brand from {baseline} to {target}[after]",
        "Raise the share of {audience} who would choose us first from {baseline}% to {target}%[after]",
      ],
      pr: [
        "Grow mentions in the media that {audience} follow from {baseline} to {target} a quarter[after]",
        "Raise our share of voice from {baseline} to {target}[after]",
        "Grow visits that come from press articles from {baseline} to {target} a month[after]",
      ],
      partnership: [
        "Grow customers won through partners from {baseline} to {target}[after]",
        "Raise partner-sourced pipeline from {baseline} to {target}[after]",
        "Raise the share of partners who bring us customers from {baseline}% to {target}%[after]",
      ],
      training: [
        "Raise the win rate of the people trained from {baseline} to {target}[after]",
        "Shorten the sales cycle of the people trained from {baseline} to {target}[after]",
      ],
      hiring: [
        "Shorten the time from brief to launch from {baseline} to {target} days[after]",
        "Cut agency costs from {baseline} to {target} a month[after]",
        "Raise the share of campaigns delivered on time from {baseline}% to {target}%[after]",
      ],
      spend: [
        "Raise the return on [words|this spend] from {baseline} to {target}[after]",
        "Bring the cost of a new customer down from {baseline} to {target}[after]",
      ],
      answer: [
        "Shorten the time customers wait for an answer from {baseline} to {target}[after]",
        "Raise customer satisfaction with our answers from {baseline} to {target}[after]",
      ],
      outreach: [
        "Grow customers won through direct contact from {baseline} to {target}[after]",
        "Raise the reply rate of {audience} from {baseline} to {target}[after]",
        "Grow sales opportunities opened with {audience} from {baseline} to {target}[after]",
      ],
    },
    objectives: {
      general: "Help {audience} {change}[after]",
      content: "Become the source that {audience} turn to when they want to {change}[after]",
      social: "Make [words|our social channels] the place where {audience} {change}[after]",
      mailing: "Make [words|our emails] something {audience} look forward to[after]",
      event: "Make [words|our events] something {audience} talk about for weeks[after]",
      ads: "Show {audience} ads that help them {change}[after]",
      crm: "Know {audience} well enough to {change}[after]",
      offer: "Give {audience} a reason to {change}[after]",
      loyalty: "Make [words|our loyalty program] a reason for {audience} to stay[after]",
      site: "Make [words|our website] the easiest place for {audience} to {change}[after]",
      app: "Make [words|our product] the first choice of {audience}[after]",
      research: "Understand what makes {audience} {change}[after]",
      brand: "Become the brand {audience} think of first when they {change}[after]",
      pr: "Be the voice {audience} hear first when they {change}[after]",
      partnership: "Make partners proud to bring us {audience}[after]",
      training: "Become the team {audience} trust to {change}[after]",
      hiring: "Become the team {audience} trust to {change}[after]",
      outreach: "Become the supplier {audience} would miss[after]",
    },
  };
}
