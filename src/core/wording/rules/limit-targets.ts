import type { Statement } from "../statement";
import { hasSense, isVerb } from "../terms";
import { levels, spanOf, wordsOf, type Rule } from "./rule";

export const limitTargets: Rule = {
  id: "limit-targets",
  severity: levels("error"),
  appliesTo: ["key_result", "objective"],
  sources: [
    { from: ["S0"], says: "wording analysis: compound sentences" },
    { from: ["S1"], says: "one key result answers one question" },
  ],
  examples: {
    bad: [{ kind: "key_result", text: "Grow sessions from 20k to 30k and the conversion rate from 2% to 3%", marked: "3%" }],
    good: [{ kind: "key_result", text: "Grow saves and shares per post from 12 to 20" }],
  },
  check(statement) {
    const second = furtherTarget(statement);
    // A limit kept beside the target is no second aim, yet a second thing to watch.
    const isGuarded = statement.roles.aims.some((aim) => aim.isGuard === true);
    return second === null ? null : { span: spanOf(second), data: { text: wordsOf(statement, spanOf(second)) }, ...(isGuarded ? { easedBy: 1 as const } : {}) };
  },
};

/** The last of several targets; a second number for the same thing, such as a change beside its end points, is none. */
function furtherTarget({ roles, terms, quantity, predicate }: Statement) {
  const pairs = roles.aims.filter((aim) => aim.role === "target" || aim.role === "count" || aim.role === "delta");
  const first = pairs[0];
  if (first === undefined) return null;
  // A length of time beside another measure tells how long or how soon.
  const last = [...pairs].reverse().find((aim) => aim.role !== "count" || aim.term.quantity?.unit !== "duration" || first.term.quantity?.unit === "duration");
  if (last === undefined || first === last) return null;
  const isSameChange = pairs.length === 2 && quantity.target !== null && pairs.some((aim) => aim.role === "delta");
  if (isSameChange) return null;
  const between = terms.slice(first.at + 1, last.at);
  // "60% of members, who order 4 times a month": what is counted inside the clause says what they do.
  const isOfPeople = predicate?.cls === "act" && predicate.isLast && first.term.quantity?.unit === "percent" && last.term.quantity?.unit !== "percent" && !between.some((term) => hasSense(term, "and") || isVerb(term));
  if (isOfPeople) return null;
  const isJoined = between.some((term) => hasSense(term, "and") || term.key === "," || term.key === ";" || term.key === "+");
  return isJoined && first.term.quantity !== undefined && last.term.quantity !== undefined ? last.term : null;
}
