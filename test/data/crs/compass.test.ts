import { expect, test } from 'vitest'
import { compassPointTo } from '../../../data/crs/compass.ts'

test.each([
  [0, 1, 'north'],
  [1, 1, 'north-east'],
  [1, 0, 'east'],
  [1, -1, 'south-east'],
  [0, -1, 'south'],
  [-1, -1, 'south-west'],
  [-1, 0, 'west'],
  [-1, 1, 'north-west'],
  [0.38, 1, 'north'],
  [0.43, 1, 'north-east'],
  [-0.38, 1, 'north'],
  [0, 0, 'north'],
] as const)('%d east and %d north is %s', (east, north, point) => {
  expect(compassPointTo([500_000, 6_200_000], [500_000 + east * 1000, 6_200_000 + north * 1000])).toBe(point)
})
