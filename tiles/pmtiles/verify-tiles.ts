import { ContentStore } from './content-store.ts'
import type { DirectoryEntry } from './directory.ts'
import type { Header } from './header.ts'
import { orFault } from './or-fault.ts'
import { PmtilesError } from './pmtiles-error.ts'
import { zoomOfTileId } from './tile-id.ts'
import { unpack } from './unpack.ts'
import type { VerifyContext } from './verify-context.ts'
import { findCoverageFaults } from './verify-coverage.ts'

/** Faults of the tile entries, which ascend, and of the tile data: counts, zooms, order, runs, gaps, copies, compression. */
export function* findTileFaults(context: VerifyContext, entries: readonly DirectoryEntry[]): Generator<string, void> {
  const contents = firstEntryOfEachContent(entries)
  yield* findCountFaults(context.header, entries, contents.length)
  yield* findZoomFaults(context.header, entries)
  yield* findOrderFaults(entries)
  const ranges = contents.map(({ tileId, offset, length }) => ({ name: `tile id ${tileId}`, offset, length }))
  yield* findCoverageFaults(ranges, 'the tile data', context.header.tileData.length)
  yield* findContentFaults(context, contents)
}

/** A content is known by its offset, as the specification counts contents; another length at the same offset is an overlap. */
function firstEntryOfEachContent(entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] {
  const contents = new Map<string, DirectoryEntry>()
  for (const entry of entries) {
    const place = `${entry.offset}+${entry.length}`
    if (!contents.has(place)) contents.set(place, entry)
  }
  return [...contents.values()]
}

function* findCountFaults(header: Header, entries: readonly DirectoryEntry[], contentCount: number): Generator<string, void> {
  const addressedTileCount = entries.reduce((sum, { runLength }) => sum + runLength, 0)
  const counts = [
    ['addressed tiles', header.addressedTileCount, addressedTileCount],
    ['tile entries', header.tileEntryCount, entries.length],
    ['tile contents', header.tileContentCount, contentCount],
  ] as const
  for (const [name, claimed, counted] of counts) {
    if (claimed !== counted) yield `The header claims ${claimed} ${name}: the directories have ${counted}`
  }
}

function* findZoomFaults({ minZoom, maxZoom }: Header, entries: readonly DirectoryEntry[]): Generator<string, void> {
  const first = entries[0]
  const last = entries.at(-1)
  if (!first || !last) return yield 'The archive has no tiles: expected one or more'
  const firstZoom = zoomOfTileId(first.tileId)
  const lastZoom = zoomOfTileId(last.tileId + last.runLength - 1)
  if (minZoom !== firstZoom) yield `The header claims the smallest zoom ${minZoom}: the first tile is on ${firstZoom}`
  if (maxZoom !== lastZoom) yield `The header claims the greatest zoom ${maxZoom}: the last tile is on ${lastZoom}`
}

/** Clustered: data are contiguous in the order of tile ids, but for tiles that repeat earlier data. */
function* findOrderFaults(entries: readonly DirectoryEntry[]): Generator<string, void> {
  let end = 0
  let previous: DirectoryEntry | undefined
  for (const entry of entries) {
    const { tileId, offset, length } = entry
    if (offset > end) yield `Tile id ${tileId} lies at byte ${offset} of the tile data: expected ${end} or repeated data (clustered order)`
    if (previous && isSplitRun(previous, entry))
      yield `Tile ids ${previous.tileId} and ${tileId} are neighbours with the same data: expected one run`
    end = Math.max(end, offset + length)
    previous = entry
  }
}

function isSplitRun(first: DirectoryEntry, second: DirectoryEntry): boolean {
  return first.offset === second.offset && first.length === second.length && first.tileId + first.runLength === second.tileId
}

function* findContentFaults(context: VerifyContext, contents: readonly DirectoryEntry[]): Generator<string, void> {
  const { bytes, header, decompress, limits } = context
  const store = new ContentStore()
  if (header.tileCompression !== 'gzip' && header.tileCompression !== 'none') {
    return yield `The tiles have the compression "${header.tileCompression}": expected gzip or none`
  }
  for (const { tileId, offset, length } of contents) {
    const start = header.tileData.offset + offset
    const content = bytes.subarray(start, start + length)
    const countBefore = store.contents.length
    store.add(content)
    if (store.contents.length === countBefore) yield `The data of tile id ${tileId} are stored more than once`
    const packed = { bytes: content, compression: header.tileCompression, what: `Tile id ${tileId}`, maxLength: limits.maxTileLength }
    const fault = orFault(() => unpack(packed, decompress))
    if (fault instanceof PmtilesError) yield fault.message
  }
}
