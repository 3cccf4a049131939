import { customFunctions } from "../../functions";
import type { Argument, Cell, CustomFunction } from "../../functions/custom-function";

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

/** Every custom function: its call, what it answers, and an example. */
export function functionTable(): string {
  return ["| function | what it answers | for example |", "|---|---|---|", ...customFunctions.map(functionRow)].join("\n");
}
