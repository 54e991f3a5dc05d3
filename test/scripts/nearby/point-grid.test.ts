import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPointGrid, type PlanePoint } from '../../../scripts/nearby/point-grid.ts'

const point = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }))
const points = fc.array(point, { maxLength: 80 })
const metresBetween = ([x, y]: PlanePoint, [toX, toY]: PlanePoint) => Math.hypot(toX - x, toY - y)

test('finds the same nearest point as looking at all of them', () => {
  fc.assert(
    fc.property(points, point, (all, from) => {
      const found = createPointGrid(all, 500).nearest(from)
      const least = Math.min(...all.map((each) => metresBetween(from, each)))
      return all.length === 0 ? found === undefined : found?.metres === least
    }),
  )
})

test('finds the same points within a distance as looking at all of them', () => {
  fc.assert(
    fc.property(points, point, fc.integer({ min: 0, max: 1200 }), (all, from, metres) => {
      const found = createPointGrid(all, 500).within(from, metres, all.length + 1)
      const expected = all.flatMap((each, place) => (metresBetween(from, each) <= metres ? [place] : []))
      return JSON.stringify(found.toSorted((one, other) => one - other)) === JSON.stringify(expected)
    }),
  )
})

test('finds a point far outside the others without walking there', () => {
  expect(
    createPointGrid(
      [
        [0, 0],
        [100, 0],
      ],
      10,
    ).nearest([9_000_000, 0]),
  ).toEqual({ place: 1, metres: 8_999_900 })
})

test('stops at the limit', () => {
  const crowd = Array.from({ length: 50 }, (): PlanePoint => [5, 5])

  expect(createPointGrid(crowd, 25).within([5, 5], 25, 10)).toHaveLength(10)
})
