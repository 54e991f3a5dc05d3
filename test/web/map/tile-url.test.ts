import { expect, test } from 'vitest'
import { tileUrl } from '../../../web/map/tile-url.ts'

const host = { base: 'https://example.org', release: 'r1' }

test.each([
  ['server', 'https://example.org/tiles/r1/places/{z}/{x}/{y}.mvt'],
  ['static', 'pmtiles://https://example.org/tiles/places.pmtiles/{z}/{x}/{y}'],
] as const)('names the tiles of an archive on a %s host', (mode, expected) => {
  expect(tileUrl({ ...host, mode }, 'places.pmtiles')).toBe(expected)
  expect(tileUrl({ ...host, mode }, 'places')).toBe(expected)
})
