import type { Compression } from './header.ts'
import { PmtilesError } from './pmtiles-error.ts'

/** Undoes gzip. Must throw when the bytes are not gzip, and should stop when the result grows beyond `maxLength` bytes. */
export type Decompress = (bytes: Uint8Array, maxLength: number) => Uint8Array
/** The same for platforms that only decompress asynchronously. */
export type DecompressLater = (bytes: Uint8Array, maxLength: number) => Uint8Array | Promise<Uint8Array>

/** What is being unpacked, for messages and limits. */
export interface Packed {
  readonly bytes: Uint8Array
  readonly compression: Compression
  /** For messages, for example "The root directory". */
  readonly what: string
  /** The most bytes that the result may have. */
  readonly maxLength: number
}

/** Undoes a compression. Throws a PmtilesError when it is not none or gzip, fails, or the result is too long. */
export function unpack(packed: Packed, decompress: Decompress): Uint8Array {
  if (!isCompressed(packed)) return checkLength(packed, packed.bytes)
  try {
    return checkLength(packed, decompress(packed.bytes, packed.maxLength))
  } catch (cause) {
    throw failure(packed, cause)
  }
}

/** The same, where the decompression may take its time. */
export async function unpackLater(packed: Packed, decompress: DecompressLater): Promise<Uint8Array> {
  if (!isCompressed(packed)) return checkLength(packed, packed.bytes)
  try {
    return checkLength(packed, await decompress(packed.bytes, packed.maxLength))
  } catch (cause) {
    throw failure(packed, cause)
  }
}

function isCompressed({ compression, what }: Packed): boolean {
  if (compression === 'none') return false
  if (compression === 'gzip') return true
  throw new PmtilesError(`${what} has the compression "${compression}": expected gzip or none`)
}

function checkLength({ what, maxLength }: Packed, result: Uint8Array): Uint8Array {
  if (result.length > maxLength) throw new PmtilesError(`${what} has ${result.length} bytes: expected at most ${maxLength}`)
  return result
}

function failure({ what, maxLength }: Packed, cause: unknown): PmtilesError {
  if (cause instanceof PmtilesError) return cause
  return new PmtilesError(`${what} cannot be decompressed to at most ${maxLength} bytes`, { cause })
}
