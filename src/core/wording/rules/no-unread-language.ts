import { WORDLESS } from "../wordless";
import { levels, wholeSpan, type Rule } from "./rule";

/** Says so when the words of a statement are not known, instead of passing it in silence. */
export const noUnreadLanguage: Rule = {
  id: "no-unread-language",
  severity: levels("warning"),
  appliesTo: ["objective", "key_result", "initiative"],
  source: "S4: does the whole team agree on what the words mean",
  isLanguageFree: true,
  examples: {
    bad: [{ kind: "key_result", text: "Поднять конверсию лендинга с 2% до 4%", language: "ru" }],
    good: [{ kind: "key_result", text: "Raise landing-page conversion from 2% to 4%" }],
  },
  check(statement) {
    return statement.lexicon === WORDLESS && statement.length > 0 ? { span: wholeSpan(statement), data: { language: statement.locale.name } } : null;
  },
};
