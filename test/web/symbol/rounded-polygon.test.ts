import { expect, test } from 'vitest'
import { roundedPolygon } from '../../../web/symbol/rounded-polygon.ts'

test('bends every corner and keeps the sides straight', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const

  expect(roundedPolygon(square, 2)).toBe('M0 2Q0 0 2 0L8 0Q10 0 10 2L10 8Q10 10 8 10L2 10Q0 10 0 8Z')
})
