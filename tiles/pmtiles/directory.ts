import { PmtilesError } from './pmtiles-error.ts'
import { tileIdEnd } from './tile-id.ts'
import { type Cursor, maxVarintLength, readVarint, writeVarint } from './varint.ts'

/** One line of a directory. */
export interface DirectoryEntry {
  /** First tile that the entry speaks of. */
  readonly tileId: number
  /** In bytes: from the start of the tile data, or of the leaf directories when `runLength` is 0. */
  readonly offset: number
  /** In bytes, 1 or more. */
  readonly length: number
  /** How many tiles in a row have these data; 0 when the entry points to a leaf directory. */
  readonly runLength: number
}

const maxUint32 = 0xffff_ffff
/** Id, run length, length and offset take a byte each at the least. */
const minEntryLength = 4

/**
 * Writes entries in columns: how many, ids as differences, run lengths, lengths, and offsets (0 when the data follow the entry
 * before, otherwise offset + 1). Entries must be in ascending order. Source: PMTiles specification 3.
 */
export function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const bytes = new Uint8Array(maxVarintLength * (1 + 4 * entries.length))
  let position = writeVarint(bytes, 0, entries.length)
  let previousId = 0
  for (const { tileId } of entries) {
    position = writeVarint(bytes, position, tileId - previousId)
    previousId = tileId
  }
  for (const { runLength } of entries) position = writeVarint(bytes, position, runLength)
  for (const { length } of entries) position = writeVarint(bytes, position, length)
  let expectedOffset = -1
  for (const { offset, length } of entries) {
    position = writeVarint(bytes, position, offset === expectedOffset ? 0 : offset + 1)
    expectedOffset = offset + length
  }
  return bytes.slice(0, position)
}

/**
 * Reads a decompressed directory. Throws a PmtilesError when it is truncated or has bytes to spare, when ids do not ascend,
 * runs overlap or reach beyond zoom 26, lengths are 0, or a number is too large for its column. Zero entries are read.
 */
export function decodeDirectory(bytes: Uint8Array): readonly DirectoryEntry[] {
  const cursor: Cursor = { bytes, position: 0 }
  const count = readVarint(cursor)
  // Checked before anything is allocated: a few bytes must not be able to ask for gigabytes.
  if (count * minEntryLength > bytes.length) throw new PmtilesError(`A directory of ${bytes.length} bytes claims ${count} entries`)
  const tileIds = readTileIds(cursor, count)
  const runLengths = readColumn(cursor, count)
  const lengths = readColumn(cursor, count)
  const entries = readOffsets(cursor, lengths).map((offset, index) =>
    checkEntry({ tileId: tileIds[index] ?? 0, offset, length: lengths[index] ?? 0, runLength: runLengths[index] ?? 0 }, tileIds[index + 1]),
  )
  if (cursor.position !== bytes.length) {
    throw new PmtilesError(`A directory of ${count} entries ends at byte ${cursor.position}: expected ${bytes.length}`)
  }
  return entries
}

function readTileIds(cursor: Cursor, count: number): readonly number[] {
  const ids: number[] = []
  let id = 0
  for (let index = 0; index < count; index++) {
    const difference = readVarint(cursor)
    if (difference === 0 && index > 0) throw new PmtilesError(`The directory names tile id ${id} twice: expected ascending ids`)
    id += difference
    ids.push(id)
  }
  return ids
}

function readColumn(cursor: Cursor, count: number): readonly number[] {
  const values: number[] = []
  for (let index = 0; index < count; index++) {
    const value = readVarint(cursor)
    if (value > maxUint32) throw new PmtilesError(`The directory holds ${value} before byte ${cursor.position}: expected at most 2^32 - 1`)
    values.push(value)
  }
  return values
}

function readOffsets(cursor: Cursor, lengths: readonly number[]): readonly number[] {
  const offsets: number[] = []
  let next = -1
  for (const length of lengths) {
    const value = readVarint(cursor)
    if (value === 0 && next < 0) throw new PmtilesError('The first entry of a directory has no offset')
    const offset = value === 0 ? next : value - 1
    offsets.push(offset)
    next = offset + length
  }
  return offsets
}

function checkEntry(entry: DirectoryEntry, nextTileId = tileIdEnd): DirectoryEntry {
  const { tileId, runLength, length, offset } = entry
  if (length === 0) throw new PmtilesError(`The entry for tile id ${tileId} has length 0: expected 1 or more`)
  if (!Number.isSafeInteger(offset + length)) throw new PmtilesError(`The entry for tile id ${tileId} ends beyond 2^53 - 1`)
  if (tileId + Math.max(runLength, 1) > nextTileId) {
    throw new PmtilesError(`The entry for tile id ${tileId} runs over ${runLength} tiles: expected it to end before ${nextTileId}`)
  }
  return entry
}

/** Finds the entry that speaks of a tile, or the leaf directory to look into next; `undefined` when there is none. */
export function findEntry(entries: readonly DirectoryEntry[], tileId: number): DirectoryEntry | undefined {
  let low = 0
  let high = entries.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((entries[middle]?.tileId ?? 0) > tileId) high = middle - 1
    else low = middle
  }
  const entry = entries[low]
  if (!entry || entry.tileId > tileId) return undefined
  return entry.runLength === 0 || tileId < entry.tileId + entry.runLength ? entry : undefined
}
