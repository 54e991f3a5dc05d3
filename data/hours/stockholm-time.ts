const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/** Offsets from UTC that Sweden uses, in minutes: summer time first, so that the first of two equal wall-clock times is found first. */
const offsets = [120, 60]

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** What a clock on a wall in Sweden shows, in whole minutes since the midnight that began 1 January 1970 there. The device's zone plays no part. */
export function toWallMinutes(instant: Date): number {
  const parts = new Map(wallClock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) / MINUTE_MS
}

/**
 * The next moment after `after` at which the clock shows a time. In the hour that spring skips that is the moment when the clocks are
 * changed; in the hour that autumn repeats, the first that is still to come.
 */
export function toInstant(wallMinutes: number, after: Date): Date {
  const candidates = offsets.map((offset) => new Date((wallMinutes - offset) * MINUTE_MS))
  const real = candidates.filter((instant) => toWallMinutes(instant) === wallMinutes)
  const skipped = candidates.at(-1) ?? after
  if (real.length === 0) return new Date(Math.floor(skipped.getTime() / HOUR_MS) * HOUR_MS)
  return real.find((instant) => instant > after) ?? real.at(-1) ?? after
}
