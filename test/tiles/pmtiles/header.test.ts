import { expect, test } from 'vitest'
import { decodeHeader, encodeHeader, type Header, headerLength } from '../../../tiles/pmtiles/header.ts'

const header: Header = {
  rootDirectory: { offset: 127, length: 1 },
  metadata: { offset: 2 ** 40, length: 3 },
  leafDirectories: { offset: 4, length: 5 },
  tileData: { offset: 6, length: Number.MAX_SAFE_INTEGER },
  addressedTileCount: 7,
  tileEntryCount: 8,
  tileContentCount: 9,
  clustered: true,
  internalCompression: 'gzip',
  tileCompression: 'brotli',
  tileType: 'mlt',
  minZoom: 4,
  maxZoom: 14,
  bounds: [-180, -85.0511287, 180, 85.0511287],
  centre: { lon: 15.1234567, lat: -56.7654321, zoom: 8 },
}

/** A good header's bytes with some of them changed. */
function spoil(position: number, ...values: readonly number[]): Uint8Array {
  const bytes = encodeHeader(header)
  bytes.set(values, position)
  return bytes
}

test('reads back every field that it writes', () => {
  expect(decodeHeader(encodeHeader(header))).toEqual(header)
})

test('puts the fields where the specification says', () => {
  const bytes = encodeHeader(header)
  const view = new DataView(bytes.buffer)

  expect(bytes).toHaveLength(headerLength)
  expect(new TextDecoder().decode(bytes.subarray(0, 7))).toBe('PMTiles')
  expect([...bytes.subarray(96, 102)]).toEqual([1, 2, 3, 6, 4, 14])
  expect(view.getBigUint64(24, true)).toBe(2n ** 40n)
  expect(view.getInt32(106, true)).toBe(-850511287)
  expect([bytes[118], view.getInt32(119, true), view.getInt32(123, true)]).toEqual([8, 151234567, -567654321])
  expect([...bytes.subarray(7, 16)]).toEqual([3, 127, 0, 0, 0, 0, 0, 0, 0])
})

test('reads a header in the middle of other bytes', () => {
  const bytes = new Uint8Array(300)
  bytes.set(encodeHeader(header), 100)

  expect(decodeHeader(bytes.subarray(100))).toEqual(header)
})

test.each([
  ['too few bytes', new Uint8Array(126), 'The file has 126 bytes: expected a header of 127'],
  ['another format', spoil(0, 0x47, 0x49, 0x46), 'The file starts with "GIFiles": expected "PMTiles"'],
  ['version 2', spoil(7, 2), 'The archive is of version 2: expected 3'],
  ['an unknown compression', spoil(97, 5), "The header's byte 97 holds 5: expected at most 4"],
  ['an unknown tile type', spoil(99, 7), "The header's byte 99 holds 7: expected at most 6"],
  ['a clustered flag that is neither', spoil(96, 2), "The header's byte 96 holds 2: expected at most 1"],
  ['an offset above 2^53', spoil(14, 255), "The header's byte 8 holds 71776119061217407: expected at most 2^53 - 1"],
])('refuses %s', (_, bytes, message) => {
  expect(() => decodeHeader(bytes)).toThrow(message)
})
