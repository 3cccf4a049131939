import { type Direction, findDirection } from "../core/marketing/direction";
import type { Call } from "./custom-function";

function read(text: string, call: Call): Direction | null {
  return findDirection(text, call.locales);
}

/** The direction a text stands for, a word for it or a metric's name; null when it does not tell. */
export function directionOf(text: string, call: Call): Direction | null {
  return call.once(read, text);
}
