import { Lexicon } from "../../wording/lexicon";
import type { LexiconTables } from "../../wording/lexicon-data";
import { grammar } from "./grammar";
import { markers, wording } from "./lexicon-markers";
import { metrics } from "./lexicon-metrics";
import { nouns, products } from "./lexicon-nouns";
import { rewrites } from "./lexicon-rewrites";
import { factorVerbs, verbalNouns, verbs, workVerbs } from "./lexicon-verbs";
import { morphology } from "./morphology";

export const tables: LexiconTables = { factorVerbs, markers, metrics, nouns, products, verbalNouns, verbs, wording, workVerbs };

/** The Polish words the wording checker knows. */
export function lexicon(): Lexicon {
  return new Lexicon(tables, morphology, grammar, rewrites());
}
