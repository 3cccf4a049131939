import { LOCALES } from "../../core/locales";
import type { LanguageCode, Locale } from "../../core/locales/locale";
import type { MessageKey, PluralMessage } from "../../core/locales/messages";
import { sayFinding } from "../../core/wording/check";
import type { RewriteForms } from "../../core/wording/rewrite-forms";
import { RULES } from "../../core/wording/rules";
import type { Rule } from "../../core/wording/rules/rule";
import { type Judged, judgeCorpus } from "./labelled";

/** Messages around the findings that a reader of the checker meets, by the beginning of their keys. */
const AROUND = ["verdict/", "nature/", "unit/", "direction/", "outcome/", "finding/", "sidebar/gap-", "sidebar/severity-", "kind/", "profile/"];

/** Marks of writing direction would hide in a page; here they are only in the way. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

function written(message: string | PluralMessage): string {
  return plain(typeof message === "string" ? message : Object.entries(message).map(([category, text]) => `${category}: ${text}`).join(" · "));
}

/** The shortest statement of ours that a rule speaks of, so that its sentences can be read in place. */
function exampleOf(rule: Rule, judged: readonly Judged[]): Judged | undefined {
  return [...judged].sort((a, b) => a.label.text.length - b.label.text.length).find(({ check }) => check.findings.some((finding) => finding.rule === rule.id));
}

function ruleSection(rule: Rule, locale: Locale, judged: readonly Judged[]): string[] {
  const messages = locale.messages();
  const sentences = (["found", "why", "try"] as const).map((part) => `- ${written(messages[`${rule.id}/${part}` as MessageKey])}`);
  const example = exampleOf(rule, judged);
  const finding = example?.check.findings.find((candidate) => candidate.rule === rule.id);
  if (example === undefined || finding === undefined) return [`### ${rule.id}`, "", ...sentences, ""];
  const rewrite = example.check.rewrite;
  return [
    `### ${rule.id}`,
    "",
    ...sentences,
    "",
    `> ${example.label.text}`,
    ">",
    `> ${plain(sayFinding(finding, locale).message)}`,
    ...(rewrite === null ? [] : [">", `> → ${rewrite}`]),
    "",
  ];
}

function formLines(forms: RewriteForms): string[] {
  return Object.entries(forms as unknown as { readonly [name: string]: string | { readonly [field: string]: string | readonly string[] } }).flatMap(([name, form]) =>
    typeof form === "string" ? [`- ${name}: ${form}`] : Object.entries(form).flatMap(([field, texts]) => (typeof texts === "string" ? [texts] : texts).map((text) => `- ${name}, ${field}: ${text}`)),
  );
}

/** Everything the wording checker can say in a language, as a page for a native speaker to read. */
export function wordingPage(language: LanguageCode): string {
  const locale = LOCALES[language];
  const messages = locale.messages();
  // A lone loan word may be taken for English; what is said of it would not be in the language of the page.
  const judged = judgeCorpus(language, "tuned").filter(({ check }) => check.language === language);
  const around = (Object.keys(messages) as MessageKey[]).filter((key) => AROUND.some((start) => key.startsWith(start)));
  const forms = locale.lexicon().rewrites;
  return [
    `# ${locale.name}: what the wording checker says`,
    "",
    "Printed by `npm run docs` from the tables in this folder, for a native speaker to read through. `{text}` stands for words of the statement. Every rule is",
    "followed by a statement that it speaks of, and by the wording it proposes, in which `{baseline}` and the like are fields for a person to fill in. In the",
    "forms at the end `[words]` and the like are taken from the statement; behind a bar stands what is said when they are not known.",
    "",
    "## Rules",
    "",
    ...RULES.flatMap((rule) => ruleSection(rule, locale, judged)),
    "## Around them",
    "",
    ...around.map((key) => `- ${written(messages[key])}`),
    "",
    "## Forms of rewrites",
    "",
    ...(forms === null ? [] : formLines(forms)),
    "",
  ].join("\n");
}
