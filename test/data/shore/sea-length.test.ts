import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Shore } from '../../../data/model/shore.ts'
import { seaLength } from '../../../data/shore/sea-length.ts'
import { indexShore } from '../../../data/shore/shore-index.ts'

const about = { crs: 'EPSG:3006', licence: 'test', credit: 'test', toleranceMetres: 0 } as const

/** Two squares of land, 1 km wide and 500 m apart, and a triangle; nothing is known beyond 5 km. */
const shore = indexShore({
  ...about,
  stepMetres: 10,
  extent: [0, 0, 500, 500],
  rings: [
    [100, 100, 100, 0, 0, 100, -100, 0],
    [250, 100, 100, 0, 0, 100, -100, 0],
    [100, 300, 200, 0, -100, 100],
  ],
})

test.each([
  ['within one island', [1100, 1100], [1900, 1800], 0],
  ['from island to island', [1500, 1500], [3000, 1500], 500],
  ['from shore to shore', [2000, 1200], [2500, 1200], 500],
  ['out to sea', [1500, 1500], [1500, 2700], 700],
  ['at sea all the way', [200, 200], [200, 700], 500],
  ['over an island', [500, 1500], [2200, 1500], 700],
  ['to where it started', [300, 300], [300, 300], 0],
  ['through a corner', [500, 500], [1500, 1500], Math.SQRT2 * 500],
  ['past the tip of the triangle', [1500, 4000], [2500, 4000], 1000],
  ['beyond what is known', [4500, 4500], [8500, 4500], 500],
  ['wholly outside what is known', [6000, 100], [9000, 100], 0],
] as const)('measures the sea %s', (_name, from, to, metres) => {
  expect(seaLength(from, to, shore)).toBeCloseTo(metres, 6)
})

const point = fc.tuple(fc.double({ min: -1000, max: 6000, noNaN: true }), fc.double({ min: -1000, max: 6000, noNaN: true }))

test('is the same both ways, and never longer than the line', () => {
  fc.assert(
    fc.property(point, point, (from, to) => {
      const sea = seaLength(from, to, shore)
      const length = Math.hypot(to[0] - from[0], to[1] - from[1])
      return sea === seaLength(to, from, shore) && sea >= 0 && sea <= length * (1 + 1e-9)
    }),
  )
})

test('is nothing between two points of one convex piece of land', () => {
  const inside = fc.tuple(fc.double({ min: 1001, max: 1999, noNaN: true }), fc.double({ min: 1001, max: 1999, noNaN: true }))

  fc.assert(fc.property(inside, inside, (from, to) => seaLength(from, to, shore) === 0))
})

test('grows by its parts: a line is as wet as its two halves', () => {
  fc.assert(
    fc.property(point, point, (from, to) => {
      const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const
      const halves = seaLength(from, middle, shore) + seaLength(middle, to, shore)
      return Math.abs(halves - seaLength(from, to, shore)) < 0.01
    }),
  )
})

/** Land of many small squares, so that runs and groups of edges are many too. */
test('finds the same with few boxes and with many', () => {
  const squares: Shore['rings'] = Array.from({ length: 400 }, (_, place) => {
    const [column, row] = [place % 20, Math.floor(place / 20)]
    return [column * 100 + 25, row * 100 + 25, 50, 0, 0, 50, -50, 0]
  })
  const archipelago = indexShore({ ...about, stepMetres: 1, extent: [0, 0, 2000, 2000], rings: squares })
  const anywhere = fc.tuple(fc.double({ min: 0, max: 2000, noNaN: true }), fc.double({ min: 0, max: 2000, noNaN: true }))

  fc.assert(
    fc.property(anywhere, anywhere, (from, to) => Math.abs(seaLength(from, to, archipelago) - seaOverSquares(from, to)) < 0.01),
    { numRuns: 200 },
  )
})

/** The same by cutting the line at every grid line of the squares and asking each piece's middle. */
function seaOverSquares(from: readonly [number, number], to: readonly [number, number]): number {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const gridLines = Array.from({ length: 20 }, (_, place) => [place * 100 + 25, place * 100 + 75]).flat()
  const shares = [0, 1].flatMap((axis) => {
    const start = axis === 0 ? from[0] : from[1]
    const end = axis === 0 ? to[0] : to[1]
    return start === end ? [] : gridLines.map((line) => (line - start) / (end - start))
  })
  const cuts = [0, ...shares.filter((share) => share > 0 && share < 1).toSorted((one, other) => one - other), 1]
  const isLand = (share: number) => {
    const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    return [x, y].every((each) => each % 100 >= 25 && each % 100 < 75)
  }
  return cuts.reduce((sum, cut, place) => {
    const before = cuts[place - 1] ?? 0
    return isLand((cut + before) / 2) ? sum : sum + (cut - before) * length
  }, 0)
}
