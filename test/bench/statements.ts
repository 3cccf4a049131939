/** Statements of ordinary length, as they stand in plans; the wording check is timed on them. */
export const BENCH_STATEMENTS: { readonly [language: string]: readonly string[] } = {
  en: [
    "Increase organic visits to the pricing pages from 12,000 to 20,000 a month",
    "Launch the new onboarding mailing",
    "Cost per lead falls from €48 to €30 by the end of Q3",
    "Improve the quality of our content",
    "Publish 12 case studies and run 4 webinars",
    "Trial-to-paid conversion rises from 8% to 15%",
    "Newsletter sign-ups +20%",
    "Keep the response time within 24 hours",
    "Become the first name shop owners think of",
    "Reach X% of returning buyers",
  ],
};
