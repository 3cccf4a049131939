import { HOSTILE_TEXTS } from "../core/wording/hostile-texts";
import type { Checker } from "./checker";
import { workOf } from "./timing";

const LONG = 50_000;
const ROUNDS = 3;
const AGAIN = 5;
const STEEP = 11;

/** How the time of a check, rewrite included, grows with the length of what is pasted into a cell. */
export interface Growth {
  /** The kind of text that takes longest, and its milliseconds. */
  readonly name: string;
  readonly time: number;
  /** Of ten times the characters, the times of the time, where that is most; ten where time grows as the text does. */
  readonly ratio: number;
}

/** Goes through all hostile texts in every language, as the kind of statement that is repaired most. */
export function steepest({ checkStatement, LANGUAGES }: Checker): Growth {
  let slowest = { name: "", time: 0 };
  let ratio = 0;
  for (const { name, make } of HOSTILE_TEXTS) {
    const [short, long] = [make(LONG / 10), make(LONG)];
    const least = (rounds: number, text: string): number => {
      const all = (): void => {
        for (const language of LANGUAGES) void checkStatement({ text, kind: "initiative", language }).rewrite;
      };
      return Math.min(...Array.from({ length: rounds }, () => workOf(all)));
    };
    let few = least(3 * ROUNDS, short);
    let many = least(ROUNDS, long);
    // A busy machine makes times look steep, never flat: what looks steep is measured again.
    for (let again = 0; again < AGAIN && many / few > ratio && many / few > STEEP; again++) {
      few = Math.min(few, least(3 * ROUNDS, short));
      many = Math.min(many, least(ROUNDS, long));
    }
    ratio = Math.max(ratio, many / few);
    const time = many / LANGUAGES.length;
    if (time > slowest.time) slowest = { name, time };
  }
  return { ...slowest, ratio };
}
