import type { ByteRange } from './header.ts'

/** A range of bytes with its name in messages. */
export interface NamedRange extends ByteRange {
  readonly name: string
}

/** Faults of ranges that should fill `length` bytes of a whole: each byte in one range, none left over. */
export function* findCoverageFaults(ranges: readonly NamedRange[], whole: string, length: number): Generator<string, void> {
  let end = 0
  let previous = 'the start'
  const sorted = ranges.filter((range) => range.length > 0).sort((first, second) => first.offset - second.offset)
  for (const range of sorted) {
    if (range.offset < end) yield `${range.name} at byte ${range.offset} of ${whole} overlaps ${previous}, which ends at ${end}`
    if (range.offset > end) yield `${range.offset - end} bytes of ${whole} between ${previous} and ${range.name} belong to nothing`
    end = Math.max(end, range.offset + range.length)
    previous = range.name
  }
  if (end !== length) yield `${whole} should end at byte ${end}, after ${previous}: it has ${length} bytes`
}
