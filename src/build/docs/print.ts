import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { LANGUAGES } from "../../core/locales";
import { ROOT } from "../paths";
import { figureTable } from "./figure-table";
import { functionTable } from "./function-table";
import { ruleTable } from "./rule-table";
import { wordingPage } from "./wording-page";

/** The parts of the README that are printed from the sources, by the name between their marks. */
const BLOCKS: { readonly [name: string]: () => string } = { functions: functionTable, rules: ruleTable, figures: figureTable };

/** The README with its generated parts as the sources have them now. */
export function renewReadme(readme: string): string {
  return Object.entries(BLOCKS).reduce((text, [name, print]) => {
    const block = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!block.test(text)) throw new Error(`README.md has no block <!-- ${name} --> … <!-- /${name} -->.`);
    return text.replace(block, (_, open: string, close: string) => `${open}\n${print()}\n\n${close}`);
  }, readme);
}

/** The generated files of the project and what stands in them now, by path from its top. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const readme = renewReadme(readFileSync(join(ROOT, "README.md"), "utf8"));
  const pages = LANGUAGES.map((language) => [`src/core/locales/${language}/wording.md`, wordingPage(language)] as const);
  return new Map([["README.md", readme], ...pages]);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of generatedFiles()) writeFileSync(join(ROOT, file), text);
  console.log("The README and the pages of the languages are up to date.");
}
