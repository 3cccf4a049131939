import { Lexicon } from "../../wording/lexicon";
import { grammar } from "./grammar";
import { markers, wording } from "./lexicon-markers";
import { metrics } from "./lexicon-metrics";
import { nouns, products } from "./lexicon-nouns";
import { rewrites } from "./lexicon-rewrites";
import { factorVerbs, verbalNouns, verbs, workVerbs } from "./lexicon-verbs";
import { morphology } from "./morphology";

/** The English words the wording checker knows, with their inflected forms. */
export function lexicon(): Lexicon {
  return new Lexicon({ verbs, workVerbs, verbalNouns, factors: factorVerbs, metrics, products, nouns, markers, wording, endings: {} }, morphology, grammar, rewrites);
}
