import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** The block of a rule that holds its examples, as every rule file writes it. */
const EXAMPLES = /\n  examples: \{\n[\s\S]*?\n  \},/;

/** Leaves the examples of the wording rules out of a bundle: they are for readers and tests, and nobody runs them there. */
export function stripExamples(): Plugin {
  return {
    name: "strip-examples",
    setup(build) {
      build.onLoad({ filter: /[\\/]wording[\\/]rules[\\/].+\.ts$/ }, async ({ path }) => ({
        loader: "ts",
        contents: (await readFile(path, "utf8")).replace(EXAMPLES, "\n  examples: { bad: [], good: [] },"),
      }));
    },
  };
}
