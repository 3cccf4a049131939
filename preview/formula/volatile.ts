import { tokenize } from "./tokens";

const VOLATILE = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);

/** True when a formula in the engine's notation calls a function whose value changes by itself. */
export function isVolatileFormula(formula: string): boolean {
  return /\b(?:NOW|TODAY|RAND\w*)\s*\(/i.test(formula) && tokenize(formula, ".").some((token) => token.kind === "name" && VOLATILE.has(token.text.toUpperCase()));
}

/** True when such a call stands inside the arguments of a call of the named function. */
export function hasVolatileArgument(formula: string, functionName: string): boolean {
  if (!isVolatileFormula(formula)) return false;
  let depth = 0;
  const inside: number[] = [];
  const tokens = tokenize(formula, ".").filter((token) => token.kind !== "space");
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "open") {
      depth++;
      const before = tokens[index - 1];
      if (before?.kind === "name" && before.text.toUpperCase() === functionName) inside.push(depth);
    } else if (token.kind === "close") {
      if (inside[inside.length - 1] === depth) inside.pop();
      depth--;
    } else if (token.kind === "name" && VOLATILE.has(token.text.toUpperCase()) && inside.length > 0) return true;
  }
  return false;
}
