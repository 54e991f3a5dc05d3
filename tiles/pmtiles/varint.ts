import { PmtilesError } from './pmtiles-error.ts'

/** A place in bytes that moves on as numbers are read. */
export interface Cursor {
  readonly bytes: Uint8Array
  position: number
}

/** The most bytes that a safe integer takes: 53 bits, 7 a byte. */
export const maxVarintLength = 8

/**
 * Reads one unsigned number: 7 bits a byte, lowest first, the top bit set on all bytes but the last. Throws a PmtilesError
 * when the bytes end too soon or the number is above 2^53 − 1.
 */
export function readVarint(cursor: Cursor): number {
  let value = 0
  let factor = 1
  for (let count = 0; count < maxVarintLength; count++) {
    const byte = cursor.bytes[cursor.position]
    if (byte === undefined) throw new PmtilesError(`The numbers end at byte ${cursor.position}: expected one more`)
    cursor.position++
    value += (byte & 0x7f) * factor
    if (byte < 0x80) return checkSafe(value, cursor)
    factor *= 128
  }
  throw new PmtilesError(`The number before byte ${cursor.position} is longer than ${maxVarintLength} bytes`)
}

function checkSafe(value: number, cursor: Cursor): number {
  if (!Number.isSafeInteger(value)) throw new PmtilesError(`The number before byte ${cursor.position} is above 2^53 - 1`)
  return value
}

/** Writes one unsigned safe integer at a position and gives the position after it. The bytes must have room. */
export function writeVarint(bytes: Uint8Array, position: number, value: number): number {
  let rest = value
  let next = position
  while (rest >= 0x80) {
    bytes[next++] = (rest % 128) | 0x80
    rest = Math.floor(rest / 128)
  }
  bytes[next++] = rest
  return next
}
