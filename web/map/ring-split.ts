/** A part of a ring, in radians clockwise from the top. */
export interface RingSegment {
  /** Index of the colour. */
  readonly colour: number
  /** Objects of which only a neighbour is known: drawn thin and broken. */
  readonly near: boolean
  readonly start: number
  readonly end: number
}

const fullTurn = 2 * Math.PI

/**
 * Divides a ring by colour. `split` holds two numbers per colour, known then near.
 * Every part that is there gets at least a tenth of the ring, so that one among hundreds is still seen.
 */
export function ringSegments(split: readonly number[], smallestShare = 0.1): readonly RingSegment[] {
  const total = split.reduce((sum, each) => sum + each, 0)
  const present = split.map((count, index) => ({ index, count })).filter(({ count }) => count > 0)
  const shares = present.map(({ count }) => Math.max(count / total, smallestShare))
  const sum = shares.reduce((before, share) => before + share, 0)
  let start = 0
  return present.map(({ index }, position) => {
    const end = start + (fullTurn * (shares[position] ?? 0)) / sum
    const segment = { colour: Math.floor(index / 2), near: index % 2 === 1, start, end }
    start = end
    return segment
  })
}
