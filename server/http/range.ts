/** First and last byte, both included, as HTTP counts them. */
export interface ByteSpan {
  readonly first: number
  readonly last: number
}

/**
 * Reads a Range header for a file of `size` bytes (RFC 9110, 14.2). `undefined` means that the whole file is the answer: no
 * header, several ranges, or a header that is not understood, which the standard says to ignore.
 */
export function parseRange(header: string | undefined, size: number): ByteSpan | 'unsatisfiable' | undefined {
  const [, start, end] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? []
  if (start === undefined || end === undefined || (start === '' && end === '')) return undefined
  if (start === '') return lastBytes(Number(end), size)
  const first = Number(start)
  const last = end === '' ? size - 1 : Number(end)
  if (end !== '' && last < first) return undefined
  return first < size ? { first, last: Math.min(last, size - 1) } : 'unsatisfiable'
}

function lastBytes(count: number, size: number): ByteSpan | 'unsatisfiable' {
  return count > 0 && size > 0 ? { first: Math.max(0, size - count), last: size - 1 } : 'unsatisfiable'
}
