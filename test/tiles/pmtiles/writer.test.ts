import { PMTiles } from 'pmtiles'
import { expect, test } from 'vitest'
import { decodeHeader } from '../../../tiles/pmtiles/header.ts'
import { firstFetchLength } from '../../../tiles/pmtiles/limits.ts'
import { ArchiveReader } from '../../../tiles/pmtiles/reader.ts'
import { fromTileId } from '../../../tiles/pmtiles/tile-id.ts'
import { verifyArchive } from '../../../tiles/pmtiles/verify.ts'
import type { TileInput } from '../../../tiles/pmtiles/writer.ts'
import { archiveOf, decompress, memorySource, pyramid, rawTiles, tile } from './sample-archive.ts'

/** Opens an archive with the npm package, as an independent opinion. */
function openWithNpm(bytes: Uint8Array): PMTiles {
  const copy = bytes.slice()
  return new PMTiles({
    getKey: () => 'memory',
    getBytes: async (offset, length) => ({ data: copy.buffer.slice(offset, offset + length) }),
  })
}

async function readTexts(reader: ArchiveReader, tiles: readonly TileInput[]): Promise<readonly (Uint8Array | undefined)[]> {
  return Promise.all(tiles.map(({ z, x, y }) => reader.findTile(z, x, y)))
}

test('gives every tile back, byte for byte', async () => {
  const tiles = pyramid(3)

  const reader = await ArchiveReader.open(memorySource(archiveOf(tiles)), { decompress })

  expect(await readTexts(reader, tiles)).toEqual(tiles.map(({ bytes }) => bytes))
  expect(await reader.findTile(4, 0, 0)).toBeUndefined()
  expect(await reader.findTile(3, 8, 0)).toBeUndefined()
  expect(await reader.metadata()).toEqual({ name: 'sample', vector_layers: [{ id: 'schools', fields: { name: 'String' } }] })
})

test('is read by the npm package as it was written', async () => {
  const tiles = pyramid(3)

  const archive = openWithNpm(archiveOf(tiles))

  const header = await archive.getHeader()
  expect([header.minZoom, header.maxZoom, header.numAddressedTiles, header.minLon, header.maxLat]).toEqual([0, 3, 85, 14.3, 56.6])
  expect(await archive.getMetadata()).toMatchObject({ name: 'sample' })
  for (const { z, x, y } of tiles) {
    const found = await archive.getZxy(z, x, y)
    expect(new TextDecoder().decode(found?.data)).toBe(`${z}/${x}/${y}`)
  }
})

test('writes an archive of one tile', async () => {
  const bytes = archiveOf([tile(14, 8901, 5000)], { minZoom: 14, maxZoom: 14 })

  const reader = await ArchiveReader.open(memorySource(bytes), { decompress })

  expect(await reader.findTile(14, 8901, 5000)).toEqual(tile(14, 8901, 5000).bytes)
  expect(verifyArchive(bytes, { decompress })).toEqual([])
})

test('writes an archive without tiles, which readers take and the verifier names', async () => {
  const bytes = archiveOf([])

  const reader = await ArchiveReader.open(memorySource(bytes), { decompress })

  expect(await reader.findTile(0, 0, 0)).toBeUndefined()
  expect(await openWithNpm(bytes).getZxy(0, 0, 0)).toBeUndefined()
  expect(verifyArchive(bytes, { decompress })).toEqual(['The archive has no tiles: expected one or more'])
})

test('keeps the deepest tile there is', async () => {
  const last = 2 ** 26 - 1

  const reader = await ArchiveReader.open(memorySource(archiveOf([tile(26, last, last)], { minZoom: 26, maxZoom: 26 })), { decompress })

  expect(await reader.findTile(26, last, last)).toBeDefined()
})

test('stores equal contents once and equal neighbours as a run', () => {
  const sea = (z: number, x: number, y: number) => tile(z, x, y, 'sea')

  const header = decodeHeader(archiveOf([sea(1, 0, 0), sea(1, 0, 1), tile(1, 1, 1), sea(1, 1, 0)], { minZoom: 1, maxZoom: 1 }))

  expect([header.addressedTileCount, header.tileEntryCount, header.tileContentCount]).toEqual([4, 3, 2])
  expect(header.tileData.length).toBe(sea(1, 0, 0).bytes.length + tile(1, 1, 1).bytes.length)
})

test('makes no run of equal tiles with a gap between them', async () => {
  const bytes = archiveOf([tile(1, 0, 0, 'sea'), tile(1, 1, 1, 'sea')], { minZoom: 1, maxZoom: 1 })

  const reader = await ArchiveReader.open(memorySource(bytes), { decompress })

  expect(await reader.findTile(1, 1, 1)).toEqual(tile(1, 1, 1, 'sea').bytes)
  expect(await reader.findTile(1, 0, 1)).toBeUndefined()
})

test('joins a run across the border of two zooms', async () => {
  const tiles = Array.from({ length: 5 }, (_, id) => ({ ...fromTileId(id), bytes: Uint8Array.of(1) }))

  const reader = await ArchiveReader.open(memorySource(archiveOf(tiles, { maxZoom: 1, tileCompression: 'none' })), { decompress })

  expect(await Array.fromAsync(reader.entries())).toEqual([{ tileId: 0, offset: 0, length: 1, runLength: 5 }])
})

test('writes the same bytes whatever the order of the tiles', () => {
  const tiles = pyramid(3)

  expect(archiveOf(tiles.toReversed())).toEqual(archiveOf(tiles))
})

test('keeps 100,000 tiles in leaf directories, found by both readers, with no fault', async () => {
  const tiles = rawTiles(9, 100_000)
  const bytes = archiveOf(tiles, { minZoom: 9, maxZoom: 9, tileCompression: 'none' })

  const reader = await ArchiveReader.open(memorySource(bytes), { decompress })
  const npm = openWithNpm(bytes)

  expect(reader.header.leafDirectories.length).toBeGreaterThan(0)
  expect(reader.header.rootDirectory.offset + reader.header.rootDirectory.length).toBeLessThan(firstFetchLength)
  for (const { z, x, y, bytes: stored } of tiles.filter((_, index) => index % 997 === 0)) {
    expect(await reader.findTile(z, x, y)).toEqual(stored)
    expect(new Uint8Array((await npm.getZxy(z, x, y))?.data ?? new ArrayBuffer())).toEqual(stored)
  }
  expect(verifyArchive(bytes, { decompress })).toEqual([])
})

test('counts 100,000 tiles of a few contents, most of them repeated, with no fault', () => {
  const tiles = rawTiles(9, 100_000, (index) => Math.floor(index / 3000) % 7)

  const bytes = archiveOf(tiles, { minZoom: 9, maxZoom: 9, tileCompression: 'none' })

  const header = decodeHeader(bytes)
  expect([header.addressedTileCount, header.tileContentCount, header.tileData.length]).toEqual([100_000, 7, 28])
  expect(verifyArchive(bytes, { decompress })).toEqual([])
})

test('uses leaves when few entries compress badly', () => {
  const lengthOf = (index: number) => 1 + ((Math.imul(index, 0x9e3779b1) >>> 16) % 999)
  const tiles = rawTiles(12, 16_000).map((entry, index) => ({ ...entry, bytes: new Uint8Array(lengthOf(index)).fill(1 + (index % 250)) }))

  const bytes = archiveOf(tiles, { minZoom: 12, maxZoom: 12, tileCompression: 'none' })

  expect(decodeHeader(bytes).leafDirectories.length).toBeGreaterThan(0)
  expect(verifyArchive(bytes, { decompress })).toEqual([])
})

test.each([
  ['a tile twice', [tile(1, 0, 0), tile(1, 0, 0, 'other')], {}, 'The tile 1/0/0 is given twice'],
  ['a tile twice with the same content', [tile(1, 0, 0), tile(1, 0, 0)], {}, 'The tile 1/0/0 is given twice'],
  ['an empty tile', [{ z: 1, x: 0, y: 0, bytes: new Uint8Array() }], {}, 'The tile 1/0/0 has no bytes: leave it out'],
  ['a tile outside the zooms', [tile(4, 0, 0)], {}, 'The tile 4/0/0 lies outside the zooms 0-3'],
  ['a tile outside the world', [tile(1, 2, 0)], {}, 'There is no tile 1/2/0: expected zoom 0-26 and x, y below 2^z'],
  ['empty bounds', [], { bounds: [15, 56, 15, 57] }, 'The bounds 15, 56, 15, 57 are empty or not on Earth'],
  ['bounds that are no numbers', [], { bounds: [15, 56, Number.NaN, 57] }, 'The bounds 15, 56, NaN, 57 are empty or not on Earth'],
  ['a centre outside', [], { centre: { lon: 18, lat: 59, zoom: 1 } }, 'The centre 18, 59 lies outside the bounds'],
  ['a centre too deep', [], { centre: { lon: 15, lat: 56, zoom: 9 } }, "The centre's zoom 9 lies outside the zooms 0-3"],
] as const)('refuses %s', (_, tiles, changes, message) => {
  expect(() => archiveOf(tiles, changes)).toThrow(message)
})
