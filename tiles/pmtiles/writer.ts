import { concatenate } from './bytes.ts'
import { ContentStore } from './content-store.ts'
import type { DirectoryEntry } from './directory.ts'
import { buildDirectories } from './directory-builder.ts'
import { type Bounds, type Centre, type Compression, encodeHeader, type Header, headerLength, type TileType } from './header.ts'
import { PmtilesError } from './pmtiles-error.ts'
import { type TileCoordinate, toTileId } from './tile-id.ts'

/** A tile as it is to be stored: already compressed, if tiles are. */
export interface TileInput extends TileCoordinate {
  readonly bytes: Uint8Array
}

/** What goes into an archive. */
export interface ArchiveInput {
  /** In any order, each tile once. */
  readonly tiles: Iterable<TileInput>
  /** Written as JSON; needs `vector_layers` when the tiles are MVT. */
  readonly metadata: Readonly<Record<string, unknown>>
  /** Degrees; must not be empty. */
  readonly bounds: Bounds
  /** Degrees; inside the bounds and zooms. */
  readonly centre: Centre
  /** Zoom of the first and the last tile: no tile may lie outside, and the verifier wants one at either end. */
  readonly minZoom: number
  readonly maxZoom: number
  readonly tileType: TileType
  /** How the tile bytes are compressed already. */
  readonly tileCompression: Compression
  /** Gzip for directories and metadata. Equal input must give equal bytes. */
  readonly compress: (bytes: Uint8Array) => Uint8Array
}

interface PlacedTile extends TileInput {
  readonly tileId: number
}

/**
 * Writes a PMTiles 3 archive: tiles in the order of the Hilbert curve, equal contents once, equal neighbours as runs, leaf
 * directories when the root grows too large. Equal input gives equal bytes, whatever the order of the tiles. Throws a
 * PmtilesError for a tile that is empty, outside the zooms or given twice, and for bounds or a centre that cannot be.
 */
export function writeArchive(input: ArchiveInput): Uint8Array {
  checkPlace(input)
  const contents = new ContentStore()
  const entries = placeTiles(sortTiles(input), contents)
  const { root, leaves } = buildDirectories(entries, input.compress)
  const metadata = input.compress(new TextEncoder().encode(JSON.stringify(input.metadata)))
  const metadataOffset = headerLength + root.length
  const leavesOffset = metadataOffset + metadata.length
  const { bounds, centre, minZoom, maxZoom, tileType, tileCompression } = input
  const header = encodeHeader({
    rootDirectory: { offset: headerLength, length: root.length },
    metadata: { offset: metadataOffset, length: metadata.length },
    leafDirectories: { offset: leavesOffset, length: leaves.length },
    tileData: { offset: leavesOffset + leaves.length, length: contents.length },
    ...countTiles(entries, contents),
    clustered: true,
    internalCompression: 'gzip',
    ...{ tileCompression, tileType, minZoom, maxZoom, bounds, centre },
  })
  return concatenate([header, root, metadata, leaves, ...contents.contents])
}

function checkPlace({ bounds: [west, south, east, north], centre, minZoom, maxZoom }: ArchiveInput): void {
  const isInside = centre.lon >= west && centre.lon <= east && centre.lat >= south && centre.lat <= north
  if (!(west < east && south < north && west >= -180 && south >= -90 && east <= 180 && north <= 90)) {
    throw new PmtilesError(`The bounds ${west}, ${south}, ${east}, ${north} are empty or not on Earth: expected west, south, east, north`)
  }
  if (!isInside) throw new PmtilesError(`The centre ${centre.lon}, ${centre.lat} lies outside the bounds`)
  if (!(minZoom <= centre.zoom && centre.zoom <= maxZoom)) {
    throw new PmtilesError(`The centre's zoom ${centre.zoom} lies outside the zooms ${minZoom}-${maxZoom}`)
  }
}

function sortTiles({ tiles, minZoom, maxZoom }: ArchiveInput): readonly PlacedTile[] {
  const placed: PlacedTile[] = []
  for (const { z, x, y, bytes } of tiles) {
    if (z < minZoom || z > maxZoom) throw new PmtilesError(`The tile ${z}/${x}/${y} lies outside the zooms ${minZoom}-${maxZoom}`)
    if (bytes.length === 0) throw new PmtilesError(`The tile ${z}/${x}/${y} has no bytes: leave it out`)
    placed.push({ z, x, y, bytes, tileId: toTileId(z, x, y) })
  }
  return placed.sort((first, second) => first.tileId - second.tileId)
}

function placeTiles(tiles: readonly PlacedTile[], contents: ContentStore): readonly DirectoryEntry[] {
  const entries: DirectoryEntry[] = []
  let nextTileId = 0
  for (const { tileId, bytes, z, x, y } of tiles) {
    if (tileId < nextTileId) throw new PmtilesError(`The tile ${z}/${x}/${y} is given twice`)
    const { offset, length } = contents.add(bytes)
    const last = entries.at(-1)
    if (last && tileId === nextTileId && last.offset === offset) entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 }
    else entries.push({ tileId, offset, length, runLength: 1 })
    nextTileId = tileId + 1
  }
  return entries
}

function countTiles(entries: readonly DirectoryEntry[], contents: ContentStore) {
  return {
    addressedTileCount: entries.reduce((sum, { runLength }) => sum + runLength, 0),
    tileEntryCount: entries.length,
    tileContentCount: contents.contents.length,
  } satisfies Partial<Header>
}
