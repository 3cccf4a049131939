import type { PlanReading, PlanStatement } from "../../src/core/plan/sidebar-api";

/** A statement of a plan for tests; the row follows from its place in the plan. */
export type Sketch = Partial<Omit<PlanStatement, "row" | "cell">> & Pick<PlanStatement, "text">;

/** A reading whose statements stand in the rows from 2 on. */
export function readingOf(sketches: readonly Sketch[], rest: Partial<PlanReading> = {}): PlanReading {
  const statements = sketches.map((sketch, index) => ({
    id: "",
    kind: "key_result" as const,
    feeds: "",
    owner: "",
    team: "",
    ...sketch,
    row: index + 2,
    cell: "C" + (index + 2),
  }));
  return { state: statements.length > 0 ? "filled" : "empty", language: "en", profile: "balanced", statements, ...rest };
}

export const SAMPLE: readonly Sketch[] = [
  { id: "O1", kind: "objective", text: "Become the place small shops turn to first" },
  { id: "KR1", feeds: "O1", text: "Organic visits from 5,000 to 15,000 a month" },
  { id: "KR2", feeds: "O1", text: "Launch a content strategy" },
  { id: "I1", feeds: "KR2", kind: "initiative", text: "Write twelve guides with shop owners" },
  { id: "KR3", feeds: "O1", text: "Newsletter sign-ups +20%" },
  { id: "O2", kind: "objective", text: "Partners bring us the best customers by themselves" },
  { id: "KR4", feeds: "O2", text: "8 partners with a deal each, 2 today" },
  { id: "KR5", feeds: "O2", text: "Launch a partner portal" },
  { id: "KR6", feeds: "O9", text: "Cost per lead from €15 to €12" },
];

export const PERSIAN: readonly Sketch[] = [
  { id: "O1", kind: "objective", text: "فروشگاه‌های کوچک پیش از همه سراغ ما بیایند" },
  { id: "KR1", feeds: "O1", text: "بازدید ماهانه از ۵٬۰۰۰ به ۱۵٬۰۰۰" },
  { id: "KR2", feeds: "O1", text: "راه‌اندازی راهبرد محتوا برای سایت" },
  { id: "KR3", feeds: "O1", text: "Newsletter sign-ups +20%" },
];
