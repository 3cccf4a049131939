import { LANGUAGES, LOCALES } from "../core/locales";
import type { Locale } from "../core/locales/locale";
import { fail, type Outcome } from "../core/outcome";
import { cellValue, type Quantity } from "../core/quantity/quantity";
import { readQuantity } from "../core/quantity/read-quantity";
import { normalText } from "../core/text/normal-text";
import { splitWords } from "../core/text/words";
import { shortText } from "./short-text";

const ALL = LANGUAGES.map((code) => LOCALES[code]);

/** `1,200` and `1.200` are a thousand apart from one language to the next; every other notation tells itself. */
const UNSURE = /\p{Nd}[.,]\p{Nd}{3}(?!\p{Nd})/u;

/** Longer texts hold no single quantity, and are not looked into. */
const LONGEST_QUANTITY = 100;

/**
 * Reads a number as people write it, in whichever of our languages its words are.
 * @param preferred the language to decide by where the text leaves a doubt; only asked then
 */
export function readNumberText(text: string, preferred: () => Locale): Outcome<Quantity> {
  if (text.length > LONGEST_QUANTITY) return fail("number/too-long", { text: shortText(text) });
  const languages = languagesOf(text);
  const readings = languages.length === ALL.length ? [readQuantity(text, LOCALES.en)] : languages.map((locale) => readQuantity(text, locale));
  const [first = fail("number/not-a-number", { text: shortText(text) })] = readings;
  // What every language knows means the same in all of them, but for a lone mark in front of three digits.
  const isDoubted = languages.length === ALL.length ? UNSURE.test(text) : readings.some((reading) => !sameReading(reading, first));
  if (!isDoubted) return first;
  const decided = readQuantity(text, preferred());
  return decided.ok && languages.includes(preferred()) ? decided : (readings.find((reading) => reading.ok) ?? first);
}

function sameReading(one: Outcome<Quantity>, other: Outcome<Quantity>): boolean {
  if (!one.ok || !other.ok) return one.ok === other.ok;
  return cellValue(one.value) === cellValue(other.value) && one.value.unit === other.value.unit;
}

/** The languages that know most of a text's words; digits of one language count as a word of it. */
function languagesOf(text: string): readonly Locale[] {
  const words = splitWords(normalText(text)).flatMap(({ kind, key }) => (kind === "letters" ? [key] : []));
  if (words.length === 0 && !/[^\p{ASCII}]/u.test(text)) return ALL;
  const known = ALL.map((locale) => {
    const { words: table, written } = locale.numbers();
    const ownDigits = written.digits.charCodeAt(0) > 127 && Array.from(written.digits).some((digit) => text.includes(digit));
    return words.filter((word) => table.has(word)).length + (ownDigits ? 1 : 0);
  });
  const most = Math.max(...known);
  return ALL.filter((_, index) => known[index] === most);
}
