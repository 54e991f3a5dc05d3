import { expect, test } from 'vitest'
import { isoWeekOf, toDay, toIsoDate, weekdayOf, yearOf } from '../../../data/hours/calendar.ts'
import { isWithin } from '../../../data/hours/look-up-day.ts'
import type { HoursPeriod } from '../../../data/model/hours.ts'

const cases: readonly (readonly [HoursPeriod, string, boolean])[] = [
  [{ weeks: [28, 31] }, '2026-07-06', true],
  [{ weeks: [28, 31] }, '2026-08-02', true],
  [{ weeks: [28, 31] }, '2026-08-03', false],
  [{ yearly: ['06-01', '08-31'] }, '2030-08-31', true],
  [{ yearly: ['06-01', '08-31'] }, '2030-09-01', false],
  [{ yearly: ['11-15', '02-29'] }, '2025-02-28', true],
  [{ yearly: ['11-15', '02-29'] }, '2025-03-01', false],
  [{ yearly: ['11-15', '02-29'] }, '2025-12-31', true],
  [{ dates: [['2026-12-21', '2027-01-05']] }, '2027-01-05', true],
  [{ dates: [['2026-12-21', '2027-01-05']] }, '2027-12-21', false],
]

test.each(cases)('%j has %s: %j', (period, date, expected) => {
  expect(isWithin(period, toDay(date))).toBe(expected)
})

test.each([
  ['2024-01-01', 0, 1],
  ['2026-12-31', 3, 53],
  ['2027-01-03', 6, 53],
  ['2027-01-04', 0, 1],
  ['2024-12-30', 0, 1],
  ['1970-01-01', 3, 1],
  ['1969-12-28', 6, 52],
])('knows the weekday and the ISO week of %s', (date, weekday, week) => {
  const day = toDay(date)

  expect([toIsoDate(day), yearOf(day), weekdayOf(day), isoWeekOf(day)]).toEqual([date, Number(date.slice(0, 4)), weekday, week])
})
