import { LOCALES } from "../locales";
import type { LanguageCode, Locale } from "../locales/locale";
import type { MessageKey } from "../locales/messages";
import { say } from "../locales/say";
import { SOURCES } from "../locales/sources";
import { detectLanguage, identifyLanguage } from "./detect-language";
import { BALANCED, type Profile } from "./profiles";
import { proposeOutcomes, rewriteStatement } from "./rewrite";
import { RULES } from "./rules";
import type { Rule } from "./rules/rule";
import { readStatement, splitStatement, type Statement } from "./statement";
import { WORDLESS } from "./wordless";
import type { Check, Finding, Nature, SaidFinding, Severity, StatementInput, StatementKind, StatementQuantity, Verdict } from "./wording";

const SEVERITIES: readonly Severity[] = ["error", "warning", "suggestion"];

/**
 * Checks the wording of one statement: what it says, what stands in the way of agreeing to it, and a better wording where there is one.
 * In a language whose words are not known only numbers, marks and lengths are judged. Never throws, whatever was typed.
 */
export function checkStatement({ text, kind, language }: StatementInput, profile: Profile = BALANCED): Check {
  const split = splitStatement(text, kind);
  const { code, isOurs } = language === undefined ? identifyLanguage(split.normal, split.words) : { code: language, isOurs: true };
  const locale = LOCALES[code];
  const statement = readStatement(split, locale, isOurs ? locale.lexicon() : WORDLESS);
  return new StatementCheck(code, isOurs, statement, findAll(statement, rulesFor(profile, kind, !isOurs), profile), profile);
}

/** A plan of hundreds of rows asks for verdicts; a rewrite costs as much again and is wanted for few, so that it waits until asked for. */
class StatementCheck implements Check {
  readonly verdict: Verdict;
  private found: string | null | undefined;
  private proposed: readonly string[] | undefined;

  constructor(
    readonly language: LanguageCode,
    readonly isRead: boolean,
    private readonly statement: Statement,
    readonly findings: readonly Finding[],
    private readonly profile: Profile,
  ) {
    this.verdict = verdictOf(findings);
  }

  get nature(): Nature {
    return this.statement.nature;
  }

  get quantity(): StatementQuantity {
    return this.statement.quantity;
  }

  get deadline(): string | null {
    const { deadline, text } = this.statement;
    return deadline === null ? null : text.slice(deadline.start, deadline.end);
  }

  get rewrite(): string | null {
    if (this.found === undefined) this.found = this.verdict === "ready" ? null : rewriteStatement(this.statement, this.findings, (proposal) => this.isBetter(proposal));
    return this.found;
  }

  get outcomes(): readonly string[] {
    this.proposed ??= this.statement.kind === "key_result" && this.nature === "activity" ? proposeOutcomes(this.statement, (proposal) => this.isBetter(proposal)) : [];
    return this.proposed;
  }

  private isBetter(proposal: string): boolean {
    // A proposal of loan words alone would be read in another language when it is typed back.
    if (detectLanguage(proposal) !== this.language) return false;
    const { verdict } = checkStatement({ text: proposal, kind: this.statement.kind, language: this.language }, this.profile);
    return verdict === "ready" || (verdict === "discuss" && this.verdict === "revise");
  }
}

/** A rule with the severity it has in a profile. */
interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** The active rules of a kind; the second list holds where words are not known. */
type ActiveByKind = { [kind in StatementKind]?: readonly [worded: readonly ActiveRule[], wordless: readonly ActiveRule[]] };

const activeRules = new WeakMap<Profile, ActiveByKind>();

/** The rules that are on in a profile for a kind of statement; kept per profile, since plans check hundreds of statements with one. */
function rulesFor(profile: Profile, kind: StatementKind, isWordless: boolean): readonly ActiveRule[] {
  let known = activeRules.get(profile);
  if (known === undefined) activeRules.set(profile, (known = {}));
  const [worded, wordless] = (known[kind] ??= activeOf(profile, kind));
  return isWordless ? wordless : worded;
}

function activeOf(profile: Profile, kind: StatementKind): readonly [ActiveRule[], ActiveRule[]] {
  const worded = RULES.filter((rule) => rule.appliesTo.includes(kind)).flatMap((rule) => {
    const severity = profile.severities[rule.id] ?? rule.severity[profile.name];
    return severity === "off" ? [] : [{ rule, severity }];
  });
  return [worded, worded.filter(({ rule }) => rule.isLanguageFree === true)];
}

function findAll(statement: Statement, rules: readonly ActiveRule[], profile: Profile): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, severity } of rules) {
    const found = rule.check(statement, profile.limits);
    if (found !== null) findings.push({ rule: rule.id, severity: eased(severity, found.easedBy ?? 0), span: found.span, data: found.data ?? {} });
  }
  return findings.length < 2 ? findings : findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function eased(severity: Severity, by: number): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + by, SEVERITIES.length - 1)] ?? severity;
}

/** `revise` with an error, `discuss` with a warning, else `ready`. */
export function verdictOf(findings: readonly Pick<Finding, "severity">[]): Verdict {
  if (findings.length === 0) return "ready";
  if (findings.some((finding) => finding.severity === "error")) return "revise";
  return findings.some((finding) => finding.severity === "warning") ? "discuss" : "ready";
}

/** Who says so, and where. */
function sourcesOf({ rule: id }: Finding): string[] {
  const ids = RULES.find((rule) => rule.id === id)?.sources.flatMap(({ from }) => from) ?? [];
  return [...new Set(ids)].map((source) => SOURCES[source]).map(({ author, title }) => (author === undefined ? title : `${author}: ${title}`));
}

/** A finding in the words of a language: what was found, why it matters, what to do, and who says so. */
export function sayFinding(finding: Finding, locale: Locale): SaidFinding {
  const part = (name: "found" | "why" | "try") => say(locale, `${finding.rule}/${name}` as MessageKey, finding.data);
  return { ...finding, message: part("found"), why: part("why"), try: part("try"), sources: sourcesOf(finding) };
}
