import type { Coordinate, Ring } from '../../data/model/feature.ts'

/** A polygon: its outer ring, then its holes. */
export type Polygon = readonly Ring[]
export type Line = readonly Coordinate[]
export type Segment = readonly [Coordinate, Coordinate]

/** Area in square degrees; positive for a ring that runs anticlockwise. */
export function signedArea(ring: Ring): number {
  const doubled = toSegments(ring).reduce((sum, [[x, y], [nextX, nextY]]) => sum + x * nextY - nextX * y, 0)
  return doubled / 2
}

/** The line's segments, one after the other. */
export function toSegments(line: Line): readonly Segment[] {
  const segments: Segment[] = []
  line.forEach((end, place) => {
    const start = line[place - 1]
    if (start) segments.push([start, end])
  })
  return segments
}

/** Whether the point lies inside the ring. On the ring itself either answer may come. */
export function isInRing([x, y]: Coordinate, ring: Ring): boolean {
  let isInside = false
  let previous = ring.at(-1)
  for (const current of ring) {
    if (previous && current[1] > y !== previous[1] > y) {
      const crossing = ((previous[0] - current[0]) * (y - current[1])) / (previous[1] - current[1]) + current[0]
      if (x < crossing) isInside = !isInside
    }
    previous = current
  }
  return isInside
}

/** Whether the point lies inside the polygon's outer ring and outside its holes. */
export function isInPolygon(point: Coordinate, [outer, ...holes]: Polygon): boolean {
  return outer !== undefined && isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole))
}

/** Where the first segment meets the second, as a share of the first from 0 to 1; undefined where they do not meet or run parallel. */
export function findCrossing([[ax, ay], [bx, by]]: Segment, [[cx, cy], [dx, dy]]: Segment): number | undefined {
  const determinant = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
  if (determinant === 0) return undefined
  const onFirst = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / determinant
  const onSecond = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / determinant
  return onFirst >= 0 && onFirst <= 1 && onSecond >= 0 && onSecond <= 1 ? onFirst : undefined
}

export function isSame(first: Coordinate | undefined, second: Coordinate | undefined): boolean {
  return first !== undefined && second !== undefined && first[0] === second[0] && first[1] === second[1]
}
