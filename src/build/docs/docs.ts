import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { customFunctions } from "../functions";
import type { Argument, Cell, CustomFunction } from "../functions/custom-function";
import { ROOT } from "./paths";

const README = join(ROOT, "README.md");

function literal(value: Argument | Cell): string {
  if (Array.isArray(value)) return `{${value.map((row: readonly Argument[]) => row.map(literal).join("\\")).join(";")}}`;
  if (typeof value === "string") return `"${value}"`;
  if (Object.prototype.toString.call(value) === "[object Date]") return `DATE(${(value as Date).toISOString().slice(0, 10).replace(/-0?/g, ";")})`;
  return String(value ?? "");
}

/** One row of the README's table: call, what it answers, an example. */
function functionRow({ name, parameters, summary, examples }: CustomFunction): string {
  const call = `${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join("; ")})`;
  const [example] = examples;
  const shown = example === undefined ? "" : `\`=${name}(${example.call.map(literal).join("; ")})\` → \`${literal(example.gives)}\``;
  return `| \`${call}\` | ${summary} | ${shown.replace(/\|/g, "\\|")} |`;
}

function functionTable(): string {
  return ["| function | what it answers | for example |", "|---|---|---|", ...customFunctions.map(functionRow)].join("\n");
}

/** The parts of the README that are printed from the sources, by the name between their marks. */
const BLOCKS: { readonly [name: string]: () => string } = { functions: functionTable };

/** The README with its generated parts as the sources have them now. */
export function renewReadme(readme: string): string {
  return Object.entries(BLOCKS).reduce((text, [name, print]) => {
    const block = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!block.test(text)) throw new Error(`README.md has no block <!-- ${name} --> … <!-- /${name} -->.`);
    return text.replace(block, (_, open: string, close: string) => `${open}\n${print()}\n\n${close}`);
  }, readme);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(README, renewReadme(readFileSync(README, "utf8")));
  console.log("README.md is up to date.");
}
