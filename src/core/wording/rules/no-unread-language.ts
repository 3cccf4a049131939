import { WORDLESS } from "../wordless";
import { levels, wholeSpan, type Rule } from "./rule";

/** Says so when a statement is in a language whose words are not known, instead of passing it in silence or judging it by words of another. */
export const noUnreadLanguage: Rule = {
  id: "no-unread-language",
  severity: levels("warning"),
  appliesTo: ["objective", "key_result", "initiative"],
  sources: [
    { from: ["S4"], says: "does the whole team agree on what the words mean" },
  ],
  isLanguageFree: true,
  examples: {
    bad: [{ kind: "key_result", text: "Die Conversion-Rate der Landingpage von 2% auf 4% steigern", language: "other" }],
    good: [{ kind: "key_result", text: "Raise landing-page conversion from 2% to 4%" }],
  },
  check(statement) {
    return statement.lexicon === WORDLESS && statement.length > 0 ? { span: wholeSpan(statement) } : null;
  },
};
