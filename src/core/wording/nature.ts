import { isSubject } from "./predicate";
import type { WordClass } from "./lexicon-data";
import type { Statement } from "./statement";
import { hasSense, isVerb, type Term } from "./terms";
import { objectKindOf } from "./topic";
import type { Nature } from "./wording";

type Unjudged = Omit<Statement, "nature">;

/** Words that carry meaning in a piece of work that is described rather than named. */
const DETAILED_FROM = 4;

/** What a statement says happens: the class of its verb together with its object and its number decides, never the verb's form. */
export function decideNature(statement: Unjudged): Nature {
  const { predicate } = statement;
  if (isRoutine(statement)) return isRegularTask(statement) ? "activity" : "steady_state";
  if (predicate === null) return natureWithoutVerb(statement);
  if (isDoneState(statement)) return "activity";
  // "Prove that …": what is to be shown is a belief, whatever the verb inside.
  if (predicate.frameAt !== null && statement.kind === "objective" && !hasAim(statement)) return "aspiration";
  if (!hasAim(statement) && isPicturedPurpose(statement)) return "aspiration";
  return natureOfVerb(statement, predicate.cls);
}

/** "Tell … so that customers ask for it": the purpose of an objective is told as a picture, with somebody who acts in it. */
function isPicturedPurpose({ kind, terms }: Unjudged): boolean {
  // "… so clear that new users stay"
  if (kind === "objective" && terms.some((term, at) => term.zone === "purpose" && isVerb(term) && terms[at - 1]?.zone === "purpose" && isDoer(terms[at - 1]))) return true;
  return kind === "objective" && terms.some((term) => term.zone === "purpose" && term.senses.some((sense) => sense.form === "finite" || sense.form === "past")) && !terms.some((term) => term.zone === "purpose" && term.kind === "number");
}

function isDoer(term: Term | undefined): boolean {
  return term?.kind === "word" && (term.senses.length === 0 || hasSense(term, "audience") || hasSense(term, "metric"));
}

function natureOfVerb(statement: Unjudged, cls: NonNullable<Unjudged["predicate"]>["cls"]): Nature {
  if (cls === "become" && isHeldLimit(statement)) return "steady_state";
  // "Ensure stable lead flow"
  if (cls === "frame" && !hasAim(statement) && statement.terms.some((term) => term.zone === "main" && hasSense(term, "span"))) return "steady_state";
  const { kind, object, countsWork, roles, terms } = statement;
  const hasNumber = hasAim(statement);
  const moved: Nature = countsWork ? "activity" : hasNumber || roles.baseline !== null || hasPending(statement) ? "outcome" : "aspiration";
  const isOwnWork = object === "work" || object === "input" || object === "task";
  if (isOwnWork && !hasNumber && ["reach", "win", "make", "become"].includes(cls) && terms.some((term) => term.zone === "main" && hasSense(term, "done"))) return "activity";
  if (roles.target?.isFrequency === true && statement.predicate?.hasSubject === true) return moved;
  if (kind === "initiative" && cls === "better" && !hasNumber && statement.lexicon.grammar.betteringIsWish === true && isNoThing(statement)) return "aspiration";
  if (!hasNumber && kind !== "initiative" && ["work", "make", "win", "busy"].includes(cls) && endsBetter(terms)) return "aspiration";
  if (!hasNumber && kind === "key_result" && isHandedOver(statement)) return "activity";
  if (kind === "initiative" && ["better", "lower", "reach"].includes(cls) && !hasNumber && object !== "metric") return "activity";
  // "Cut the form from nine fields to four" changes a thing that is ours.
  if (kind === "initiative" && ["better", "lower", "raise", "reach", "win"].includes(cls) && statement.quantity.unit === "count" && hasSense(statement.topic ?? undefined, "product") && statement.topic !== statement.metric) return "activity";
  if (kind === "initiative" && ["lower", "raise"].includes(cls) && statement.quantity.unit === "multiple" && roles.delta === null && statement.object !== "metric") return "activity";
  // "Get quotes for a stand": what is got from somebody is work, even where it is counted as a result elsewhere.
  if (kind === "initiative" && cls === "win" && !hasNumber && (hasSense(statement.topic ?? undefined, "approval") || hasSense(statement.topic ?? undefined, "milestone"))) return "activity";
  if (kind === "initiative" && ["act", "become", "make", "frame", "stop"].includes(cls)) return "activity";
  // "Become the supplier of 300 schools"
  if (cls === "become" && kind === "objective" && hasNumber && isOnlyChannel(statement.topic)) return "outcome";
  switch (cls) {
    case "raise":
    case "lower":
      if (!hasNumber && kind === "key_result" && isOwnWork && terms.some((term) => term.zone === "purpose" || (term.zone === "means" && isVerb(term)))) return "activity";
      return object === "plan" && !hasNumber ? "steady_state" : moved;
    case "reach":
      if (object === "plan" && !hasNumber) return "steady_state";
      return isOwnWork && !hasNumber && kind !== "objective" ? "activity" : moved;
    case "better":
      if (!hasNumber && kind === "key_result" && object === "unknown" && terms.some((term) => term.zone === "purpose")) return "activity";
      return isOwnWork && object !== "input" && !hasNumber && kind !== "objective" ? "activity" : moved;
    case "win":
      if (hasNumber && isSubject(statement.predicate, statement.topic)) return moved;
      if (kind === "objective" && !hasNumber && isOwnWork && terms.some((term) => term.zone === "relative" && isVerb(term))) return "aspiration";
      // "Have every apprentice want to work here"
      if (kind === "objective" && !hasNumber && terms.some((term, at) => at > (statement.predicate?.at ?? 0) && term.zone === "main" && term.senses.some((sense) => (sense.cls === "act" || sense.cls === "frame") && sense.form !== "past" && sense.form !== undefined))) return "aspiration";
      // "Sell 80% of the collection", "win 15% of the market": others decide on a share.
      if (object === "work" && hasNumber && (statement.quantity.unit === "percent" || (statement.quantity.unit === "currency" && !statement.countsWork))) return moved;
      return isOwnWork || object === "approval" ? "activity" : moved;
    case "make":
      if (object === "plan" && !hasNumber) return "steady_state";
      // "a channel that keeps working by itself" is a picture of what should exist, not a thing to deliver.
      if (kind === "objective" && !hasNumber && terms.some((term) => term.zone === "relative")) return "aspiration";
      if (isOwnWork || object === "approval") return "activity";
      if (object === "quality" && (hasNumber || kind === "key_result")) return moved;
      if ((object === "metric" || object === "people") && (hasNumber || kind === "objective")) return moved;
      if (kind === "key_result" && object === "unknown" && statement.quantity.unit === "percent") return moved;
      return kind === "objective" ? "aspiration" : "activity";
    case "keep":
      return roles.baseline !== null && roles.target !== null ? moved : "steady_state";
    case "answer":
      if (roles.baseline !== null && roles.target !== null) return moved;
      return hasNumber ? "steady_state" : "activity";
    case "become":
    case "act":
    case "frame":
    case "stop":
      return object === "plan" && statement.predicate?.form === "command" && !hasNumber && kind !== "initiative" ? "steady_state" : moved;
    case "busy":
      return kind === "initiative" || (kind === "key_result" && !hasNumber && terms.every((term) => term.zone !== "purpose" && !hasSense(term, "jargon"))) ? "activity" : moved;
    case "work":
      if (kind === "objective" && !hasNumber && statement.predicate?.term.senses.some((sense) => sense.cls === "make") && terms.some((term) => term.zone === "relative")) return "aspiration";
      if (isToldMove(statement)) return "outcome";
      // "Share of customers trained from 20% to 60%" measures; the participle only says what.
      return roles.baseline !== null && roles.target !== null && (object === "metric" || ["duration", "percent"].includes(roles.target.term.quantity?.unit ?? "")) && statement.predicate?.form !== "command" ? "outcome" : "activity";
    case "finish":
      if (object === "plan" && !hasNumber && kind !== "initiative") return "steady_state";
      return isToldMove(statement) ? "outcome" : "activity";
    case "spend":
      return isToldMove(statement) ? "outcome" : "activity";
  }
}

/** "Make onboarding better", "our ads perform better": the clause closes with how, not with what. */
function endsBetter(terms: readonly Term[]): boolean {
  const main = terms.filter((term) => term.zone === "main" && term.kind === "word");
  const last = main[main.length - 1];
  return main.length > 2 && (hasSense(last, "more") || hasSense(last, "vague")) && !isVerb(last) && objectKindOf(last) === null;
}

/** "Sales gets battlecards", "the trailer is cut": somebody has a thing now, or it is finished, which is work done. */
function isHandedOver({ predicate, terms, topic }: Unjudged): boolean {
  if (predicate === null || !predicate.hasSubject || predicate.isLast) return false;
  if (predicate.form === "past" && hasSense(terms[predicate.at - 1], "link") && hasSense(topic ?? undefined, "product") && !hasSense(topic ?? undefined, "metric")) return true;
  return predicate.form === "finite" && predicate.term.senses.some((sense) => sense.cls === "win") && terms.slice(predicate.at).some((term) => term.zone === "main" && hasSense(term, "product") && !hasSense(term, "metric"));
}

/** A place where we are active, and no piece of work. */
function isOnlyChannel(topic: Term | null): boolean {
  return hasSense(topic ?? undefined, "channel") && !hasSense(topic ?? undefined, "product");
}

/** What is bettered is a quality, a discipline or a place where we are active, and no piece of work. */
function isNoThing({ terms, lexicon: { grammar } }: Unjudged): boolean {
  return terms.some((term, at) => grammar.nounCase?.(terms, at) === "object" && ["quality", "topic", "channel", "milestone"].some((cls) => hasSense(term, cls as WordClass)) && !hasSense(term, "product"));
}

/** "Empty runs −15%", "calls solved first time from 38% to 52%": a move told of a subject, however much its verb sounds like work. */
function isToldMove({ predicate, countsWork, object, roles, quantity }: Unjudged): boolean {
  if (predicate === null || !predicate.hasSubject || predicate.isLast || countsWork || object === "task" || object === "input" || quantity.unit === "currency") return false;
  return (roles.baseline !== null && roles.target !== null) || (roles.delta?.sign !== undefined && quantity.unit === "percent" && predicate.form !== "past");
}

function natureWithoutVerb(statement: Unjudged): Nature {
  const { kind, terms, countsWork, deadline } = statement;
  if (isDoneState(statement)) return "activity";
  if (kind === "initiative" && hasAim(statement) && statement.roles.baseline === null && statement.object !== "metric" && statement.metric === null && statement.quantity.unit === "count") return "activity";
  if (hasAim(statement)) return countsWork ? "activity" : isHeldLimit(statement) ? "steady_state" : "outcome";
  if (statement.metric !== null && hasPending(statement)) return "outcome";
  const first = terms.find((term) => term.kind === "word" && !(hasSense(term, "filler") || (hasSense(term, "vague") && !hasSense(term, "more") && !hasSense(term, "less"))));
  if (hasSense(first, "routine") && kind !== "initiative") return "steady_state";
  if ((hasSense(first, "negation") || hasSense(first, "none")) && kind !== "initiative") return "steady_state";
  const isSloganOfMore = statement.lexicon.grammar.modifiersFollow === true && terms.some((term) => term.zone === "main" && (hasSense(term, "more") || hasSense(term, "less")));
  if (kind === "key_result" && terms.some((term, at) => at < 2 && hasSense(term, "vague"))) return "aspiration";
  if (kind === "key_result" && (hasSense(first, "more") || hasSense(first, "less") || isSloganOfMore || (hasSense(first, "vagueAmount") && (statement.metric !== null || terms.some((term) => hasSense(term, "milestone")))))) return "aspiration";
  if (kind === "key_result" && statement.metric === null && isHeldAsBefore(terms)) return "steady_state";
  if (isDescribedWork(statement)) return "activity";
  if (isPicture(terms)) return "aspiration";
  if (kind === "initiative" && !terms.some((term) => hasSense(term, "pendingWord")) && !hasSense(statement.topic ?? undefined, "quality") && (deadline !== null || terms.some((term) => term.zone === "aside" || hasSense(term, "routine")))) return "activity";
  return "bare_topic";
}

/** "Results no worse than last year": a limit that is only where things stood. */
function isHeldAsBefore(terms: readonly Term[]): boolean {
  return terms.some((term, at) => (hasSense(term, "atLeast") || hasSense(term, "atMost")) && !hasSense(term, "preposition") && terms.slice(at + 1, at + 3).some((next) => hasSense(next, "baseline")));
}

/** A number that says how far: a target or a change; a lone baseline says only where things stand. */
export function hasAim(statement: Unjudged): boolean {
  return statement.quantity.target !== null || statement.quantity.delta !== null || hasGap(statement.terms);
}

/** A gap of a rewrite that a person has yet to fill. */
export function hasGap(terms: readonly Term[]): boolean {
  return terms.some((term) => term.kind === "gap");
}

/** "TBD", "X%", "[N]": the number is still to come. */
export function hasPending({ placeholders }: Unjudged): boolean {
  return placeholders.length > 0;
}

/** "ROAS no lower than 450% all season": a limit over a period, with nothing to come from. */
function isHeldLimit(statement: Unjudged): boolean {
  const { roles, terms } = statement;
  return roles.baseline === null && roles.target !== null && (roles.target.bound !== undefined || roles.target.term.quantity?.unit === "percent") && terms.some((term) => hasSense(term, "span"));
}

/** "Post stories every day": an initiative that makes or does something nameable is work, however often; only being busy as ever is none. */
export function isRegularTask(statement: Unjudged): boolean {
  return statement.kind === "initiative" && hasSense(statement.topic ?? undefined, "product") && isRoutine(statement);
}

/** Work told as what is always done. */
function isRoutine(statement: Unjudged): boolean {
  const { predicate, roles, terms } = statement;
  // "3 stories every day, as before"
  if (predicate === null && statement.countsWork) return terms.some((term) => hasSense(term, "routine") && !hasSense(term, "per") && !hasSense(term, "steadyRate") && !hasSense(term, "vagueAmount"));
  const isWork = predicate !== null && (predicate.frameAt !== null || ["work", "make", "answer", "busy", "spend", "finish", "frame"].includes(predicate.cls));
  if (!isWork) return false;
  // Even counted work is routine when it is said to go on as ever.
  if (statement.countsWork && terms.some((term) => term.zone !== "deadline" && hasSense(term, "routine") && !hasSense(term, "per") && !hasSense(term, "steadyRate") && !hasSense(term, "vagueAmount"))) return true;
  if (roles.aims.some((aim) => aim.term.quantity?.unit !== "duration")) return false;
  // "Introduce weekly reporting" starts something; "report weekly" goes on.
  return terms.some((term, at) => term.zone !== "deadline" && term.zone !== "relative" && hasSense(term, "routine") && !(hasSense(term, "per") && (hasSense(terms[at - 1], "article") || objectKindOf(terms[statement.lexicon.grammar.modifiersFollow === true ? at - 1 : at + 1]) !== null)));
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

/** "Audit of the shop and a list of fixes for the developers": a piece of work told with enough detail to start on. */
function isDescribedWork({ kind, object, terms, metric, topic }: Unjudged): boolean {
  if (kind !== "initiative" || (metric !== null && metric === topic && object === "metric" && terms[0]?.senses.length !== 0)) return false;
  return terms.filter((term) => term.kind === "word" && term.zone !== "deadline" && (term.senses.length === 0 || objectKindOf(term) !== null)).length >= DETAILED_FROM;
}

/** A clause or a from–to image, as opposed to the name of a subject. */
function isPicture(terms: readonly Term[]): boolean {
  if (terms.some((term) => term.zone !== "deadline" && (hasSense(term, "link") || hasSense(term, "relative")))) return true;
  if (terms.some((term) => term.zone === "relative" && isVerb(term))) return true;
  const from = terms.findIndex((term) => hasSense(term, "from"));
  return from >= 0 && terms.slice(from).some((term) => hasSense(term, "to") || term.kind === "arrow");
}
