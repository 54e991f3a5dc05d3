import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DirectoryEntry, decodeDirectory, encodeDirectory, findEntry } from '../../../tiles/pmtiles/directory.ts'
import { tileIdEnd } from '../../../tiles/pmtiles/tile-id.ts'

const anyStep = fc.record({
  gap: fc.nat(2 ** 20),
  runLength: fc.nat(50),
  length: fc.integer({ min: 1, max: 0xffff_ffff }),
  jump: fc.option(fc.nat(2 ** 40)),
})

/** Entries as writers make them: ascending, data contiguous (`jump` is null) or anywhere. */
const anyDirectory = fc.array(anyStep, { maxLength: 200 }).map((steps) => {
  let tileId = 0
  let end = 0
  return steps.map(({ gap, runLength, length, jump }): DirectoryEntry => {
    const entry = { tileId: tileId + gap, offset: jump ?? end, length, runLength }
    tileId = entry.tileId + Math.max(runLength, 1)
    end = entry.offset + length
    return entry
  })
})

test('reads back every directory that it writes', () => {
  fc.assert(
    fc.property(anyDirectory, (entries) => {
      expect(decodeDirectory(encodeDirectory(entries))).toEqual(entries)
    }),
  )
})

test('writes columns with differences, and 0 for data that follow the entry before', () => {
  const entries = [
    { tileId: 5, offset: 0, length: 10, runLength: 2 },
    { tileId: 42, offset: 10, length: 20, runLength: 1 },
    { tileId: 69, offset: 0, length: 10, runLength: 1 },
  ]

  expect([...encodeDirectory(entries)]).toEqual([3, 5, 37, 27, 2, 1, 1, 10, 20, 10, 1, 0, 1])
})

test('finds what a search from end to end finds', () => {
  fc.assert(
    fc.property(anyDirectory, fc.nat(2 ** 22), (entries, tileId) => {
      const last = entries.findLast((entry) => entry.tileId <= tileId)
      const expected = last && (last.runLength === 0 || tileId < last.tileId + last.runLength) ? last : undefined

      expect(findEntry(entries, tileId)).toEqual(expected)
    }),
  )
})

test.each([
  ['no bytes', [], 'The numbers end at byte 0'],
  ['more entries than bytes', [0xff, 0xff, 0xff, 0xff, 0x0f], 'A directory of 5 bytes claims 4294967295 entries'],
  ['a missing column', [1, 0, 1, 0x85, 0x85], 'The numbers end at byte 5: expected one more'],
  ['bytes to spare', [1, 0, 1, 5, 1, 9], 'A directory of 1 entries ends at byte 5: expected 6'],
  ['an id twice', [2, 7, 0, 1, 1, 5, 5, 1, 0], 'The directory names tile id 7 twice: expected ascending ids'],
  ['a length of 0', [1, 3, 1, 0, 1], 'The entry for tile id 3 has length 0: expected 1 or more'],
  ['no first offset', [1, 3, 1, 5, 0], 'The first entry of a directory has no offset'],
  ['overlapping runs', [2, 1, 2, 3, 1, 5, 5, 1, 0], 'The entry for tile id 1 runs over 3 tiles: expected it to end before 3'],
  ['a length above 2^32', [1, 3, 1, 0x80, 0x80, 0x80, 0x80, 0x10, 1], 'The directory holds 4294967296 before byte 8'],
])('refuses %s', (_, bytes, message) => {
  expect(() => decodeDirectory(Uint8Array.from(bytes))).toThrow(message)
})

test('refuses a tile beyond zoom 26', () => {
  const bytes = encodeDirectory([{ tileId: tileIdEnd, offset: 0, length: 1, runLength: 1 }])

  expect(() => decodeDirectory(bytes)).toThrow(
    `The entry for tile id ${tileIdEnd} runs over 1 tiles: expected it to end before ${tileIdEnd}`,
  )
})

test('refuses every directory that is cut short', () => {
  const bytes = encodeDirectory([
    { tileId: 5, offset: 0, length: 300, runLength: 2 },
    { tileId: 42, offset: 300, length: 20, runLength: 1 },
  ])

  for (let length = 0; length < bytes.length; length++) expect(() => decodeDirectory(bytes.subarray(0, length))).toThrow()
})

test('survives any bytes, with entries or a named error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        expect(Array.isArray(decodeDirectory(bytes))).toBe(true)
      } catch (error) {
        expect(error).toHaveProperty('name', 'PmtilesError')
      }
    }),
  )
})
