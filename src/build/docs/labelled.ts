import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguageCode } from "../../core/locales/locale";
import { checkStatement } from "../../core/wording/check";
import type { Check, Nature, StatementKind, StatementQuantity, Verdict } from "../../core/wording/wording";
import { ROOT } from "../paths";

/** A statement of our own that a person has labelled. */
export interface Labelled {
  readonly id: string;
  readonly lang: LanguageCode;
  readonly kind: StatementKind;
  readonly text: string;
  readonly verdict: "good" | "contested" | "bad";
  readonly nature: Nature;
  readonly quantity: StatementQuantity;
  readonly deadline: string | null;
}

/** A labelled statement with what the checker says of it. */
export interface Judged {
  readonly label: Labelled;
  readonly check: Check;
}

/** `tuned` statements were read while the checker was made; `kept` ones only measure it. */
export type CorpusPart = "tuned" | "kept";

/** Our own statements in a language. */
export function readCorpus(language: LanguageCode, part: CorpusPart): Labelled[] {
  const file = join(ROOT, "test", "corpora", part === "kept" ? `${language}.kept.jsonl` : `${language}.jsonl`);
  return readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Labelled);
}

/** Judges our own statements of a language, whose language is left to be detected. */
export function judgeCorpus(language: LanguageCode, part: CorpusPart): Judged[] {
  return readCorpus(language, part).map((label) => ({ label, check: checkStatement({ text: label.text, kind: label.kind }) }));
}

/** How often the checker agrees with the labels; shares from 0 to 1. */
export interface Figures {
  readonly statements: number;
  /** Of what it wants reworded, the share that is bad among good and bad. */
  readonly precision: number;
  /** Of the bad ones, the share it wants reworded. */
  readonly recall: number;
  /** Good ones that are not simply ready. */
  readonly noise: number;
  /** Good, contested and bad told apart. */
  readonly threeWay: number;
  readonly nature: number;
  /** Baseline, target, change, unit and direction all right. */
  readonly quantity: number;
  readonly deadline: number;
  readonly language: number;
  /** Of the bad ones, the share that gets a rewrite. */
  readonly rewritten: number;
  /** Of the rewrites of bad ones, the share that passes when checked again, in the same language. */
  readonly cured: number;
}

const WANTED: { readonly [label in Labelled["verdict"]]: Verdict } = { good: "ready", contested: "discuss", bad: "revise" };

/** Outcomes without a number and aspirations are one thing to a reader: a direction. */
function direction(nature: Nature, quantity: StatementQuantity): Nature | "direction" {
  const hasNumber = quantity.baseline !== null || quantity.target !== null || quantity.delta !== null;
  return (nature === "outcome" || nature === "aspiration") && !hasNumber ? "direction" : nature;
}

function isSameQuantity(one: StatementQuantity, other: StatementQuantity): boolean {
  const isNear = (a: number | null, b: number | null) => a === b || (a !== null && b !== null && Math.abs(a - b) <= 2e-3 * Math.max(1, Math.abs(b)));
  return isNear(one.baseline, other.baseline) && isNear(one.target, other.target) && isNear(one.delta, other.delta) && one.unit === other.unit && one.direction === other.direction;
}

/** The words of a deadline apart from case, kinds of space and marks around them. */
function tidy(deadline: string | null): string {
  return (deadline ?? "").replace(/[\s\u00a0\u202f]+/g, " ").replace(/^[\s.,;()]+|[\s.,;()]+$/g, "").toLowerCase();
}

/** Whether a rewrite passes when it is checked again. */
function isCured({ label, check }: Judged): boolean {
  if (check.rewrite === null) return false;
  const again = checkStatement({ text: check.rewrite, kind: label.kind });
  return again.verdict !== "revise" && again.language === label.lang;
}

function share<T>(set: readonly T[], test: (item: T) => boolean): number {
  return set.length === 0 ? 1 : set.filter(test).length / set.length;
}

/** Compares what the checker says with the labels. */
export function measure(judged: readonly Judged[]): Figures {
  const of = (verdict: Labelled["verdict"]) => judged.filter(({ label }) => label.verdict === verdict);
  const [good, bad] = [of("good"), of("bad")];
  const rewritten = bad.filter(({ check }) => check.rewrite !== null);
  return {
    statements: judged.length,
    precision: share([...good, ...bad].filter(({ check }) => check.verdict === "revise"), ({ label }) => label.verdict === "bad"),
    recall: share(bad, ({ check }) => check.verdict === "revise"),
    noise: share(good, ({ check }) => check.verdict !== "ready"),
    threeWay: share(judged, ({ label, check }) => check.verdict === WANTED[label.verdict]),
    nature: share(judged, ({ label, check }) => direction(check.nature, label.quantity) === direction(label.nature, label.quantity)),
    quantity: share(judged, ({ label, check }) => isSameQuantity(check.quantity, label.quantity)),
    deadline: share(judged, ({ label, check }) => tidy(check.deadline) === tidy(label.deadline)),
    language: share(judged, ({ label, check }) => check.language === label.lang),
    rewritten: share(bad, ({ check }) => check.rewrite !== null),
    cured: share(rewritten, isCured),
  };
}
