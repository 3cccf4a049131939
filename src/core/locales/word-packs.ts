import type { LanguageCode } from "./locale";
import { unpack } from "./unpack";

/** The large tables of a language, each group packed as one: what the product says, the words the wording checker knows, and how numbers are written. */
export const PACK_GROUPS = ["messages", "lexicon", "numbers"] as const;

export type PackGroup = (typeof PACK_GROUPS)[number];

/** The packed groups of one language, as they travel from the server to the sidebar. */
export type WordPack = { readonly [group in PackGroup]: string };

/** What a group holds: for every module its functions' tables. */
interface Tables {
  readonly [module: string]: { readonly [name: string]: unknown };
}

const awaited = new Set<string>();
const arrived = new Map<string, Tables>();

function keyOf(language: LanguageCode, group: PackGroup): string {
  return `${language} ${group}`;
}

/**
 * The tables of a group that a bundle does not hold but fetches. Called by what the build puts in the place of the tables.
 * @returns a function that gives the tables once they are there, and throws before
 */
export function awaitTables(language: LanguageCode, group: PackGroup): () => Tables {
  const key = keyOf(language, group);
  awaited.add(key);
  return () => {
    const tables = arrived.get(key);
    if (tables === undefined) throw new Error(`The ${group} of ${language} have not arrived.`);
    return tables;
  };
}

/** Whether the words of a language are here; always so except in a bundle that fetches them. */
export function hasWords(language: LanguageCode): boolean {
  return PACK_GROUPS.every((group) => !awaited.has(keyOf(language, group)) || arrived.has(keyOf(language, group)));
}

/** Takes in the words of a language. */
export function takeWords(language: LanguageCode, pack: WordPack): void {
  for (const group of PACK_GROUPS) arrived.set(keyOf(language, group), unpack(pack[group]) as Tables);
}
