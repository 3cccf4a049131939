import type { References } from "./references";
import type { ColumnKey, SheetModel } from "./sheet-model";

/** 1 for objectives and key results, 0 for everything else: the rows that have a pace. A row without a kind is a key result. */
function isScoredKind(at: References): string {
  return `((${at.column("kind")}="")*(${at.column("statement")}<>"")+${at.holds(at.column("kind"), ["kind/objective", "kind/key_result"])})`;
}

/** Scores from baseline to current; work is never a result, so initiatives and what is left alone have none. */
function score(at: References): string {
  const value = `IF(${at.column("current")}="";${at.column("latest")};${at.column("current")})`;
  const current = `IF(${at.holds(at.column("kind"), ["kind/initiative", "kind/anti_goal"])};"";${value})`;
  const own = `KR_SCORE(${at.column("baseline")};${at.column("target")};${current};${["measure", "upper", "metric"].map(at.column).join(";")})`;
  return `OBJECTIVE_SCORE(${own};${["weight", "feeds", "id"].map(at.column).join(";")})`;
}

/**
 * Elapsed share of the time from Start to Due, 0 to 1. Plain functions only: TODAY() is volatile and must not reach a
 * custom function, and the pace has to move on days when nothing else does.
 */
function expected(at: References): string {
  const start = `IF(ISNUMBER(${at.column("start")});${at.column("start")};${at.setting("cycleStart")})`;
  const due = `IF(ISNUMBER(${at.column("due")});${at.column("due")};${at.setting("cycleEnd")})`;
  const share = "IF(due>start;(TODAY()-start)/(due-start);IF(TODAY()<due;0;1))";
  return `LET(start;${start};due;${due};IF(${isScoredKind(at)}*ISNUMBER(start)*ISNUMBER(due);LET(share;${share};IF(share<0;0;IF(share>1;1;share)));""))`;
}

/**
 * What the last check-in of each row says; the lowest row of an ID is its last, since the log only grows. A row without a
 * value tells nothing of the value.
 */
function lastCheckIn(at: References, column: "date" | "value"): string {
  const [id, kr, wanted] = [at.column("id"), at.foreign("checkIns", "kr"), at.foreign("checkIns", column)];
  return `IF(${id}="";"";XLOOKUP(${id};IF(${wanted}="";"";${kr});${wanted};"";0;-1))`;
}

/**
 * The status in words, from score, pace and the day of the last check-in; plain functions for the same reason as above.
 * Stale takes the place of a green that nobody has looked at for too long, never of an alarm.
 */
function status(at: References): string {
  const [score, pace, checked] = [at.column("score"), at.column("expected"), at.column("checked")];
  const word = (key: "done" | "on-track" | "at-risk" | "off-track" | "not-started" | "stale" | "no-value") => at.word(`status/${key}`);
  const isStale = `IF(ISNUMBER(${checked});TODAY()-${checked}>${at.setting("staleDays")};FALSE)`;
  const green = `IF(${isStale};${word("stale")};${word("on-track")})`;
  // The billionth keeps 0.63 of 0.7 from falling short of 0.9, which it does in binary.
  const atLeast = (share: string): string => `${score}+1/10^9>=${pace}*${share}`;
  const byPace = `IF(${pace}=0;${word("not-started")};IF(${atLeast(at.setting("onTrack"))};${green};IF(${atLeast(at.setting("atRisk"))};${word("at-risk")};${word("off-track")})))`;
  const scored = `IF(${score}>=1;${word("done")};IF(ISNUMBER(${pace});${byPace};""))`;
  return `IF(${isScoredKind(at)}*(${at.column("statement")}<>"");IF(ISNUMBER(${score});${scored};${word("no-value")});"")`;
}

/** Every statement of the cycle, one a row, with its measure, its score and what the wording check thinks of it. */
export const plan: SheetModel<ColumnKey<"plan">> = {
  key: "plan",
  frozenColumns: 3,
  bands: [
    {
      columns: [
        { key: "id", width: 48, role: "input", format: "text" },
        {
          key: "kind",
          width: 120,
          role: "input",
          words: ["kind/objective", "kind/key_result", "kind/initiative", "kind/anti_goal"],
        },
        { key: "statement", width: 300, role: "input", format: "text" },
      ],
    },
    { title: "band/who", columns: [{ key: "owner", width: 108, role: "input", format: "text" }] },
    {
      folds: "group",
      columns: [
        { key: "team", width: 100, role: "input", format: "text" },
        { key: "level", width: 100, role: "input", words: ["level/company", "level/department", "level/team"] },
        { key: "feeds", width: 72, role: "input", format: "text" },
      ],
    },
    {
      title: "band/measure",
      columns: [
        {
          key: "measure",
          width: 108,
          role: "input",
          words: ["measure/reach", "measure/at_least", "measure/at_most", "measure/between", "measure/done"],
        },
        { key: "baseline", width: 72, role: "input", align: "end" },
        { key: "target", width: 72, role: "input", align: "end" },
      ],
    },
    {
      folds: "group",
      columns: [
        { key: "upper", width: 72, role: "input", align: "end" },
        { key: "weight", width: 72, role: "input", align: "end" },
        { key: "metric", width: 100, role: "input", format: "text" },
        { key: "unit", width: 100, role: "input", format: "text" },
        { key: "latest", width: 100, role: "computed", align: "end", formula: (at) => lastCheckIn(at, "value") },
        { key: "checked", width: 100, role: "computed", format: "date", align: "end", formula: (at) => lastCheckIn(at, "date") },
      ],
    },
    {
      title: "band/progress",
      columns: [
        {
          key: "current",
          width: 72,
          role: "lookup",
          align: "end",
          rowFormula: (at, row) => `IF(${at.cell("latest", row)}="";"";${at.cell("latest", row)})`,
        },
        {
          key: "score",
          width: 72,
          role: "computed",
          format: "score",
          align: "end",
          formula: score,
        },
        { key: "expected", width: 72, role: "computed", format: "score", align: "end", formula: expected },
        { key: "status", width: 100, role: "computed", align: "center", formula: status },
      ],
    },
    {
      title: "band/review",
      columns: [
        {
          key: "wording",
          width: 72,
          role: "computed",
          align: "center",
          formula: (at) =>
            `OKR_CHECK(${at.column("statement")};${at.column("kind")};${at.setting("profile")};${at.setting("language")})`,
        },
      ],
    },
    {
      title: "band/frame",
      folds: "group",
      columns: [
        { key: "start", width: 100, role: "input", format: "date", align: "end" },
        { key: "due", width: 100, role: "input", format: "date", align: "end" },
        { key: "source", width: 100, role: "input", format: "text" },
        { key: "budget", width: 100, role: "input", format: "money", align: "end" },
      ],
    },
  ],
  highlights: [
    { column: "kind", word: "kind/objective", row: "objective" },
    { column: "kind", word: "kind/initiative", row: "initiative" },
    { column: "kind", word: "kind/anti_goal", row: "initiative" },
    { column: "status", words: ["status/done", "status/on-track"], tone: "ready" },
    { column: "status", words: ["status/at-risk"], tone: "discuss" },
    { column: "status", words: ["status/off-track"], tone: "revise" },
    { column: "status", words: ["status/stale", "status/not-started", "status/no-value"], tone: "muted" },
    { column: "wording", words: ["verdict/ready"], tone: "ready" },
    { column: "wording", words: ["verdict/discuss"], tone: "discuss" },
    { column: "wording", words: ["verdict/revise"], tone: "revise" },
    { column: "score", beginsWith: "⚠", tone: "discuss" },
  ],
};
