import { weekdayOf } from '../../data/hours/calendar.ts'
import { findSpecialDay } from '../../data/hours/swedish-holidays.ts'
import type { EvaluatedDay } from './infer-rule.ts'

/** Days in a row that nothing explains yet, but one rule might. Begins and ends with such a day. */
export type Segment = readonly EvaluatedDay[]

/** More days in a row than this as usual end a segment: a summer when only Wednesdays differ is one, two single days are not. */
const LONGEST_PAUSE = 6
const FEWEST_FOR_A_SEASON = 3

/**
 * The stretches of days that differ from what is expected, in order, as long as each can be explained by one rule of its own.
 * `expected` has the ids that are explained so far, day by day.
 */
export function findSegments(days: readonly EvaluatedDay[], expected: readonly (number | undefined)[]): readonly Segment[] {
  const firstDay = days[0]?.day ?? 0
  const differs = ({ day, id }: EvaluatedDay) => expected[day - firstDay] !== id
  const segments: EvaluatedDay[][] = []
  let current: EvaluatedDay[] = []
  for (const each of days) {
    const isOver = current.length > 0 && (pauseOf(current, differs) >= LONGEST_PAUSE || !fitsOneRule(current, each))
    if (isOver) {
      segments.push(current)
      current = []
    }
    if (current.length > 0 || differs(each)) current.push(each)
  }
  if (current.length > 0) segments.push(current)
  return segments.map((segment) => trim(segment, differs)).flatMap((segment) => splitSparse(segment, differs))
}

/** How many days at the end are as usual. */
function pauseOf(segment: readonly EvaluatedDay[], differs: (day: EvaluatedDay) => boolean): number {
  return segment.length - 1 - segment.findLastIndex(differs)
}

function fitsOneRule(segment: readonly EvaluatedDay[], next: EvaluatedDay): boolean {
  const special = findSpecialDay(next.day)
  const own = segment.filter(({ day }) => findSpecialDay(day)?.kind === special?.kind)
  if (!special) return own.every(({ day, id }) => weekdayOf(day) !== weekdayOf(next.day) || id === next.id)
  const weekdays = new Map(segment.filter(({ day }) => !findSpecialDay(day)).map(({ day, id }) => [weekdayOf(day), id]))
  const isAsWeekday = ({ day, id }: EvaluatedDay) => (weekdays.get(weekdayOf(day)) ?? id) === id
  return own.every(({ id }) => id === next.id) || [...own, next].every(isAsWeekday)
}

function trim(segment: readonly EvaluatedDay[], differs: (day: EvaluatedDay) => boolean): Segment {
  return segment.slice(0, segment.findLastIndex(differs) + 1)
}

/** One or two days with ordinary ones between them are single exceptions, not a season. */
function splitSparse(segment: Segment, differs: (day: EvaluatedDay) => boolean): readonly Segment[] {
  const differing = segment.filter(differs)
  return differing.length < FEWEST_FOR_A_SEASON ? differing.map((day) => [day]) : [segment]
}
