import type { LanguageCode } from "./locale";
import type { WordPack } from "./word-packs";

/** The words of a language, packed for the sidebar. The build puts its own tables in the place of this module. */
export function packedWords(language: LanguageCode): WordPack {
  throw new Error(`Only a built bundle holds the packed words of ${language}.`);
}
