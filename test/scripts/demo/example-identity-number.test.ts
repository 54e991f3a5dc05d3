import { expect, test } from 'vitest'
import { mayHoldIdentityNumber } from '../../../data/intake/identity-number.ts'
import { findCheckDigit, makeExampleIdentityNumber } from '../../../scripts/demo/example-identity-number.ts'
import { makeRandom } from '../../../scripts/demo/random.ts'

test.each([
  ['900101980', 2],
  ['212000082', 9],
  ['811218987', 6],
])('the check digit of %s is %i', (nineDigits, digit) => {
  expect(findCheckDigit(nineDigits)).toBe(digit)
})

test('makes numbers that the intake recognises, whatever the spelling', () => {
  const random = makeRandom(1)
  const numbers = Array.from({ length: 500 }, () => makeExampleIdentityNumber(random))

  expect(numbers.filter((number) => !mayHoldIdentityNumber(number))).toEqual([])
  expect(numbers.filter((number) => !/^(18)?9\d{5}[-+]?9[89]\d\d$/.test(number))).toEqual([])
})
