import { expect, test } from 'vitest'
import { readClosedPeriods } from '../../../data/intake/read-closed-periods.ts'

test.each([
  ['', []],
  ['vecka 28–31', ['week 28-31']],
  ['v. 28-31', ['week 28-31']],
  ['v28', ['week 28']],
  ['Vecka 7', ['week 07']],
  ['veckorna 28 till 31', ['week 28-31']],
  ['2026-07-06–2026-08-02', ['2026 Jul 06-2026 Aug 02']],
  ['2026-12-24', ['2026 Dec 24']],
  ['vecka 28-31; 2026-12-21 - 2027-01-06', ['week 28-31', '2026 Dec 21-2027 Jan 06']],
])('reads %j', (text, expected) => {
  expect(readClosedPeriods(text)).toEqual(expected)
})

test.each(['i juli', 'vecka 31-28', 'vecka 54', 'vecka 0', '2026-02-30', '2026-08-02–2026-07-06', 'vecka 28–31, sommar', '6/7–2/8'])(
  'does not guess what %j means',
  (text) => {
    expect(readClosedPeriods(text)).toBeUndefined()
  },
)
