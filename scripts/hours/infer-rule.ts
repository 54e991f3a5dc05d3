import { weekdayOf } from '../../data/hours/calendar.ts'
import { findSpecialDay } from '../../data/hours/swedish-holidays.ts'
import type { HoursRule } from '../../data/model/hours.ts'

/** A day that was evaluated: `id` says which of the different days it is like. */
export interface EvaluatedDay {
  readonly day: number
  readonly id: number
}

/** Which special days a text speaks of. Of others it must not seem to say anything, even where a rule for them would be shorter. */
export interface Mentions {
  readonly holidays: boolean
  readonly eves: boolean
}

/**
 * The rule that fits most of a table's days: the commonest whole week without holidays and eves, so that two halves of a year are not
 * mixed, and the commonest hours of holidays and eves where the text speaks of them and they explain as many days as the weekday does.
 */
export function inferBase(days: readonly EvaluatedDay[], mentions: Mentions): HoursRule {
  const ordinary = days.filter(({ day }) => !findSpecialDay(day))
  const weeks = [...Map.groupBy(ordinary, ({ day }) => day - weekdayOf(day)).values()].filter(({ length }) => length === 7)
  const alike = [...Map.groupBy(weeks, (week) => week.map(({ id }) => id).join()).values()]
  const [commonestWeek = []] = alike.toSorted((a, b) => b.length - a.length)[0] ?? []
  return inferRule(commonestWeek.length > 0 ? [...commonestWeek, ...days.filter(({ day }) => findSpecialDay(day))] : days, mentions)
}

/** The rule that fits most of some days. Weekdays that occur only as holidays or eves are as those; others are as in `otherwise`. */
export function inferRule(days: readonly EvaluatedDay[], mentions: Mentions, otherwise?: HoursRule): HoursRule {
  const at = (weekday: number) => {
    const all = days.filter(({ day }) => weekdayOf(day) === weekday)
    const ordinary = all.filter(({ day }) => !findSpecialDay(day))
    if (all.length === 0) return otherwise?.week[weekday] ?? 0
    return commonest(ordinary.length > 0 ? ordinary : all)
  }
  const week: HoursRule['week'] = [at(0), at(1), at(2), at(3), at(4), at(5), at(6)]
  const holidays = inferSpecial('holiday', days, week, mentions.holidays)
  const eves = inferSpecial('eve', days, week, mentions.eves)
  return { week, ...(holidays === undefined ? {} : { holidays }), ...(eves === undefined ? {} : { eves }) }
}

function inferSpecial(
  kind: 'holiday' | 'eve',
  days: readonly EvaluatedDay[],
  week: HoursRule['week'],
  isMentioned: boolean,
): number | undefined {
  const special = days.filter(({ day }) => findSpecialDay(day)?.kind === kind)
  if (!isMentioned || special.length === 0) return undefined
  const own = commonest(special)
  const asWeekday = special.filter(({ day, id }) => id === week[weekdayOf(day)]).length
  const asOwn = special.filter(({ id }) => id === own).length
  return asOwn >= asWeekday ? own : undefined
}

/** The lowest of equals, so that the same days always give the same table. */
function commonest(days: readonly EvaluatedDay[]): number {
  const counts = [...Map.groupBy(days, ({ id }) => id)].map(([id, group]) => ({ id, count: group.length }))
  return counts.toSorted((a, b) => b.count - a.count || a.id - b.id)[0]?.id ?? 0
}
