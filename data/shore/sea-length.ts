import { type ShoreIndex, visitEdges } from './shore-index.ts'

/** Easting and northing in metres of EPSG:3006. */
type Point = readonly [number, number]

/** Metres of sea that make a crossing worth a warning: less may be the shoreline's coarseness, or a quay. */
export const seaWarningMetres = 200

/**
 * Metres of the straight line between two points, in EPSG:3006, that lie over the sea. Lakes count as land, and so does everything outside
 * the shore's extent, of which nothing is known. The same both ways.
 */
export function seaLength(one: Point, other: Point, shore: ShoreIndex): number {
  // Always the same way round, so that rounding cannot give two answers for one line.
  const isTurned = one[0] > other[0] || (one[0] === other[0] && one[1] > other[1])
  const line = clipToExtent(isTurned ? other : one, isTurned ? one : other, shore)
  if (!line) return 0
  const [from, to] = line
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const shares = [0, ...crossingShares(from, to, shore).sort((first, second) => first - second), 1]
  let isSea = !isOnLand(from, shore)
  let sea = 0
  for (let place = 1; place < shares.length; place++) {
    if (isSea) sea += (shares[place] ?? 1) - (shares[place - 1] ?? 0)
    isSea = !isSea
  }
  return sea * length
}

/** The part of the line inside the extent (Liang and Barsky); undefined when there is none. */
function clipToExtent(from: Point, to: Point, { extent: [west, south, east, north] }: ShoreIndex): readonly [Point, Point] | undefined {
  const [x, y] = from
  const dx = to[0] - x
  const dy = to[1] - y
  const sides = [
    [-dx, x - west],
    [dx, east - x],
    [-dy, y - south],
    [dy, north - y],
  ] as const
  let start = 0
  let end = 1
  for (const [outwards, room] of sides) {
    if (outwards === 0 && room < 0) return undefined
    if (outwards < 0) start = Math.max(start, room / outwards)
    if (outwards > 0) end = Math.min(end, room / outwards)
  }
  if (start > end) return undefined
  return [start === 0 ? from : [x + dx * start, y + dy * start], end === 1 ? to : [x + dx * end, y + dy * end]]
}

/** Where the line meets edges of land, as shares of it. A corner on the line counts for exactly one of two edges that cross there. */
function crossingShares([fromX, fromY]: Point, [toX, toY]: Point, shore: ShoreIndex): number[] {
  const { edges } = shore
  const dx = toX - fromX
  const dy = toY - fromY
  const shares: number[] = []
  const sideOf = (x: number, y: number) => dx * (y - fromY) - dy * (x - fromX)
  const collect = (edge: number) => {
    const startX = at(edges, edge)
    const startY = at(edges, edge + 1)
    const endX = at(edges, edge + 2)
    const endY = at(edges, edge + 3)
    const startSide = sideOf(startX, startY)
    const endSide = sideOf(endX, endY)
    if (startSide > 0 === endSide > 0) return
    const share = startSide / (startSide - endSide)
    const isFlat = Math.abs(dx) > Math.abs(dy)
    const along = isFlat ? (startX + (endX - startX) * share - fromX) / dx : (startY + (endY - startY) * share - fromY) / dy
    if (along > 0 && along < 1) shares.push(along)
  }
  visitEdges(shore, boxTest([fromX, fromY], [toX, toY]), collect)
  return shares
}

/** Whether a line may run through a box. */
function boxTest([fromX, fromY]: Point, [toX, toY]: Point) {
  const [middleX, middleY] = [(fromX + toX) / 2, (fromY + toY) / 2]
  const [reachX, reachY] = [Math.abs(toX - fromX) / 2, Math.abs(toY - fromY) / 2]
  const [dx, dy] = [toX - fromX, toY - fromY]
  return (boxes: Float64Array, box: number) => {
    const halfWidth = (at(boxes, box + 2) - at(boxes, box)) / 2
    const halfHeight = (at(boxes, box + 3) - at(boxes, box + 1)) / 2
    const x = at(boxes, box) + halfWidth - middleX
    const y = at(boxes, box + 1) + halfHeight - middleY
    if (Math.abs(x) > halfWidth + reachX || Math.abs(y) > halfHeight + reachY) return false
    // The corners of a box all lie on the side of its middle unless the line passes nearer to that than they reach. Rounding adds a little.
    return Math.abs(dx * y - dy * x) <= 2 * (reachX * halfHeight + reachY * halfWidth) * (1 + 1e-9)
  }
}

/** Whether a ray to the east leaves land an odd number of times. */
function isOnLand([x, y]: Point, shore: ShoreIndex): boolean {
  const { edges } = shore
  let isInside = false
  const isBeside = (boxes: Float64Array, box: number) => at(boxes, box + 1) <= y && at(boxes, box + 3) >= y && at(boxes, box + 2) >= x
  visitEdges(shore, isBeside, (edge) => {
    const startX = at(edges, edge)
    const startY = at(edges, edge + 1)
    const endX = at(edges, edge + 2)
    const endY = at(edges, edge + 3)
    if (startY > y === endY > y) return
    if (x < startX + ((y - startY) / (endY - startY)) * (endX - startX)) isInside = !isInside
  })
  return isInside
}

function at(numbers: Float64Array, place: number): number {
  return numbers[place] ?? 0
}
