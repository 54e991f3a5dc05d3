import { expect, test } from 'vitest'
import { makeFeatureId, makeStableId } from '../../../data/intake/stable-id.ts'

test.each([
  ['37539722', 'skolverket-37539722'],
  ['Trossö vårdcentral', 'skolverket-trosso-vardcentral'],
  [' A/B<script> ', 'skolverket-a-b-script'],
])('makes %j safe in a URL', (delivered, expected) => {
  expect(makeStableId('skolverket', delivered)).toBe(expected)
})

test.each(['', ' ', '---'])('makes no id of %j', (delivered) => {
  expect(makeStableId('skolverket', delivered)).toBeUndefined()
})

test('hashes to integers that JavaScript and vector tiles hold exactly', () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => makeFeatureId(`source-${index}`))

  expect(new Set(ids).size).toBe(100_000)
  expect(ids.every(Number.isSafeInteger)).toBe(true)
})

test('hashes as FNV-1a does, cut to 53 bits', () => {
  expect(makeFeatureId('foobar')).toBe(Number(0x85944171f73967e8n & 0x1fffffffffffffn))
})
