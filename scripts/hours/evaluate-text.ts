import OpeningHours from 'opening_hours'
import type { HoursDay, HoursSpan } from '../../data/model/hours.ts'

/** The package knows Swedish holidays by the country's code. It asks for a place too, but only sunrise and sunset depend on it. */
const sweden = { lat: 56.2, lon: 15.3, address: { country_code: 'se', state: 'Blekinge län' } }

const DAY_MINUTES = 1440
const MINUTE_MS = 60_000
const NOON = 720

const plain = { mode: undefined, map_value: undefined, warnings_severity: undefined }

/** Reads a text in the syntax. Throws, as the package does, where it is not one. */
export function parseHours(text: string): OpeningHours {
  return new OpeningHours(text, sweden, { ...plain, locale: 'en', tag_key: 'opening_hours' })
}

/**
 * Hours of every day from `first` to `last` (days since 1970), in minutes of the wall clock. An opening over midnight belongs to
 * the day on which it begins. Throws where the package cannot evaluate the text.
 */
export function evaluateText(text: string, first: number, last: number): readonly HoursDay[] {
  const hours = parseHours(text)
  // A day more on both sides, for what begins the night before and ends the morning after.
  const [from, to] = [first - 1, last + 2]
  const pieces = inUtc(() => hours.getOpenIntervals(new Date(from * DAY_MINUTES * MINUTE_MS), new Date(to * DAY_MINUTES * MINUTE_MS)))
  const days = Array.from({ length: to - from }, (): HoursSpan[] => [])
  for (const [begins, ends, isUnknown, comment] of pieces) {
    const about = { isUnknown, comment: findOwnComment(comment, text) }
    const [start, end] = [begins, ends].map((date) => date.getTime() / MINUTE_MS - from * DAY_MINUTES)
    cutAtMidnight(start ?? 0, end ?? 0, about, days)
  }
  return joinNights(days).slice(1, -1)
}

/** The package adds words of its own, such as a holiday's name; only what the text itself says in quotation marks is a comment. */
function findOwnComment(comment: string | undefined, text: string): string | null {
  return comment !== undefined && text.includes(`"${comment}"`) ? comment : null
}

/**
 * The package computes in the zone of the process, where an hour may be missing. In UTC its answers are plain wall-clock times of any
 * zone. Nothing else runs meanwhile, as the work is synchronous.
 */
function inUtc<Result>(work: () => Result): Result {
  const zone = process.env.TZ
  process.env.TZ = 'UTC'
  try {
    if (new Date(2026, 6, 1).getTimezoneOffset() !== 0)
      throw new Error('The zone of the process cannot be set: opening hours would be wrong.')
    return work()
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
}

interface About {
  readonly isUnknown: boolean
  readonly comment: string | null
}

function cutAtMidnight(start: number, end: number, about: About, days: readonly HoursSpan[][]): void {
  for (let day = Math.floor(start / DAY_MINUTES); day * DAY_MINUTES < end; day += 1) {
    const midnight = day * DAY_MINUTES
    days[day]?.push(toSpan(Math.max(start - midnight, 0), Math.min(end - midnight, DAY_MINUTES), about))
  }
}

function toSpan(from: number, to: number, { isUnknown, comment }: About): HoursSpan {
  if (!isUnknown && comment === null) return [from, to]
  return [from, to, isUnknown ? 'uncertain' : 'open', comment]
}

/** Gives a short stretch after midnight to the evening before, so that "22–06" stays one. */
function joinNights(days: readonly HoursSpan[][]): readonly HoursDay[] {
  return days.map((day, index) => {
    const [before, after] = [days[index - 1] ?? [], days[index + 1] ?? []]
    const own = belongTogether(before.at(-1), day[0]) ? day.slice(1) : day
    const [evening, morning] = [own.at(-1), after[0]]
    return evening && morning && belongTogether(evening, morning) ? [...own.slice(0, -1), lengthen(evening, morning[1])] : own
  })
}

function belongTogether(evening: HoursSpan | undefined, morning: HoursSpan | undefined): boolean {
  if (!evening || !morning || evening[1] !== DAY_MINUTES || morning[0] !== 0) return false
  return evening[0] > 0 && morning[1] <= NOON && evening[2] !== 'uncertain' && evening[2] === morning[2] && evening[3] === morning[3]
}

function lengthen(evening: HoursSpan, minutes: number): HoursSpan {
  const to = DAY_MINUTES + minutes
  return evening.length === 2 ? [evening[0], to] : [evening[0], to, evening[2], evening[3]]
}
