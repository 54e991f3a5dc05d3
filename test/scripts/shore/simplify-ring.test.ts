import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipRing, type PlanePoint } from '../../../scripts/shore/clip-ring.ts'
import { simplifyRing } from '../../../scripts/shore/simplify-ring.ts'

test('drops what lies on a straight line', () => {
  const square: readonly PlanePoint[] = [
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 10],
    [4, 10],
    [0, 10],
  ]

  expect(simplifyRing(square, 0)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ])
})

test('keeps every point nearer to what remains than the tolerance', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))

  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 60 }), fc.integer({ min: 1, max: 200 }), (ring, tolerance) => {
      const kept = simplifyRing(ring, tolerance)
      return ring.every((each) => distanceToRing(each, kept) <= tolerance + 1e-6)
    }),
  )
})

function distanceToRing([x, y]: PlanePoint, ring: readonly PlanePoint[]): number {
  return Math.min(
    ...ring.map(([endX, endY], place) => {
      const [startX, startY] = ring.at(place - 1) ?? [endX, endY]
      const [dx, dy] = [endX - startX, endY - startY]
      const squared = dx * dx + dy * dy
      const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - startX) * dx + (y - startY) * dy) / squared))
      return Math.hypot(x - startX - dx * share, y - startY - dy * share)
    }),
  )
}

test.each([
  ['a square over the corner', [0, 0, 10, 10], [5, 5, 15, 15], 25],
  ['a square that holds the box', [-5, -5, 15, 15], [0, 0, 10, 10], 100],
  ['a square inside the box', [2, 2, 4, 4], [0, 0, 10, 10], 4],
  ['a square outside the box', [20, 20, 30, 30], [0, 0, 10, 10], 0],
] as const)('clips %s', (_name, [west, south, east, north], box, area) => {
  const clipped = clipRing(
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
    box,
  )

  expect(areaOf(clipped)).toBe(area)
})

function areaOf(ring: readonly PlanePoint[]): number {
  return ring.reduce((sum, [x, y], place) => {
    const [beforeX, beforeY] = ring.at(place - 1) ?? [x, y]
    return sum + (beforeX * y - x * beforeY) / 2
  }, 0)
}
