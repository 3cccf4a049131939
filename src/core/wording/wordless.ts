import { Lexicon } from "./lexicon";

const none = () => ({});

/** Stands in for a language that is none of ours: numbers, dates and marks are read, words mean nothing. */
export const WORDLESS = new Lexicon(
  { verbs: none, workVerbs: none, verbalNouns: none, factorVerbs: none, metrics: none, products: none, nouns: none, markers: none, wording: none },
  { verb: () => [], noun: () => [], word: () => [] },
  { verbLast: false, headNoun: "last" },
  null,
);
