import { expect, test } from 'vitest'
import { makeRandom } from '../../../scripts/demo/random.ts'

const draw = (seed: number, count: number) => {
  const random = makeRandom(seed)
  return Array.from({ length: count }, () => random.next())
}

test('gives the same numbers for the same seed and others for another', () => {
  expect(draw(7, 5)).toEqual(draw(7, 5))
  expect(draw(7, 5)).not.toEqual(draw(8, 5))
})

test('spreads evenly over 0 to 1', () => {
  const numbers = draw(1, 10_000)
  const tenths = Map.groupBy(numbers, (number) => Math.floor(number * 10))

  expect([...tenths.keys()].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect([...tenths.values()].filter(({ length }) => length < 900 || length > 1100)).toEqual([])
})

test('draws whole numbers with both ends included', () => {
  const random = makeRandom(2)
  const drawn = new Set(Array.from({ length: 200 }, () => random.integer(3, 6)))

  expect([...drawn].toSorted()).toEqual([3, 4, 5, 6])
})

test('draws normal numbers around 0 with deviation 1', () => {
  const random = makeRandom(3)
  const drawn = Array.from({ length: 20_000 }, random.normal)
  const mean = drawn.reduce((sum, number) => sum + number, 0) / drawn.length
  const variance = drawn.reduce((sum, number) => sum + (number - mean) ** 2, 0) / drawn.length

  expect(mean).toBeCloseTo(0, 1)
  expect(variance).toBeCloseTo(1, 1)
})

test('says so when there is nothing to pick', () => {
  expect(() => makeRandom(1).pick([])).toThrow('Cannot pick from an empty list.')
})
