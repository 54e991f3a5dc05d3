import { expect, test } from 'vitest'
import { unionOf } from '../../../web/release/geometry-bounds.ts'

test('is the smallest box around boxes, and none around nothing', () => {
  expect([unionOf([]), unionOf([[14, 56, 14, 56]])]).toEqual([null, [14, 56, 14, 56]])
  expect(
    unionOf([
      [14, 56.2, 14.5, 56.3],
      [15, 56, 15, 56],
    ]),
  ).toEqual([14, 56, 15, 56.3])
})
