import { expect, test } from 'vitest'
import { readDayCell } from '../../../data/intake/read-day-cell.ts'

test.each([
  ['8-17', '08:00-17:00'],
  ['8–17', '08:00-17:00'],
  ['08.00–12.00, 13.00–17.00', '08:00-12:00,13:00-17:00'],
  ['7:30 - 12 och 13 - 16:30', '07:30-12:00,13:00-16:30'],
  ['8-12;13-17', '08:00-12:00,13:00-17:00'],
  ['kl. 8 till 17', '08:00-17:00'],
  ['22-06', '22:00-06:00'],
  ['10-24', '10:00-24:00'],
  ['stängt', 'off'],
  ['Stängt', 'off'],
  ['-', 'off'],
  ['closed', 'off'],
  ['dygnet runt', '00:00-24:00'],
  ['Efter överenskommelse', 'unknown "efter överenskommelse"'],
])('reads %j as %j', (text, expected) => {
  expect(readDayCell(text)).toBe(expected)
})

test.each(['efter lunch', '8', '8-25', '8.75-9', '8-8', '24-02', '8-17 (lunch 12-13)', '8-12 13-17', '?', 'stängt 8-17'])(
  'does not guess what %j means',
  (text) => {
    expect(readDayCell(text)).toBeUndefined()
  },
)
