import { isoWeekOf, toIsoDate, yearOf } from '../../data/hours/calendar.ts'
import { indexOf, isWithin } from '../../data/hours/look-up-day.ts'
import type { HoursPeriod, HoursRule, HoursSeason } from '../../data/model/hours.ts'
import type { Segment } from './find-segments.ts'
import { type EvaluatedDay, inferRule, type Mentions } from './infer-rule.ts'

export interface SeasonQuery {
  readonly days: readonly EvaluatedDay[]
  readonly base: HoursRule
  readonly mentions: Mentions
  /** Segments that no season explains yet. */
  readonly segments: readonly Segment[]
}

/**
 * Dates of a season that follows week numbers move by a week and some days. Where that takes in too much, such as an exception beside
 * Christmas, only a weekend's shift is allowed.
 */
const shifts = [10, 3]
const YEAR_DAYS = 365.2425

/** A season of every year that explains a segment and its like in other years: by date, else by week. Undefined when there is none. */
export function findYearlySeason(seed: Segment, query: SeasonQuery): HoursSeason | undefined {
  return shifts
    .map((shift) =>
      seasonOf(
        query.segments.filter((segment) => isAlike({ segment, seed, shift }, query)),
        query,
      ),
    )
    .find((season) => season !== undefined)
}

function seasonOf(alike: readonly Segment[], query: SeasonQuery): HoursSeason | undefined {
  const years = new Set(alike.map((segment) => yearOf(segment[0]?.day ?? 0)))
  if (years.size < 2) return undefined
  const rules = rulesFor(alike.flat(), query)
  return [periodByDate(alike, query), periodByWeek(alike, query)]
    .flatMap((when) => rules.map((rule) => ({ when, ...rule })))
    .find((season) => holds(season, alike, query))
}

/** Rules that may explain some days, the plainest first: the same on all days ("closed"), else a week. */
export function rulesFor(days: readonly EvaluatedDay[], { mentions, base }: Pick<SeasonQuery, 'mentions' | 'base'>): readonly HoursRule[] {
  const [id = 0, ...others] = new Set(days.map((each) => each.id))
  const week = inferRule(days, mentions, base)
  return others.length === 0 ? [{ week: [id, id, id, id, id, id, id] }, week] : [week]
}

/** Whether a rule gives some days as they are. */
export function fits(days: readonly EvaluatedDay[], rule: HoursRule): boolean {
  return days.every(({ day, id }) => indexOf(rule, day) === id)
}

interface Pair {
  readonly segment: Segment
  readonly seed: Segment
  /** In days. */
  readonly shift: number
}

function isAlike({ segment, seed, shift }: Pair, query: SeasonQuery): boolean {
  return (['from', 'to'] as const).every((end) => {
    const [a, b] = [endOf(segment, end, query), endOf(seed, end, query)]
    return a === undefined || b === undefined || shiftBetween(a, b) <= shift
  })
}

/** First or last day of a segment; undefined where the table's own end cuts the segment off. */
function endOf(segment: Segment, end: 'from' | 'to', { days }: SeasonQuery): number | undefined {
  const day = segment.at(end === 'from' ? 0 : -1)?.day
  return day === days.at(end === 'from' ? 0 : -1)?.day ? undefined : day
}

/** How far apart two days lie in the course of the year. */
function shiftBetween(a: number, b: number): number {
  const apart = Math.abs(a - b) % YEAR_DAYS
  return Math.min(apart, YEAR_DAYS - apart)
}

function periodByDate(alike: readonly Segment[], query: SeasonQuery): HoursPeriod {
  const dates = (end: 'from' | 'to') => endsOf(alike, end, query).map((day) => toIsoDate(day).slice(5))
  return { yearly: [dates('from').toSorted()[0] ?? '01-01', dates('to').toSorted().at(-1) ?? '12-31'] }
}

function periodByWeek(alike: readonly Segment[], query: SeasonQuery): HoursPeriod {
  return {
    weeks: [Math.min(...endsOf(alike, 'from', query).map(isoWeekOf)), Math.max(...endsOf(alike, 'to', query).map(isoWeekOf))],
  }
}

function endsOf(alike: readonly Segment[], end: 'from' | 'to', query: SeasonQuery): readonly number[] {
  return alike.flatMap((segment) => endOf(segment, end, query) ?? [])
}

/** Whether every day of the season is as the season says. Days of other segments may differ: they get a season of their own. */
function holds(season: HoursSeason, alike: readonly Segment[], { days, segments }: SeasonQuery): boolean {
  const others = new Set(segments.filter((segment) => !alike.includes(segment)).flatMap((segment) => segment.map(({ day }) => day)))
  return days.every(({ day, id }) => others.has(day) || !isWithin(season.when, day) || indexOf(season, day) === id)
}
