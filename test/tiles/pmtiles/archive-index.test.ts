import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArchiveIndex } from '../../../tiles/pmtiles/archive-index.ts'
import { ArchiveReader } from '../../../tiles/pmtiles/reader.ts'
import { archiveOf, decompress, memorySource, pyramid, rawTiles, tile } from './sample-archive.ts'

async function indexOf(bytes: Uint8Array): Promise<ArchiveIndex> {
  return ArchiveIndex.load(await ArchiveReader.open(memorySource(bytes), { decompress }))
}

test('finds the place in the file of every tile', async () => {
  const tiles = pyramid(4)
  const bytes = archiveOf(tiles, { maxZoom: 4 })

  const index = await indexOf(bytes)

  for (const { z, x, y, bytes: stored } of tiles) {
    const { offset, length } = index.find(z, x, y) ?? { offset: 0, length: 0 }
    expect(bytes.subarray(offset, offset + length)).toEqual(stored)
  }
  expect(index.entryCount).toBe(341)
})

test('finds the tiles of leaf directories, and none between them', async () => {
  const tiles = rawTiles(9, 60_000).filter((_, index) => index % 2 === 0)
  const bytes = archiveOf(tiles, { minZoom: 9, maxZoom: 9, tileCompression: 'none' })

  const index = await indexOf(bytes)

  expect(index.entryCount).toBe(30_000)
  for (const { z, x, y, bytes: stored } of tiles) {
    const offset = index.find(z, x, y)?.offset ?? 0
    expect(bytes[offset + 3] === stored[3] && bytes[offset + 2] === stored[2]).toBe(true)
    expect(index.find(z, x + 1, y)).toBeUndefined()
  }
})

test('finds each tile of a run, but not the one after it', async () => {
  const index = await indexOf(archiveOf([tile(1, 0, 0, 'sea'), tile(1, 0, 1, 'sea'), tile(1, 1, 1, 'sea')], { minZoom: 1, maxZoom: 1 }))

  expect(index.entryCount).toBe(1)
  expect(index.find(1, 1, 1)).toEqual(index.find(1, 0, 0))
  expect(index.find(1, 1, 0)).toBeUndefined()
  expect(index.find(0, 0, 0)).toBeUndefined()
})

test('finds nothing in an archive without tiles', async () => {
  expect((await indexOf(archiveOf([]))).find(0, 0, 0)).toBeUndefined()
})

test('finds nothing for numbers that are no tile', async () => {
  const index = await indexOf(archiveOf([tile(0, 0, 0)], { maxZoom: 0 }))

  fc.assert(
    fc.property(fc.double(), fc.double(), fc.double(), (z, x, y) => {
      fc.pre(!(z === 0 && x === 0 && y === 0))
      expect(index.find(z, x, y)).toBeUndefined()
    }),
  )
})

test('agrees with the reader on any set of tiles', async () => {
  const anyTiles = fc.uniqueArray(fc.tuple(fc.nat(15), fc.nat(15), fc.nat(2)), { selector: ([x, y]) => 16 * y + x })
  await fc.assert(
    fc.asyncProperty(anyTiles, fc.nat(15), fc.nat(15), async (places, x, y) => {
      const tiles = places.map(([column, row, content]) => tile(4, column, row, String(content)))
      const bytes = archiveOf(tiles, { minZoom: 4, maxZoom: 4 })
      const reader = await ArchiveReader.open(memorySource(bytes), { decompress })
      const place = (await ArchiveIndex.load(reader)).find(4, x, y)

      expect(place && bytes.subarray(place.offset, place.offset + place.length)).toEqual(await reader.findTile(4, x, y))
    }),
    { numRuns: 50 },
  )
})
