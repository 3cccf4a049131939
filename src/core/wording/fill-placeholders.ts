import { asSentence } from "./repairs";
import type { Statement } from "./statement";
import { hasSense, isVerb, type Term } from "./terms";
import { objectKindOf } from "./topic";

const LETTER = /^\p{Sc}?\p{Lu}$/u;
/** "X million" */
const LETTER_OF_AMOUNT = /^\p{Lu}\s/u;
/** "XX", "N": how many. */
const COUNT = /^[XxN\u0425\u0445]{1,4}$/;
/** "DD.MM" */
const DATE = /^[DMYdmy\u0414\u041c\u0413]{2,4}[./-]/;
const SHARE_BEHIND = /^\s?[%\u066a]/;

/** The statement with gaps in the place of its placeholders; null when it is not clear what each of them asks for. */
export function fillPlaceholders(statement: Statement): string | null {
  const { terms, text } = statement;
  const used = new Set<string>();
  let filled = "";
  let done = 0;
  for (const [start, end] of statement.placeholders) {
    const before = [...terms].reverse().find((term) => term.end <= start && term.kind === "word");
    const isNumber = statement.kind === "key_result" || COUNT.test(text.slice(start, end)) || SHARE_BEHIND.test(text.slice(end)) || LETTER_OF_AMOUNT.test(text.slice(start, end));
    const role = statement.lexicon.grammar.roleOfEnding?.(text.slice(end));
    const name = role === undefined ? gapFor(text.slice(start, end), text.slice(end), before, terms.find((term) => term.start >= end), isNumber && !used.has("target")) : role === "from" ? "baseline" : "target";
    // One gap asks for one fact.
    if (used.has(name) || (name === "deadline" && statement.deadline !== null)) return null;
    used.add(name);
    filled += `${text.slice(done, start)}{${name}}`;
    done = end + (SHARE_BEHIND.exec(text.slice(end))?.[0].length ?? 0);
  }
  return used.size === 0 ? null : asSentence(filled + text.slice(done));
}

function gapFor(placeholder: string, behind: string, before: Term | undefined, next: Term | undefined, isNumber: boolean): string {
  const isShare = SHARE_BEHIND.test(behind);
  if (hasSense(before, "from")) return "baseline";
  if (hasSense(before, "by") && isShare) return "change";
  if (DATE.test(placeholder) || (hasSense(before, "dueOpener") && (!isNumber || !hasSense(before, "to")))) return "deadline";
  // "Increase X by …": a letter right behind the verb stands for what is measured, in front of a noun ("reach X customers") for how many.
  const counts = next?.kind === "word" && (next.senses.length === 0 || objectKindOf(next) !== null || hasSense(next, "filler"));
  if (before !== undefined && isVerb(before) && LETTER.test(placeholder) && !isShare && !counts) return "metric";
  return isNumber ? "target" : "detail";
}
