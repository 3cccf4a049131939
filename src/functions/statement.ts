import { ok, type Outcome } from "../core/outcome";
import { checkStatement } from "../core/wording/check";
import { profileOf } from "../core/wording/profiles";
import type { Check } from "../core/wording/wording";
import { readChoice } from "./choices";
import type { Call, Parameter } from "./custom-function";

const STATEMENT = { name: "statement", kind: "text", help: "The objective, key result or initiative as written, in any of the five languages." } as const satisfies Parameter;

const KIND = { name: "kind", kind: "text", optional: true, help: "Objective, key result or initiative (optional); key result when blank." } as const satisfies Parameter;

const PROFILE = { name: "profile", kind: "text", optional: true, help: "The method: balanced, leap, scorecard, classic or B2B (optional); balanced when blank." } as const satisfies Parameter;

/** The arguments of every function about a statement, in the order in which all of them take them; the language of the answer comes behind. */
export const JUDGED_STATEMENT = [STATEMENT, KIND, PROFILE] as const;

/** The same for what a statement says, which is the same in every method. */
export const READ_STATEMENT = [STATEMENT, KIND, { ...PROFILE, help: "The method, as in OKR_CHECK (optional); it changes nothing here." }] as const satisfies readonly Parameter[];

export const ANSWER_LANGUAGE = { name: "language", kind: "language", optional: true, help: "Language of the answer, such as ru or Polski (optional)." } as const satisfies Parameter;

type GivenStatement = readonly [text: string, kind: string | null, profile: string | null, ...rest: readonly unknown[]];

/** Checks the statement that the arguments describe and answers from that; null for what is not planned this cycle. */
export function answerFromCheck<Answered>([text, kindWord, profileWord]: GivenStatement, call: Call, answer: (check: Check) => Answered): Outcome<Answered | null> {
  const kind = kindWord === null ? ok("key_result" as const) : readChoice("kind", kindWord, call);
  if (!kind.ok) return kind;
  const profile = profileWord === null ? ok("balanced" as const) : readChoice("profile", profileWord, call);
  if (!profile.ok) return profile;
  return ok(kind.value === "anti_goal" ? null : answer(checkStatement({ text, kind: kind.value }, profileOf(profile.value))));
}
