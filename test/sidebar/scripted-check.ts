import type { LanguageCode, Locale } from "../../src/core/locales/locale";
import type { Check, Finding, SaidFinding, Severity, StatementInput, Verdict } from "../../src/core/wording/wording";

// Stands in for the wording checker, so that the sidebar's tests do not move with the words it knows: words of its own
// trigger findings, and a gap's rewrite is always the same.

interface Script {
  readonly words: string;
  readonly severity: Severity;
  readonly rewrite: string | null;
  readonly outcomes?: readonly string[];
}

const SCRIPTS: readonly Script[] = [
  { words: "Launch", severity: "error", rewrite: "Raise {metric} from {baseline} to {target} a month", outcomes: ["Raise {metric} from {baseline} to {target} a month", "Win {target} customers through it"] },
  { words: "Добавить", severity: "error", rewrite: "Поднять {metric} с {baseline} до {target}" },
  { words: "راه‌اندازی", severity: "error", rewrite: "افزایش {metric} از {baseline} به {target}" },
  { words: "Launder", severity: "error", rewrite: "Wash twelve shirts instead of ten" },
  { words: "Hopeless", severity: "error", rewrite: null },
  { words: "+20%", severity: "warning", rewrite: "Newsletter sign-ups from {baseline} to 1,200" },
  { words: "best", severity: "suggestion", rewrite: null },
];

function languageOf(text: string): LanguageCode {
  if (/[\u0600-\u06ff]/.test(text)) return "fa";
  return /[\u0400-\u04ff]/.test(text) ? "ru" : "en";
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === "error")) return "revise";
  return findings.some(({ severity }) => severity === "warning") ? "discuss" : "ready";
}

export function checkStatement({ text, language }: StatementInput): Check {
  const hits = SCRIPTS.filter(({ words }) => text.includes(words));
  const findings = hits.map(({ words, severity }): Finding => {
    const start = text.indexOf(words);
    return { rule: "scripted", severity, span: [start, start + words.length], data: { words } };
  });
  return {
    language: language ?? languageOf(text),
    isRead: true,
    verdict: verdictOf(findings),
    nature: "outcome",
    quantity: { baseline: null, target: null, delta: null, unit: null, direction: null },
    deadline: null,
    findings,
    rewrite: hits.find(({ rewrite }) => rewrite !== null)?.rewrite ?? null,
    outcomes: hits.flatMap(({ outcomes = [] }) => outcomes),
  };
}

const SAID = {
  error: ["This is work, not a result.", "It is done or not done; nobody can see from it whether shops come to you.", "Say which number moves when the work has gone well."],
  warning: ["The start is missing.", "Without it nobody can tell how far a fifth is.", "Name today’s value."],
  suggestion: ["“{words}” can mean anything.", "Two readers will picture two things.", "Say what people will be able to do."],
} as const;

export function sayFinding(finding: Finding, _locale: Locale): SaidFinding {
  const [message, why, advice] = SAID[finding.severity].map((part) => part.replace("{words}", String(finding.data["words"])));
  return { ...finding, message: message ?? "", why: why ?? "", try: advice ?? "", sources: ["A book on goals"] };
}
