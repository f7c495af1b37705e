/** A calendar day, `yyyy-mm-dd`. Days compare as text; no time zone, no clock. */
export type Day = string;

const MS_A_DAY = 86_400_000;
const epochDays = new Map<Day, number>();
const daysByEpoch = new Map<number, Day>();

function epochDay(day: Day): number {
  let known = epochDays.get(day);
  if (known === undefined) {
    known = Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
    epochDays.set(day, known);
  }
  return known;
}

/** Days from one day to another: 0 on the same day, negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => epochDay(to) - epochDay(from);

/** The day that many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  const epoch = epochDay(day) + days;
  let known = daysByEpoch.get(epoch);
  if (known === undefined) {
    known = new Date(epoch * MS_A_DAY).toISOString().slice(0, 10);
    daysByEpoch.set(epoch, known);
  }
  return known;
}

/** Sunday is 0. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((epochDay(day) + 4) % 7) + 7) % 7;

export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
export const laterOf = (a: Day, b: Day): Day => (a < b ? b : a);
