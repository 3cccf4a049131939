import type { ProfileName, Severity } from "./wording";

/** What may be said about a finding of a rule: its severity, or nothing at all. */
export type Level = Severity | "off";

/** Numbers a method sets; each can be changed on its own in Settings. */
export interface Limits {
  /** Objectives at once per owner or team. */
  readonly minObjectives: number;
  readonly maxObjectives: number;
  readonly minKeyResults: number;
  readonly maxKeyResults: number;
  /** Words of one statement. */
  readonly maxWords: number;
  /** Words that carry meaning in an objective or an initiative. */
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
  /** Severities changed in Settings, by rule id. */
  readonly severities: { readonly [rule: string]: Level };
}

/** Changes to a single threshold or severity of a profile. */
export interface ProfileChanges {
  readonly limits?: Partial<Limits>;
  readonly severities?: { readonly [rule: string]: Level };
}

const BALANCED_LIMITS: Limits = { minObjectives: 1, maxObjectives: 4, minKeyResults: 2, maxKeyResults: 5, maxWords: 28, minWords: 2, minChange: 0.02, maxJargon: 1 };

const LIMITS: { readonly [name in ProfileName]: Limits } = {
  balanced: BALANCED_LIMITS,
  leap: { ...BALANCED_LIMITS, maxObjectives: 3, minKeyResults: 1, maxKeyResults: 3, minChange: 0.1 },
  scorecard: { ...BALANCED_LIMITS, minKeyResults: 3, maxKeyResults: 5 },
  classic: { ...BALANCED_LIMITS, minObjectives: 3, minKeyResults: 3 },
  b2b: { ...BALANCED_LIMITS, minObjectives: 3, maxObjectives: 5, minKeyResults: 3 },
};

export const PROFILE_NAMES = Object.keys(LIMITS) as ProfileName[];

/** A method profile, with single thresholds or severities changed where a team wants its own. */
export function profileOf(name: ProfileName, changes: ProfileChanges = {}): Profile {
  return { name, limits: { ...LIMITS[name], ...changes.limits }, severities: changes.severities ?? {} };
}

export const BALANCED: Profile = profileOf("balanced");
