import type { HoursDay, HoursPeriod, HoursRule, HoursTable } from '../model/hours.ts'
import { isoWeekOf, toIsoDate, weekdayOf } from './calendar.ts'
import { findSpecialDay, type SpecialDay } from './swedish-holidays.ts'

export interface DayHours {
  readonly spans: HoursDay
  /** A holiday or eve of which the hours say nothing: the weekday's hours are given, and may not hold. */
  readonly unstated: SpecialDay | null
}

/** The hours that begin on a day, counted from 1 January 1970. Null when the table does not make sense. Does not look at `from` and `to`. */
export function lookUpDay(table: HoursTable, day: number): DayHours | null {
  const season = table.seasons?.find(({ when }) => isWithin(when, day))
  const rule = season ?? table
  const special = findSpecialDay(day)
  const spans = table.days[indexOf(rule, day, special) ?? -1]
  if (!spans) return null
  const isStated = (special && specialIndex(rule, special)) !== undefined || (season !== undefined && isSingled(season.when))
  return { spans, unstated: special && !isStated ? special : null }
}

/** Whether a period means just these days: somebody thought of them. */
function isSingled(period: HoursPeriod): boolean {
  return 'dates' in period || ('yearly' in period && period.yearly[0] === period.yearly[1])
}

/** Which of the table's days a rule gives to a day. */
export function indexOf(rule: HoursRule, day: number, special = findSpecialDay(day)): number | undefined {
  return (special && specialIndex(rule, special)) ?? rule.week[weekdayOf(day)]
}

function specialIndex(rule: HoursRule, { kind }: SpecialDay): number | undefined {
  return kind === 'holiday' ? rule.holidays : rule.eves
}

/** Whether a day belongs to a period. */
export function isWithin(period: HoursPeriod, day: number): boolean {
  if ('weeks' in period) return isBetween(isoWeekOf(day), period.weeks)
  const date = toIsoDate(day)
  if ('dates' in period) return period.dates.some((range) => isBetween(date, range))
  const monthDay = date.slice(5)
  const [from, to] = period.yearly
  return from <= to ? isBetween(monthDay, period.yearly) : monthDay >= from || monthDay <= to
}

function isBetween<Value extends string | number>(value: Value, [from, to]: readonly [Value, Value]): boolean {
  return from <= value && value <= to
}
