import { gunzipSync } from 'node:zlib'
import { ArchiveIndex } from '../../tiles/pmtiles/archive-index.ts'
import type { ByteRange, Header } from '../../tiles/pmtiles/header.ts'
import { ArchiveReader } from '../../tiles/pmtiles/reader.ts'
import { isTileCoordinate } from '../../tiles/pmtiles/tile-id.ts'
import { type ArchiveBytes, openArchiveBytes } from './archive-bytes.ts'
import { ReleaseError } from './release-error.ts'

export interface ArchiveOptions {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  /** Larger archives stay on disk. */
  readonly memoryLimitBytes: number
}

/** One archive of vector tiles, ready to answer: finding a tile takes neither a read nor a wait. */
export class TileArchive {
  readonly name: string
  readonly header: Header
  readonly metadata: Readonly<Record<string, unknown>>
  readonly isGzip: boolean
  readonly #index: ArchiveIndex
  readonly #bytes: ArchiveBytes
  readonly #tagStart: string

  private constructor(options: ArchiveOptions, reader: ArchiveReader, parts: ArchiveParts) {
    this.name = options.name
    this.header = reader.header
    this.metadata = parts.metadata
    this.isGzip = reader.header.tileCompression === 'gzip'
    this.#index = parts.index
    this.#bytes = parts.bytes
    this.#tagStart = options.sha256.slice(0, 16)
  }

  /** Reads header, metadata and every directory. Throws a ReleaseError that names the archive. */
  static async open(options: ArchiveOptions): Promise<TileArchive> {
    const bytes = await openArchiveBytes(options.path, options.bytes, options.memoryLimitBytes)
    try {
      const decompress = (packed: Uint8Array, maxOutputLength: number) => gunzipSync(packed, { maxOutputLength })
      const reader = await ArchiveReader.open(bytes, { decompress })
      return new TileArchive(options, reader, { bytes, index: await ArchiveIndex.load(reader), metadata: await reader.metadata() })
    } catch (cause) {
      await bytes.close()
      throw new ReleaseError(`Cannot read the tiles of ${options.path}. Run "npm run data".`, { cause })
    }
  }

  /** Whether the tile exists in the world and on a zoom of this archive; it may still be empty. */
  covers(z: number, x: number, y: number): boolean {
    return z >= this.header.minZoom && z <= this.header.maxZoom && isTileCoordinate(z, x, y)
  }

  /** Where a tile lies; `undefined` when it is empty. */
  find(z: number, x: number, y: number): ByteRange | undefined {
    return this.#index.find(z, x, y)
  }

  /** Bytes as they are stored: tiles, or any piece of the file. */
  read(range: ByteRange): Buffer | Promise<Buffer> {
    return this.#bytes.read(range.offset, range.length)
  }

  /** A tile without compression. */
  async readTile(range: ByteRange): Promise<Buffer> {
    const stored = await this.read(range)
    return this.isGzip ? gunzipSync(stored) : stored
  }

  /** Strong: the same tag always means the same bytes, over releases too. */
  tagOf(range: ByteRange): string {
    return `${this.#tagStart}-${range.offset.toString(36)}-${range.length.toString(36)}`
  }

  /** Lets go of the file; reads under way are finished. */
  close(): Promise<void> {
    return this.#bytes.close()
  }
}

interface ArchiveParts {
  readonly index: ArchiveIndex
  readonly bytes: ArchiveBytes
  readonly metadata: Readonly<Record<string, unknown>>
}
