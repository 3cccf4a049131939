import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** The parts of a rule that are for readers and tests, as every rule file writes them. */
const EXAMPLES = /\n  examples: \{\n[\s\S]*?\n  \},/;
const SAID = /, says: "[^"]*"/g;

/** Leaves the examples of the wording rules, and what their sources say, out of a bundle: nothing there shows or runs them. */
export function stripRuleNotes(): Plugin {
  return {
    name: "strip-rule-notes",
    setup(build) {
      build.onLoad({ filter: /[\\/]wording[\\/]rules[\\/].+\.ts$/ }, async ({ path }) => ({
        loader: "ts",
        contents: (await readFile(path, "utf8")).replace(EXAMPLES, "\n  examples: { bad: [], good: [] },").replace(SAID, ', says: ""'),
      }));
    },
  };
}
