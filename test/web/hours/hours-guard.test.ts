import { expect, test, vi } from 'vitest'
import { HoursFile } from '../../../data/model/hours.ts'
import { compileHours } from '../../../scripts/hours/compile-hours.ts'
import { isHoursFile } from '../../../web/hours/hours-guard.ts'

vi.stubGlobal('HOURS_SCHEMA', JSON.parse(JSON.stringify(HoursFile)))

const texts = ['24/7', 'Mo-Fr 08:00-17:00; PH off; week 28-31 off', 'Mo-Su 08:00+; Jul off; 2026 Dec 27 off', '"ring"', 'Mo[1] 10:00-12:00']

test('takes what the build makes', () => {
  const file = Object.fromEntries(texts.map((text, index) => [`a/${index}`, { opening_hours: compileHours(text).table }]))

  expect(isHoursFile(JSON.parse(JSON.stringify(file)))).toBe(true)
  expect(isHoursFile({})).toBe(true)
})

const table = { from: '2024-01-01', to: '2035-12-31', days: [[[480, 1020]]], week: [0, 0, 0, 0, 0, 0, 0] }

test.each([
  ['no object', []],
  ['a table that is no object', { 'a/1': { opening_hours: 'Mo-Fr 08:00-17:00' } }],
  ['a week of six days', { 'a/1': { opening_hours: { ...table, week: [0, 0, 0, 0, 0, 0] } } }],
  ['times in words', { 'a/1': { opening_hours: { ...table, days: [[['08:00', '17:00']]] } } }],
  ['half a span', { 'a/1': { opening_hours: { ...table, days: [[[480]]] } } }],
  ['a season without a time', { 'a/1': { opening_hours: { ...table, seasons: [{ week: table.week }] } } }],
  ['a date that is none', { 'a/1': { opening_hours: { ...table, from: 'i dag' } } }],
])('refuses %s', (_name, value) => {
  expect(isHoursFile(value)).toBe(false)
})
