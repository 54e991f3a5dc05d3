import { describe, expect, test } from 'vitest'
import { isOpen, openStateAt } from '../../../data/hours/open-state.ts'
import type { HoursTable } from '../../../data/model/hours.ts'

const office: HoursTable = {
  from: '2024-01-01',
  to: '2035-12-31',
  days: [
    [],
    [
      [480, 720],
      [780, 1020],
    ],
    [[540, 720]],
  ],
  week: [1, 1, 1, 1, 1, 0, 0],
  holidays: 0,
  eves: 2,
  seasons: [{ when: { weeks: [28, 31] }, week: [0, 0, 0, 0, 0, 0, 0] }],
}
const plain: HoursTable = { from: '2024-01-01', to: '2035-12-31', days: [[], [[480, 1020]]], week: [1, 1, 1, 1, 1, 0, 0] }
const night: HoursTable = { from: '2024-01-01', to: '2035-12-31', days: [[[1320, 1800]]], week: [0, 0, 0, 0, 0, 0, 0] }
const always: HoursTable = { from: '2024-01-01', to: '2035-12-31', days: [[[0, 1440]]], week: [0, 0, 0, 0, 0, 0, 0] }

/** A moment by Swedish wall clock; the offset is written out, as the switches are what is tested. */
const at = (text: string) => new Date(text)
const midsummerEve = { day: 20_623, kind: 'eve', name: { sv: 'Midsommarafton', en: 'Midsummer Eve' } }

describe('a week with a lunch break', () => {
  test.each([
    ['open before lunch', '2026-06-17T09:00+02:00', { kind: 'open', closesAt: at('2026-06-17T12:00+02:00'), minutesLeft: 180 }],
    ['at the minute it opens', '2026-06-17T08:00+02:00', { kind: 'open', closesAt: at('2026-06-17T12:00+02:00'), minutesLeft: 240 }],
    ['a second before it closes', '2026-06-17T16:59:59+02:00', { kind: 'open', closesAt: at('2026-06-17T17:00+02:00'), minutesLeft: 1 }],
    ['at the minute it closes', '2026-06-17T17:00+02:00', { kind: 'closed', opensAt: at('2026-06-18T08:00+02:00') }],
    ['at lunch', '2026-06-17T12:30+02:00', { kind: 'closed', opensAt: at('2026-06-17T13:00+02:00') }],
    ['on a Saturday', '2026-06-13T10:00+02:00', { kind: 'closed', opensAt: at('2026-06-15T08:00+02:00') }],
    [
      'on an eve with hours of its own',
      '2026-06-19T10:00+02:00',
      { kind: 'open', closesAt: at('2026-06-19T12:00+02:00'), minutesLeft: 120 },
    ],
    ['on a holiday on a weekday', '2026-01-06T10:00+01:00', { kind: 'closed', opensAt: at('2026-01-07T08:00+01:00') }],
    ['in the weeks of summer', '2026-07-15T10:00+02:00', { kind: 'closed', opensAt: at('2026-08-03T08:00+02:00') }],
  ])('%s', (_name, moment, expected) => {
    const extra = expected.kind === 'open' ? { comment: null, mayDiffer: null } : { mayDiffer: null }
    expect(openStateAt(office, at(moment))).toEqual({ ...expected, ...extra })
  })
})

describe('holidays and eves of which the hours say nothing', () => {
  test('are open as the weekday is, with a warning', () => {
    expect(openStateAt(plain, at('2026-06-19T10:00+02:00'))).toMatchObject({ kind: 'open', mayDiffer: midsummerEve })
  })

  test('warn already the evening before, when they are what opens next', () => {
    expect(openStateAt(plain, at('2026-06-18T18:00+02:00'))).toEqual({
      kind: 'closed',
      opensAt: at('2026-06-19T08:00+02:00'),
      mayDiffer: midsummerEve,
    })
  })

  test('warn of nothing where somebody gave the very day hours', () => {
    const stated = { ...plain, seasons: [{ when: { yearly: ['06-19', '06-19'] }, week: [1, 1, 1, 1, 1, 1, 1] }] } satisfies HoursTable

    expect(openStateAt(stated, at('2026-06-19T10:00+02:00'))).toMatchObject({ kind: 'open', mayDiffer: null })
  })
})

describe('when the clocks change', () => {
  test('a night in spring is an hour shorter', () => {
    expect(openStateAt(night, at('2026-03-29T01:00+01:00'))).toMatchObject({ closesAt: at('2026-03-29T06:00+02:00'), minutesLeft: 240 })
  })

  test('a night in autumn is an hour longer', () => {
    expect(openStateAt(night, at('2026-10-25T01:00+02:00'))).toMatchObject({ closesAt: at('2026-10-25T06:00+01:00'), minutesLeft: 360 })
  })

  test('the hour that comes twice is open both times', () => {
    const moments = ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00']

    expect(moments.map((moment) => openStateAt(night, at(moment)))).toMatchObject([{ minutesLeft: 270 }, { minutesLeft: 210 }])
  })

  test('days before and after are measured by their own clock', () => {
    expect(openStateAt(plain, at('2026-03-28T10:00+01:00'))).toMatchObject({ opensAt: at('2026-03-30T08:00+02:00') })
    expect(openStateAt(plain, at('2026-10-24T10:00+02:00'))).toMatchObject({ opensAt: at('2026-10-26T08:00+01:00') })
  })

  test('hours within the hour that spring skips do not happen, and those around it go over into one another', () => {
    const skipped: HoursTable = {
      ...plain,
      days: [
        [],
        [[130, 150]],
        [
          [60, 135],
          [160, 300],
        ],
      ],
      week: [0, 0, 0, 0, 0, 0, 1],
    }
    const around: HoursTable = { ...skipped, week: [0, 0, 0, 0, 0, 0, 2] }

    expect(openStateAt(skipped, at('2026-03-29T01:30+01:00'))).toMatchObject({ kind: 'closed', opensAt: at('2026-04-05T02:10+02:00') })
    expect(openStateAt(around, at('2026-03-29T01:30+01:00'))).toMatchObject({ kind: 'open', closesAt: at('2026-03-29T05:00+02:00') })
  })
})

describe('nights', () => {
  test('belong to the evening on which they begin', () => {
    const friday: HoursTable = { ...night, days: [[], [[1320, 1800]]], week: [0, 0, 0, 0, 1, 0, 0] }

    expect(openStateAt(friday, at('2026-06-13T05:59+02:00'))).toMatchObject({ kind: 'open', minutesLeft: 1 })
    expect(openStateAt(friday, at('2026-06-13T06:00+02:00'))).toMatchObject({ kind: 'closed', opensAt: at('2026-06-19T22:00+02:00') })
    expect(openStateAt(friday, at('2026-06-12T03:00+02:00'))).toMatchObject({ kind: 'closed', opensAt: at('2026-06-12T22:00+02:00') })
  })

  test('reach into the first day of a table', () => {
    expect(openStateAt(night, at('2024-01-01T05:00+01:00'))).toMatchObject({ kind: 'open', minutesLeft: 60 })
  })
})

describe('around the clock', () => {
  test('has no end', () => {
    expect(openStateAt(always, at('2026-06-17T09:00+02:00'))).toEqual({ kind: 'around_the_clock', comment: null })
  })

  test('is not what closes at the weekend', () => {
    const workdays: HoursTable = { ...always, days: [[[0, 1440]], []], week: [0, 0, 0, 0, 0, 1, 1] }

    expect(openStateAt(workdays, at('2026-06-17T09:00+02:00'))).toMatchObject({ kind: 'open', closesAt: at('2026-06-20T00:00+02:00') })
  })
})

describe('what is not certain', () => {
  const byAgreement: HoursTable = {
    ...plain,
    days: [[[0, 1440, 'uncertain', 'efter överenskommelse']], [[480, 720, 'open', 'bara drop-in']], [[720, 1440, 'uncertain', null]]],
    week: [0, 1, 2, 0, 0, 0, 0],
  }

  test('says why, where the hours do', () => {
    expect(openStateAt(byAgreement, at('2026-06-15T10:00+02:00'))).toEqual({ kind: 'uncertain', comment: 'efter överenskommelse' })
    expect(openStateAt(byAgreement, at('2026-06-17T13:00+02:00'))).toEqual({ kind: 'uncertain', comment: null })
  })

  test('keeps the remark of an open hour', () => {
    expect(openStateAt(byAgreement, at('2026-06-16T10:00+02:00'))).toMatchObject({ kind: 'open', comment: 'bara drop-in' })
  })

  test('is no opening to wait for', () => {
    expect(openStateAt(byAgreement, at('2026-06-17T09:00+02:00'))).toMatchObject({ kind: 'closed', opensAt: at('2026-06-23T08:00+02:00') })
  })
})

describe('unknown, and never closed', () => {
  test.each([
    ['without a table', null, '2026-06-17T09:00+02:00'],
    ['without a field', undefined, '2026-06-17T09:00+02:00'],
    ['before the first day', plain, '2023-12-31T23:59+01:00'],
    ['after the last day', plain, '2036-01-01T00:00+01:00'],
    ['when a day is not among the days', { ...plain, week: [1, 1, 7, 1, 1, 0, 0] } satisfies HoursTable, '2026-06-17T20:00+02:00'],
  ])('%s', (_name, table, moment) => {
    expect(openStateAt(table, at(moment))).toEqual({ kind: 'unknown' })
  })
})

test('closed without a next time when it does not open for three months', () => {
  const never: HoursTable = { ...plain, week: [0, 0, 0, 0, 0, 0, 0] }

  expect(openStateAt(never, at('2026-06-17T09:00+02:00'))).toEqual({ kind: 'closed', opensAt: null, mayDiffer: null })
})

test('only what is open for certain counts as open', () => {
  const open = openStateAt(plain, at('2026-06-17T09:00+02:00'))
  const states = [open, { kind: 'around_the_clock', comment: null }, { kind: 'uncertain', comment: null }, { kind: 'unknown' }] as const

  expect(states.map(isOpen)).toEqual([true, true, false, false])
})
