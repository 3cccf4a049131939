import { say } from "../../core/locales/say";
import { ok } from "../../core/outcome";
import { checkStatement } from "../../core/wording/check";
import { profileOf } from "../../core/wording/profiles";
import { readChoice } from "../choices";
import { byCell } from "../custom-function";

export const OKR_CHECK = byCell({
  name: "OKR_CHECK",
  summary: "What the wording check thinks of a statement: ready, discuss or revise. The sidebar says why and offers a better wording.",
  parameters: [
    { name: "statement", kind: "text", help: "The objective, key result or initiative as written, in any of the five languages." },
    { name: "kind", kind: "text", optional: true, help: "Objective, key result or initiative (optional); key result when blank." },
    { name: "profile", kind: "text", optional: true, help: "The method: balanced, leap, scorecard, classic or B2B (optional); balanced when blank." },
    { name: "language", kind: "language", optional: true, help: "Language of the answer, such as ru or Polski (optional)." },
  ],
  returns: "One word; blank for a blank statement and for what is not planned this cycle.",
  examples: [
    { call: ["Organic visits from 5,000 to 15,000 a month", "key result"], gives: "ready" },
    { call: ["Launch a content strategy", "key result"], gives: "revise" },
  ],
  run([text, kindWord, profileWord], call) {
    const kind = kindWord === null ? ok("key_result" as const) : readChoice("kind", kindWord, call);
    if (!kind.ok) return kind;
    const profile = profileWord === null ? ok("balanced" as const) : readChoice("profile", profileWord, call);
    if (!profile.ok) return profile;
    if (kind.value === "anti_goal") return ok(null);
    const { verdict } = checkStatement({ text, kind: kind.value }, profileOf(profile.value));
    return ok(say(call.locale(), `verdict/${verdict}`));
  },
});
