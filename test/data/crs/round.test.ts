import { expect, test } from 'vitest'
import { roundDegrees, roundMetres, roundTo } from '../../../data/crs/round.ts'

test.each([
  [15.58691234567, '15.5869123'],
  [56.1, '56.1'],
  [0.1 + 0.2, '0.3'],
  [-0.00000001, '0'],
  [-14.99999999, '-15'],
])('writes %d degrees as %s', (degrees, expected) => {
  expect(String(roundDegrees(degrees))).toBe(expected)
  expect(Object.is(roundDegrees(degrees), -0)).toBe(false)
})

test.each([
  [6224176.01441, '6224176.014'],
  [536450.92461, '536450.925'],
  [150000, '150000'],
  [-0.0004, '0'],
])('writes %d metres as %s', (metres, expected) => {
  expect(String(roundMetres(metres))).toBe(expected)
})

test('never prints more decimals than asked for', () => {
  const printed = Array.from({ length: 5000 }, (_, index) => String(roundMetres(6_195_000 + index * 16.60033)))

  expect(printed.filter((text) => (text.split('.')[1] ?? '').length > 3)).toEqual([])
})

test('leaves what is not a number alone', () => {
  expect(roundTo(Number.NaN, 3)).toBeNaN()
})
