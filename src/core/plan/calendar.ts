/** A calendar day as `2026-11-22`. It carries no time and no time zone, so it cannot slip to the day before. */
export type Day = string;

const MILLISECONDS = 86_400_000;

function toUtc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function fromUtc(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day so many days later; negative counts go back. */
export function addDays(day: Day, count: number): Day {
  return fromUtc(toUtc(day) + count * MILLISECONDS);
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(toUtc(day)).getUTCDay() + 6) % 7));
}

/** The calendar quarter a day lies in. */
export function quarterOf(day: Day): { readonly number: number; readonly year: number; readonly start: Day; readonly end: Day } {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const number = Math.ceil(month / 3);
  return {
    number,
    year,
    start: fromUtc(Date.UTC(year, number * 3 - 3, 1)),
    end: fromUtc(Date.UTC(year, number * 3, 0)),
  };
}
