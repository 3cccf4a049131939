import type { Locale } from "../locales/locale";

/** The digits a double holds for sure; what comes behind them is the dust of binary fractions (0.1 + 0.2). */
const SURE_DIGITS = 15;

/**
 * Writes a number the way the language writes it: its decimal mark, groups, digits and minus. Never with an exponent.
 * @param options.decimals exactly so many decimals, 0–20; without it as many as the number has.
 * @returns an en dash for what is no finite number.
 */
export function formatNumber(value: number, locale: Locale, options: { readonly decimals?: number } = {}): string {
  if (!Number.isFinite(value)) return "–";
  const { decimal, group, groupFrom, minus, digits } = locale.numbers().written;
  const plain = plainDigits(Math.abs(value), options.decimals);
  const [whole = "0", fraction] = plain.split(".");
  const grouped = whole.length < groupFrom ? whole : groupThousands(whole, group);
  const isNegative = value < 0 && /[1-9]/.test(plain);
  const written = (isNegative ? minus : "") + grouped + (fraction === undefined ? "" : decimal + fraction);
  return digits === "0123456789" ? written : written.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)));
}

function plainDigits(value: number, decimals: number | undefined): string {
  if (decimals !== undefined) return withoutExponent(value.toFixed(Math.min(20, Math.max(0, Math.trunc(decimals)))));
  return withoutExponent(String(Number(value.toPrecision(SURE_DIGITS))));
}

/** `1.5e-7` as `0.00000015`, `1e+21` with all its zeros. */
function withoutExponent(text: string): string {
  const [mantissa = "0", exponent] = text.split("e");
  if (exponent === undefined) return mantissa;
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = Number(exponent);
  if (places < 0) return `0.${"0".repeat(-places - 1)}${whole}${fraction}`;
  return whole + fraction.padEnd(places, "0");
}

function groupThousands(whole: string, group: string): string {
  const head = whole.length % 3;
  const groups = head === 0 ? [] : [whole.slice(0, head)];
  for (let start = head; start < whole.length; start += 3) groups.push(whole.slice(start, start + 3));
  return groups.join(group);
}
