import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verifyArchive } from '../../../tiles/pmtiles/verify.ts'
import { assemble, entry, leafOf, type Parts } from './assemble.ts'
import { archiveOf, compress, decompress, pyramid, tile } from './sample-archive.ts'

function faultsOf(bytes: Uint8Array): readonly string[] {
  return verifyArchive(bytes, { decompress })
}

function json(text: string): Uint8Array {
  return compress(new TextEncoder().encode(text))
}

const leaf = leafOf([entry(1, 0), entry(2, 1)])
const otherLeaf = leafOf([entry(3, 0)])
const pointer = (tileId: number, offset: number, length = leaf.length) => entry(tileId, offset, length, 0)

test('finds no fault in a sound archive', () => {
  expect(faultsOf(assemble())).toEqual([])
  expect(faultsOf(assemble({ root: [pointer(1, 0)], leaves: [leaf] }))).toEqual([])
  expect(faultsOf(archiveOf(pyramid(3)))).toEqual([])
})

const plantedFaults: readonly (readonly [string, Parts, string])[] = [
  [
    'a false number of addressed tiles',
    { header: { addressedTileCount: 3 } },
    'The header claims 3 addressed tiles: the directories have 2',
  ],
  ['a false number of entries', { header: { tileEntryCount: 0 } }, 'The header claims 0 tile entries: the directories have 2'],
  ['a false number of contents', { header: { tileContentCount: 1 } }, 'The header claims 1 tile contents: the directories have 2'],
  ['a false smallest zoom', { header: { minZoom: 0 } }, 'The header claims the smallest zoom 0: the first tile is on 1'],
  ['a false greatest zoom', { header: { maxZoom: 2 } }, 'The header claims the greatest zoom 2: the last tile is on 1'],
  [
    'empty bounds',
    { header: { bounds: [15, 56, 15, 57], centre: { lon: 15, lat: 56, zoom: 1 } } },
    'The bounds 15, 56, 15, 57 are empty: expected west < east and south < north',
  ],
  ['bounds beyond the Earth', { header: { bounds: [14, 50, 190, 57] } }, 'The bounds 14, 50, 190, 57 reach beyond the Earth'],
  ['a centre outside', { header: { centre: { lon: 18, lat: 56, zoom: 1 } } }, 'The centre 18, 56 lies outside the bounds'],
  ['a centre too deep', { header: { centre: { lon: 15, lat: 56, zoom: 9 } } }, "The centre's zoom 9 lies outside the zooms 1-1"],
  ['data not marked as clustered', { header: { clustered: false } }, 'The archive is not marked as clustered'],
  ['an unknown tile type', { header: { tileType: 'unknown' } }, 'The tile type is unknown'],
  [
    'tiles of an unknown compression',
    { header: { tileCompression: 'zstd' } },
    'The tiles have the compression "zstd": expected gzip or none',
  ],
  ['tiles that do not decompress', { header: { tileCompression: 'gzip' } }, 'Tile id 1 cannot be decompressed to at most 16777216 bytes'],
  ['equal contents twice', { data: Uint8Array.of(5, 5) }, 'The data of tile id 2 are stored more than once'],
  [
    'neighbours that are no run',
    { root: [entry(1, 0), entry(2, 0)] },
    'Tile ids 1 and 2 are neighbours with the same data: expected one run',
  ],
  [
    'data in another order',
    { root: [entry(1, 1), entry(2, 0)] },
    'Tile id 1 lies at byte 1 of the tile data: expected 0 or repeated data (clustered order)',
  ],
  ['overlapping data', { root: [entry(1, 0, 2), entry(2, 1)] }, 'tile id 2 at byte 1 of the tile data overlaps tile id 1, which ends at 2'],
  [
    'data that no tile uses',
    { root: [entry(1, 0), entry(2, 2)], data: Uint8Array.of(1, 9, 2) },
    '1 bytes of the tile data between tile id 1 and tile id 2 belong to nothing',
  ],
  ['unused data at the end', { data: Uint8Array.of(1, 2, 3) }, 'the tile data should end at byte 2, after tile id 2: it has 3 bytes'],
  ['a tile outside the data', { root: [entry(1, 0), entry(2, 9)] }, 'The tile id 2 ends at byte 10 of the tile data: expected at most 2'],
  ['an entry of length 0', { root: [entry(1, 0, 0)] }, 'The entry for tile id 1 has length 0: expected 1 or more'],
  ['an archive without tiles', { root: [], data: new Uint8Array() }, 'The archive has no tiles: expected one or more'],
  ['metadata that are no JSON', { metadataBytes: json('{"name":') }, 'The metadata is not valid JSON in UTF-8'],
  ['metadata that are no object', { metadataBytes: json('[1]') }, 'The metadata is not a JSON object'],
  ['metadata without layers', { metadataBytes: json('{}') }, 'The metadata have no vector_layers, which vector tiles need'],
  [
    'a layer without fields',
    { metadataBytes: json('{"vector_layers":[{"id":"a"}]}') },
    "The metadata's vector_layers[0] lacks an id (text) or fields (object)",
  ],
  [
    'metadata that do not decompress',
    { metadataBytes: Uint8Array.of(123, 125) },
    'The metadata cannot be decompressed to at most 4194304 bytes',
  ],
  [
    'a root that does not decompress',
    { rootBytes: Uint8Array.of(1, 2) },
    'The root directory cannot be decompressed to at most 4194304 bytes',
  ],
  ['a leaf with other tiles', { root: [pointer(2, 0)], leaves: [leaf] }, 'The leaf directory for tile id 2 begins with tile id 1'],
  [
    'a leaf that runs into the next',
    { root: [pointer(1, 0), pointer(2, leaf.length)], leaves: [leaf, leafOf([entry(2, 1)])] },
    'The leaf directory for tile id 1 reaches to 2: expected it to end before 2',
  ],
  [
    'a leaf outside its section',
    { root: [pointer(1, 5)], leaves: [leaf] },
    'The leaf directory for tile id 1 lies outside the leaf directories',
  ],
  ['an empty leaf', { root: [pointer(1, 0, leafOf([]).length)], leaves: [leafOf([])] }, 'The leaf directory for tile id 1 is empty'],
  [
    'a leaf that nothing points to',
    { root: [pointer(1, 0)], leaves: [leaf, otherLeaf] },
    `the leaf directories should end at byte ${leaf.length}, after The leaf directory for tile id 1: it has ${leaf.length + otherLeaf.length} bytes`,
  ],
]

test.each(plantedFaults)('finds %s', (_, parts, message) => {
  expect(faultsOf(assemble(parts))).toContain(message)
})

test('finds bytes after the end and bytes missing at the end', () => {
  const sound = assemble()
  const { length } = sound

  expect(faultsOf(Uint8Array.of(...sound, 0))).toEqual([
    `the file should end at byte ${length}, after the tile data: it has ${length + 1} bytes`,
  ])
  expect(faultsOf(sound.subarray(0, length - 1))).toEqual([
    `the file should end at byte ${length}, after the tile data: it has ${length - 1} bytes`,
  ])
})

test('finds sections that overlap', () => {
  const metadata = { offset: 130, length: 40 }

  expect(faultsOf(assemble({ header: { metadata } })).join()).toMatch(/the metadata at byte 130 of the file overlaps the root directory/)
})

test('finds a root directory beyond the first 16,384 bytes', () => {
  const root = Array.from({ length: 5000 }, (_, index) => entry(1 + 3 * index, (index * 7919) % 99_991, 1 + ((index * 104_729) % 9973)))

  expect(faultsOf(assemble({ root })).join('\n')).toMatch(/The root directory ends at byte \d+: expected under 16384/)
})

test('finds one damaged tile among many', () => {
  const bytes = archiveOf(pyramid(3))
  const damaged = bytes.slice()
  damaged.set([0, 0], bytes.length - tile(3, 7, 0).bytes.length)

  expect(faultsOf(damaged)).toEqual([`Tile id 84 cannot be decompressed to at most 16777216 bytes`])
})

test('finds a tile that grows beyond the limit', () => {
  const bytes = archiveOf([{ z: 0, x: 0, y: 0, bytes: compress(new Uint8Array(50_000)) }], { maxZoom: 0 })

  expect(verifyArchive(bytes, { decompress, limits: { maxTileLength: 49_999 } })).toEqual([
    'Tile id 0 cannot be decompressed to at most 49999 bytes',
  ])
})

test('ends its list after 100 faults', () => {
  const root = Array.from({ length: 5000 }, (_, index) => entry(2 * index, 900 + index))

  const faults = faultsOf(assemble({ root }))

  expect([faults.length, faults.at(-1)]).toEqual([101, 'More than 100 faults: the rest is not listed'])
})

test('says what a file is that is no archive', () => {
  expect(faultsOf(new TextEncoder().encode('<!doctype html>'.padEnd(200)))).toEqual(['The file starts with "<!docty": expected "PMTiles"'])
  expect(faultsOf(new Uint8Array())).toEqual(['The file has 0 bytes: expected a header of 127'])
})

test('finds a fault in every archive that is cut short', () => {
  const bytes = archiveOf(pyramid(2), { maxZoom: 2 })

  for (let length = 0; length < bytes.length; length++) expect(faultsOf(bytes.subarray(0, length))).not.toEqual([])
})

test('answers with words, never an error, whatever byte is changed', () => {
  const sound = archiveOf(pyramid(2), { maxZoom: 2 })

  fc.assert(
    fc.property(fc.nat(sound.length - 1), fc.nat(255), (position, value) => {
      const changed = sound.slice()
      changed[position] = value

      expect(Array.isArray(faultsOf(changed))).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
