import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../../web/search/edit-distance.ts'

test.each([
  ['', '', 0],
  ['ronneby', 'ronneby', 0],
  ['roneby', 'ronneby', 1],
  ['ronnneby', 'ronneby', 1],
  ['rpnneby', 'ronneby', 1],
  ['ronnbey', 'ronneby', 0.9],
  ['rinneby', 'ronneby', 0.6],
  ['kund', 'hund', 1],
])('%j and %j are %d apart', (from, to, distance) => {
  expect(editDistance(from, to, 3).whole).toBeCloseTo(distance)
})

test('the best beginning of a longer word counts for what is still being typed', () => {
  expect(editDistance('tandlek', 'tandlakare', 2).prefix).toBeCloseTo(0.6)
})

test('is infinite beyond the limit, and for words that are too long', () => {
  expect([editDistance('abc', 'xyz', 2).whole, editDistance('a'.repeat(50), 'a'.repeat(50), 2).whole]).toEqual([
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ])
})

/** The whole table, without a band, to compare with. */
function slowDistance(from: string, to: string): number {
  const vowels = 'aeiouy'
  const table = Array.from({ length: from.length + 1 }, (_, i) => Array.from({ length: to.length + 1 }, (_, j) => (i === 0 ? j : i)))
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= from.length; i++) {
    for (let j = 1; j <= to.length; j++) {
      const [one = '', other = ''] = [from[i - 1], to[j - 1]]
      const replace = one === other ? 0 : vowels.includes(one) && vowels.includes(other) ? 0.6 : 1
      const isSwapped = i > 1 && j > 1 && one === to[j - 2] && from[i - 2] === other
      const cost = Math.min(at(i - 1, j - 1) + replace, at(i - 1, j) + 1, at(i, j - 1) + 1, isSwapped ? at(i - 2, j - 2) + 0.9 : 99)
      const row = table[i]
      if (row) row[j] = cost
    }
  }
  return at(from.length, to.length)
}

test('within the limit it is what the whole table gives', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abekns'), maxLength: 12 })
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 1.7, 2.5), (from, to, limit) => {
      const slow = slowDistance(from, to)
      const { whole } = editDistance(from, to, limit)
      if (slow <= limit) expect(whole).toBeCloseTo(slow)
      else expect(whole).toBeGreaterThan(limit)
    }),
    { numRuns: 3000 },
  )
})
