import { isGlued, isNear, keyAt } from "./near-words";
import { meaningAt, meaningEnd, type Scan } from "./scan";

/** A number in words, understood; `end` is the index behind its last word. */
export interface SpelledNumber {
  readonly value: number;
  readonly end: number;
  /** Nothing but the word for one. */
  readonly isArticle: boolean;
  /** Means a number only with a scale or a unit behind it. */
  readonly wantsCompany: boolean;
  /** The largest scale word among them. */
  readonly scale?: number;
  readonly ending?: string;
}

/**
 * Reads a number in words: `twenty-five`, `пятьдесят две тысячи`, `صد و بیست هزار`, `półtora miliona`. Words join as long as
 * each is smaller than the round part before it, so that `ten, twenty` stays two numbers.
 * @returns null when no number word stands at the index.
 */
export function readNumberWords(scan: Scan, start: number): SpelledNumber | null {
  const first = meaningAt(scan, start);
  if (first.cardinal === undefined || first.behind?.includes(keyAt(scan.words, start - 1)) === false) return null;
  let total = 0;
  let part = first.cardinal;
  let room = first.room ?? roomBehind(first.cardinal);
  let largestScale = Infinity;
  let scale = first.scale;
  let ending = first.ending;
  let end = meaningEnd(scan, start);
  let count = 1;
  // Only the last word of a number is inflected where endings are noted.
  while (ending === undefined) {
    const at = joinedWord(scan, end);
    if (at < 0) break;
    const next = meaningAt(scan, at);
    const isScale = next.scale !== undefined && next.glued === undefined && at === end;
    if (isScale && next.scale < largestScale && !(next.scale === 100 && part >= 100)) {
      if (next.scale === 100) part *= 100;
      else {
        total += part * next.scale;
        part = 0;
        largestScale = next.scale;
      }
      room = next.scale;
      scale = Math.max(scale ?? 1, next.scale);
    } else if (next.cardinal !== undefined && next.behind === undefined && next.cardinal >= 1 && next.cardinal < room) {
      part += next.cardinal;
      room = next.room ?? roomBehind(next.cardinal);
    } else break;
    ending = next.ending;
    end = meaningEnd(scan, at);
    count++;
  }
  return {
    value: total + part,
    end,
    isArticle: count === 1 && first.article === true,
    wantsCompany: count === 1 && (first.company === true || (first.cardinal > 0 && first.cardinal < 1)),
    ...(scale === undefined || scale < 1000 ? {} : { scale }),
    ...(ending === undefined ? {} : { ending }),
  };
}

/** What may still follow a number word: less than 10 behind `twenty`, less than 100 behind `hundred`, nothing behind `five`. */
function roomBehind(cardinal: number): number {
  if (cardinal % 1 !== 0 || cardinal < 20) return 0;
  if (cardinal % 1000 === 0) return 1000;
  if (cardinal % 100 === 0) return 100;
  return cardinal % 10 === 0 ? 10 : 0;
}

/** The index of the next word of the number, over a hyphen or an “and”; -1 when a line ends or another mark stands there. */
function joinedWord(scan: Scan, at: number): number {
  const { words } = scan;
  if (!isNear(words, at)) return -1;
  if (keyAt(words, at) === "-" && isGlued(words, at)) return isGlued(words, at + 1) ? at + 1 : -1;
  if (meaningAt(scan, at).and === true && isNear(words, at + 1)) return meaningAt(scan, at + 1).cardinal === undefined ? -1 : at + 1;
  return words[at]?.kind === "letters" ? at : -1;
}
