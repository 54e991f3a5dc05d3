export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Decodes a delivered text file: by byte order mark, else as UTF-8 where it is valid, else as UTF-16 where every other byte of the start
 * is zero, else as Windows-1252, in which every byte means something. No byte order mark is left, at the start or in the first header.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = findEncoding(bytes)
  return { text: decode(bytes, encoding).replaceAll('\uFEFF', ''), encoding }
}

function findEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  const start = bytes.subarray(0, 200)
  if (start.length > 3 && zeroShare(start, 1) > 0.8) return 'UTF-16LE'
  if (start.length > 3 && zeroShare(start, 0) > 0.8) return 'UTF-16BE'
  return isUtf8(bytes) ? 'UTF-8' : 'Windows-1252'
}

function zeroShare(bytes: Uint8Array, parity: 0 | 1): number {
  const half = bytes.filter((_, index) => index % 2 === parity)
  return half.filter((byte) => byte === 0).length / half.length
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false // The decoder has no other way of saying so.
  }
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding.toLowerCase()).decode(bytes)
}
