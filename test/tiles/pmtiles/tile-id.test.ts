import fc from 'fast-check'
import { tileIdToZxy, zxyToTileId } from 'pmtiles'
import { expect, test } from 'vitest'
import { fromTileId, isTileCoordinate, tileIdEnd, toTileId, zoomOfTileId } from '../../../tiles/pmtiles/tile-id.ts'

const anyTile = fc.integer({ min: 0, max: 26 }).chain((z) => {
  const place = fc.integer({ min: 0, max: 2 ** z - 1 })
  return fc.record({ z: fc.constant(z), x: place, y: place })
})

test.each([
  [0, 0, 0, 0],
  [1, 0, 0, 1],
  [1, 0, 1, 2],
  [1, 1, 1, 3],
  [1, 1, 0, 4],
  [2, 0, 0, 5],
  [12, 3423, 1763, 19078479],
  [26, 0, 0, 1501199875790165],
])('gives the tile %i/%i/%i the id %i', (z, x, y, id) => {
  expect(toTileId(z, x, y)).toBe(id)
  expect(fromTileId(id)).toEqual({ z, x, y })
})

test('comes back to every tile, to zoom 26', () => {
  fc.assert(
    fc.property(anyTile, ({ z, x, y }) => {
      expect(fromTileId(toTileId(z, x, y))).toEqual({ z, x, y })
    }),
  )
})

test('agrees with the npm package on ids, both ways', () => {
  fc.assert(
    fc.property(anyTile, ({ z, x, y }) => {
      const id = toTileId(z, x, y)

      expect(id).toBe(zxyToTileId(z, x, y))
      expect(tileIdToZxy(id)).toEqual([z, x, y])
    }),
  )
})

test('numbers the tiles of the zooms 0 to 6 without gap or repetition, neighbours beside each other', () => {
  const tiles = Array.from({ length: (4 ** 7 - 1) / 3 }, (_, id) => fromTileId(id))

  tiles.forEach(({ z, x, y }, id) => {
    expect(toTileId(z, x, y)).toBe(id)
    const next = tiles[id + 1]
    if (next?.z === z) expect(Math.abs(next.x - x) + Math.abs(next.y - y)).toBe(1)
  })
})

test('keeps the last id of zoom 26 exact', () => {
  const { z } = fromTileId(tileIdEnd - 1)

  expect(z).toBe(26)
  expect(zoomOfTileId(tileIdEnd - 1)).toBe(26)
  expect(Number.isSafeInteger(tileIdEnd)).toBe(true)
})

test.each([
  [27, 0, 0],
  [-1, 0, 0],
  [1, 2, 0],
  [1, 0, -1],
  [3, 1.5, 0],
  [Number.NaN, 0, 0],
])('knows no tile %d/%d/%d', (z, x, y) => {
  expect(isTileCoordinate(z, x, y)).toBe(false)
  expect(() => toTileId(z, x, y)).toThrow(`There is no tile ${z}/${x}/${y}: expected zoom 0-26 and x, y below 2^z`)
})

test.each([-1, 0.5, tileIdEnd])('knows no tile id %d', (id) => {
  expect(() => fromTileId(id)).toThrow(`There is no tile id ${id}`)
})
