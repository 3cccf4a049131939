import { lazy } from "../lazy";
import { patterns } from "./lexicon-patterns";

/** What a word can be recognised as. */
export type Shape = keyof ReturnType<typeof patterns>;

const compiled = lazy(() => new Map(Object.entries(patterns()).map(([shape, pattern]) => [shape, new RegExp(pattern)])));

/** Whether a word, in plain spelling, has a shape. */
export function isLike(word: string, shape: Shape): boolean {
  return compiled().get(shape)?.test(word) === true;
}
