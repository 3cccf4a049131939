import { lazy } from "../lazy";
import type { Locale } from "../locale";
import { lexicon } from "./lexicon";
import { measures } from "./measures";
import { messages } from "./messages";
import { metrics } from "./metrics";
import { numbers } from "./numbers";
import { plural } from "./plural";
import { signs } from "./signs";

export const pl: Locale = {
  code: "pl",
  name: "Polski",
  direction: "ltr",
  numbers: lazy(numbers),
  signs: lazy(signs),
  lexicon: lazy(lexicon),
  measures: lazy(measures),
  metrics: lazy(metrics),
  messages: lazy(messages),
  plural,
};
