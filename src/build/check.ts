/**
 * The wording check on the command line: one JSON object a line in (`{"id","kind","text","lang"?}`), one a line out, in the same order.
 * A line that cannot be checked gets an object with `error`, and the rest still goes through.
 */
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { findLocale, LOCALES } from "../core/locales";
import { say } from "../core/locales/say";
import { checkStatement, sayFinding } from "../core/wording/check";
import type { StatementKind } from "../core/wording/wording";

const KINDS: readonly StatementKind[] = ["objective", "key_result", "initiative"];

/** The answer to one line of input, as an object to print. */
export function checkLine(line: string): object {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { error: "This line is not valid JSON." };
  }
  if (typeof row !== "object" || row === null) return { error: "This line is not a JSON object." };
  const { id, kind = "key_result", text, lang } = row as { readonly [key: string]: unknown };
  const named = id === undefined ? {} : { id };
  if (typeof text !== "string" || text.trim() === "") return { ...named, error: "There is no text to check." };
  if (!KINDS.some((known) => known === kind)) return { ...named, error: `The kind must be one of ${KINDS.join(", ")}.` };
  const locale = typeof lang === "string" ? findLocale(lang) : undefined;
  if (lang !== undefined && lang !== null && locale === undefined) return { ...named, error: `The language ${JSON.stringify(lang)} is not known.` };
  const check = checkStatement({ text, kind: kind as StatementKind, ...(locale === undefined ? {} : { language: locale.code }) });
  const findings = check.findings.map((finding) => {
    const { rule, severity, span, message, why, try: advice, sources } = sayFinding(finding, LOCALES[check.language]);
    return { rule, severity, span, message, why, try: advice, sources };
  });
  const { verdict, nature, quantity, deadline, rewrite, outcomes } = check;
  const question = outcomes.length === 0 ? {} : { question: say(LOCALES[check.language], "outcome/question") };
  return { ...named, lang: check.language, verdict, nature, quantity, deadline, findings, rewrite, outcomes, ...question };
}

async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== "") process.stdout.write(`${JSON.stringify(checkLine(line))}\n`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
