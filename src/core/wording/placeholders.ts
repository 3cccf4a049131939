import { GAP_NAMES, hasSense, isVerb, type Term } from "./terms";

/** Shapes people leave where a fact is to come, in any language. Our own gaps (`{baseline}`) are none: they are asked for before a rewrite is applied. */
const SHAPES = new RegExp(
  [
    // A tag at the start (`[B2B] …`) is none.
    "(?!(?<=^\\s*)\\[(?![XNY\\u0425]+\\])[\\p{Lu}\\d]{2,4}\\]\\s)\\[[^\\]\\n]{0,60}\\]",
    "<(?=\\p{L})[^<>\\n\\d\\p{Sc}]{1,40}>",
    `\\{(?!(?:${GAP_NAMES.join("|")})\\})[^{}\\n]{0,40}\\}`,
    "_{2,}",
    "[?\\u061f]{2,}",
    "(?<!\\p{L})[DMY\\u0414\\u041c\\u0413]{2,4}[./-][DMY\\u0414\\u041c\\u0413]{2,4}(?:[./-][DMY\\u0414\\u041c\\u0413]{2,4})?(?!\\p{L})",
    "(?<!\\p{L})d{2}[./-]m{2}(?:[./-]y{2,4})?(?!\\p{L})",
    "\\p{Sc}(\\p{Lu})\\1{0,2}(?![\\p{L}\\p{N}])",
    // X is also typed as the Cyrillic letter that looks like it.
    "(?<![\\p{L}\\p{N}])(?:[X\\u0425]{2,4}|[x\\u0445]{2,4}|Y{2,4})(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}&])[X\\u0425YN](?=\\s?[%\\u066a])",
    "(?<![\\p{L}\\p{N}&])[X\\u0425](?=[\\s–—→-]{1,6}(?:\\p{L}{1,4}\\s+)?[Y\\u0423](?![\\p{L}\\p{N}]))",
    "(?<=(?<![\\p{L}\\p{N}&])[X\\u0425][\\s–—→-]{1,6}(?:\\p{L}{1,4}\\s+)?)[Y\\u0423](?![\\p{L}\\p{N}])",
    "(?<=\\s)\\?",
    "(?:…|\\.\\.\\.|\\?)(?=\\s?[%\\u066a])",
  ].join("|"),
  "gu",
);

/** Nothing can match without one of these. */
const MAY_HOLD = /[\p{Sc}[<{_?\u061f\u2026X\u0425N]|\.\.\.|xx|\u0445\u0445|DD|MM|dd.mm|\u0414\u0414|\u041c\u041c|Y/u;

/** A lone letter in the place of a number, behind a word such as "to" or "from". */
const LETTER = /^[xny\u0445]$/;

/** The placeholders of a statement, as offsets into the text as typed, in order. */
export function findPlaceholders(text: string, terms: readonly Term[]): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  if (MAY_HOLD.test(text)) for (const match of text.matchAll(SHAPES)) found.push([match.index, match.index + match[0].length]);
  const shapes = found.length;
  terms.forEach((term, at) => {
    const end = term.key.length === 1 || term.senses.length > 0 ? placeholderEnd(text, terms, at) : -1;
    if (end >= 0 && !found.slice(0, shapes).some(([from, to]) => term.start >= from && term.start < to)) found.push([term.start, end]);
  });
  return found.length < 2 ? found : found.sort((a, b) => a[0] - b[0]);
}

/** Where a placeholder ends that is a word, a letter or dots; -1 when a term is none. */
function placeholderEnd(text: string, terms: readonly Term[], at: number): number {
  const term = terms[at] as Term;
  const dots = ellipsisEnd(terms, at);
  if (dots >= 0) return dots;
  return hasSense(term, "pendingWord") || isLetterForNumber(terms, at) || isLetterForCount(text, terms, at) ? term.end : -1;
}

/** Dots in the place of a number, behind a word such as "to" or "from": where they end, or -1. */
function ellipsisEnd(terms: readonly Term[], at: number): number {
  const term = terms[at];
  if (term?.kind !== "mark" || (!hasSense(terms[at - 1], "from") && !hasSense(terms[at - 1], "to"))) return -1;
  if (term?.key === "…") return term.end;
  const third = terms[at + 2];
  return term?.key === "." && terms[at + 1]?.key === "." && third?.key === "." ? third.end : -1;
}

/** "Win N partners": a capital letter in the place of how many. */
function isLetterForCount(text: string, terms: readonly Term[], at: number): boolean {
  const term = terms[at] as Term;
  if (term.kind !== "word" || !LETTER.test(term.key) || text.slice(term.start, term.end) === term.key || !isVerb(terms[at - 1])) return false;
  return terms.slice(at + 1, at + 3).some((next) => hasSense(next, "metric") || hasSense(next, "audience") || hasSense(next, "product"));
}

function isLetterForNumber(terms: readonly Term[], at: number): boolean {
  const term = terms[at] as Term;
  if (term.kind !== "word" || !LETTER.test(term.key)) return false;
  const before = terms[at - 1];
  const next = terms[at + 1];
  // "Reach X new customers"
  if (isVerb(before) && next?.kind === "word" && !terms.some(({ kind }) => kind === "number")) return true;
  const isMarked = before?.key === ":" || hasSense(before, "atLeast") || hasSense(before, "atMost") || hasSense(before, "from") || hasSense(before, "by") || (hasSense(before, "to") && !hasSense(before, "preposition"));
  return isMarked && (next?.kind !== "mark" || next.key === "%");
}
