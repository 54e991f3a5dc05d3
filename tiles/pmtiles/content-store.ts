import type { ByteRange } from './header.ts'

interface Piece {
  readonly range: ByteRange
  readonly bytes: Uint8Array
}

/** Keeps pieces of bytes one after the other, equal pieces once. */
export class ContentStore {
  readonly #contents: Uint8Array[] = []
  readonly #piecesByHash = new Map<number, Piece[]>()
  #length = 0

  /** The different pieces, in the order of their first appearance. */
  get contents(): readonly Uint8Array[] {
    return this.#contents
  }

  /** Bytes of all different pieces together. */
  get length(): number {
    return this.#length
  }

  /** Says where a piece lies from the start of the store, and adds it at the end if it is new. */
  add(bytes: Uint8Array): ByteRange {
    const hash = hashBytes(bytes)
    const lookalikes = this.#piecesByHash.get(hash) ?? []
    // Equal hashes prove nothing, so the bytes themselves are compared.
    const known = lookalikes.find((candidate) => equalBytes(candidate.bytes, bytes))
    if (known) return known.range
    const range = { offset: this.#length, length: bytes.length }
    lookalikes.push({ range, bytes })
    this.#piecesByHash.set(hash, lookalikes)
    this.#contents.push(bytes)
    this.#length += bytes.length
    return range
  }
}

/** FNV-1a with 32 bits: not for secrets, only to meet candidates for comparison. */
function hashBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash
}

function equalBytes(first: Uint8Array, second: Uint8Array): boolean {
  return first.length === second.length && first.every((byte, index) => byte === second[index])
}
