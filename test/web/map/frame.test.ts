import { expect, test } from 'vitest'
import { frameFeatures } from '../../../web/map/frame.ts'

const { features } = frameFeatures([12, 55, 18, 57])

test('covers the end of the data wholly, and its inside not at all', () => {
  const opacities = features.map(({ properties }) => Number(properties?.opacity))
  const seenThrough = opacities.reduce((clear, opacity) => clear * (1 - opacity), 1)

  expect(seenThrough).toBeCloseTo(0)
  expect(opacities[0]).toBeLessThan(0.02)
})

test('never reaches beyond the data', () => {
  const points = features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? (geometry.coordinates[1] ?? []) : []))
  const longitudes = points.map(([longitude = 0]) => longitude)
  const latitudes = points.map(([, latitude = 0]) => latitude)

  expect([Math.min(...longitudes), Math.min(...latitudes)].every((value, index) => value >= ([12, 55][index] ?? 0))).toBe(true)
  expect([Math.max(...longitudes), Math.max(...latitudes)].every((value, index) => value <= ([18, 57][index] ?? 0) + 1e-9)).toBe(true)
})
