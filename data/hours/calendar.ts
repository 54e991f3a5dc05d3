/** Days are counted from 1 January 1970, which is day 0, without any time zone. */
const DAY_MS = 86_400_000

/** The day of a date `2026-06-19`. */
export function toDay(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / DAY_MS
}

/** The day of a year, month (1–12) and day of the month; a day past the month's end counts on into the next. */
export function dayOf(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_MS
}

/** The date of a day, as `2026-06-19`. */
export function toIsoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear()
}

/** 0 is Monday, 6 is Sunday. Day 0 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Number of the week by ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeekOf(day: number): number {
  const thursday = day - weekdayOf(day) + 3
  return Math.floor((thursday - dayOf(yearOf(thursday), 1, 1)) / 7) + 1
}
