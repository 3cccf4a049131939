import type { ProfileName, Severity } from "./wording";

/** What may be said about a finding of a rule: its severity, or nothing at all. */
export type Level = Severity | "off";

/** Numbers a method sets; each can be changed on its own. */
export interface Limits {
  /** Words of one statement. */
  readonly maxWords: number;
  /** Words that carry meaning in an initiative. */
  readonly minWords: number;
  /** Smallest change that counts as one, as a share of the baseline. */
  readonly minChange: number;
  /** Jargon words that make a statement unclear; fewer are a suggestion. */
  readonly maxJargon: number;
}

/** A method: how strict it is with whom. Severities of rules not named here are the rules' own for the method. */
export interface Profile {
  readonly name: ProfileName;
  readonly limits: Limits;
  /** Severities that differ from the method's, by rule id. */
  readonly severities: { readonly [rule: string]: Level };
}

/** Changes to a single threshold or severity of a profile. */
export interface ProfileChanges {
  readonly limits?: Partial<Limits>;
  readonly severities?: { readonly [rule: string]: Level };
}

const BALANCED_LIMITS: Limits = { maxWords: 28, minWords: 2, minChange: 0.02, maxJargon: 1 };

const LIMITS: { readonly [name in ProfileName]: Limits } = {
  balanced: BALANCED_LIMITS,
  leap: { ...BALANCED_LIMITS, minChange: 0.1 },
  scorecard: BALANCED_LIMITS,
  classic: BALANCED_LIMITS,
  b2b: BALANCED_LIMITS,
};

export const PROFILE_NAMES = Object.keys(LIMITS) as ProfileName[];

/** The methods as they are, one object each: what is worked out for a profile is kept by it. */
const PLAIN = Object.fromEntries(PROFILE_NAMES.map((name) => [name, { name, limits: LIMITS[name], severities: {} }])) as { readonly [name in ProfileName]: Profile };

/** A method profile, with single thresholds or severities changed where a team wants its own. */
export function profileOf(name: ProfileName, changes?: ProfileChanges): Profile {
  return changes === undefined ? PLAIN[name] : { name, limits: { ...LIMITS[name], ...changes.limits }, severities: changes.severities ?? {} };
}

export const BALANCED: Profile = profileOf("balanced");
