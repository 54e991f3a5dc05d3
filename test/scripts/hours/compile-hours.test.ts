import { describe, expect, test } from 'vitest'
import { compileHours } from '../../../scripts/hours/compile-hours.ts'

const span = { from: '2024-01-01', to: '2035-12-31' }
const office = [480, 1020]
const shut = [0, 0, 0, 0, 0, 0, 0]

describe('writes as a small table', () => {
  test.each([
    ['24/7', { days: [[[0, 1440]]], week: shut }],
    ['Mo-Fr 08:00-17:00', { days: [[], [office]], week: [1, 1, 1, 1, 1, 0, 0] }],
    ['Mo-Fr 08:00-17:00; PH off', { days: [[], [office]], week: [1, 1, 1, 1, 1, 0, 0], holidays: 0 }],
    ['Mo-Su,PH 08:00-17:00', { days: [[office]], week: shut, holidays: 0 }],
    ['Fr 22:00-06:00', { days: [[], [[1320, 1800]]], week: [0, 0, 0, 0, 1, 0, 0] }],
    ['Mo-Fr 08:00+', { days: [[], [[480, 1440, 'uncertain', null]]], week: [1, 1, 1, 1, 1, 0, 0] }],
    ['"ring först"', { days: [[[0, 1440, 'uncertain', 'ring först']]], week: shut }],
    ['PH 10:00-12:00 open "bara akut"', { days: [[], [[600, 720, 'open', 'bara akut']]], week: shut, holidays: 1 }],
    [
      'Mo-Fr 08:00-17:00; week 28-31 off',
      { days: [[], [office]], week: [1, 1, 1, 1, 1, 0, 0], seasons: [{ when: { weeks: [28, 31] }, week: shut }] },
    ],
    [
      'Mo-Fr 08:00-17:00; Jun-Aug Mo-Fr 09:00-12:00',
      {
        days: [[], [office], [[540, 720]]],
        week: [1, 1, 1, 1, 1, 0, 0],
        seasons: [{ when: { yearly: ['06-01', '08-31'] }, week: [2, 2, 2, 2, 2, 0, 0] }],
      },
    ],
    [
      'Mo-Su 08:00-17:00; Oct-Mar Mo-Su 09:00-12:00',
      { days: [[[540, 720]], [office]], week: shut, seasons: [{ when: { yearly: ['04-01', '09-30'] }, week: [1, 1, 1, 1, 1, 1, 1] }] },
    ],
    [
      'Apr-Sep Mo-Fr 08:00-17:00; Nov 15-Feb 10 Mo-Fr 09:00-12:00',
      {
        days: [[], [office], [[540, 720]]],
        week: [1, 1, 1, 1, 1, 0, 0],
        seasons: [
          { when: { yearly: ['11-15', '02-10'] }, week: [2, 2, 2, 2, 2, 0, 0] },
          { when: { yearly: ['10-01', '11-14'] }, week: shut },
          { when: { yearly: ['02-11', '03-31'] }, week: shut },
        ],
      },
    ],
    [
      'Mo-Fr 08:00-17:00; Dec 24 off',
      { days: [[], [office]], week: [1, 1, 1, 1, 1, 0, 0], seasons: [{ when: { yearly: ['12-24', '12-24'] }, week: shut }] },
    ],
    [
      'Mo-Su 08:00-17:00; 2026 Jul 06-2026 Aug 02 off; 2027 Jul 05 off',
      {
        days: [[office], []],
        week: shut,
        seasons: [
          {
            when: {
              dates: [
                ['2026-07-06', '2026-08-02'],
                ['2027-07-05', '2027-07-05'],
              ],
            },
            week: [1, 1, 1, 1, 1, 1, 1],
          },
        ],
      },
    ],
    [
      'Mo-Su 08:00-17:00; Dec 24 off; 2026 Dec 27-2026 Dec 29 off',
      {
        days: [[office], []],
        week: shut,
        seasons: [
          { when: { dates: [['2026-12-27', '2026-12-29']] }, week: [1, 1, 1, 1, 1, 1, 1] },
          { when: { yearly: ['12-24', '12-24'] }, week: [1, 1, 1, 1, 1, 1, 1] },
        ],
      },
    ],
    [
      'Mo-Fr 08:00-17:00; PH off; Jan 05,Dec 24,Dec 31 off; easter -1 day off; Jun 19-25 Fr off',
      { days: [[], [office]], week: [1, 1, 1, 1, 1, 0, 0], holidays: 0, eves: 0 },
    ],
  ])('%s', (text, table) => {
    const { table: compiled } = compileHours(text)
    // Which of the different days comes first depends on the first of January.
    expect(named(compiled)).toEqual(named({ ...span, ...table }))
    expect(compileHours(text)).toBe(compileHours(text))
  })
})

test('says of holidays and eves only what the text says, even where they are closed by chance', () => {
  const { table } = compileHours('week 1-53/2 Mo 10:00-12:00')

  expect([table?.holidays, table?.eves]).toEqual([undefined, undefined])
})

test('keeps every text below some kilobytes', () => {
  const texts = ['Mo[1] 10:00-12:00', 'week 1-53/2 Mo 10:00-12:00', 'Mo-Fr 22:00-06:00; PH off', 'Mo-Fr 08:00-17:00; PH -1 day 08:00-13:00']
  const sizes = texts.map((text) => JSON.stringify(compileHours(text).table).length)

  expect(Math.max(...sizes)).toBeLessThan(8_000)
})

describe('refuses', () => {
  test.each([
    ['Mo-Fr 08:0x', 'öppettider som i OpenStreetMap (felet står i slutet av ”Mo-Fr 08:0x”)'],
    ['när dörren är öppen', 'öppettider som i OpenStreetMap (felet står i slutet av ”nä”)'],
    ['Mo-Fr 08:00-17:00; SH off', 'datum eller veckor, inte skollov (SH)'],
    ['sunrise-sunset', 'klockslag, inte solens upp- och nedgång'],
    ['vardagar', 'klockslag för dagarna'],
    ['', 'öppettider som i OpenStreetMap'],
  ])('%j', (text, expected) => {
    expect(compileHours(text)).toEqual({
      table: null,
      fault: { expected, expectedEn: expect.any(String), example: 'Mo-Fr 08:00-17:00; PH off' },
    })
  })
})

test('remarks on what it had to guess, with a better spelling', () => {
  expect(compileHours('Mo-Fr 8-17')).toMatchObject({
    table: { week: [1, 1, 1, 1, 1, 0, 0] },
    remarks: [{ reason: 'skrivsättet är otydligt; de lästes som ”Mo-Fr 08:00-17:00”', suggestion: 'Mo-Fr 08:00-17:00' }],
  })
})

test('remarks on nothing that depends on the day of the build', () => {
  expect(compileHours('Mo-Fr 08:00-17:00; 2024 Jul 01-2024 Jul 31 off')).toMatchObject({ remarks: [] })
})

/** The table with its days written in place of their numbers. */
function named(table: object | null): unknown {
  if (table === null || !('days' in table) || !Array.isArray(table.days)) return table
  const { days, ...rest } = table
  const list: readonly unknown[] = days
  const isIndex = (name: string) => name === 'week' || name === 'holidays' || name === 'eves'
  const write = (name: string, value: unknown): unknown =>
    isIndex(name) ? (Array.isArray(value) ? value : [value]).map((index: number) => list[index]) : value
  return JSON.parse(JSON.stringify(rest), (name, value) => write(name, value))
}
