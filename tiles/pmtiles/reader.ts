import { parseJsonObject } from './bytes.ts'
import { checkLeaf, checkLeafPointer, checkRootRange, checkSections, checkTileEntry } from './checks.ts'
import { type DirectoryEntry, decodeDirectory, findEntry } from './directory.ts'
import { type ByteRange, decodeHeader, type Header } from './header.ts'
import { type ArchiveLimits, defaultLimits, firstFetchLength } from './limits.ts'
import { PmtilesError } from './pmtiles-error.ts'
import { isTileCoordinate, tileIdEnd, toTileId } from './tile-id.ts'
import { type DecompressLater, unpackLater } from './unpack.ts'

/** Where an archive's bytes come from. */
export interface ArchiveSource {
  /** Bytes of the whole archive, where known: ranges beyond it are then refused before they are read. */
  readonly length?: number
  /** Gives bytes from an offset; fewer than asked for only at the end of the archive. */
  read(offset: number, length: number): Uint8Array | Promise<Uint8Array>
}

export interface ReaderOptions {
  readonly decompress: DecompressLater
  readonly limits?: Partial<ArchiveLimits>
}

/**
 * Reads single tiles, the metadata or all entries of an archive, and holds no more than its header and root directory. Nothing
 * in the archive is trusted: whatever breaks the specification or the limits throws a PmtilesError. A server with many
 * requests uses ArchiveIndex instead, which needs no read to find a tile.
 */
export class ArchiveReader {
  readonly header: Header
  readonly #source: ArchiveSource
  readonly #decompress: DecompressLater
  readonly #limits: ArchiveLimits
  readonly #root: readonly DirectoryEntry[]

  private constructor(source: ArchiveSource, options: ReaderOptions, header: Header, root: readonly DirectoryEntry[]) {
    this.header = header
    this.#source = source
    this.#decompress = options.decompress
    this.#limits = { ...defaultLimits, ...options.limits }
    this.#root = root
  }

  /** Reads header and root directory. Throws a PmtilesError when they are not sound; errors of the source pass through. */
  static async open(source: ArchiveSource, options: ReaderOptions): Promise<ArchiveReader> {
    const start = await source.read(0, Math.min(firstFetchLength, source.length ?? firstFetchLength))
    const header = decodeHeader(start)
    checkSections(header, source.length)
    const root = await new ArchiveReader(source, options, header, []).#readRoot(start)
    return new ArchiveReader(source, options, header, root)
  }

  /** The JSON metadata, read anew at every call. */
  async metadata(): Promise<Readonly<Record<string, unknown>>> {
    const what = 'The metadata'
    const maxLength = this.#limits.maxMetadataLength
    const bytes = await this.#read(this.header.metadata, what, maxLength)
    const compression = this.header.internalCompression
    return parseJsonObject(await unpackLater({ bytes, compression, what, maxLength }, this.#decompress), what)
  }

  /** A tile's bytes as they are stored, still compressed; `undefined` when the archive, or the world, has no such tile. */
  async findTile(z: number, x: number, y: number): Promise<Uint8Array | undefined> {
    if (!isTileCoordinate(z, x, y)) return undefined
    const tileId = toTileId(z, x, y)
    let entry = findEntry(this.#root, tileId)
    for (let depth = 2; entry?.runLength === 0; depth++) entry = findEntry(await this.#readLeaf(entry, depth), tileId)
    if (!entry) return undefined
    checkTileEntry(entry, this.header, this.#limits)
    const range = { offset: this.header.tileData.offset + entry.offset, length: entry.length }
    return this.#read(range, `The tile ${z}/${x}/${y}`, this.#limits.maxTileLength)
  }

  /** All tile entries in the order of their ids; offsets are from the start of the tile data. */
  async *entries(): AsyncGenerator<DirectoryEntry, void> {
    for await (const page of this.entryPages()) yield* page
  }

  /** The same, many at a time, as they lie in the directories: much faster for large archives. */
  async *entryPages(): AsyncGenerator<readonly DirectoryEntry[], void> {
    let count = 0
    for await (const page of this.#walk(this.#root, 1, tileIdEnd)) {
      count += page.length
      if (count > this.#limits.maxEntries) throw new PmtilesError(`The archive has more than ${this.#limits.maxEntries} tile entries`)
      for (const entry of page) checkTileEntry(entry, this.header, this.#limits)
      yield page
    }
  }

  /** Tile entries of a directory whose ids end before `end`, and of the leaves it points to, in order. */
  async *#walk(directory: readonly DirectoryEntry[], depth: number, end: number): AsyncGenerator<readonly DirectoryEntry[], void> {
    let start = 0
    for (const [index, entry] of directory.entries()) {
      if (entry.runLength > 0) continue
      if (index > start) yield directory.slice(start, index)
      start = index + 1
      const leafEnd = directory[index + 1]?.tileId ?? end
      yield* this.#walk(await this.#readLeaf(entry, depth + 1, leafEnd), depth + 1, leafEnd)
    }
    if (start < directory.length) yield directory.slice(start)
  }

  async #readRoot(start: Uint8Array): Promise<readonly DirectoryEntry[]> {
    const { rootDirectory } = this.header
    checkRootRange(rootDirectory)
    const bytes = start.subarray(rootDirectory.offset, rootDirectory.offset + rootDirectory.length)
    return this.#decode(checkComplete(bytes, rootDirectory, 'The root directory'), 'The root directory')
  }

  async #readLeaf(pointer: DirectoryEntry, depth: number, end = tileIdEnd): Promise<readonly DirectoryEntry[]> {
    const section = this.header.leafDirectories
    const what = checkLeafPointer(pointer, depth, section)
    const range = { offset: section.offset + pointer.offset, length: pointer.length }
    const leaf = await this.#decode(await this.#read(range, what, this.#limits.maxDirectoryLength), what)
    checkLeaf(leaf, pointer, end)
    return leaf
  }

  async #decode(bytes: Uint8Array, what: string): Promise<readonly DirectoryEntry[]> {
    const packed = { bytes, compression: this.header.internalCompression, what, maxLength: this.#limits.maxDirectoryLength }
    return decodeDirectory(await unpackLater(packed, this.#decompress))
  }

  async #read(range: ByteRange, what: string, maxLength: number): Promise<Uint8Array> {
    if (range.length > maxLength) throw new PmtilesError(`${what} has ${range.length} bytes: expected at most ${maxLength}`)
    return checkComplete(await this.#source.read(range.offset, range.length), range, what)
  }
}

function checkComplete(bytes: Uint8Array, range: ByteRange, what: string): Uint8Array {
  if (bytes.length === range.length) return bytes
  throw new PmtilesError(`${what} is cut short: expected ${range.length} bytes at ${range.offset}, got ${bytes.length}`)
}
