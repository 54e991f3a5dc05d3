import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { ContentCoding } from './content-coding.ts'

const compressGzip = promisify(gzip)
const compressBrotli = promisify(brotliCompress)
/** Level 5 is as fast as gzip and a fifth smaller; higher levels take seconds for a large file. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** Compressed bytes by the digest of what they hold: made once, kept while there is room, the least used thrown out first. */
export class CompressedCache {
  readonly #limitBytes: number
  readonly #entries = new Map<string, Promise<Buffer>>()
  readonly #sizes = new Map<string, number>()
  #totalBytes = 0

  constructor(limitBytes = 64 * 1024 * 1024) {
    this.#limitBytes = limitBytes
  }

  /** Gives the compressed bytes; `load` is asked only when they must be made. */
  get(digest: string, coding: ContentCoding, load: () => Promise<Buffer>): Promise<Buffer> {
    const key = `${digest}-${coding}`
    const entry = this.#entries.get(key) ?? this.#make(key, coding, load)
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry
  }

  async #make(key: string, coding: ContentCoding, load: () => Promise<Buffer>): Promise<Buffer> {
    try {
      const bytes = await load()
      const compressed = coding === 'br' ? await compressBrotli(bytes, brotliOptions) : await compressGzip(bytes)
      this.#count(key, compressed.length)
      return compressed
    } catch (error) {
      this.#entries.delete(key)
      throw error
    }
  }

  #count(key: string, bytes: number): void {
    this.#sizes.set(key, bytes)
    this.#totalBytes += bytes
    for (const [oldest, size] of this.#sizes) {
      if (this.#totalBytes <= this.#limitBytes) return
      this.#sizes.delete(oldest)
      this.#entries.delete(oldest)
      this.#totalBytes -= size
    }
  }
}
