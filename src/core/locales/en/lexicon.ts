import { Lexicon } from "../../wording/lexicon";
import type { LexiconData } from "../../wording/lexicon-data";
import { grammar } from "./grammar";
import { markers, wording } from "./lexicon-markers";
import { metrics } from "./lexicon-metrics";
import { nouns, products } from "./lexicon-nouns";
import { rewrites } from "./lexicon-rewrites";
import { factorVerbs, verbalNouns, verbs, workVerbs } from "./lexicon-verbs";
import { morphology } from "./morphology";

/** The English words the wording checker knows, with their inflected forms. */
export function lexicon(): Lexicon {
  const data: LexiconData = {
    verbs: verbs(),
    workVerbs: workVerbs(),
    verbalNouns: verbalNouns(),
    factors: factorVerbs(),
    metrics: metrics(),
    products: products(),
    nouns: nouns(),
    markers: markers(),
    wording: wording(),
    endings: {},
  };
  return new Lexicon(data, morphology, grammar, rewrites());
}
