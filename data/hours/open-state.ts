import type { HoursSpan, HoursTable } from '../model/hours.ts'
import { toIsoDate } from './calendar.ts'
import { lookUpDay } from './look-up-day.ts'
import { toInstant, toWallMinutes } from './stockholm-time.ts'
import type { SpecialDay } from './swedish-holidays.ts'

/** Whether something is open at a moment. `mayDiffer` is a holiday or eve on which the hours hold only if nobody thought of it. */
export type OpenState =
  | {
      readonly kind: 'open'
      readonly closesAt: Date
      /** Started minutes that are left. */
      readonly minutesLeft: number
      readonly comment: string | null
      readonly mayDiffer: SpecialDay | null
    }
  | { readonly kind: 'around_the_clock'; readonly comment: string | null }
  /** `opensAt` is null when it does not open for certain within three months. */
  | { readonly kind: 'closed'; readonly opensAt: Date | null; readonly mayDiffer: SpecialDay | null }
  /** The hours say themselves that they are not certain, such as "by appointment". */
  | { readonly kind: 'uncertain'; readonly comment: string | null }
  | { readonly kind: 'unknown' }

const DAY_MINUTES = 1440
/** What is open for longer than this without a break is open around the clock. */
const LONGEST_OPEN_DAYS = 8
const LONGEST_CLOSED_DAYS = 92

/** The state at a moment, by the clock in Sweden. Hours that are missing, or that say nothing of that day, are unknown and never closed. */
export function openStateAt(table: HoursTable | null | undefined, instant: Date): OpenState {
  if (!table) return { kind: 'unknown' }
  const now = toWallMinutes(instant)
  const today = Math.floor(now / DAY_MINUTES)
  if (!isKnown(table, today)) return { kind: 'unknown' }
  const current = spansOf(table, today - 1, 2).find(({ from, to }) => from <= now && now < to)
  if (!current) return closedState(table, now, instant)
  if (current.isUncertain) return { kind: 'uncertain', comment: current.comment }
  return openState(table, current, instant)
}

/** Whether people can come for certain. */
export function isOpen({ kind }: OpenState): boolean {
  return kind === 'open' || kind === 'around_the_clock'
}

interface WallSpan {
  readonly from: number
  readonly to: number
  readonly isUncertain: boolean
  readonly comment: string | null
  readonly unstated: SpecialDay | null
}

function openState(table: HoursTable, current: WallSpan, instant: Date): OpenState {
  const open = spansOf(table, Math.floor(current.from / DAY_MINUTES), LONGEST_OPEN_DAYS + 1).filter(({ isUncertain }) => !isUncertain)
  const { comment, unstated } = current
  const closesAt = findClosing(open, current.to, instant)
  if (toWallMinutes(closesAt) - current.from >= LONGEST_OPEN_DAYS * DAY_MINUTES) return { kind: 'around_the_clock', comment }
  return { kind: 'open', closesAt, minutesLeft: Math.ceil((closesAt.getTime() - instant.getTime()) / 60_000), comment, mayDiffer: unstated }
}

/** The end of the last of the spans that go over into one another, also where they do so only because spring skips the hour between. */
function findClosing(open: readonly WallSpan[], end: number, instant: Date): Date {
  const closesAt = toInstant(end, instant)
  const wall = Math.max(toWallMinutes(closesAt), end)
  const next = open.find(({ from, to }) => from <= wall && wall < to)
  return next ? findClosing(open, next.to, instant) : closesAt
}

function closedState(table: HoursTable, now: number, instant: Date): OpenState {
  const today = Math.floor(now / DAY_MINUTES)
  for (let day = today; day <= today + LONGEST_CLOSED_DAYS && isKnown(table, day); day += 1) {
    const coming = spansOf(table, day, 1).filter(({ from, isUncertain }) => from > now && !isUncertain)
    const next = coming.map((span) => ({ ...span, opensAt: toInstant(span.from, instant) })).find(isReal)
    if (next) return { kind: 'closed', opensAt: next.opensAt, mayDiffer: next.unstated }
  }
  return { kind: 'closed', opensAt: null, mayDiffer: null }
}

/** A span within the hour that spring skips does not happen. */
function isReal({ opensAt, to }: { readonly opensAt: Date; readonly to: number }): boolean {
  return toWallMinutes(opensAt) < to
}

/** Outside the table's dates, and where the table makes no sense, nothing is known. */
function isKnown(table: HoursTable, day: number): boolean {
  const date = toIsoDate(day)
  return table.from <= date && date <= table.to && lookUpDay(table, day) !== null
}

/** Spans that begin on some days, in wall-clock minutes since 1970. */
function spansOf(table: HoursTable, firstDay: number, days: number): readonly WallSpan[] {
  return Array.from({ length: days }, (_, index) => firstDay + index).flatMap((day) => {
    const hours = lookUpDay(table, day)
    return (hours?.spans ?? []).map((span) => toWallSpan(span, day, hours?.unstated ?? null))
  })
}

function toWallSpan(span: HoursSpan, day: number, unstated: SpecialDay | null): WallSpan {
  const [certainty, comment] = span.length === 2 ? (['open', null] as const) : [span[2], span[3]]
  const [from, to] = [day * DAY_MINUTES + span[0], day * DAY_MINUTES + span[1]]
  return { from, to, isUncertain: certainty === 'uncertain', comment, unstated }
}
