import { buffer, extent, type TilePoint, type TileShape } from './layer-index.ts'

type Ring = readonly TilePoint[]

/**
 * Makes a sliced shape fit for a vector tile: no repeated points, no lines of one point, no rings without area, which rounding
 * and clipping leave behind. With `keepSmall` a shape that rounding made vanish becomes a line or triangle of one unit instead.
 * Returns undefined where nothing is left.
 */
export function cleanShape(shape: TileShape, keepSmall: boolean): TileShape | undefined {
  if (shape.type === 1) return shape
  const geometry = shape.type === 2 ? cleanLines(shape.geometry, keepSmall) : cleanRings(shape.geometry, keepSmall)
  return geometry.length > 0 ? { type: shape.type, geometry } : undefined
}

function cleanLines(lines: readonly Ring[], keepSmall: boolean): readonly Ring[] {
  const clean = lines.map(dropRepeats).filter((line) => line.length > 1)
  const point = lines[0]?.[0]
  if (clean.length > 0 || !keepSmall || !point || isOnClipEdge(lines.flat())) return clean
  return [[point, [point[0] + 1, point[1]]]]
}

function cleanRings(rings: readonly Ring[], keepSmall: boolean): readonly Ring[] {
  const clean = rings.map(dropRepeats).filter((ring) => doubleArea(ring) !== 0)
  const outer = clean[0]
  // Rounding can turn a thin ring over; the first one is never a hole.
  if (outer) return doubleArea(outer) > 0 ? clean : [outer.toReversed(), ...clean.slice(1)]
  const points = rings.flat()
  return keepSmall && !isOnClipEdge(points) ? toTriangle(points) : []
}

function dropRepeats(points: Ring): Ring {
  return points.filter(([x, y], index) => {
    const previous = points[index - 1]
    return !previous || previous[0] !== x || previous[1] !== y
  })
}

/** Twice the signed area of a closed ring; positive for outer rings, since y grows downwards in tiles. */
function doubleArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}

/** A shape squeezed onto the edge of the clipped area is not in this tile at all, but whole in the next one. */
function isOnClipEdge(points: Ring): boolean {
  return [-buffer, extent + buffer].some((edge) => points.every(([x]) => x === edge) || points.every(([, y]) => y === edge))
}

/** The thinnest triangle, from the first point to the one farthest from it: off by one unit at most. */
function toTriangle(points: Ring): readonly Ring[] {
  const first = points[0]
  if (!first) return []
  const [x, y] = first
  const far = points.reduce((best, point) => (distance(point, first) > distance(best, first) ? point : best), first)
  const isFlat = Math.abs(far[0] - x) >= Math.abs(far[1] - y)
  const corner: TilePoint = isFlat ? [far[0], far[1] + 1] : [far[0] + 1, far[1]]
  const ring: Ring = far === first ? [first, [x + 1, y], [x, y + 1], first] : [first, far, corner, first]
  return [doubleArea(ring) > 0 ? ring : ring.toReversed()]
}

function distance([x, y]: TilePoint, [otherX, otherY]: TilePoint): number {
  return Math.abs(x - otherX) + Math.abs(y - otherY)
}
