const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Wall-clock fields of an instant in a time zone, written as the UTC time that shows the same fields. */
function wallTime(instant: number, timeZone: string): number {
  const fields = formatter(timeZone).formatToParts(instant);
  const field = (type: Intl.DateTimeFormatPartTypes): number => Number(fields.find((part) => part.type === type)?.value);
  const whole = Date.UTC(field("year"), field("month") - 1, field("day"), field("hour"), field("minute"), field("second"));
  return whole + (((instant % 1000) + 1000) % 1000);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  let found = formatters.get(timeZone);
  if (found === undefined) {
    found = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" });
    formatters.set(timeZone, found);
  }
  return found;
}

/** The serial day number (0 is 30 December 1899) that a cell holds for an instant, in the spreadsheet's time zone. */
export function toSerial(date: Date, timeZone: string): number {
  return (wallTime(date.getTime(), timeZone) - EPOCH) / DAY;
}

/** The instant at which a clock in the spreadsheet's time zone shows the serial day number. */
export function fromSerial(serial: number, timeZone: string): Date {
  const wall = EPOCH + Math.round(serial * DAY);
  const guess = wall - (wallTime(wall, timeZone) - wall);
  const drift = wall - wallTime(guess, timeZone);
  return new Date(guess + drift);
}

/** The serial day number of a calendar date, whatever the time zone; undefined for a day that does not exist. */
export function calendarSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? (time - EPOCH) / DAY : undefined;
}
