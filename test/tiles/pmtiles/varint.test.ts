import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxVarintLength, readVarint, writeVarint } from '../../../tiles/pmtiles/varint.ts'

test.each([
  [0, [0]],
  [127, [127]],
  [128, [0x80, 1]],
  [300, [0xac, 2]],
  [2 ** 32, [0x80, 0x80, 0x80, 0x80, 0x10]],
  [Number.MAX_SAFE_INTEGER, [255, 255, 255, 255, 255, 255, 255, 15]],
])('writes %d as %j', (value, expected) => {
  const bytes = new Uint8Array(maxVarintLength)

  const end = writeVarint(bytes, 0, value)

  expect([...bytes.subarray(0, end)]).toEqual(expected)
})

test('reads back every number that it writes', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (values) => {
      const bytes = new Uint8Array(maxVarintLength * values.length)
      const end = values.reduce((position, value) => writeVarint(bytes, position, value), 0)
      const cursor = { bytes: bytes.subarray(0, end), position: 0 }

      expect(values.map(() => readVarint(cursor))).toEqual(values)
      expect(cursor.position).toBe(end)
    }),
  )
})

test.each([
  ['nothing', [], 'The numbers end at byte 0: expected one more'],
  ['half a number', [0x80, 0x80], 'The numbers end at byte 2: expected one more'],
  ['an endless number', Array.from({ length: 20 }, () => 0xff), 'The number before byte 8 is longer than 8 bytes'],
  ['2^53', [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10], 'The number before byte 8 is above 2^53 - 1'],
])('refuses %s', (_, bytes, message) => {
  expect(() => readVarint({ bytes: Uint8Array.from(bytes), position: 0 })).toThrow(message)
})
