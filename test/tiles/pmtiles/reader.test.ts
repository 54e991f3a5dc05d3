import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArchiveIndex } from '../../../tiles/pmtiles/archive-index.ts'
import { decodeHeader, encodeHeader } from '../../../tiles/pmtiles/header.ts'
import { ArchiveReader, type ArchiveSource } from '../../../tiles/pmtiles/reader.ts'
import { assemble, entry, leafOf, type Parts } from './assemble.ts'
import { archiveOf, compress, decompress, memorySource, pyramid } from './sample-archive.ts'

/** Reads all that an archive has, as a server at its start. */
async function readAll(bytes: Uint8Array, source: ArchiveSource = memorySource(bytes)): Promise<void> {
  const reader = await ArchiveReader.open(source, { decompress })
  await reader.metadata()
  await ArchiveIndex.load(reader)
  await reader.findTile(1, 0, 0)
}

const huge = 2 ** 50

test('reads directories on four levels', async () => {
  const third = leafOf([entry(1, 0), entry(2, 1)])
  const second = leafOf([entry(1, 0, third.length, 0)])
  const first = leafOf([entry(1, third.length, second.length, 0)])
  const root = [entry(1, third.length + second.length, first.length, 0)]

  const reader = await ArchiveReader.open(memorySource(assemble({ root, leaves: [third, second, first] })), { decompress })

  expect(await reader.findTile(1, 0, 0)).toEqual(Uint8Array.of(1))
  expect(await Array.fromAsync(reader.entries())).toEqual([entry(1, 0), entry(2, 1)])
})

test('reads directories that hold tiles and leaves side by side', async () => {
  const leaf = leafOf([entry(2, 1), entry(4, 2)])
  const root = [entry(1, 0), entry(2, 0, leaf.length, 0), entry(5, 3)]

  const bytes = assemble({ root, leaves: [leaf], data: Uint8Array.of(1, 2, 4, 5) })
  const reader = await ArchiveReader.open(memorySource(bytes), { decompress })

  expect((await Array.fromAsync(reader.entries())).map(({ tileId }) => tileId)).toEqual([1, 2, 4, 5])
  expect(await reader.findTile(1, 1, 0)).toEqual(Uint8Array.of(4))
  expect(await reader.findTile(1, 1, 1)).toBeUndefined()
})

test('reads from a source that answers later and does not know its length', async () => {
  const bytes = assemble()
  const source = { read: async (offset: number, length: number) => bytes.subarray(offset, offset + length) }

  const reader = await ArchiveReader.open(source, { decompress: async (packed, maxLength) => decompress(packed, maxLength) })

  expect(await reader.findTile(1, 0, 0)).toEqual(Uint8Array.of(1))
})

test('reads an archive whose directories are not compressed', async () => {
  const metadataBytes = new TextEncoder().encode('{"name":"plain"}')
  const rootBytes = Uint8Array.of(1, 1, 1, 2, 1)

  const bytes = assemble({ rootBytes, metadataBytes, header: { internalCompression: 'none' } })
  const reader = await ArchiveReader.open(memorySource(bytes), { decompress })

  expect(await reader.metadata()).toEqual({ name: 'plain' })
  expect(await reader.findTile(1, 0, 0)).toEqual(Uint8Array.of(1, 2))
})

/** A leaf that points to itself: the pointer's length is found by trying, because it changes the leaf's own length. */
function selfPointingLeaf(): Uint8Array {
  const candidates = Array.from({ length: 100 }, (_, length) => leafOf([entry(1, 0, length + 1, 0)]))
  return candidates.find((leaf, index) => leaf.length === index + 1) ?? new Uint8Array()
}

const loop = selfPointingLeaf()
const bomb = compress(new Uint8Array(64 * 1024 * 1024))

const pair = leafOf([entry(1, 0), entry(2, 1)])
const none = leafOf([])

const hostile: readonly (readonly [string, Parts, string])[] = [
  ['a leaf that points to itself', { root: [entry(1, 0, loop.length, 0)], leaves: [loop] }, 'is on level 5: expected at most 4'],
  [
    'a root that swells to 12 MiB',
    { rootBytes: compress(new Uint8Array(12 * 1024 * 1024)) },
    'The root directory cannot be decompressed to at most 4194304 bytes',
  ],
  ['a root beyond the first 16,384 bytes', { rootBytes: bomb }, 'expected under 16384'],
  ['metadata that swell to 64 MiB', { metadataBytes: bomb }, 'The metadata cannot be decompressed to at most 4194304 bytes'],
  [
    'a leaf that swells to 64 MiB',
    { root: [entry(1, 0, bomb.length, 0)], leaves: [bomb] },
    'The leaf directory for tile id 1 cannot be decompressed to at most 4194304 bytes',
  ],
  ['a root beyond the file', { header: { rootDirectory: { offset: 127, length: huge } } }, `would end at byte ${huge + 127}`],
  ['metadata beyond the file', { header: { metadata: { offset: huge, length: 9 } } }, `The metadata would end at byte ${huge + 9}`],
  ['leaves beyond the file', { header: { leafDirectories: { offset: 0, length: huge } } }, 'The leaf directories would end at byte'],
  ['tiles beyond the file', { header: { tileData: { offset: huge, length: huge } } }, 'The tile data would end at byte'],
  ['a tile beyond the tile data', { root: [entry(1, 0, 3)] }, 'The tile id 1 ends at byte 3 of the tile data: expected at most 2'],
  [
    'a directory with a false number of entries',
    { rootBytes: compress(Uint8Array.of(255, 255, 255, 255, 15)) },
    'claims 4294967295 entries',
  ],
  [
    'brotli inside',
    { header: { internalCompression: 'brotli' } },
    'The root directory has the compression "brotli": expected gzip or none',
  ],
  ['a leaf with other tiles', { root: [entry(2, 0, pair.length, 0)], leaves: [pair] }, 'for tile id 2 begins with tile id 1'],
  [
    'the same leaf for two places',
    { root: [entry(1, 0, pair.length, 0), entry(3, 0, pair.length, 0)], leaves: [pair] },
    'The leaf directory for tile id 3 begins with tile id 1',
  ],
  [
    'a leaf that runs into the next',
    { root: [entry(1, 0, pair.length, 0), entry(2, 0)], leaves: [pair] },
    'The leaf directory for tile id 1 reaches to 2: expected it to end before 2',
  ],
  ['an empty leaf', { root: [entry(1, 0, none.length, 0)], leaves: [none] }, 'The leaf directory for tile id 1 is empty'],
  ['a leaf outside its section', { root: [entry(1, 1, pair.length, 0)], leaves: [pair] }, 'lies outside the leaf directories'],
  ['metadata that are no JSON', { metadataBytes: compress(Uint8Array.of(123)) }, 'The metadata is not valid JSON in UTF-8'],
  ['ids that do not ascend', { rootBytes: compress(Uint8Array.of(2, 1, 0, 1, 1, 1, 1, 1, 0)) }, 'names tile id 1 twice'],
]

test.each(hostile)('refuses %s', async (_, parts, message) => {
  const reading = readAll(assemble(parts))

  await expect(reading).rejects.toThrow(message)
  await expect(reading).rejects.toHaveProperty('name', 'PmtilesError')
})

test('refuses huge ranges before it asks for them, even when the length of the source is not known', async () => {
  const asked: number[] = []
  const bytes = assemble({ header: { metadata: { offset: 0, length: huge } } })
  const source = {
    read: (offset: number, length: number) => {
      asked.push(length)
      return bytes.subarray(offset, offset + length)
    },
  }

  await expect(readAll(bytes, source)).rejects.toThrow(`The metadata has ${huge} bytes: expected at most 4194304`)
  expect(asked).toEqual([16_384])
})

test('refuses more entries than the limit', async () => {
  const reader = await ArchiveReader.open(memorySource(archiveOf(pyramid(3))), { decompress, limits: { maxEntries: 84 } })

  await expect(ArchiveIndex.load(reader)).rejects.toThrow('The archive has more than 84 tile entries')
})

test('refuses what a decompression without a limit lets through', async () => {
  const limits = { maxDirectoryLength: 8 }

  const opening = ArchiveReader.open(memorySource(assemble()), { decompress: (bytes) => decompress(bytes, 1000), limits })

  await expect(opening).rejects.toThrow('The root directory has 9 bytes: expected at most 8')
})

test('says which part is cut short', async () => {
  const bytes = assemble()
  const source = { read: (offset: number, length: number) => bytes.subarray(offset, Math.min(offset + length, bytes.length - 2)) }

  const reader = await ArchiveReader.open(source, { decompress })

  await expect(reader.findTile(1, 0, 0)).rejects.toThrow(`The tile 1/0/0 is cut short: expected 1 bytes at ${bytes.length - 2}, got 0`)
})

test('lets errors of the source pass through', async () => {
  const source = {
    read: () => {
      throw new Error('disk on fire')
    },
  }

  await expect(ArchiveReader.open(source, { decompress })).rejects.toThrow('disk on fire')
})

test('refuses every archive that is cut short', async () => {
  const bytes = archiveOf(pyramid(1), { maxZoom: 1 })

  for (let length = 0; length < bytes.length; length++) {
    await expect(readAll(bytes.subarray(0, length))).rejects.toHaveProperty('name', 'PmtilesError')
  }
})

test('ends with an answer or a named error, whatever byte is changed', async () => {
  const sound = archiveOf(pyramid(2), { maxZoom: 2 })
  const anyChange = fc.record({ position: fc.nat(sound.length - 1), value: fc.nat(255) })

  await fc.assert(
    fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = sound.slice()
      for (const { position, value } of changes) changed[position] = value

      const outcome = await readAll(changed).catch((error: unknown) => error)

      expect(outcome === undefined || (outcome instanceof Error && outcome.name === 'PmtilesError')).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('reads an archive again after its header was decoded and encoded', async () => {
  const bytes = archiveOf(pyramid(1), { maxZoom: 1 }).slice()
  bytes.set(encodeHeader(decodeHeader(bytes)))

  await expect(readAll(bytes)).resolves.toBeUndefined()
})
