import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutTiles } from '../../../tiles/cut/cut-tiles.ts'
import type { TileFeature } from '../../../tiles/cut/tile-layer.ts'
import { compress, idsAt, readTile, toTileUnits } from './read-back.ts'

const maxZoom = 12
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const coordinate = fc.tuple(degrees(-180, 180), degrees(-85, 85))
const blekinge = fc.tuple(degrees(14.3, 16.1), degrees(55.9, 56.6))
const id = fc.maxSafeNat()

const pointFeature = fc.record({
  id,
  geometry: fc.record({ type: fc.constant('Point' as const), coordinates: fc.oneof(coordinate, blekinge) }),
  properties: fc.constant({}),
})

/** A star-shaped ring around a centre, from far smaller than a unit to larger than a tile. */
const polygonFeature = fc
  .record({
    id,
    centre: blekinge,
    radii: fc.array(degrees(0.1, 1), { minLength: 3, maxLength: 12 }),
    size: fc.constantFrom(1e-9, 1e-5, 1e-3, 0.05, 0.4),
  })
  .map(({ id, centre: [lon, lat], radii, size }): TileFeature => {
    const ring = radii.map((radius, place): [number, number] => {
      const angle = (2 * Math.PI * place) / radii.length
      return [lon + radius * size * Math.cos(angle), lat + radius * size * Math.sin(angle)]
    })
    return { id, geometry: { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] }, properties: {} }
  })

const distinct = <F extends { readonly id: number }>(feature: fc.Arbitrary<F>) =>
  fc.uniqueArray(feature, { selector: ({ id }) => id, minLength: 1, maxLength: 20 })
const cut = (features: readonly TileFeature[]) =>
  cutTiles({ layers: [{ name: 'things', features }], minZoom: maxZoom - 1, maxZoom, compress }).tiles
const sortedIds = (features: readonly TileFeature[]) => features.map(({ id }) => id).sort((first, second) => first - second)

test('holds at the highest zoom the points that were given, no more and no less, within one unit', () => {
  fc.assert(
    fc.property(distinct(pointFeature), (features) => {
      const tiles = cut(features)

      expect(idsAt(tiles, maxZoom, 'things')).toEqual(sortedIds(features))
      const byId = new Map(features.map((feature) => [feature.id, feature.geometry.coordinates]))
      for (const { z, x, y, id, parts } of tiles.flatMap(readTile)) {
        const [unitX, unitY] = toTileUnits(byId.get(id ?? -1) ?? [0, 0], z, x, y)
        const worldUnits = 4096 * 2 ** z
        const offX = Math.abs((parts[0]?.[0]?.x ?? Number.NaN) - unitX)
        expect(Math.min(offX, Math.abs(offX - worldUnits))).toBeLessThanOrEqual(1)
        expect(Math.abs((parts[0]?.[0]?.y ?? Number.NaN) - unitY)).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 60 },
  )
})

test('holds at the highest zoom the polygons that were given, of any size, each with an outer ring that has an area', () => {
  fc.assert(
    fc.property(distinct(polygonFeature), (features) => {
      const tiles = cut(features)

      expect(idsAt(tiles, maxZoom, 'things')).toEqual(sortedIds(features))
      for (const { parts } of tiles.flatMap(readTile)) {
        const ring = parts[0] ?? []
        expect(
          ring.reduce((sum, { x, y }, place) => sum + x * (ring[place + 1]?.y ?? y) - (ring[place + 1]?.x ?? x) * y, 0),
        ).toBeGreaterThan(0)
      }
    }),
    { numRuns: 40 },
  )
})

test('cuts 20,000 points and loses none', { timeout: 60_000 }, () => {
  const features = Array.from({ length: 20_000 }, (_, place): TileFeature => {
    const position = [14.4 + ((place * 0.618034) % 1) * 1.6, 55.95 + ((place * 0.754878) % 1) * 0.5] as const
    return { id: place + 1, geometry: { type: 'Point', coordinates: position }, properties: { name: `Plats ${place}`, kind: place % 7 } }
  })

  const started = performance.now()
  const { tiles } = cutTiles({ layers: [{ name: 'things', features }], minZoom: 5, maxZoom: 14, compress })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `20,000 points, z5–z14: ${tiles.length} tiles, ${tiles.reduce((sum, { bytes }) => sum + bytes.length, 0)} bytes, ${seconds} s`,
  )

  expect(idsAt(tiles, 14, 'things').length).toBe(20_000)
})
