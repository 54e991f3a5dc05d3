import { describe, expect, test } from 'vitest'
import { readHoursField } from '../../../data/intake/read-hours-field.ts'
import type { HoursField } from '../../../data/model/field.ts'
import { compileHours } from '../../../scripts/hours/compile-hours.ts'

const field: HoursField = {
  type: 'hours',
  purpose: 'phone',
  columns: ['phone_hours', 'telefontider'],
  title: { sv: 'Telefontider', en: 'Telephone hours' },
  dayPrefixes: ['telefon_', 'phone_'],
}
const read = (row: Readonly<Record<string, string>>) =>
  readHoursField({ row, field, readHours: compileHours, at: { file: 'vard.csv', line: 7 } })
const places = (row: Readonly<Record<string, string>>) =>
  read(row).issues.map(({ code, severity, file, line, column, value }) => ({ code, severity, file, line, column, value }))
const warning = { severity: 'warning', file: 'vard.csv', line: 7 }

const week = {
  telefon_mandag: '8-10',
  telefon_tisdag: '8-10',
  telefon_onsdag: '8-10, 13-14',
  telefon_torsdag: '8-10',
  telefon_fredag: 'efter överenskommelse',
  telefon_lordag: 'stängt',
  telefon_sondag: 'stängt',
}

test('passes the text of the field on as it stands', () => {
  expect(read({ phone_hours: 'Mo-Fr 08:00-10:00' })).toEqual({ value: 'Mo-Fr 08:00-10:00', issues: [] })
})

test('writes plain columns in the same syntax', () => {
  const { value, issues } = read({ ...week, telefon_rodadagar: 'stängt', telefon_aftnar: '9-11', telefon_stangt: 'vecka 28–31' })

  expect(issues).toEqual([])
  expect(value).toBe(
    [
      'Mo-Tu 08:00-10:00; We 08:00-10:00,13:00-14:00; Th 08:00-10:00; Fr unknown "efter överenskommelse"; Sa-Su off; PH off',
      'Jan 05,Dec 24,Dec 31 09:00-11:00; easter -1 day 09:00-11:00; Jun 19-25 Fr 09:00-11:00; week 28-31 off',
    ].join('; '),
  )
})

test('writes them so that every day comes out as it was delivered', () => {
  const { value } = read({ ...week, telefon_rodadagar: 'stängt', telefon_aftnar: '9-11', telefon_stangt: 'vecka 28–31' })
  const { table } = compileHours(String(value))
  const day = (index: number | undefined) => table?.days[index ?? -1]

  expect(table?.week.map(day)).toEqual([
    [[480, 600]],
    [[480, 600]],
    [
      [480, 600],
      [780, 840],
    ],
    [[480, 600]],
    [[0, 1440, 'uncertain', 'efter överenskommelse']],
    [],
    [],
  ])
  expect([day(table?.holidays), day(table?.eves)]).toEqual([[], [[540, 660]]])
  expect(table?.seasons?.map(({ when, week: own }) => [when, own.map(day)])).toEqual([[{ weeks: [28, 31] }, Array(7).fill([])]])
})

test.each([{}, { telefon_mandag: '' }, { phone_hours: '', telefon_mandag: '', telefon_stangt: '' }])(
  'is empty without a word for %j',
  (row) => {
    expect(read(row)).toEqual({ value: null, issues: [] })
  },
)

describe('reports, and leaves out no more than it must', () => {
  test('text that cannot be read', () => {
    expect(read({ telefontider: 'ring när du vill' }).value).toBeNull()
    expect(places({ telefontider: 'ring när du vill' })).toEqual([
      { ...warning, code: 'value-invalid', column: 'telefontider', value: 'ring när du vill' },
    ])
  })

  test('text that had to be guessed', () => {
    expect(read({ phone_hours: 'Mo-Fr 8-10' })).toMatchObject({
      value: 'Mo-Fr 8-10',
      issues: [{ code: 'hours-doubtful', fix: { sv: 'Skriv Mo-Fr 08:00-10:00.', en: 'Write Mo-Fr 08:00-10:00.' } }],
    })
  })

  test('a day that cannot be read, which becomes unknown and not closed', () => {
    const row = { ...week, telefon_torsdag: 'efter lunch' }

    expect(read(row).value).toContain('Th unknown;')
    expect(places(row)).toEqual([{ ...warning, code: 'value-invalid', column: 'telefon_torsdag', value: 'efter lunch' }])
  })

  test('blank days, which may mean closed or forgotten', () => {
    const row = { ...week, telefon_lordag: '', telefon_sondag: '' }

    expect(read(row).value).toContain('Sa-Su unknown')
    expect(places(row)).toEqual([{ ...warning, code: 'hours-doubtful', column: 'telefon_lordag', value: undefined }])
  })

  test('closed periods that cannot be read', () => {
    const row = { ...week, telefon_stangt: 'i juli' }

    expect(read(row).value).not.toContain('week')
    expect(places(row)).toEqual([{ ...warning, code: 'value-invalid', column: 'telefon_stangt', value: 'i juli' }])
  })

  test('hours that are stated twice, of which the text counts', () => {
    const row = { ...week, phone_hours: 'Mo-Fr 09:00-10:00' }

    expect(read(row).value).toBe('Mo-Fr 09:00-10:00')
    expect(places(row)).toEqual([{ ...warning, code: 'hours-doubtful', column: 'phone_hours', value: undefined }])
  })
})
