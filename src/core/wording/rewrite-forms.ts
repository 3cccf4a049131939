/** One wording or several to choose from. */
export type OneOf = string | readonly string[];

/**
 * The wordings a language has for repairs. In square brackets stands what comes from the statement: `[words]` (what it speaks of; behind a bar
 * what to say when that is not known; `[nominative]`, `[genitive]`, `[accusative]` the same where it stands in that case, `[counted]` with "the number of" in front), `[before]` and `[after]` (the text around the place of an insertion), `[target]` (its number).
 */
export interface RewriteForms {
  /** Puts both end points behind a statement without a number. */
  readonly addPair: string;
  /** The same beside a change that is there already. */
  readonly addPairBeside: string;
  /** Puts the missing end behind "from 340". */
  readonly addTarget: string;
  /** Puts the starting point behind a level. */
  readonly addBaseline: string;
  /** Names a metric for something that is none. */
  readonly measured: string;
  /** Of several wordings the first whose slots are known is used. */
  readonly raised: OneOf;
  readonly lowered: OneOf;
  /** For places in a ranking, where a language does not say that they are reduced. */
  readonly ranked?: OneOf;
  /** For lengths of time, where they are not lowered. */
  readonly shortened?: OneOf;
  /** For people and things that are counted. */
  readonly grownCount: OneOf;
  /** Turns a level to hold into a change. */
  readonly reachedFrom: OneOf;
  /** A key result of which nothing can be kept. */
  readonly plain: string;
  /** Work towards a result that was written as an initiative. */
  readonly towards: string;
  /** What stands in front of a deadline that has no small word of its own. */
  readonly inDue?: string;
  /** Work on a bare subject; `[after]` is its deadline where it names one. */
  readonly plan: string;
  /** The same for what cannot stand by itself, `[words]` being what `Grammar.complement` makes of it. */
  readonly planOf?: string;
  /** An objective of which nothing can be kept. */
  readonly picture: string;
  /** Outcomes that work of a field usually aims at, two or three a field, the likeliest first; `general` for the rest. */
  readonly keyResults: { readonly general: readonly string[]; readonly [field: string]: readonly string[] };
  /** Directions that work of a field usually serves; also by the unit of what is measured, and `platform` for a product or a market. */
  readonly objectives: { readonly general: string; readonly [field: string]: string };
}
