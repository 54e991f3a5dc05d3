import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { expect, test } from 'vitest'
import { hasFeatureId } from '../../server/store/find-feature-id.ts'
import { cutTiles } from '../../tiles/cut/cut-tiles.ts'

const ids = [0, 1, 127, 128, 2 ** 31, 2 ** 32 + 5, Number.MAX_SAFE_INTEGER]

function cutTile(): Uint8Array {
  const makeFeatures = (numbers: readonly number[]) =>
    numbers.map((id) => ({
      id,
      geometry: { type: 'Point', coordinates: [15 + (id % 7) / 100, 56.2] } as const,
      properties: { name: `Bänk ${id}`, number: id / 3, real: true },
    }))
  const layers = [
    { name: 'benches', features: makeFeatures(ids) },
    { name: 'benches_near', features: makeFeatures([500]) },
  ]
  const { tiles } = cutTiles({ layers, minZoom: 0, maxZoom: 0, compress: (bytes) => bytes })
  return tiles[0]?.bytes ?? new Uint8Array()
}

test('finds the ids that another reader finds, in the layer that holds them', () => {
  const tile = cutTile()
  const layer = new VectorTile(new PbfReader(tile)).layers.benches
  const read = Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index).id)

  const found = ids.filter((id) => hasFeatureId(tile, 'benches', id))

  expect(found).toEqual(ids)
  expect(new Set(read)).toEqual(new Set(ids))
})

test.each([
  ['another id', 'benches', 2],
  ['an id of another layer', 'benches', 500],
  ['another layer', 'bench', 1],
])('does not find %s', (_what, layer, id) => {
  const tile = cutTile()

  const found = hasFeatureId(tile, layer, id)

  expect(found).toBe(false)
})

test('finds nothing in bytes that are no tile, however they are cut', () => {
  const tile = cutTile()
  const pieces = [new Uint8Array(), new Uint8Array([0xff]), new Uint8Array(50).fill(0xff), Buffer.from('<html>'), tile.subarray(0, 3)]

  const found = pieces.map((piece) => hasFeatureId(piece, 'benches', 1))

  expect(found).toEqual([false, false, false, false, false])
})
