import { expect, test } from 'vitest'
import { metresPerPx } from '../../../web/map/map-picture.ts'
import { scaleBarOf, scaleNumberOf } from '../../../web/print/print-scale.ts'

test.each([
  [10, { metres: 500, lengthMm: 50 }],
  [11, { metres: 500, lengthMm: 500 / 11 }],
  [9.9, { metres: 200, lengthMm: 200 / 9.9 }],
  [33, { metres: 1000, lengthMm: 1000 / 33 }],
  [820, { metres: 20_000, lengthMm: 20_000 / 820 }],
  [0.5, { metres: 20, lengthMm: 40 }],
])('%d metres in a millimetre give the bar %j', (metresPerMm, expected) => {
  expect(scaleBarOf(metresPerMm)).toEqual(expected)
})

test.each([
  [7.04, 7000],
  [33.4, 33_000],
  [824.6, 820_000],
])('%d metres in a millimetre are 1:%i', (metresPerMm, expected) => {
  expect(scaleNumberOf(metresPerMm)).toBe(expected)
})

test.each([
  [0, 0, 78_271.517],
  [0, 1, 39_135.758],
  [60, 0, 39_135.758],
])('at latitude %i and zoom %i a pixel is %d metres', (latitude, zoom, expected) => {
  expect(metresPerPx(latitude, zoom)).toBeCloseTo(expected, 2)
})
