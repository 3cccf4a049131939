import { contentTerms, specificTerms } from "../judgement";
import type { VerbClass } from "../lexicon-data";
import { hasAim, isRegularTask } from "../nature";
import type { Statement } from "../statement";
import { hasSense, senseOf, type Term } from "../terms";
import { levels, predicateSpan, spanOf, wordsOf, type Found, type Rule } from "./rule";

export const noVagueWording: Rule = {
  id: "no-vague-wording",
  severity: levels("error"),
  appliesTo: ["objective", "key_result", "initiative"],
  sources: [
    { from: ["S0"], says: "wording analysis: vagueness" },
    { from: ["S1"], says: "the team's language, not the language of reports" },
  ],
  examples: {
    bad: [
      { kind: "objective", text: "Improve marketing effectiveness", marked: "Improve marketing effectiveness" },
      { kind: "initiative", text: "Organize various events", marked: "various" },
      { kind: "initiative", text: "Maybe record a podcast with our chefs", marked: "Maybe" },
    ],
    good: [
      { kind: "objective", text: "Turn first-time diners into regulars" },
      { kind: "initiative", text: "Organize a tasting with our two biggest suppliers" },
    ],
  },
  check(statement) {
    switch (statement.kind) {
      case "objective":
        return vagueObjective(statement);
      case "initiative":
        return vagueInitiative(statement);
      case "key_result":
        return vagueKeyResult(statement);
    }
  },
};

/** A clause of so few words ("Customers love us") says nothing yet. */
const PICTURE_WORDS = 3;

/** An objective is vague when nothing in it tells this plan from any other. */
function vagueObjective(statement: Statement): Found | null {
  if (statement.nature !== "aspiration" || hasAim(statement)) return null;
  const hedge = statement.terms.find((term) => hasSense(term, "hedge"));
  if (hedge !== undefined) return at(statement, hedge);
  if (isPicture(statement)) return null;
  // "Guests stay with us": somebody does something definite.
  if (statement.predicate?.cls === "act" && statement.predicate.form === "finite" && statement.predicate.hasSubject) return null;
  if (specificTerms(statement).length > 0) return null;
  // "Prove that brand advertising pays for itself" can be proved wrong.
  if (statement.predicate?.frameAt !== null && statement.predicate?.cls === "act") return null;
  const span = predicateSpan(statement);
  return { span, data: { text: wordsOf(statement, span) } };
}

/** "Prove that our events pay for themselves", "Sales and marketing work as one team": somebody does something, in words that any plan may use. */
function isPicture(statement: Statement): boolean {
  const { predicate } = statement;
  return predicate !== null && predicate.form === "finite" && (predicate.frameAt !== null || (predicate.hasSubject && predicate.cls === "act" && contentTerms(statement).length > PICTURE_WORDS));
}

/** A verb and its object, with a small word between. */
const ANY_WORK_TERMS = 3;

/** What being busy with something has to name before it is a task. */
const BUSY_DETAILS = 3;

/** Verbs that tell no work unless their object does. */
const SOFT: ReadonlySet<VerbClass> = new Set<VerbClass>(["better", "keep", "become", "make", "raise", "frame"]);

/** Work is vague when it is hedged, counted in "some" and "various", or only being busy with something. */
function vagueInitiative(statement: Statement): Found | null {
  const { terms, predicate, nature } = statement;
  const isEmpty = !specificTerms(statement).some((term) => !hasSense(term, "audience"));
  if ((nature === "aspiration" && specificTerms(statement).length === 0) || (predicate !== null && SOFT.has(predicate.cls) && isEmpty)) {
    const span = predicateSpan(statement);
    return { span, data: { text: wordsOf(statement, span) } };
  }
  if (nature !== "activity" && nature !== "steady_state") return null;
  if (isRegularTask(statement)) return null;
  const loose = terms.find((term) => hasSense(term, "hedge")) ?? (specificTerms(statement).length > 2 ? undefined : terms.find((term) => hasSense(term, "vagueAmount") && !hasSense(term, "more")));
  if (loose !== undefined) return at(statement, loose);
  if (predicate === null) return null;
  // "Work on reviews" says no more than its one noun.
  if (hasSense(predicate.term, "busy") && specificTerms(statement).length < (hasSense(predicate.term, "work") ? 2 : BUSY_DETAILS)) return at(statement, predicate.term);
  if (!isEmpty) return null;
  const isHollow = terms.some((term) => hasSense(term, "jargon") || hasSense(term, "vague"));
  // "Run advertising": a verb of any work, with nouns of any plan.
  const isAnyWork = senseOf(predicate.term, "work")?.field === "general" && terms.length <= ANY_WORK_TERMS;
  return isHollow || isAnyWork || nature === "steady_state" ? at(statement, predicate.term) : null;
}

/** Beside a number soft words only blur; without one the number is asked for instead. */
function vagueKeyResult(statement: Statement): Found | null {
  if (!hasAim(statement) || statement.nature !== "outcome") return null;
  const hedge = contentTerms(statement).find((term) => hasSense(term, "hedge"));
  return hedge === undefined ? null : { ...at(statement, hedge), easedBy: 1 };
}

function at(statement: Statement, term: Term): Found {
  return { span: spanOf(term), data: { text: wordsOf(statement, spanOf(term)) } };
}
