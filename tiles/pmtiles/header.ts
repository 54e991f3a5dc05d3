import { PmtilesError } from './pmtiles-error.ts'

/** In the order of the specification's numbers. */
const compressions = ['unknown', 'none', 'gzip', 'brotli', 'zstd'] as const
/** In the order of the specification's numbers; `mvt` is a Mapbox vector tile. */
const tileTypes = ['unknown', 'mvt', 'png', 'jpeg', 'webp', 'avif', 'mlt'] as const

export type Compression = (typeof compressions)[number]
export type TileType = (typeof tileTypes)[number]

/** Bytes of a file. */
export interface ByteRange {
  readonly offset: number
  readonly length: number
}

/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Where a map opens, in degrees. */
export interface Centre {
  readonly lon: number
  readonly lat: number
  readonly zoom: number
}

/** The first 127 bytes of an archive. Offsets are from the start of the file, in bytes. */
export interface Header {
  readonly rootDirectory: ByteRange
  readonly metadata: ByteRange
  readonly leafDirectories: ByteRange
  readonly tileData: ByteRange
  /** Tiles that can be asked for, every repetition counted. 0: unknown. */
  readonly addressedTileCount: number
  /** Entries that point to tiles; a run of equal neighbours is one. 0: unknown. */
  readonly tileEntryCount: number
  /** Different pieces of tile data. 0: unknown. */
  readonly tileContentCount: number
  /** Tile data lie in the order of tile ids. */
  readonly clustered: boolean
  /** Of directories and metadata. */
  readonly internalCompression: Compression
  readonly tileCompression: Compression
  readonly tileType: TileType
  readonly minZoom: number
  readonly maxZoom: number
  readonly bounds: Bounds
  readonly centre: Centre
}

/** Bytes that a header takes. */
export const headerLength = 127

/** The version of the specification that is read and written. */
const version = 3
const magic = 'PMTiles'
/** Degrees are stored as whole numbers of 1e-7 degree. */
const stepsPerDegree = 10_000_000

/** Writes a header as 127 bytes, little-endian; degrees are rounded to 1e-7. */
export function encodeHeader(header: Header): Uint8Array {
  const bytes = new Uint8Array(headerLength)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(magic))
  bytes[7] = version
  const ranges = [header.rootDirectory, header.metadata, header.leafDirectories, header.tileData]
  const counts = [header.addressedTileCount, header.tileEntryCount, header.tileContentCount]
  const numbers = [...ranges.flatMap(({ offset, length }) => [offset, length]), ...counts]
  numbers.forEach((value, index) => {
    view.setBigUint64(8 + 8 * index, BigInt(value), true)
  })
  const codes = [
    compressions.indexOf(header.internalCompression),
    compressions.indexOf(header.tileCompression),
    tileTypes.indexOf(header.tileType),
  ]
  bytes.set([header.clustered ? 1 : 0, ...codes, header.minZoom, header.maxZoom], 96)
  header.bounds.forEach((degrees, index) => {
    view.setInt32(102 + 4 * index, toSteps(degrees), true)
  })
  bytes[118] = header.centre.zoom
  view.setInt32(119, toSteps(header.centre.lon), true)
  view.setInt32(123, toSteps(header.centre.lat), true)
  return bytes
}

/** Degrees as a header stores them: whole steps of 1e-7 degree. */
function toSteps(degrees: number): number {
  return Math.round(degrees * stepsPerDegree)
}

/** Reads a header. Throws a PmtilesError when the bytes are too few, not PMTiles version 3, or hold an unknown code. */
export function decodeHeader(bytes: Uint8Array): Header {
  checkStart(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerLength)
  return {
    rootDirectory: readRange(view, 8),
    metadata: readRange(view, 24),
    leafDirectories: readRange(view, 40),
    tileData: readRange(view, 56),
    addressedTileCount: readCount(view, 72),
    tileEntryCount: readCount(view, 80),
    tileContentCount: readCount(view, 88),
    clustered: readName(view, 96, [false, true] as const),
    internalCompression: readName(view, 97, compressions),
    tileCompression: readName(view, 98, compressions),
    tileType: readName(view, 99, tileTypes),
    minZoom: view.getUint8(100),
    maxZoom: view.getUint8(101),
    bounds: [readDegrees(view, 102), readDegrees(view, 106), readDegrees(view, 110), readDegrees(view, 114)],
    centre: { zoom: view.getUint8(118), lon: readDegrees(view, 119), lat: readDegrees(view, 123) },
  }
}

function checkStart(bytes: Uint8Array): void {
  if (bytes.length < headerLength) throw new PmtilesError(`The file has ${bytes.length} bytes: expected a header of ${headerLength}`)
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 7))
  if (start !== magic) throw new PmtilesError(`The file starts with ${JSON.stringify(start)}: expected "${magic}"`)
  if (bytes[7] !== version) throw new PmtilesError(`The archive is of version ${bytes[7]}: expected ${version}`)
}

function readRange(view: DataView, position: number): ByteRange {
  return { offset: readCount(view, position), length: readCount(view, position + 8) }
}

function readCount(view: DataView, position: number): number {
  const value = view.getBigUint64(position, true)
  if (value > Number.MAX_SAFE_INTEGER) throw new PmtilesError(`The header's byte ${position} holds ${value}: expected at most 2^53 - 1`)
  return Number(value)
}

function readName<Name>(view: DataView, position: number, names: readonly Name[]): Name {
  const code = view.getUint8(position)
  const name = names[code]
  if (name === undefined) throw new PmtilesError(`The header's byte ${position} holds ${code}: expected at most ${names.length - 1}`)
  return name
}

function readDegrees(view: DataView, position: number): number {
  return view.getInt32(position, true) / stepsPerDegree
}
