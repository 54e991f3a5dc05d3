import { expect, test } from 'vitest'
import { toDay } from '../../../data/hours/calendar.ts'
import { toInstant, toWallMinutes } from '../../../data/hours/stockholm-time.ts'

const wall = (date: string, time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return toDay(date) * 1440 + hours * 60 + minutes
}
const long = new Date('2020-01-01T00:00Z')

test.each([
  ['2026-01-15T12:00:30Z', '2026-01-15', '13:00'],
  ['2026-07-15T22:30:00Z', '2026-07-16', '00:30'],
  ['2026-03-29T00:59:59Z', '2026-03-29', '01:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
  ['2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
  ['2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
])('reads the clock at %s', (instant, date, time) => {
  expect(toWallMinutes(new Date(instant))).toBe(wall(date, time))
})

test.each([
  ['winter', '2026-01-15', '13:00', '2026-01-15T12:00:00.000Z'],
  ['summer', '2026-07-16', '00:30', '2026-07-15T22:30:00.000Z'],
  ['the skipped hour, when the clock is put forward', '2026-03-29', '02:30', '2026-03-29T01:00:00.000Z'],
  ['the end of the skipped hour', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['the repeated hour, the first time', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
])('finds the moment in %s', (_name, date, time, expected) => {
  expect(toInstant(wall(date, time), long).toISOString()).toBe(expected)
})

test('finds the second of two equal times once the first is over', () => {
  const after = new Date('2026-10-25T00:45Z')

  expect(toInstant(wall('2026-10-25', '02:30'), after).toISOString()).toBe('2026-10-25T01:30:00.000Z')
})
