import { joinedVerbs } from "../judgement";
import { hasAim } from "../nature";
import { hasSense } from "../terms";
import { levels, spanOf, wordsOf, type Rule } from "./rule";

export const noNegativeWording: Rule = {
  id: "no-negative-wording",
  severity: levels("error"),
  appliesTo: ["objective", "key_result"],
  sources: [
    { from: ["S0"], says: "wording analysis: negative or punishing phrasing meets resistance" },
  ],
  examples: {
    bad: [{ kind: "objective", text: "Stop losing hikers to the shop across the valley", marked: "Stop losing" }],
    good: [{ kind: "objective", text: "Hikers choose our shop over the one across the valley" }],
  },
  check(statement) {
    const { terms } = statement;
    // "stop competing on price, start competing on advice" says where to as well.
    if (joinedVerbs(statement).length > 1) return null;
    // "No grower should have to phone twice" is a picture; "no longer be the cheap option" only leaves something behind.
    const at = terms.findIndex((term) => term.kind === "word");
    const doer = terms[at + 1];
    const isPicture = statement.kind === "objective" && hasSense(terms[at], "negation") && doer?.kind === "word" && (doer.senses.length === 0 || hasSense(doer, "audience")) && statement.predicate?.hasSubject === true && statement.predicate.at > at + 1;
    if (isPicture) return null;
    const last = statement.predicate?.isLast === true && hasSense(statement.predicate.term, "negation") ? statement.predicate.term : undefined;
    const opener = last ?? terms.find((term) => term.kind === "word" && term.zone === "main" && !hasSense(term, "filler") && (!hasSense(term, "will") || hasSense(term, "negation")));
    if (opener === undefined || !(hasSense(opener, "negation") || hasSense(opener, "negative") || (hasSense(opener, "stop") && !hasSense(opener, "lower") && statement.predicate?.cls === "stop"))) return null;
    // The noun of a compound verb is as much of it.
    let first = terms.indexOf(opener);
    while (opener === last && hasSense(terms[first - 1], "verbPart")) first--;
    const span = spanOf(terms[first] ?? opener, opener);
    return { span, data: { text: wordsOf(statement, span) }, ...(hasAim(statement) ? { easedBy: 2 as const } : {}) };
  },
};
