import { expect, test } from 'vitest'
import { mayHoldIdentityNumber } from '../../../data/intake/identity-number.ts'

// Numbers with birth years 1890–1899, made for tests: check digits are right, nobody has them.
test.each([
  ['ten digits', '9001019802'],
  ['with hyphen', '900101-9802'],
  ['with plus, as for those over a hundred', '900101+9802'],
  ['twelve digits', '189001019802'],
  ['twelve digits with hyphen', '18900101-9802'],
  ['in free text', 'Exempel Snickeri, enskild firma 900101-9802, faktura 12'],
])('finds an identity number: %s', (_, text) => {
  expect(mayHoldIdentityNumber(text)).toBe(true)
})

test('finds a coordination number, with 60 added to the day', () => {
  expect(mayHoldIdentityNumber('900161-9809')).toBe(true)
})

test.each([
  ['a legal entity, whose third digit is at least 2', '212000-0829'],
  ['a wrong check digit', '900101-9803'],
  ['an impossible month', '901301-9802'],
  ['an impossible day', '900132-9802'],
  ['part of a longer number', '19001019802123'],
  ['an amount', '1 234,50'],
])('leaves alone %s', (_, text) => {
  expect(mayHoldIdentityNumber(text)).toBe(false)
})
