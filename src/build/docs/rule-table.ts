import { LOCALES } from "../../core/locales";
import type { MessageKey } from "../../core/locales/messages";
import { say } from "../../core/locales/say";
import { PROFILE_NAMES } from "../../core/wording/profiles";
import { RULES } from "../../core/wording/rules";
import type { Rule } from "../../core/wording/rules/rule";

const cell = (text: string): string => text.replace(/\|/g, "\\|");

/** What a rule says, with an ellipsis for the words it points at. */
function said({ id }: Rule, part: "found" | "why"): string {
  return say(LOCALES.en, `${id}/${part}` as MessageKey, { text: "…", count: 30, limit: 28 });
}

function sourcesOf({ sources }: Rule): string {
  return sources.map(({ from, says }) => `${from.join(", ")}: ${says}`).join("; ");
}

/** A long example only shows that it is long. */
function shown(text: string | undefined): string {
  if (text === undefined) return "";
  return text.length > 80 ? `${text.slice(0, 60).trimEnd()} …` : text;
}

function ruleRow(rule: Rule): string {
  const [bad] = rule.examples.bad;
  const [good] = rule.examples.good;
  const pair = [shown(bad?.text), shown(good?.text)].filter((text) => text !== "").join(" → ");
  return `| \`${rule.id}\` | ${[`${said(rule, "found")} ${said(rule, "why")}`, pair, sourcesOf(rule), ...PROFILE_NAMES.map((profile) => rule.severity[profile])].map(cell).join(" | ")} |`;
}

/** Every wording rule: what it says and why, an example, where it comes from, and how grave it is in each method. */
export function ruleTable(): string {
  return [`| rule | what it says, and why | bad → good | from | ${PROFILE_NAMES.join(" | ")} |`, `|---|---|---|---|${"---|".repeat(PROFILE_NAMES.length)}`, ...RULES.map(ruleRow)].join("\n");
}
