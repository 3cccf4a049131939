import { Lexicon } from "./lexicon";

const EMPTY = { verbs: {}, workVerbs: {}, verbalNouns: {}, factors: {}, metrics: {}, products: {}, nouns: {}, markers: {}, wording: {}, endings: {} };

/** Stands in for a language whose words are not listed yet: numbers, dates and marks are read, words mean nothing. */
export const WORDLESS = new Lexicon(EMPTY, { verb: () => [], noun: () => [], word: () => [] }, { verbLast: false, headNoun: "last" }, null);
