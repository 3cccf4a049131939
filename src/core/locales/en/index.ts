import { lazy } from "../lazy";
import type { Locale } from "../locale";
import { lexicon } from "./lexicon";
import { measures } from "./measures";
import { english } from "./messages";
import { metrics } from "./metrics";
import { numbers } from "./numbers";
import { plural } from "./plural";
import { signs } from "./signs";

export const en: Locale = {
  code: "en",
  name: "English",
  direction: "ltr",
  numbers: lazy(numbers),
  signs: lazy(signs),
  lexicon: lazy(lexicon),
  measures: lazy(measures),
  metrics: lazy(metrics),
  messages: lazy(english),
  plural,
};
