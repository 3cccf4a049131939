import type { Grammar, Morphology } from "../wording/lexicon-data";
import type { LanguageCode } from "./locale";
import { unpack } from "./unpack";

/** The large tables of a language, each group packed as one: what the product says, the words the wording checker knows, and how numbers are written. */
export const PACK_GROUPS = ["messages", "lexicon", "numbers"] as const;

export type PackGroup = (typeof PACK_GROUPS)[number];

/** A language as it travels from the server to the sidebar: its tables, and the script of its grammar and inflection, all packed. */
export type WordPack = { readonly [group in PackGroup | "script"]: string };

/** What a group holds: for every module its functions' tables. */
export interface Tables {
  readonly [module: string]: { readonly [name: string]: unknown };
}

/** The parts of a language that are code. */
export interface LanguageCodeParts {
  readonly grammar: Grammar;
  readonly morphology: Morphology;
}

const awaited = new Set<string>();
const arrived = new Map<string, Tables>();
const promised = new Map<LanguageCode, LanguageCodeParts>();

function keyOf(language: LanguageCode, group: PackGroup | "script"): string {
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

/** Grammar and inflection that a bundle does not hold but fetches: empty until the script of the language has run. */
export function awaitCode(language: LanguageCode): LanguageCodeParts {
  awaited.add(keyOf(language, "script"));
  let parts = promised.get(language);
  if (parts === undefined) promised.set(language, (parts = { grammar: {} as Grammar, morphology: {} as Morphology }));
  return parts;
}

/** Whether the words of a language are here; always so except in a bundle that fetches them. */
export function hasWords(language: LanguageCode): boolean {
  return ([...PACK_GROUPS, "script"] as const).every((group) => !awaited.has(keyOf(language, group)) || arrived.has(keyOf(language, group)));
}

/** How the script of a language reaches the page that runs it. */
export interface LanguageHost {
  tables(language: LanguageCode, group: PackGroup): Tables;
  add(language: LanguageCode, parts: LanguageCodeParts): void;
}

export const LANGUAGE_HOST: LanguageHost = {
  tables: (language, group) => arrived.get(keyOf(language, group)) ?? {},
  add(language, { grammar, morphology }) {
    const parts = awaitCode(language);
    Object.assign(parts.grammar, grammar);
    Object.assign(parts.morphology, morphology);
    arrived.set(keyOf(language, "script"), {});
  },
};

/** Takes in the words of a language. @param run runs a script in the page, where it finds `LANGUAGE_HOST` */
export function takeWords(language: LanguageCode, pack: WordPack, run: (script: string) => void): void {
  for (const group of PACK_GROUPS) arrived.set(keyOf(language, group), unpack(pack[group]) as Tables);
  run(unpack(pack.script) as string);
}
