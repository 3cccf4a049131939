/** A gap that a person fills, with the signs that cling to it (`€{target}%`) and must not be torn off at the end of a line. */
export interface Gap {
  readonly kind: "gap";
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A piece of a rewrite: words that stand, or a gap. */
export type RewritePart = { readonly kind: "words"; readonly text: string } | Gap;

/** What has been typed into gaps, by their names; a name that stands twice in a rewrite asks for one fact. */
export type GapValues = ReadonlyMap<string, string>;

const GAP = /([^\s\p{L}\p{N}{}]{0,3})\{([a-z][a-z_-]*)\}([^\s\p{L}\p{N}{}]{0,3})/giu;

/** Splits a rewrite into its words and gaps (`{baseline}`), in order, without empty pieces. */
export function readRewrite(rewrite: string): RewritePart[] {
  const parts: RewritePart[] = [];
  let end = 0;
  for (const match of rewrite.matchAll(GAP)) {
    if (match.index > end) parts.push({ kind: "words", text: rewrite.slice(end, match.index) });
    parts.push({ kind: "gap", name: match[2] ?? "", before: match[1] ?? "", after: match[3] ?? "" });
    end = match.index + match[0].length;
  }
  if (end < rewrite.length) parts.push({ kind: "words", text: rewrite.slice(end) });
  return parts;
}

/** Names of the gaps in order of appearance, each once. */
export function gapNames(parts: readonly RewritePart[]): string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === "gap" ? [part.name] : [])))];
}

function valueOf(values: GapValues, name: string): string {
  return (values.get(name) ?? "").trim().replace(/\s+/g, " ");
}

/** Names of the gaps that nothing but blanks has been typed into. */
export function openGaps(parts: readonly RewritePart[], values: GapValues): string[] {
  return gapNames(parts).filter((name) => valueOf(values, name) === "");
}

/** The whole statement, or null while a gap is open. What was typed goes in as it is, without outer or doubled spaces. */
export function fillGaps(parts: readonly RewritePart[], values: GapValues): string | null {
  if (openGaps(parts, values).length > 0) return null;
  return parts.map((part) => (part.kind === "gap" ? part.before + valueOf(values, part.name) + part.after : part.text)).join("");
}
