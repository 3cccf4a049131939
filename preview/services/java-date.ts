/** Formats an instant by a pattern of Java's SimpleDateFormat in a time zone; English names, as Apps Script. */
export function formatJavaDate(date: Date, timeZone: string, pattern: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric", weekday: "long" }).formatToParts(date).map((part) => [part.type, part.value]),
  );
  const number = (name: string): number => Number(parts[name]);
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  const month = new Intl.DateTimeFormat("en-US", { timeZone, month: "long" }).format(date);
  const fields: Readonly<Record<string, (width: number) => string>> = {
    y: (width) => (width === 2 ? pad(number("year") % 100, 2) : pad(number("year"), width)),
    M: (width) => (width >= 4 ? month : width === 3 ? month.slice(0, 3) : pad(number("month"), width)),
    d: (width) => pad(number("day"), width),
    H: (width) => pad(number("hour"), width),
    h: (width) => pad(number("hour") % 12 || 12, width),
    m: (width) => pad(number("minute"), width),
    s: (width) => pad(number("second"), width),
    S: (width) => pad(date.getMilliseconds(), width),
    a: () => (number("hour") < 12 ? "AM" : "PM"),
    E: (width) => (width >= 4 ? (parts["weekday"] ?? "") : (parts["weekday"] ?? "").slice(0, 3)),
    u: () => String((["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].indexOf(parts["weekday"] ?? "") + 1) || 7),
    Z: () => offset(date, timeZone, ""),
    X: () => offset(date, timeZone, ":"),
    z: () => timeZoneName(date, timeZone),
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (match, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return quoted === "" || quoted === undefined ? "'" : quoted.replaceAll("''", "'");
    const field = fields[letter];
    if (field === undefined) throw new Error(`Utilities.formatDate with the pattern letter ${letter} is not modelled by the local workbook.`);
    return field(match.length);
  });
}

function timeZoneName(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" }).formatToParts(date).find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}

function offset(date: Date, timeZone: string, colon: string): string {
  const name = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }).formatToParts(date).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (match === null) return colon === ":" ? "Z" : "+0000";
  return `${match[1] ?? "+"}${match[2] ?? "00"}${colon}${match[3] ?? "00"}`;
}
