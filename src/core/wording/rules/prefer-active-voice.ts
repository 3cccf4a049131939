import type { VerbClass } from "../lexicon-data";
import type { Statement } from "../statement";
import { hasSense, type Term } from "../terms";
import { levels, spanOf, wordsOf, type Rule } from "./rule";

/** Verbs of our own doing; what people or markets do may well be told from the other side ("posts that are shared"). */
const OURS: ReadonlySet<VerbClass> = new Set<VerbClass>(["raise", "lower", "better", "work", "make", "finish", "spend"]);

export const preferActiveVoice: Rule = {
  id: "prefer-active-voice",
  severity: levels("suggestion"),
  appliesTo: ["objective", "key_result", "initiative"],
  sources: [{ from: ["S0"], says: "wording analysis: the passive voice blurs who agrees to what" }],
  examples: {
    bad: [{ kind: "key_result", text: "The reply rate will be raised from 4% to 7%", marked: "will be raised" }],
    good: [
      { kind: "key_result", text: "Raise the reply rate from 4% to 7%" },
      { kind: "key_result", text: "Our posts are shared 2,000 times, up from 900" },
    ],
  },
  check(statement) {
    const { predicate, terms } = statement;
    if (predicate === null || !OURS.has(predicate.cls) || hasSense(predicate.term, "act") || !isPassive(statement, predicate.at)) return null;
    const { at } = predicate;
    const span = spanOf(terms[isPartOfVerb(terms[at - 1]) ? at - 1 : at] as Term, terms[hasSense(terms[at + 1], "filler") ? at + 1 : at]);
    return { span, data: { text: wordsOf(statement, span) } };
  },
};

/** An auxiliary, or what makes a verb together with another word. */
function isPartOfVerb(term: Term | undefined): boolean {
  return hasSense(term, "link") || hasSense(term, "will") || hasSense(term, "verbPart");
}

/** A past form behind "is" or "will be", where the language itself does not tell. */
function isPassive({ terms, lexicon, predicate }: Statement, at: number): boolean {
  const own = lexicon.grammar.isPassive?.(terms, at);
  if (own !== undefined) return own;
  const before = terms[at - 1];
  return predicate?.form === "past" && before?.zone === "main" && (hasSense(before, "link") || hasSense(before, "will"));
}
