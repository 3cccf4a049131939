import { normalText } from "../text/normal-text";
import { splitWords } from "../text/words";

/** Letters that are no base letter with a mark, and are yet typed as their plain neighbor. */
const NEIGHBORS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: "l", ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и" }),
);

/** A folded word as it is often typed: without diacritics, and with plain letters for those a keyboard lacks. */
export function looseWord(word: string): string {
  let loose = "";
  for (const letter of word.normalize("NFD")) {
    if (!/\p{M}/u.test(letter)) loose += NEIGHBORS.get(letter) ?? letter;
  }
  return loose;
}

/** The words of a text for comparing names: folded, loose, without the marks between them. */
export function looseWords(text: string): string[] {
  return splitWords(normalText(text)).flatMap((word) => (word.kind === "mark" ? [] : [looseWord(word.key)]));
}
