import { toIsoDate } from '../../data/hours/calendar.ts'
import { indexOf, isWithin, lookUpDay } from '../../data/hours/look-up-day.ts'
import type { HoursDay, HoursRule, HoursSeason, HoursTable } from '../../data/model/hours.ts'
import { findYearlySeason, fits, rulesFor, type SeasonQuery } from './find-season.ts'
import { findSegments, type Segment } from './find-segments.ts'
import { type EvaluatedDay, inferBase, type Mentions } from './infer-rule.ts'

interface EvaluatedDays {
  /** Hours of each day, the first of which is `first`, in days since 1970. */
  readonly hours: readonly HoursDay[]
  readonly first: number
  readonly mentions: Mentions
}

/**
 * Writes evaluated days as a week, holidays, eves, seasons and exceptions. The first day is only there for the night that follows it:
 * the table begins a day later. What it says is compared with every day; a table that differs is a fault of ours and throws.
 */
export function compressDays({ hours, first, mentions }: EvaluatedDays): HoursTable {
  const keys = hours.map((day) => JSON.stringify(day))
  const distinct = [...new Map(hours.map((day, index) => [keys[index], day])).entries()]
  const ids = new Map(distinct.map(([key], id) => [key, id]))
  const days = keys.map((key, index) => ({ day: first + index, id: ids.get(key) ?? 0 }))
  const base = inferBase(days, mentions)
  const usual = days.map(({ day }) => indexOf(base, day))
  const segments = findSegments(days, usual)
  const span = { from: toIsoDate(first + 1), to: toIsoDate(first + hours.length - 1) }
  const about = { ...span, days: distinct.map(([, day]) => [...day]), ...base }
  const query = { days, base, mentions, segments }
  const readable = withSeasons(about, findSeasons(query, usual))
  if (isTrue(readable, days)) return readable
  const exact = withSeasons(about, [...datedSeasons(query)])
  if (isTrue(exact, days)) return exact
  throw new Error('The compact hours differ from the days that they were made of.')
}

function withSeasons(table: HoursTable, seasons: HoursSeason[]): HoursTable {
  return seasons.length === 0 ? table : { ...table, seasons }
}

/**
 * Exceptions of single years first, then what comes every year. Each season is sought among what the earlier ones leave unexplained, so
 * the last found goes first: the first that fits a day counts.
 */
function findSeasons(query: SeasonQuery, usual: readonly (number | undefined)[]): HoursSeason[] {
  const tried = new Set<string>()
  const yearly: HoursSeason[] = []
  let expected = usual
  let segments = query.segments
  for (let seed = segments[0]; seed; seed = segments.find((segment) => !tried.has(datesOf(segment).join()))) {
    tried.add(datesOf(seed).join())
    const season = findYearlySeason(seed, { ...query, segments })
    if (!season) continue
    yearly.unshift(season)
    expected = query.days.map(({ day }, index) => (isWithin(season.when, day) ? indexOf(season, day) : expected[index]))
    segments = findSegments(query.days, expected)
  }
  return [...datedSeasons({ ...query, segments }), ...yearly]
}

/** Segments by their dates; those that one rule explains stand together. */
function datedSeasons(query: SeasonQuery): readonly HoursSeason[] {
  const groups: { readonly rule: HoursRule; readonly segments: Segment[] }[] = []
  for (const segment of query.segments.flatMap((each) => splitUnexplained(each, query))) {
    const known = groups.find(({ rule }) => fits(segment, rule))
    const [rule = query.base] = rulesFor(segment, query)
    if (known) known.segments.push(segment)
    else groups.push({ rule, segments: [segment] })
  }
  return groups.map(({ rule, segments }) => ({ when: { dates: segments.map(datesOf) }, ...rule }))
}

/** A segment that needs more than one rule after all is taken day by day. */
function splitUnexplained(segment: Segment, query: SeasonQuery): readonly Segment[] {
  const [rule = query.base] = rulesFor(segment, query)
  return fits(segment, rule) ? [segment] : segment.map((day) => [day])
}

function datesOf(segment: Segment): [string, string] {
  return [toIsoDate(segment[0]?.day ?? 0), toIsoDate(segment.at(-1)?.day ?? 0)]
}

function isTrue(table: HoursTable, days: readonly EvaluatedDay[]): boolean {
  return days.every(({ day, id }) => lookUpDay(table, day)?.spans === table.days[id])
}
