import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** The parts of a rule or a custom function that are for readers, stubs and tests, as every such file writes them. */
const EXAMPLES = /\n  examples: (?:\{\n[\s\S]*?\n  \}|\[\n[\s\S]*?\n  \]|[[{][^\n]*[\]}]),\n/;
const SENTENCES = /\b(says|summary|help|returns): "(?:[^"\\]|\\.)*"/g;

/**
 * Leaves out of a bundle what nothing there shows or runs: the examples of wording rules and custom functions, what a rule's
 * sources say, and the help of a function, which Sheets reads from the comment above its stub.
 */
export function stripNotes(): Plugin {
  return {
    name: "strip-notes",
    setup(build) {
      build.onLoad({ filter: /[\\/](?:wording[\\/]rules|src[\\/]functions)[\\/].+\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        const contents = source.replace(EXAMPLES, "\n  examples: [] as never,\n").replace(SENTENCES, '$1: ""');
        if (/\n  examples: [[{]/.test(contents.replace("[] as never", ""))) throw new Error(`The examples in ${path} are not written the way they are left out.`);
        return { loader: "ts", contents };
      });
    },
  };
}
