import { concatenate } from '../../../tiles/pmtiles/bytes.ts'
import { type DirectoryEntry, encodeDirectory } from '../../../tiles/pmtiles/directory.ts'
import { encodeHeader, type Header, headerLength } from '../../../tiles/pmtiles/header.ts'
import { compress } from './sample-archive.ts'

/** The parts of an archive, put together without any of the writer's care. What is left out is sound. */
export interface Parts {
  readonly root?: readonly DirectoryEntry[]
  /** Stored as they are. */
  readonly rootBytes?: Uint8Array
  readonly leaves?: readonly Uint8Array[]
  readonly metadataBytes?: Uint8Array
  readonly data?: Uint8Array
  readonly header?: Partial<Header>
}

const soundMetadata = compress(new TextEncoder().encode('{"vector_layers":[{"id":"schools","fields":{}}]}'))

/** One entry, for a tile of one byte unless told. */
export function entry(tileId: number, offset: number, length = 1, runLength = 1): DirectoryEntry {
  return { tileId, offset, length, runLength }
}

/** A compressed leaf directory. */
export function leafOf(entries: readonly DirectoryEntry[]): Uint8Array {
  return compress(encodeDirectory(entries))
}

/** Assembles an archive; by default the tiles 1 and 2 with the bytes 1 and 2, uncompressed, and no fault. */
export function assemble(parts: Parts = {}): Uint8Array {
  const data = parts.data ?? Uint8Array.of(1, 2)
  const root = parts.rootBytes ?? leafOf(parts.root ?? [entry(1, 0), entry(2, 1)])
  const metadata = parts.metadataBytes ?? soundMetadata
  const leaves = concatenate(parts.leaves ?? [])
  const leavesOffset = headerLength + root.length + metadata.length
  const header: Header = {
    rootDirectory: { offset: headerLength, length: root.length },
    metadata: { offset: headerLength + root.length, length: metadata.length },
    leafDirectories: { offset: leavesOffset, length: leaves.length },
    tileData: { offset: leavesOffset + leaves.length, length: data.length },
    addressedTileCount: 2,
    tileEntryCount: 2,
    tileContentCount: 2,
    clustered: true,
    internalCompression: 'gzip',
    tileCompression: 'none',
    tileType: 'mvt',
    minZoom: 1,
    maxZoom: 1,
    bounds: [14.3, 55.9, 16.1, 56.6],
    centre: { lon: 15.2, lat: 56.2, zoom: 1 },
    ...parts.header,
  }
  return concatenate([encodeHeader(header), root, metadata, leaves, data])
}
