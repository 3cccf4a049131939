import { ErrorType, type LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";

/** The last step of reading a formula, which is not public. */
interface Suffixing {
  _suffixExpressionHandler(node: LexerNode): boolean;
}

let installed = false;

/**
 * Reads formulas with LET and LAMBDA anew each time.
 * The engine keeps what it read of a formula's text and ties the names of LET to the first place that used it;
 * the same text in a second workbook, or read again later, would lose its names.
 */
export function readLambdasAfresh(): void {
  if (installed) return;
  installed = true;
  const read = LexerTreeBuilder.prototype.treeBuilder;
  LexerTreeBuilder.prototype.treeBuilder = function (this: LexerTreeBuilder, formula, transformSuffix = true, names) {
    if (!transformSuffix || !/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) return read.call(this, formula, transformSuffix, names);
    const node = read.call(this, formula, false, names);
    if (typeof node === "string" || node === undefined) return node;
    return (this as unknown as Suffixing)._suffixExpressionHandler(node as LexerNode) ? node : ErrorType.VALUE;
  };
}
