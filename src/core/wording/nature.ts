import { isSubject } from "./predicate";
import type { Statement } from "./statement";
import { hasSense, isVerb, type Term } from "./terms";
import { objectKindOf } from "./topic";
import type { Nature } from "./wording";

type Unjudged = Omit<Statement, "nature">;

/** What a statement says happens: the class of its verb together with its object and its number decides, never the verb's form. */
export function decideNature(statement: Unjudged): Nature {
  const { predicate } = statement;
  if (isRoutine(statement)) return "steady_state";
  if (predicate === null) return natureWithoutVerb(statement);
  if (isDoneState(statement)) return "activity";
  // "Prove that …": what is to be shown is a belief, whatever the verb inside.
  if (predicate.frameAt !== null && statement.kind === "objective" && !hasAim(statement)) return "aspiration";
  return natureOfVerb(statement, predicate.cls);
}

function natureOfVerb(statement: Unjudged, cls: NonNullable<Unjudged["predicate"]>["cls"]): Nature {
  const { kind, object, countsWork, roles, terms } = statement;
  const hasNumber = hasAim(statement);
  const moved: Nature = countsWork ? "activity" : hasNumber || roles.baseline !== null || hasPending(statement) ? "outcome" : "aspiration";
  const isOwnWork = object === "work" || object === "input" || object === "task";
  if (isOwnWork && !hasNumber && ["reach", "win", "make", "become"].includes(cls) && terms.some((term) => term.zone === "main" && hasSense(term, "done"))) return "activity";
  if (roles.target?.isFrequency === true && statement.predicate?.hasSubject === true) return moved;
  if (kind === "initiative" && cls === "better" && !hasNumber && object !== "metric") return "activity";
  if (kind === "initiative" && ["act", "become", "make", "frame", "stop"].includes(cls)) return "activity";
  switch (cls) {
    case "raise":
    case "lower":
      return object === "plan" && !hasNumber ? "steady_state" : moved;
    case "reach":
      if (object === "plan" && !hasNumber) return "steady_state";
      return isOwnWork && !hasNumber && kind !== "objective" ? "activity" : moved;
    case "better":
      if (!hasNumber && kind === "key_result" && object === "unknown" && terms.some((term) => term.zone === "purpose")) return "activity";
      return isOwnWork && !hasNumber && kind !== "objective" ? "activity" : moved;
    case "win":
      if (hasNumber && isSubject(statement.predicate, statement.topic)) return moved;
      return isOwnWork || object === "approval" ? "activity" : moved;
    case "make":
      if (object === "plan" && !hasNumber) return "steady_state";
      // "a channel that keeps working by itself" is a picture of what should exist, not a thing to deliver.
      if (kind === "objective" && !hasNumber && terms.some((term) => term.zone === "relative")) return "aspiration";
      if (isOwnWork || object === "approval") return "activity";
      if (object === "quality" && hasNumber) return moved;
      if ((object === "metric" || object === "people") && (hasNumber || kind === "objective")) return moved;
      return kind === "objective" ? "aspiration" : "activity";
    case "keep":
      return roles.baseline !== null && roles.target !== null ? moved : "steady_state";
    case "answer":
      return hasNumber ? "steady_state" : "activity";
    case "become":
    case "act":
    case "frame":
    case "stop":
      return object === "plan" && statement.predicate?.form === "command" && !hasNumber && kind !== "initiative" ? "steady_state" : moved;
    case "busy":
      return kind === "initiative" ? "activity" : moved;
    case "work":
      // "Share of customers trained from 20% to 60%" measures; the participle only says what.
      return roles.baseline !== null && roles.target !== null && object === "metric" && statement.predicate?.form !== "command" ? "outcome" : "activity";
    case "finish":
    case "spend":
      return "activity";
  }
}

function natureWithoutVerb(statement: Unjudged): Nature {
  const { kind, terms, countsWork, deadline } = statement;
  if (isDoneState(statement)) return "activity";
  if (hasAim(statement)) return countsWork ? "activity" : isHeldLimit(statement) ? "steady_state" : "outcome";
  if (statement.metric !== null && hasPending(statement)) return "outcome";
  const first = terms.find((term) => term.kind === "word" && !(hasSense(term, "filler") || (hasSense(term, "vague") && !hasSense(term, "more") && !hasSense(term, "less"))));
  if (hasSense(first, "routine") && kind !== "initiative") return "steady_state";
  if ((hasSense(first, "negation") || hasSense(first, "none")) && kind !== "initiative") return "steady_state";
  if (kind === "key_result" && (hasSense(first, "more") || hasSense(first, "less"))) return "aspiration";
  if (isPicture(terms)) return "aspiration";
  if (kind === "initiative" && (deadline !== null || terms.some((term) => term.zone === "aside"))) return "activity";
  return "bare_topic";
}

/** A number that says how far: a target or a change; a lone baseline says only where things stand. */
export function hasAim(statement: Unjudged): boolean {
  return statement.quantity.target !== null || statement.quantity.delta !== null || hasGap(statement.terms);
}

export function hasGap(terms: readonly Term[]): boolean {
  return terms.some((term) => term.kind === "gap");
}

/** "TBD", "X%", "[N]": the number is still to come. */
export function hasPending(statement: Unjudged): boolean {
  return statement.terms.some((term) => hasSense(term, "pendingWord") || term.key === "[" || term.key === "<" || /^(?:x|n|y|xx+|_)$/.test(term.key));
}

/** "ROAS no lower than 450% all season": a limit over a period, with nothing to come from. */
function isHeldLimit(statement: Unjudged): boolean {
  const { roles, terms } = statement;
  return roles.baseline === null && roles.target?.bound !== undefined && terms.some((term) => hasSense(term, "span"));
}

/** Work told as what is always done. */
function isRoutine(statement: Unjudged): boolean {
  const { predicate, roles, terms } = statement;
  const isWork = predicate !== null && (predicate.frameAt !== null || ["work", "make", "answer", "busy", "spend", "finish", "frame"].includes(predicate.cls));
  if (!isWork) return false;
  if (roles.aims.some((aim) => aim.term.quantity?.unit !== "duration")) return false;
  // "Introduce weekly reporting" starts something; "report weekly" goes on.
  return terms.some((term, at) => term.zone !== "deadline" && hasSense(term, "routine") && !(hasSense(term, "per") && objectKindOf(terms[at + 1]) !== null));
}

/** "The portal is live", "CRM implemented": a finished task dressed as a state. */
function isDoneState(statement: Unjudged): boolean {
  const { terms, predicate, kind } = statement;
  if (hasAim(statement) || (predicate !== null && !["become", "act", "work", "finish", "reach", "win", "make"].includes(predicate.cls))) return false;
  const isStated = terms.some((term, at) => hasSense(term, "done") && term.zone === "main" && hasSense(terms[at - 1], "link") && !isVerb(term));
  if (isStated && kind === "key_result") return true;
  const last = terms.findIndex((term, at) => hasSense(term, "done") && term.zone === "main" && (hasSense(terms[at - 1], "link") || isClosing(terms, at)));
  if (last <= 0) return false;
  return terms.slice(0, last).some((term) => hasSense(term, "product") || hasSense(term, "platform") || hasSense(term, "approval") || hasSense(term, "channel"));
}

/** Nothing but a deadline, a mark or a prepositional phrase stands behind. */
function isClosing(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  return next === undefined || next.zone === "deadline" || next.kind === "mark" || hasSense(next, "preposition") || hasSense(next, "and");
}

/** A clause or a from–to image, as opposed to the name of a subject. */
function isPicture(terms: readonly Term[]): boolean {
  if (terms.some((term) => term.zone !== "deadline" && (hasSense(term, "link") || hasSense(term, "relative")))) return true;
  if (terms.some((term) => term.zone === "relative" && isVerb(term))) return true;
  const from = terms.findIndex((term) => hasSense(term, "from"));
  return from >= 0 && terms.slice(from).some((term) => hasSense(term, "to") || term.kind === "arrow");
}
