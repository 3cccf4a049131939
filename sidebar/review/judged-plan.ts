import type { PlanReading, PlanStatement } from "../../src/core/plan/sidebar-api";
import { checkStatement } from "../../src/core/wording/check";
import { profileOf } from "../../src/core/wording/profiles";
import type { Check, ProfileName, Verdict } from "../../src/core/wording/wording";

/** A statement of the plan with what the checker says about it. */
export interface JudgedStatement {
  /** Tells it from all others; stays the same when it is reworded, and when it is moved if its ID is its own. */
  readonly key: string;
  /** Whether no other statement of the plan has its ID. */
  readonly hasOwnId: boolean;
  readonly statement: PlanStatement;
  /** Null for what is not judged: things left alone on purpose this cycle. */
  readonly check: Check | null;
}

/** Statements that have been judged; a reworded one is a new object, all others keep their check. */
const checks = new WeakMap<PlanStatement, Check>();

function judge(statement: PlanStatement, profile: ProfileName): Check | null {
  if (statement.kind === "anti_goal") return null;
  const known = checks.get(statement);
  if (known !== undefined) return known;
  const check = checkStatement({ text: statement.text, kind: statement.kind }, profileOf(profile));
  checks.set(statement, check);
  return check;
}

/** Judges every statement of a reading, in sheet order. */
export function judgePlan(reading: PlanReading): JudgedStatement[] {
  const uses = new Map<string, number>();
  for (const { id } of reading.statements) uses.set(id, (uses.get(id) ?? 0) + 1);
  return reading.statements.map((statement) => {
    const hasOwnId = statement.id !== "" && uses.get(statement.id) === 1;
    return { key: hasOwnId ? "id " + statement.id : "row " + statement.row, hasOwnId, statement, check: judge(statement, reading.profile) };
  });
}

/** What another wording of a judged statement would be, in the language of the one it has. */
export function judgeWording({ statement, check }: JudgedStatement, text: string, profile: ProfileName): Verdict {
  if (check === null || statement.kind === "anti_goal") return "ready";
  return checkStatement({ text, kind: statement.kind, language: check.language }, profileOf(profile)).verdict;
}
